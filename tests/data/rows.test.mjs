// Rows are unique and in their order, and every id that one row names exists in another.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, figures, files, names, rows } from "./read.mjs";

const sorted = (ids) => [...ids].sort((a, b) => (a < b ? -1 : 1));
const known = (kind, id, where) => assert.ok(byId[kind].has(id), `${where}: no ${kind} row ${id}`);

test("ids are unique", () => {
  for (const name of Object.keys(rows)) assert.equal(byId[name].size, rows[name].length, name);
});

test("catalogues are sorted by id", () => {
  for (const name of ["chips", "models", "offers", "places", "subscriptions", "currencies", "published", "sources"]) {
    const ids = rows[name].map((row) => row.id);
    assert.deepEqual(ids, sorted(ids), name);
  }
});

test("assumptions stand by group", () => {
  const groups = files.assumptions.groups.map((group) => group.id);
  const order = rows.assumptions.map((row) => groups.indexOf(row.group));
  assert.ok(!order.includes(-1));
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
});

test("sources exist, and each is used", () => {
  const used = new Set([...rows.accountings, ...rows.currencies].map((row) => row.source).filter(Boolean));
  for (const { figure, path } of figures()) {
    known("sources", figure.source, path);
    used.add(figure.source);
  }
  for (const { figure } of figures(files.claims.cases)) used.add(figure.source);
  for (const { articles, primary = [] } of rows.claims) for (const id of [...articles, ...primary.map(({ source }) => source)]) used.add(id);
  for (const id of used) known("sources", id, "used");
  assert.deepEqual(rows.sources.map((row) => row.id).filter((id) => !used.has(id)), []);
});

test("references between rows exist", () => {
  for (const row of rows.assumptions) if (row.fallback) known("assumptions", row.fallback, row.id);
  for (const row of rows.models) {
    if (row.hours_chip) known("chips", row.hours_chip, row.id);
    if (row.trained_on) known("chips", row.trained_on.chip, row.id);
    for (const id of Object.keys(row.covers ?? {})) assert.ok(id in row.sets, `${row.id} covers ${id}, which it does not set`);
  }
  for (const row of rows.offers) if (row.model) known("models", row.model, row.id);
  for (const row of rows.places) if (row.within) known("places", row.within, row.id);
  for (const row of rows.accountings)
    for (const value of Object.values(row.sets))
      for (const each of value.cases ?? []) {
        for (const id of each.chips ?? []) known("chips", id, row.id);
        for (const id of each.places ?? []) known("places", id, row.id);
      }
  for (const { figure, path } of figures()) if (figure.currency) known("currencies", figure.currency, path);
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
