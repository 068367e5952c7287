// Rows are unique and sorted, and something names each of them. That ids name rows is tested with the schemas.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, figures, files, names, rows } from "./read.mjs";

const sorted = (ids) => [...ids].sort((a, b) => (a < b ? -1 : 1));

test("ids are unique", () => {
  for (const name of Object.keys(rows)) assert.equal(byId[name].size, rows[name].length, name);
});

test("catalogues are sorted by id", () => {
  for (const name of ["chips", "models", "offers", "places", "subscriptions", "currencies", "published", "sources"]) {
    const ids = rows[name].map((row) => row.id);
    assert.deepEqual(ids, sorted(ids), name);
  }
});

test("assumptions stand by group, and outputs by subject", () => {
  for (const [table, heads, key] of [["assumptions", "groups", "group"], ["outputs", "subjects", "subject"]]) {
    const ids = files[table][heads].map(({ id }) => id);
    const order = rows[table].map((row) => ids.indexOf(row[key]));
    assert.deepEqual(order, [...order].sort((a, b) => a - b), table);
    assert.deepEqual(ids.filter((_, at) => !order.includes(at)), [], "nothing stands under it");
  }
});

test("each source is used", () => {
  const used = new Set([...rows.accountings, ...rows.currencies].map((row) => row.source).filter(Boolean));
  for (const { figure } of figures()) used.add(figure.source);
  for (const { figure } of figures(files.claims.cases)) used.add(figure.source);
  for (const { articles, primary = [] } of rows.claims)
    for (const id of [...articles, ...primary.map(({ source }) => source)]) used.add(id);
  assert.deepEqual(rows.sources.map((row) => row.id).filter((id) => !used.has(id)), []);
});

test("each licence is used, facts by every source that names none", () => {
  const used = new Set(["facts", ...rows.sources.flatMap(({ licences = [] }) => licences)]);
  assert.deepEqual(files.sources.licences.map(({ id }) => id), sorted(used));
});

test("a model covers figures that it sets", () => {
  for (const { id, sets, covers = {} } of rows.models)
    assert.deepEqual(Object.keys(covers).filter((figure) => !(figure in sets)), [], id);
});

test("the catalogues are as large as promised", () => {
  assert.ok(rows.chips.length >= 20 && rows.models.length >= 30 && rows.places.length >= 30);
});

test("a place within another does not lead in a circle", () => {
  for (const row of rows.places) {
    const outer = row.within && byId.places.get(row.within);
    assert.ok(!outer || !outer.within, row.id);
  }
});
