// load() takes the core from wherever it is, and rejects with a reason where it cannot be had.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";

import { load } from "../../build/package/tokenwatt.js";
import { serve } from "../../web/serve.mjs";

const folder = new URL("../../build/package/", import.meta.url);
const wasm = new URL("tokenwatt.wasm", folder);
const texts = new URL("texts.json", folder);
const expected = (await load()).describe();

test("from bytes, a buffer, a module or an address", async () => {
  const bytes = await readFile(wasm);
  for (const source of [bytes, new Uint8Array(bytes).buffer, await WebAssembly.compile(bytes), wasm, wasm.href]) {
    assert.deepEqual((await load({ wasm: source })).describe(), expected);
  }
});

test("over HTTP, streamed", async (t) => {
  const server = await serve(folder);
  t.after(() => server.close());
  const base = `http://localhost:${server.address().port}/`;
  const tokenwatt = await load({
    wasm: `${base}tokenwatt.wasm`, texts: new URL(`${base}texts.json`), prose: `${base}prose.json`,
    record: new URL(`${base}record.json`),
  });
  assert.deepEqual(tokenwatt.describe(), expected);
  await assert.rejects(load({ wasm: `${base}none.wasm` }), /404/);
  server.closeAllConnections();
});

test("over HTTP, whatever the host calls it", async (t) => {
  const bytes = readFileSync(wasm);
  for (const type of ["application/wasm; charset=utf-8", "application/octet-stream", "text/plain", ""]) {
    const server = createServer((_, response) => {
      response.writeHead(200, type ? { "content-type": type } : {}).end(bytes);
    });
    await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
    t.after(() => server.close());
    const tokenwatt = await load({ wasm: `http://127.0.0.1:${server.address().port}/core`, texts: {}, prose: null });
    assert.ok(tokenwatt.describe().chips.length > 20, type);
    server.closeAllConnections();
  }
});

test("texts as an object", async () => {
  const tokenwatt = await load({ texts: JSON.parse(readFileSync(texts, "utf8")) });
  assert.deepEqual(tokenwatt.describe(), expected);
  assert.ok((await load({ texts: {} })).describe().assumptions[0].unit);
});

test("prose that comes later makes the description whole", async () => {
  const tokenwatt = await load({ prose: null });
  assert.deepEqual(tokenwatt.describe().sources, []);
  assert.equal(tokenwatt.describe().assumptions.length, expected.assumptions.length);
  await tokenwatt.addTexts();
  assert.deepEqual(tokenwatt.describe(), expected);
});

test("prose and record each come alone", async () => {
  const tokenwatt = await load({ prose: null });
  await tokenwatt.addTexts("prose");
  const idsOf = (rows) => rows.map(({ id }) => id);
  assert.deepEqual(idsOf(tokenwatt.describe().claims), idsOf(expected.claims));
  assert.deepEqual(tokenwatt.describe().published, []);
  await tokenwatt.addTexts("record");
  assert.deepEqual(tokenwatt.describe(), expected);
});

test("notes come alone, and the prose after them makes the description whole", async () => {
  const tokenwatt = await load({ prose: null });
  await tokenwatt.addTexts("notes");
  const { assumptions, claims, sources } = tokenwatt.describe();
  const notes = (rows) => rows.map(({ id, note }) => [id, note]);
  assert.deepEqual(notes(assumptions), notes(expected.assumptions));
  assert.deepEqual(sources.map((row) => [row.publisher, row.date]),
    expected.sources.map((row) => [row.publisher, row.date]));
  assert.deepEqual(claims, []);
  await tokenwatt.addTexts();
  assert.deepEqual(tokenwatt.describe(), expected);
});

test("what is no Wasm is refused", async () => {
  await assert.rejects(load({ wasm: new Uint8Array(8) }), WebAssembly.CompileError);
  await assert.rejects(load({ wasm: new URL("none.wasm", folder) }), /ENOENT/);
});

test("two instances do not disturb each other", async () => {
  const [first, second] = await Promise.all([load(), load()]);
  assert.deepEqual(first.estimate({}), second.estimate({}));
});

test("after a failure inside, the report says so, and calls work again once there is another instance", async (t) => {
  const tokenwatt = await load();
  const before = tokenwatt.estimate({});
  t.mock.method(TextDecoder.prototype, "decode", () => { throw new WebAssembly.RuntimeError("unreachable"); });
  const report = tokenwatt.estimate({});
  t.mock.restoreAll();
  assert.deepEqual([report.runs, report.problems[0].code, report.version], [[], "bad_json", before.version]);
  let after = tokenwatt.estimate({});
  while (!after.runs.length) {
    assert.deepEqual(after.problems.map(({ code }) => code), ["bad_json"]);
    await setImmediate();
    after = tokenwatt.estimate({});
  }
  assert.deepEqual(after, before);
});

test("no code is made from text", () => {
  for (const name of ["core", "describe", "engine", "flatten", "instance", "session", "tokenwatt"]) {
    const code = readFileSync(new URL(`${name}.js`, folder), "utf8");
    assert.doesNotMatch(code, /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/);
  }
});

test("the glue names no file, so that bundlers ship the Wasm once, and no system of modules but one", () => {
  assert.doesNotMatch(readFileSync(new URL("core.js", folder), "utf8"), /import\.meta|module\.exports|\bdefine\(/);
});

test("the inline entry gives the same and reads no file", async (t) => {
  const { load: loadInline } = await import("../../build/package/inline.js");
  t.mock.method(globalThis, "fetch", () => assert.fail("it fetched"));
  assert.deepEqual((await loadInline()).describe(), expected);
  assert.deepEqual((await loadInline({ prose: null })).describe().sources, []);
});
