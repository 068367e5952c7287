// Writes data/ as others take it: tables as JSON and CSV, schemas, coefficients, golden vectors, the changelog of
// figures, and a description of all of it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { dataFiles, readData as read } from "../read.mjs";
import { changelog, changeRows } from "./changes.mjs";
import { coefficients } from "./coefficients.mjs";
import { columnsOf, csv } from "./csv.mjs";
import { datapackage, dataset, listing } from "./about.mjs";
import { figureRows, flatRow, tablesOf } from "./rows.mjs";
import { vectors } from "./vectors.mjs";

const data = fileURLToPath(new URL("../", import.meta.url));
const root = join(data, "..");

/** A measured row names its source by place in a list. */
const measuredRows = ({ sources, rows }) =>
  rows.map(({ source, ...row }) => ({ ...row, source: sources[source].title, url: sources[source].url }));

/**
 * Fills a folder, and tells what it holds: [{path, title, rows?, columns?}]. `core` is the loaded package, `wasm` its
 * bytes, `address` where the folder will be found, `cache` a file for the coefficients, which take minutes: without one
 * they are left out.
 */
export function publish(folder, { core, wasm, address, cache }) {
  const files = dataFiles();
  const description = core.describe();
  const made = [];
  const write = (path, text) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const add = (path, title, text) => {
    write(path, text);
    made.push({ path, title });
  };
  const addCsv = (path, title, rows, about = {}) => {
    const columns = columnsOf(rows);
    write(path, csv(rows, columns));
    made.push({ path, title, rows, columns, ...about });
  };

  addCsv("figures.csv", "Every figure of every table, with range, unit, grade and source", figureRows(files));
  if (cache) {
    const { units, rows } = coefficients(core, description, wasm, cache);
    addCsv("coefficients.csv", "What a million tokens take by model, chip and place", rows, { units });
    const { columns } = made.at(-1);
    add("coefficients.json", "The same as JSON", JSON.stringify({
      version: description.version, units, columns,
      rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
    }));
  }
  for (const { file, table, rows } of tablesOf(files)) {
    const title = `The table ${table}${file === table ? "" : ` of ${file}.json`}`;
    addCsv(`${table}.csv`, title, rows.map((row) => flatRow(row, files)), { table: true });
  }
  for (const name of Object.keys(files)) {
    add(`${name}.json`, `${name}.json as it is in the source`, readFileSync(join(data, `${name}.json`), "utf8"));
    const schema = { $id: `${address}schema/${name}.schema.json`, ...read(`schema/${name}.schema.json`) };
    add(`schema/${name}.schema.json`, `Schema of ${name}.json`, JSON.stringify(schema, null, 2));
  }
  const shared = { $id: `${address}schema/shared.schema.json`, ...read("schema/shared.schema.json") };
  add("schema/shared.schema.json", "What schemas share", JSON.stringify(shared, null, 2));
  for (const [name, title] of [["measured", "Measured decoding steps"], ["steady_state", "Measured training runs"]]) {
    const measured = read(`fit/${name}.json`);
    add(`fit/${name}.json`, `${title}, to which the model is fitted`, JSON.stringify(measured, null, 1));
    addCsv(`fit/${name}.csv`, title, measuredRows(measured));
  }
  const history = changelog(root);
  add("changes.json", "Changelog of figures, from the history of the data", JSON.stringify(history, null, 1));
  addCsv("changes.csv", "The same, a line for each figure that changed", changeRows(history));
  const golden = { version: description.version, vectors: vectors(core, description) };
  add("vectors.json", "Golden vectors: requests with the reports that this version gives", JSON.stringify(golden));
  copyFileSync(join(data, "LICENSE.md"), join(folder, "LICENSE.md"));
  made.push({ path: "LICENSE.md", title: "Licence" });

  const about = { files, description, address, made };
  write("datapackage.json", JSON.stringify(datapackage(about), null, 1));
  write("dataset.jsonld", JSON.stringify(dataset(about), null, 1));
  write("index.html", listing(about));
  return made;
}
