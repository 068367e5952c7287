// Checks a data file against its JSON Schema.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The validator is one that the tests have anyway.
const Ajv = createRequire(new URL("../../tests/package.json", import.meta.url))("ajv/dist/2020.js").default;
const read = (name) => JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), "utf8"));

/** What is wrong with a file, in a line each; nothing where it is as it should be. */
export function faults(name, file) {
  // Rows are strict everywhere; only the two checks that reject "required" inside if and then are off.
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  ajv.addSchema(read("shared"), "shared.schema.json");
  // The cases of claims are runs as in scenarios.
  ajv.addSchema(read("scenarios"), "scenarios.schema.json");
  const validate = ajv.compile(read(name));
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}.json${instancePath} ${message}`);
}
