// Writes the requests of the tests as seeds of the request fuzzer, and every id as its dictionary.
// node seeds.mjs <folder> <dictionary>
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { sound, unsound } from "../requests.mjs";

const [folder, dictionary] = process.argv.slice(2);
const most = 4096;
mkdirSync(folder, { recursive: true });
const requests = [...Object.values(sound), ...Object.values(unsound).map(([request]) => request)];
requests.map((request) => JSON.stringify(request)).filter((text) => text.length < most)
  .forEach((text, i) => writeFileSync(join(folder, `${i}.json`), text));

const data = new URL("../../data/", import.meta.url);
const ids = new Set(["runs", "scenario", "shared", "unlink", "baseline", "outputs", "details", "draws", "seed",
  "sweeps", "solve", "values", "target", "equals", "set", "route", "hardware", "rental_class", "remove", "label",
  "low", "central", "high", "distribution"]);
for (const name of readdirSync(data).filter((file) => file.endsWith(".json"))) {
  for (const rows of Object.values(JSON.parse(readFileSync(new URL(name, data), "utf8")))) {
    if (Array.isArray(rows)) for (const { id } of rows) if (id) ids.add(id);
  }
}
writeFileSync(dictionary, [...ids].map((id) => `"\\"${id}\\""\n`).join(""));
