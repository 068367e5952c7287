// Writes inline.js, which holds all that load() else reads from files beside it: node inline.mjs <package folder>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

const [folder] = process.argv.slice(2);
const packed = (name) => deflateRawSync(readFileSync(join(folder, name)), { level: 9 }).toString("base64");

writeFileSync(join(folder, "inline.js"), `// The same as tokenwatt.js with its files inside, packed.
import { load as loadFrom } from "./tokenwatt.js";

const unpack = (text) => new Response(new Response(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))).body
  .pipeThrough(new DecompressionStream("deflate-raw")));

export const inside = async () => ({
  wasm: await unpack("${packed("tokenwatt.wasm")}").arrayBuffer(),
  texts: await unpack("${packed("texts.json")}").json(),
  prose: await unpack("${packed("prose.json")}").json(),
  record: await unpack("${packed("record.json")}").json(),
});

/** What measured.json holds. */
export const measured = () => unpack("${packed("measured.json")}").json();

export const load = async (options = {}) => loadFrom({ ...await inside(), ...options });
`);
