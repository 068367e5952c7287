// The range that core/tables/measured_range.hpp holds is that of the measured rows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const { rows } = JSON.parse(read("../../data/fit/measured.json"));
const models = new Map(JSON.parse(read("../../data/models.json")).models.map((row) => [row.id, row.sets]));
const header = read("../../build/native/generated/tables/measured_range.inc");
const constant = (name) => Number(header.match(new RegExp(`${name} = ([\\d.e]+)`))[1]);

// A dense model's parameters are all active.
const parameters = ({ model }) => (models.get(model).total_parameters ?? models.get(model).active_parameters).central;

for (const [name, of] of [["batch", (row) => row.batch], ["context", (row) => row.context], ["parameters", parameters]])
  test(`${name}: ${constant(`least_measured_${name}`)} to ${constant(`most_measured_${name}`)}`, () => {
    const values = rows.map(of);
    const constants = [constant(`least_measured_${name}`), constant(`most_measured_${name}`)];
    assert.deepEqual(constants, [Math.min(...values), Math.max(...values)]);
  });

test("the measured chips", () => {
  const named = [...header.match(/measured_chips\[\] = \{(.*)\}/)[1].matchAll(/"([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(named, [...new Set(rows.map(({ chip }) => chip))].sort());
});
