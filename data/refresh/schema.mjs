// Checks a data file against its JSON Schema, and every id in it that names a row of a table against that table.
import { createRequire } from "node:module";
import { dataFiles, readData as read } from "../read.mjs";

const Ajv = createRequire(import.meta.url)("ajv/dist/2020.js").default;

const areRows = (value) => Array.isArray(value) && value.every((row) => typeof row?.id === "string");

/** The ids of each table, by the key that its rows stand under, of parsed data files. */
export const idsOf = (files) =>
  Object.fromEntries(files.flatMap((file) => Object.entries(file)).filter(([, value]) => areRows(value))
    .map(([table, rows]) => [table, new Set(rows.map(({ id }) => id))]));

const own = () => idsOf(Object.values(dataFiles()));

// Schemas name the table that an id is of by the keyword idOf; the tables themselves say which ids there are.
const idOf = (ids) => ({
  keyword: "idOf",
  type: "string",
  schemaType: "string",
  validate: function validate(table, id) {
    if (!ids[table]) throw new Error(`a schema asks for ids of ${table}, which is no table`);
    validate.errors = [{ keyword: "idOf", message: `"${id}" is the id of no row of ${table}` }];
    return ids[table].has(id);
  },
});

// The way to a value, in which rows are named instead of counted.
function way(file, path) {
  let value = file;
  return path.split("/").slice(1).map((step) => {
    value = value?.[step.replaceAll("~1", "/").replaceAll("~0", "~")];
    return `/${value?.id ?? step}`;
  }).join("");
}

/** What is wrong with a file, a line for each fault. `ids` are those that it may name. */
export function faults(name, file, ids = own()) {
  // Rows are strict everywhere; only the two checks that reject "required" inside if and then are off.
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  ajv.addKeyword(idOf(ids));
  const schema = (each) => read(`schema/${each}.schema.json`);
  ajv.addSchema(schema("shared"), "shared.schema.json");
  // The cases of claims are runs as in scenarios.
  ajv.addSchema(schema("scenarios"), "scenarios.schema.json");
  const validate = ajv.compile(schema(name));
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, propertyName, message }) =>
    `${name}.json${way(file, instancePath)}${propertyName === undefined ? "" : `/${propertyName}`} ${message}`);
}
