// The package as others get it: packed, installed, imported and type-checked elsewhere.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
after(() => rmSync(folder, { recursive: true }));
const here = (command, args, cwd = folder) => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const [{ filename, files }] = JSON.parse(here("npm", ["pack", "--json", "--pack-destination", folder], join(root, "build/package")));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
here("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`]);

test("it holds what it needs and nothing else", () => {
  const expected = ["LICENSE", "README.md", "core.js", "describe.js", "flatten.js", "package.json", "prose.json", "published.d.ts",
    "published.js", "session.js", "texts.json", "tokenwatt.d.ts", "tokenwatt.js", "tokenwatt.wasm"];
  assert.deepEqual(files.map(({ path }) => path).sort(), expected);
});

test("its version is the project's", () => {
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules/tokenwatt/package.json"), "utf8"));
  assert.match(readFileSync(join(root, "CMakeLists.txt"), "utf8"), new RegExp(`VERSION ${version.replaceAll(".", "\\.")}`));
});

test("the example of its README runs", () => {
  const [, code] = /```js\n([^]*?)```/.exec(readFileSync(join(folder, "node_modules/tokenwatt/README.md"), "utf8"));
  writeFileSync(join(folder, "example.js"), code);
  assert.match(here(process.execPath, ["example.js"]), /GWh/);
});

const tsc = join(root, "web/node_modules/typescript/bin/tsc");
const check = (code) => {
  writeFileSync(join(folder, "consumer.ts"), code);
  return here(process.execPath, [tsc, "--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022",
    "--module", "nodenext", "--moduleResolution", "nodenext", "--lib", "es2022,dom", "consumer.ts"]);
};

test("a TypeScript consumer compiles", () => {
  check(`
    import { load, type Report, type Request } from "tokenwatt";
    const tokenwatt = await load({ wasm: new Uint8Array(), texts: {} });
    const request: Request = { scenario: "grok4-vs-glm5", runs: [{ id: "a", set: { facility_pue: { low: 1.1, central: 1.2, high: 1.4 } } }], details: ["routes"] };
    const report: Report = tokenwatt.estimate(request);
    const energy: number | undefined = report.runs[0]?.outputs["facility_energy"]?.central;
    const labels: string[] = tokenwatt.describe().assumptions.map(({ label }) => label);
    export { energy, labels };`);
});

test("reports and description are of their types, without a field more", () => {
  const { estimate, describe } = tokenwatt;
  const details = ["elasticity", "working", "routes"];
  const reports = [{}, null, ...describe().scenarios.map(({ id }) => ({ scenario: id, details }))].map(estimate);
  check(`
    import type { Description, Report } from "tokenwatt";
    export const reports: Report[] = ${JSON.stringify(reports)};
    export const description: Description = ${JSON.stringify(describe())};`);
});

test("a wrong request does not", () => {
  assert.throws(() => check(`
    import { load } from "tokenwatt";
    (await load()).estimate({ runs: [{ set: { facility_pue: "1.2" } }] });`), ({ stdout }) => /not assignable/.test(stdout));
});
