// Every data file obeys its JSON Schema, and says which one that is.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { files, json, names } from "./read.mjs";

// Rows are strict everywhere; only the two checks that reject "required" inside if and then are off.
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
ajv.addSchema(json("schema/shared.schema.json"), "shared.schema.json");

for (const name of names)
  test(`${name}.json obeys its schema`, () => {
    assert.equal(files[name].$schema, `schema/${name}.schema.json`);
    const validate = ajv.compile(json(files[name].$schema));
    validate(files[name]);
    assert.deepEqual(validate.errors ?? [], []);
  });

test("a schema refuses what a row must not hold", () => {
  const validate = ajv.compile(json("schema/places.schema.json"));
  const place = (sets) => ({ $schema: "schema/places.schema.json", places: [{ id: "a", label: "A", iso3: "AAA", sets }] });
  const figure = { central: 1, source: "a", grade: "measured" };
  assert.ok(validate(place({ grid_intensity: figure })));
  assert.ok(!validate(place({ grid_intensity: { ...figure, low: 1 } })), "low without high");
  assert.ok(!validate(place({ grid_intensity: { ...figure, grade: "sure" } })), "unknown grade");
  assert.ok(!validate(place({ grid_intensity: { central: 1, grade: "measured" } })), "no source");
  assert.ok(!validate(place({ grid_carbon: figure })), "unknown assumption");
  assert.ok(!validate(place({ grid_intensity: { ...figure, unit: "g" } })), "unknown field");
});
