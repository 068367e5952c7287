// A slip in the data stops the build with the file and the row that it is in, before a compiler sees anything of it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const root = mkdtempSync(join(tmpdir(), "tokenwatt-generate-"));
after(() => rmSync(root, { recursive: true }));

const script = join(root, "generate.cmake");
writeFileSync(script, `cmake_minimum_required(VERSION 3.25)
include("${path("core/tables/generate/tables.cmake")}")
tokenwatt_write_tables("\${data}" "\${data}/generated" "1.0.0")
`);

// What CMake says of a copy of the data in which a text stands in for another; nothing where it has no complaint.
async function complaint(file, before, instead) {
  const data = mkdtempSync(join(root, "data-"));
  cpSync(path("data"), data, { recursive: true, filter: (name) => !/node_modules|schema|refresh/.test(name) });
  const text = readFileSync(join(data, file), "utf8");
  assert.ok(text.includes(before), `${file} does not hold ${before}`);
  writeFileSync(join(data, file), text.replace(before, instead));
  const run = promisify(execFile)("cmake", ["-D", `data=${data}`, "-P", script]);
  const { stderr } = await run.catch((error) => error);
  return stderr.replace(/\s+/g, " ");
}

const slips = {
  "a comma that is missing": ["chips.json", "},\n", "}\n", /data\/chips\.json: this is no JSON object: .*Line \d+/],
  "an unknown source": ["chips.json", '"source": "epoch-hardware"', '"source": "epoch-software"',
    /data\/chips\.json [\w.-]+\.sets\.\w+: "epoch-software" is the id of no row of sources/],
  "a text for a number": ["models.json", '"central": ', '"central": "many", "was": ',
    /data\/models\.json [\w.-]+\.sets\.\w+: "central" must be a number/],
  "a row without its settings": ["places.json", '"sets"', '"set"', /data\/places\.json [\w.-]+: "sets" is missing/],
  "an assumption without its unit": ["assumptions.json", '"unit"', '"units"',
    /data\/assumptions\.json chip_hours: "unit" is missing/],
  "a row without an id": ["offers.json", '"id"', '"name"', /data\/offers\.json row 0: "id" is missing/],
  "a claim on an output that is none": ["claims.json", '"output": "facility_energy"', '"output": "energy"',
    /data\/claims\.json [\w.-]+\.expression: "energy" is the id of no row of outputs/],
  "an output without its formula": ["outputs.json", '"id": "water"', '"id": "water_and_ice"',
    /data\/outputs\.json water_and_ice: core\/formulas\/outputs\.cpp has no line OUTPUT\(water_and_ice\),/],
  "a measured row of an unknown chip": ["fit/measured.json", '"chip": "b200"', '"chip": "b2000"',
    /data\/fit\/measured\.json [\w.-]+: "b2000" is the id of no row of chips/],
  "a size without its factor": ["fit/utilization.json", '"factor"', '"share"',
    /data\/fit\/utilization\.json small_on_fast_chips: "factor" must be a number/],
};

for (const [name, [file, before, instead, message]] of Object.entries(slips))
  test(name, async () => assert.match(await complaint(file, before, instead), message));
