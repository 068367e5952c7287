// The tables of the package's Wasm are one piece, which packs best, and hold what their pieces held.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const tool = fileURLToPath(new URL("../../wasm/join.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-join-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const number = (value, last = 0x80) => {
  const bytes = [];
  for (; value >= last; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
};
const section = (id, bytes) => [id, ...number(bytes.length), ...bytes];
const piece = (address, bytes) => [0, 0x41, ...number(address, 0x40), 0x0b, ...number(bytes.length), ...bytes];

/** A module that has nothing but a memory of one page, exported as "m", and data. */
const moduleWith = (count, pieces) => Buffer.from([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(5, [1, 0, 1]), ...section(7, [1, 1, 0x6d, 2, 0]),
  ...section(12, [count]), ...section(11, [count, ...pieces.flat()]),
]);

function joined(module) {
  const from = join(folder, "from.wasm"), to = join(folder, "to.wasm");
  writeFileSync(from, module);
  execFileSync(process.execPath, [tool, from, to], { stdio: "pipe" });
  return readFileSync(to);
}

const memoryOf = (bytes) => Buffer.from(new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.m.buffer);
/** How many pieces of data a file says that it has, in the part that stands before the code. */
const piecesOf = (file) => {
  let place = 8;
  const next = () => {
    let value = 0, shift = 0, byte;
    do value |= ((byte = file[place++]) & 0x7f) << shift, shift += 7; while (byte & 0x80);
    return value;
  };
  while (place < file.length) {
    const id = file[place++], size = next();
    if (id === 12) return next();
    place += size;
  }
  return undefined;
};

test("pieces keep their places, with zeros between them", () => {
  const pieces = [piece(1_000, [1, 2, 3]), piece(40, [9]), piece(50_000, Array.from({ length: 200 }, (_, i) => i))];
  const apart = moduleWith(3, pieces), together = joined(apart);
  assert.equal(piecesOf(apart), 3);
  assert.equal(piecesOf(together), 1);
  assert.deepEqual(memoryOf(together), memoryOf(apart));
  assert.deepEqual([...memoryOf(together).subarray(1_000, 1_003)], [1, 2, 3]);
});

test("data that is laid into the memory only later is refused", () => {
  const later = moduleWith(1, [[1, 2, 7, 7]]);
  assert.ok(WebAssembly.validate(later));
  assert.throws(() => joined(later), /cannot read/);
});

test("the package's tables are one piece, and those of the page's first part", () => {
  for (const file of ["package/tokenwatt.wasm", "halves/first.wasm"])
    assert.equal(piecesOf(readFileSync(new URL(`../../build/${file}`, import.meta.url))), 1, file);
});
