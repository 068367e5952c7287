// describe() holds all of data/, and everything in it that names a row names one that is there.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
const description = tokenwatt.describe();
const ids = (table) => new Set(description[table].map(({ id }) => id));
const folder = new URL("../../data/", import.meta.url);
const tables = Object.assign({}, ...readdirSync(folder).filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
delete tables.$schema;

// Every fact of `expected` is in `actual`. Money given in another currency is in USD there, so that only its kind is
// compared.
function holds(actual, expected, path) {
  if (typeof expected !== "object" || expected === null) return assert.deepEqual(actual, expected, path);
  assert.equal(typeof actual, "object", path);
  for (const [key, value] of Object.entries(expected)) {
    if (key === "currency") continue;
    const here = `${path}.${expected[key]?.id ?? key}`;
    if (expected.currency && typeof value === "number") assert.equal(typeof actual[key], "number", here);
    else holds(actual[key], value, here);
  }
}

// Outputs have the order of reports instead, and their subjects name them; directions stand with their assumptions.
const { directions, outputs, ...inOrder } = tables;

for (const [name, table] of Object.entries(inOrder)) {
  test(`${name}: whole and in its order`, () => holds(description[name], table, name));
}

test("directions: whole and in their order", () => holds(description.assumptions, directions, "assumptions"));

test("outputs: whole", () => {
  const byId = Object.fromEntries(description.outputs.map((row) => [row.id, row]));
  assert.equal(description.outputs.length, outputs.length);
  for (const { subject, ...row } of outputs) holds(byId[row.id], row, row.id);
});

test("each output stands under its subject, in the table's order", () => {
  const listed = description.subjects.flatMap(({ id, outputs }) => outputs.map((output) => `${id} ${output}`));
  assert.deepEqual(listed, outputs.map(({ id, subject }) => `${subject} ${id}`));
});

test("every assumption has label, unit, note, and a source if it has a figure", () => {
  for (const row of description.assumptions) {
    for (const field of ["label", "unit", "note"]) assert.ok(row[field], `${row.id}.${field}`);
    if (row.central !== undefined) assert.ok(ids("sources").has(row.source), `${row.id}.source`);
  }
});

test("every output has label, unit, note and documentation", () => {
  assert.ok(description.outputs.length > 0);
  for (const row of description.outputs) {
    for (const field of ["label", "unit", "symbol", "formula", "source", "note"]) {
      assert.ok(row[field], `${row.id}.${field}`);
    }
  }
});

test("in every scenario each output is within its bounds", () => {
  const bounds = new Map(description.outputs.map((row) => [row.id, row]));
  let seen = 0;
  for (const { id } of description.scenarios) {
    for (const run of tokenwatt.estimate({ scenario: id }).runs) {
      for (const [output, { central, p5, p95 }] of Object.entries(run.outputs)) {
        const { min = -Infinity, max = Infinity } = bounds.get(output);
        for (const value of [central, p5, p95]) {
          assert.ok(value >= min && value <= max, `${id}.${run.id}.${output}: ${value}`);
        }
        seen++;
      }
    }
  }
  assert.ok(seen > 500);
});

test("every id that a row names is there", () => {
  const [assumptions, outputs, sources] = [ids("assumptions"), ids("outputs"), ids("sources")];
  for (const { id, raises = [], lowers = [], fallback } of description.assumptions) {
    for (const output of [...raises, ...lowers]) assert.ok(outputs.has(output), `${id}: ${output}`);
    if (fallback) assert.ok(assumptions.has(fallback), `${id}: ${fallback}`);
  }
  for (const table of ["chips", "models", "places"]) {
    for (const row of description[table]) {
      for (const [id, figure] of Object.entries(row.sets)) {
        assert.ok(assumptions.has(id), `${row.id}: ${id}`);
        assert.ok(sources.has(figure.source), `${row.id}.${id}: ${figure.source}`);
        assert.equal(typeof figure.central, "number", `${row.id}.${id}`);
      }
    }
  }
  const chosen = { model: "models", chip: "chips", place: "places", accounting: "accountings" };
  for (const { id, runs } of description.scenarios) {
    for (const run of runs) {
      for (const [field, table] of Object.entries(chosen)) {
        assert.ok(run[field] === undefined || ids(table).has(run[field]), `${id}.${run.id}: ${run[field]}`);
      }
    }
  }
});

test("each call gives its own copy", () => {
  const first = tokenwatt.describe();
  first.assumptions[0].label = "changed";
  assert.deepEqual(tokenwatt.describe(), description);
});
