// The package as others get it: packed, installed, imported, bundled and type-checked elsewhere.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { load } from "../../build/package/tokenwatt.js";
import { complaints } from "./type_check.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const expected = (await load()).estimate({ draws: 0 }).runs[0].outputs.facility_energy.central;
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
after(() => rmSync(folder, { recursive: true }));
const here = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const built = join(root, "build/package");
const [{ filename, files }] = JSON.parse(here("npm", ["pack", "--json", "--pack-destination", folder], built));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
here("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`]);

test("it holds what it needs and nothing else", () => {
  const held = ["LICENSE", "NOTICES.md", "README.md", "about.js", "answers.js", "cli.js", "core.js", "describe.js",
    "description.d.ts", "engine.js", "flatten.js", "ids.d.ts", "inline.d.ts", "inline.js", "instance.js", "link.js",
    "mcp.js", "measured.d.ts", "measured.js", "measured.json", "notes.json",
    "package.json", "prose.json", "published.d.ts", "published.js",
    "record.json", "report.d.ts", "request.d.ts", "session.js", "texts.json",
    "tokenwatt.d.ts", "tokenwatt.js", "tokenwatt.wasm"];
  assert.deepEqual(files.map(({ path }) => path).sort(), held);
});

test("its version is the project's", () => {
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules/tokenwatt/package.json"), "utf8"));
  assert.ok(readFileSync(join(root, "CMakeLists.txt"), "utf8").includes(`project(tokenwatt VERSION ${version} `));
});

test("the example of its README runs", () => {
  const readme = readFileSync(join(folder, "node_modules/tokenwatt/README.md"), "utf8");
  const [, code] = /```js\n([^]*?)```/.exec(readme);
  writeFileSync(join(folder, "example.js"), code);
  const printed = here(process.execPath, ["example.js"]);
  for (const unit of ["GWh", "USD/Mtoken", "J/token"]) assert.ok(printed.includes(`unit: '${unit}'`), printed);
});

test("what its fields name is there", () => {
  const { main, types, bin, exports, ...about } = JSON.parse(
    readFileSync(join(folder, "node_modules/tokenwatt/package.json"), "utf8"));
  const named = [main, types, ...Object.values(bin),
    ...Object.values(exports).flatMap((one) => (typeof one === "string" ? one : Object.values(one)))];
  const packed = new Set(files.map(({ path }) => `./${path}`));
  assert.deepEqual(named.filter((path) => !packed.has(path)), []);
  const { url, repository } = JSON.parse(readFileSync(join(root, "web/url.json"), "utf8"));
  assert.deepEqual([about.homepage, about.bugs, about.repository.url],
    [url, `${repository}/issues`, `git+${repository}.git`]);
});

// The bundler of the page, which knows all kinds.
const { rolldown } = createRequire(join(root, "web/package.json"))("rolldown");
async function bundle(code, format) {
  writeFileSync(join(folder, "library.js"), code);
  const made = await rolldown({ input: join(folder, "library.js"), logLevel: "silent", platform: "neutral" });
  const { output: [{ code: text }] } = await made.generate({ format, name: "library", codeSplitting: false });
  const file = join(folder, `library.${format}.cjs`);
  writeFileSync(file, text);
  return file;
}

const central = "load(given).then((core) => core.estimate({ draws: 0 }).runs[0].outputs.facility_energy.central)";
const byHand = `const { readFileSync } = require("node:fs");
const at = (name) => readFileSync("node_modules/tokenwatt/" + name);
const given = { wasm: at("tokenwatt.wasm"), texts: JSON.parse(at("texts.json")), prose: null };`;

test("a library bundled to CommonJS keeps its own exports, and runs with what it is given", async () => {
  const file = await bundle(`export { load } from "tokenwatt"; export const mine = 1;`, "cjs");
  const printed = here(process.execPath, ["--eval", `${byHand}
    const library = require(${JSON.stringify(file)}), { load } = library;
    ${central}.then((value) => console.log(JSON.stringify([Object.keys(library).sort(), value])));`]);
  assert.deepEqual(JSON.parse(printed), [["load", "mine"], expected]);
});

test("with everything inside it runs as a script beside a loader of AMD modules, and reads nothing", async () => {
  const file = await bundle(`export { load } from "tokenwatt/inline";`, "iife");
  const printed = here(process.execPath, ["--eval", `
    globalThis.fetch = () => { throw new Error("it fetched"); };
    globalThis.define = Object.assign(() => { throw new Error("it defined"); }, { amd: {} });
    (0, eval)(require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8") + ";globalThis.library = library");
    const { load } = globalThis.library, given = {};
    ${central}.then((value) => console.log(JSON.stringify(value)));`]);
  assert.equal(JSON.parse(printed), expected);
});

test("a bundle without an address says what to give it", async () => {
  const file = await bundle(`export { load } from "tokenwatt";`, "iife");
  const printed = here(process.execPath, ["--eval", `
    (0, eval)(require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8") + ";globalThis.library = library");
    globalThis.library.load().catch(({ message }) => console.log(message));`]);
  assert.match(printed, /give load\(\) wasm, texts, prose and record, or take load\(\) from tokenwatt\/inline/);
});

test("ids are literal types, and a project of Node's types alone compiles", () => {
  assert.equal(complaints(folder, `
    import { load, type ChipId, type OutputId, type Output, type Request } from "tokenwatt";
    const known: ChipId = "h100-sxm";
    // @ts-expect-error
    const unknown: ChipId = "h100";
    const wanted = ["facility_energy"] as const satisfies readonly OutputId[];
    const later: Request = { runs: [{ chip: "a-chip-of-2030" }], outputs: [...wanted] };
    const run = (await load()).estimate(later).runs[0]!;
    // @ts-expect-error
    const output: Output = run.outputs.facility_energy;
    export { known, unknown, output };`, { lib: "es2022" }), "");
});

test("a TypeScript consumer compiles", () => {
  assert.equal(complaints(folder, `
    import { load, type Report, type Request } from "tokenwatt";
    import { reproduce } from "tokenwatt/published.js";
    const tokenwatt = await load({ wasm: new Uint8Array(), texts: {} });
    const request: Request = {
      scenario: "grok4-vs-glm5", details: ["routes"],
      runs: [{ id: "a", set: { facility_pue: { low: 1.1, central: 1.2, high: 1.4 } } }],
    };
    const report: Report = tokenwatt.estimate(request);
    const energy: number | undefined = report.runs[0]?.outputs["facility_energy"]?.central;
    const labels: string[] = tokenwatt.describe().assumptions.map(({ label }) => label);
    const misses: number[] = reproduce(tokenwatt).map(({ ratio }) => ratio);
    export { energy, labels, misses };`), "");
});

test("a wrong request does not", () => {
  assert.match(complaints(folder, `
    import { load } from "tokenwatt";
    (await load()).estimate({ runs: [{ set: { facility_pue: "1.2" } }] });`), /not assignable/);
});
