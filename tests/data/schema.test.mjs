// Every data file obeys its JSON Schema, and says which one that is.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readData } from "../../data/read.mjs";
import { faults } from "../../data/refresh/schema.mjs";
import { files, json, names } from "./read.mjs";

for (const name of names)
  test(`${name}.json obeys its schema`, () => {
    assert.equal(files[name].$schema, `schema/${name}.schema.json`);
    assert.deepEqual(faults(name, files[name]), []);
  });

test("fit/measured.json obeys its schema, and each source has its rows", () => {
  const measured = json("fit/measured.json");
  assert.deepEqual(faults("measured", measured), []);
  const cited = new Set([...measured.rows, ...measured.prompts, ...measured.single].map(({ source }) => source));
  assert.deepEqual([...cited].sort((a, b) => a - b), measured.sources.map((_, i) => i));
});

test("a schema refuses what a row must not hold", () => {
  const validate = (file) => faults("places", file).length === 0;
  const row = { id: "a", label: "A", iso3: "AAA" };
  const place = (sets) => ({ $schema: "schema/places.schema.json", places: [{ ...row, sets }] });
  const figure = { central: 1, source: "eia-monthly", grade: "measured" };
  assert.ok(validate(place({ grid_intensity: figure })));
  assert.ok(!validate(place({ grid_intensity: { ...figure, low: 1 } })), "low without high");
  assert.ok(!validate(place({ grid_intensity: { ...figure, grade: "sure" } })), "unknown grade");
  assert.ok(!validate(place({ grid_intensity: { central: 1, grade: "measured" } })), "no source");
  assert.ok(!validate(place({ grid_intensity: { ...figure, unit: "g" } })), "unknown field");
});

test("a slip in the JSON is told with its file", () => {
  const folder = mkdtempSync(join(tmpdir(), "tokenwatt-slip-"));
  writeFileSync(join(folder, "chips.json"), '{ "chips": [ {} {} ] }');
  assert.throws(() => readData("chips.json", folder), /^SyntaxError: data\/chips\.json: .*position 16/);
  rmSync(folder, { recursive: true });
});
