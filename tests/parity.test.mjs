// The native build and the Wasm answer alike, to the byte.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import createCore from "../build/package/core.js";
import { sound, unsound } from "./requests.mjs";

const cli = fileURLToPath(new URL("../build/native/tokenwatt_cli", import.meta.url));
const native = (input, ...args) => execFileSync(cli, args, { input, encoding: "utf8", maxBuffer: 1 << 26 }).trimEnd();
const module = await WebAssembly.compile(readFileSync(new URL("../build/package/tokenwatt.wasm", import.meta.url)));
const core = await createCore({
  instantiateWasm(imports, done) {
    WebAssembly.instantiate(module, imports).then((instance) => done(instance, module));
    return {};
  },
});

function same(ours, theirs) {
  if (ours === theirs) return;
  assert.deepEqual(JSON.parse(ours), JSON.parse(theirs)); // says where they differ
  assert.equal(ours, theirs);
}

test("describe", () => same(core.describe(), native("", "describe")));

const texts = Object.entries(sound).map(([name, request]) => [name, JSON.stringify(request)]);
for (const [name, [request]] of Object.entries(unsound)) texts.push([name, JSON.stringify(request)]);
texts.push(["no JSON", "{"], ["no text", ""], ["deep nesting", "[".repeat(200_000)], ["a lone surrogate", '{"scenario":"\\ud800"}']);

for (const [name, text] of texts) test(name, () => same(core.estimate(text), native(text)));
