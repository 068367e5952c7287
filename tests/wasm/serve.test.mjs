// The static server behind ./dev serve and the browser tests.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";

import { serve } from "../../web/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
const site = join(folder, "site");
let server;
before(async () => {
  for (const name of ["embed", "assets"]) mkdirSync(join(site, name), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "<p>page</p>");
  writeFileSync(join(site, "embed/index.html"), "<p>embed</p>");
  writeFileSync(join(site, "assets/core-1a2b3c4d.wasm"), "wasm");
  writeFileSync(join(site, "texts.json"), "{}");
  symlinkSync(join(folder, "secret.txt"), join(site, "link.txt"));
  server = await serve(site);
});
after(() => { server.close(); server.closeAllConnections(); rmSync(folder, { recursive: true }); });

// Not fetch(), which would normalize the path before sending it.
const ask = (path, headers = {}) => new Promise((resolve, reject) => {
  get({ port: server.address().port, path, headers }, async (response) => {
    resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(await response.toArray()) });
  }).on("error", reject);
});

test("types", async () => {
  const expected = {
    "/": "text/html", "/assets/core-1a2b3c4d.wasm": "application/wasm", "/texts.json": "application/json",
  };
  for (const [path, type] of Object.entries(expected)) {
    assert.match((await ask(path)).headers["content-type"], new RegExp(`^${type}`), path);
  }
});

test("folders", async () => {
  assert.equal((await ask("/embed/")).body.toString(), "<p>embed</p>");
  const { status, headers } = await ask("/embed?run=a");
  assert.deepEqual([status, headers.location], [301, "/embed/?run=a"]);
});

test("compression", async () => {
  const { headers, body } = await ask("/", { "accept-encoding": "gzip, br" });
  assert.equal(headers["content-encoding"], "br");
  assert.equal(brotliDecompressSync(body).toString(), "<p>page</p>");
  assert.equal((await ask("/")).headers["content-encoding"], undefined);
});

test("names with a hash are kept, others asked for again and never stale", async () => {
  assert.match((await ask("/assets/core-1a2b3c4d.wasm")).headers["cache-control"], /immutable/);
  const first = await ask("/texts.json");
  assert.equal(first.headers["cache-control"], "no-cache");
  assert.equal((await ask("/texts.json", { "if-none-match": first.headers.etag })).status, 304);
  writeFileSync(join(site, "texts.json"), "[]");
  utimesSync(join(site, "texts.json"), new Date(), new Date(Date.now() + 5000));
  assert.equal((await ask("/texts.json", { "if-none-match": first.headers.etag })).body.toString(), "[]");
});

test("nothing outside the folder", async () => {
  const outside = ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/embed/../../secret.txt", "/link.txt"];
  for (const path of [...outside, "/%00", "/none"]) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(body.toString(), /secret/);
  }
  assert.equal((await ask("/%")).status, 400);
});
