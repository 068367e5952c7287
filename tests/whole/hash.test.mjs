// One hash over every result of every scenario is the same from g++, Clang and WebAssembly with and without SIMD.
// Builds are compared with each other, never with a stored number.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const build = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
const programs = {
  "g++": [build("native/tokenwatt_cli")],
  Clang: [build("sanitize/tokenwatt_cli")],
  "WebAssembly with SIMD": [process.execPath, build("wasm/tokenwatt_cli.js")],
  "WebAssembly without SIMD": [process.execPath, build("wasm-scalar/tokenwatt_cli.js")],
};
const hash_of = ([program, ...args]) => execFileSync(program, [...args, "hash"], { encoding: "utf8" }).trim();

const first = hash_of(programs["g++"]);

test("the hash is one", () => assert.match(first, /^[0-9a-f]{16}$/));
for (const [name, program] of Object.entries(programs)) {
  test(`${name} has the hash of g++`, () => assert.equal(hash_of(program), first));
}
