// The byte budgets: what a reader downloads, compressed as a host compresses it. Each prints its size.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { test } from "node:test";

import { minify } from "../../web/node_modules/vite/dist/node/index.js";

const build = new URL("../../build/", import.meta.url);
const read = (name, folder = build) => readFileSync(new URL(name, folder));
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function budget(name, kilobytes, sizes) {
  test(`${name} stays within ${kilobytes} KB`, () => {
    const parts = sizes();
    const total = Object.values(parts).reduce((sum, size) => sum + size, 0);
    const list = Object.entries(parts).map(([part, size]) => `${part} ${size}`).join(", ");
    console.log(`size: ${name}: ${(total / 1000).toFixed(1)} of ${kilobytes} KB (${list})`);
    assert.ok(total <= kilobytes * 1000, `${total} bytes`);
  });
}

// The package's scripts as a page ships them: minified.
const scripts = await Promise.all(["core.js", "describe.js", "flatten.js", "session.js", "tokenwatt.js"].map(async (name) =>
  (await minify(name, read(`package/${name}`).toString(), { module: true })).code));

// The figures are in the Wasm; labels and notes travel beside it, and count in the first view.
budget("Wasm with its figures, and its loader, brotli", 90, () => ({
  wasm: brotli(read("package/tokenwatt.wasm")),
  loader: brotli(Buffer.from(scripts.join("\n"))),
}));

// The first view is the page and everything it names, and what those name in turn: scripts, styles, Wasm and data, also where
// a phone's page brings them only once its reader stirs. The prose of notes and sources, the chapters below and what only
// embeds need are asked for later or elsewhere.
budget("first view of the site, brotli", 130, () => {
  const site = new URL("site/", build);
  const sizes = {};
  const open = ["index.html"];
  while (open.length > 0) {
    const name = open.pop();
    if (name in sizes || /\b(?:prose|later|de|data|rest|take|alone|card|height)-/.test(name)) continue;
    const bytes = read(name, site);
    sizes[name] = brotli(bytes);
    if (!/\.(html|js|css)$/.test(name)) continue;
    for (const [, found] of bytes.toString().matchAll(/["'(`](?:\.{0,2}\/)*((?:[\w.-]+\/)*[\w.-]+\.(?:js|css|wasm|json|svg|woff2))["')`?]/g)) {
      const there = [found, `assets/${found}`].find((path) => { try { read(path, site); return true; } catch { return false; } });
      if (there) open.push(there);
    }
  }
  return sizes;
});

budget("embed.js, brotli", 1, () => ({ "embed.js": brotli(read("site/embed.js")) }));

budget("offline file, raw", 500, () => ({ "tokenwatt.html": read("tokenwatt.html").length }));
