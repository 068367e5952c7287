// Tells the page where the core is: beside it on the site, where the prose comes later, or inside it in the single
// file.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

const id = "virtual:core-source";

const packed = async (path) => deflateRawSync(await readFile(path), { level: 9 }).toString("base64");

const inside = async (folder) => `
const unpack = (text) => new Response(new Response(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))).body
  .pipeThrough(new DecompressionStream("deflate-raw")));
export const source = async () => ({
  wasm: await unpack("${await packed(join(folder, "tokenwatt.wasm"))}").arrayBuffer(),
  texts: await unpack("${await packed(join(folder, "texts.json"))}").json(),
  prose: await unpack("${await packed(join(folder, "prose.json"))}").json(),
});`;

export const coreSource = (mode, folder) => ({
  name: "core-source",
  resolveId: (name) => (name === id ? `\0${id}` : undefined),
  load: (name) => {
    if (name !== `\0${id}`) return undefined;
    return mode === "single" ? inside(folder) : "export const source = async () => ({ prose: null });";
  },
  transform(code, name) {
    if (mode === "site" || !name.endsWith("package/tokenwatt.js")) return undefined;
    // The loader's own addresses would make the bundler pack the files a second time.
    const addresses = /new URL\("\.\/(tokenwatt\.wasm|texts\.json|prose\.json)", import\.meta\.url\)/g;
    const without = code.replace(addresses, "undefined");
    if (without === code) this.error("the package's loader no longer names its files as this plugin expects");
    return without;
  },
});
