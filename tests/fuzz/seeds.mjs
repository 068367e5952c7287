// Writes the requests of the tests as seeds of the request fuzzer, bytes of all lengths as those of the two that make
// something of any bytes, and every id as the dictionary. node seeds.mjs <folder> <dictionary>
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { sound, unsound } from "../requests.mjs";

const [folder, dictionary] = process.argv.slice(2);
/** In bytes; beyond it the fuzzer takes longer to change a request than the core to read it. */
const most = 65536;
for (const name of ["request", "session", "laws"]) mkdirSync(join(folder, name), { recursive: true });
const requests = [...Object.values(sound), ...Object.values(unsound).map(([request]) => request)];
requests.map((request) => JSON.stringify(request)).filter((text) => text.length < most)
  .forEach((text, i) => writeFileSync(join(folder, "request", `${i}.json`), text));

// SHA-256 of the name, over and over: the same bytes on every machine.
for (const name of ["session", "laws"]) {
  for (let i = 0; i < 64; i++) {
    const parts = Array.from({ length: 1 + (i % 16) }, (_, part) =>
      createHash("sha256").update(`${name} ${i} ${part}`).digest());
    writeFileSync(join(folder, name, `${i}`), Buffer.concat(parts));
  }
}

const data = new URL("../../data/", import.meta.url);
const ids = new Set(["runs", "scenario", "shared", "unlink", "baseline", "outputs", "inputs", "details", "draws",
  "seed", "sweeps", "solve", "values", "target", "equals", "set", "route", "hardware", "rental_class", "remove",
  "label", "low", "central", "high", "distribution"]);
for (const name of readdirSync(data).filter((file) => file.endsWith(".json"))) {
  for (const rows of Object.values(JSON.parse(readFileSync(new URL(name, data), "utf8")))) {
    if (Array.isArray(rows)) for (const { id } of rows) if (id) ids.add(id);
  }
}
writeFileSync(dictionary, [...ids].map((id) => `"\\"${id}\\""\n`).join(""));
