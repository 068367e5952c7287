// The native build, which reads JSON text, and the Wasm, which takes flat values, answer alike, to the byte.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import createCore from "../../build/package/core.js";
import { flatten } from "../../build/package/flatten.js";
import { load } from "../../build/package/tokenwatt.js";
import { chanceOf, requestOf } from "../random_requests.mjs";
import { sound, unsound } from "../requests.mjs";

const cli = fileURLToPath(new URL("../../build/native/tokenwatt_cli", import.meta.url));
const native = (input, ...args) => execFileSync(cli, args, { input, encoding: "utf8", maxBuffer: 1 << 26 }).trimEnd();
const module = await WebAssembly.compile(readFileSync(new URL("../../build/package/tokenwatt.wasm", import.meta.url)));
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

const requests = Object.entries(sound);
for (const [name, [request]] of Object.entries(unsound)) requests.push([name, request]);
const deep = JSON.parse("[".repeat(2_000) + "]".repeat(2_000));
const everyKind = [null, true, -0, 5e-324, ["\u0000\u001f\u2028\"\\🙂", {}]];
requests.push(
  ["deep nesting", deep], ["a lone surrogate", { scenario: "\ud800" }],
  ["whole numbers beyond 64 bits", { shared: { chip_hours: 1e20 } }],
  ["members of every kind", { runs: [{ id: "", remove: false, set: { "": everyKind } }] }]);

for (const [name, request] of requests) {
  test(name, () => same(core.estimate(...flatten(request)), native(JSON.stringify(request))));
}

const first = Number(process.env.TOKENWATT_SEED ?? 1), count = Number(process.env.TOKENWATT_REQUESTS ?? 100);
const described = (await load()).describe();
for (let seed = first; seed < first + count; seed++) {
  const request = requestOf(chanceOf(seed), described);
  test(`what chance makes of the seed ${seed}`, () =>
    same(core.estimate(...flatten(request)), native(JSON.stringify(request))));
}
