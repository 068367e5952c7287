// Joins the data of a Wasm file: node join.mjs <core.wasm> <result>. Emscripten's optimizer leaves out runs of zeros,
// and so cuts the tables into hundreds of pieces, each with its own address. The file is shorter for it, but what a
// host sends of it is longer: 110 KB of brotli instead of 104.
import { readFileSync, writeFileSync } from "node:fs";

const [from, to] = process.argv.slice(2);
const file = readFileSync(from);
const sectionOf = { count: 12, data: 11 }, opcodes = { constant: 0x41, end: 0x0b };

/** Reads numbers in LEB128, WebAssembly's own, one after another from a place on. */
function readerAt(place) {
  const number = (signed = false) => {
    let value = 0, shift = 0, byte;
    do {
      byte = file[place++];
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte & 0x80);
    return signed && byte & 0x40 ? value - 2 ** shift : value;
  };
  const expect = (byte) => {
    if (file[place++] !== byte) throw new Error(`${from} has data that join.mjs cannot read`);
  };
  const bytes = (size) => file.subarray(place, (place += size));
  return { number, expect, bytes, get place() { return place; } };
}

function leb128(value, signed = false) {
  const bytes = [];
  const last = signed ? 0x40 : 0x80;
  for (; value >= last; value = Math.floor(value / 128)) bytes.push((value & 0x7f) | 0x80);
  return Buffer.from([...bytes, value]);
}

function joined(start) {
  const reader = readerAt(start), pieces = [];
  for (let left = reader.number(); left > 0; left--) {
    reader.expect(0); // a piece that is laid into the memory before anything runs
    reader.expect(opcodes.constant);
    const address = reader.number(true);
    reader.expect(opcodes.end);
    pieces.push({ address, bytes: reader.bytes(reader.number()) });
  }
  const begin = Math.min(...pieces.map(({ address }) => address));
  const whole = Buffer.alloc(Math.max(...pieces.map(({ address, bytes }) => address + bytes.length)) - begin);
  for (const { address, bytes } of pieces) bytes.copy(whole, address - begin);
  return Buffer.concat([Buffer.from([1, 0, opcodes.constant]), leb128(begin, true), Buffer.from([opcodes.end]),
    leb128(whole.length), whole]);
}

const sections = [file.subarray(0, 8)];
for (const reader = readerAt(8); reader.place < file.length;) {
  const [id] = reader.bytes(1), size = reader.number(), start = reader.place;
  const kept = reader.bytes(size);
  const body = id === sectionOf.data ? joined(start) : id === sectionOf.count ? Buffer.from([1]) : kept;
  sections.push(Buffer.from([id]), leb128(body.length), body);
}
writeFileSync(to, Buffer.concat(sections));
