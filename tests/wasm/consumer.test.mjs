// The package as others get it: packed, installed, imported and type-checked elsewhere.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { complaints } from "./type_check.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
after(() => rmSync(folder, { recursive: true }));
const here = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const built = join(root, "build/package");
const [{ filename, files }] = JSON.parse(here("npm", ["pack", "--json", "--pack-destination", folder], built));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
here("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`]);

test("it holds what it needs and nothing else", () => {
  const expected = ["LICENSE", "README.md", "core.js", "describe.js", "description.d.ts", "flatten.js", "package.json",
    "prose.json", "published.d.ts", "published.js", "report.d.ts", "request.d.ts", "session.js", "texts.json",
    "tokenwatt.d.ts", "tokenwatt.js", "tokenwatt.wasm"];
  assert.deepEqual(files.map(({ path }) => path).sort(), expected);
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
