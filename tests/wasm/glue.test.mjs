// The glue of an older Emscripten and of a newer loses its tail for other systems of modules, and nothing else.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const tool = fileURLToPath(new URL("../../wasm/glue.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-glue-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const [from, to] = ["from.js", "to.js"].map((name) => join(folder, name));

const body = 'var createCore = (() => {\n  if (typeof x === "object") x();\n  return () => 1;\n})();';
const tails = {
  "an older Emscripten": "\nif (typeof exports === 'object' && typeof module === 'object')\n" +
    "  module.exports = createCore;\nelse if (typeof define === 'function' && define['amd'])\n" +
    "  define([], function() { return createCore; });\n",
  "a newer Emscripten": 'if(typeof exports==="object"&&typeof module==="object"){module.exports=createCore}' +
    'else if(typeof define==="function"&&define["amd"])define([],()=>createCore);\n',
};

for (const [name, tail] of Object.entries(tails)) {
  test(`the tail of ${name} goes, and what stands before it stays`, () => {
    writeFileSync(from, `${body}${tail}export default createCore;\n`);
    execFileSync(process.execPath, [tool, from, to]);
    const end = tail.startsWith("\n") ? "\n" : "";
    assert.equal(readFileSync(to, "utf8"), `${body}${end}export default createCore;\n`);
  });
}

test("glue of another end is refused", () => {
  writeFileSync(from, `${body}\nmodule.exports = createCore;\nexport default createCore;\n`);
  const { status, stderr } = spawnSync(process.execPath, [tool, from, to], { encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, /no longer ends as glue\.mjs expects/);
});
