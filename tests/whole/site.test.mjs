// What the site holds besides the page: every link of it leads somewhere, and machines find what they look for.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { address } from "../../web/addresses.mjs";

const site = new URL("../../build/site/", import.meta.url);
const read = (path) => readFileSync(new URL(path, site), "utf8");
const readData = (name) => read(`data/${name}`);
/** The file that an address of the site is answered with. */
const fileOf = (path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path);
const isThere = (path) => existsSync(new URL(fileOf(path), site));

const within = (text) => [...text.matchAll(/https?:\/\/[^\s<>"'`)\]]+/g)].map(([link]) => link)
  .filter((link) => link.startsWith(address)).map((link) => link.slice(address.length).replace(/[?#].*$/, ""));

test("the sitemap holds every page that may be found, and robots.txt leads to it", () => {
  const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map(([, link]) => link.slice(address.length));
  const pages = readdirSync(fileURLToPath(site), { recursive: true })
    .filter((name) => /(^|\/)index\.html$/.test(name) && !/<meta name="robots" content="noindex">/.test(read(name)));
  assert.deepEqual(listed.map(fileOf).sort(), pages.sort());
  assert.ok(listed.length > 8);
  assert.match(read("robots.txt"), new RegExp(`^Sitemap: ${address}sitemap\\.xml$`, "m"));
});

test("no page writes a choice as false, which a browser takes for true", () => {
  const written = readdirSync(fileURLToPath(site), { recursive: true }).filter((name) => name.endsWith(".html"));
  assert.ok(written.some((name) => / checked[ >]/.test(read(name))));
  const wrong = written.flatMap((name) =>
    [...read(name).matchAll(/ (?:checked|disabled|hidden|open|selected|multiple|inert)="false"/g)]
      .map(([all]) => name + all));
  assert.deepEqual(wrong, []);
});

test("what llms.txt, the page of the data and the page of wrong addresses link to is there", () => {
  const missing = [...within(read("llms.txt")), ...within(readData("index.html")),
    ...[...readData("index.html").matchAll(/href="([^":]+)"/g)].map(([, link]) =>
      new URL(link, `${address}data/`).href.slice(address.length)),
    ...[...read("404.html").matchAll(/href="([^"]+)"/g)].map(([, link]) =>
      new URL(link, address).href.slice(address.length)),
  ].filter((path) => !isThere(path));
  assert.deepEqual(missing, []);
});

test("the description of the data lists every file of it, and each table's columns as they stand", () => {
  const { resources } = JSON.parse(readData("datapackage.json"));
  const files = readdirSync(fileURLToPath(new URL("data/", site)), { recursive: true })
    .filter((name) => statSync(new URL(`data/${name}`, site)).isFile());
  const ofItself = ["datapackage.json", "dataset.jsonld", "index.html"];
  assert.deepEqual([...resources.map(({ path }) => path), ...ofItself].sort(), files.sort());
  for (const { path, schema } of resources.filter(({ path: name }) => name.endsWith(".csv"))) {
    const [head] = read(`data/${path}`).split("\r\n");
    assert.equal(head, schema.fields.map(({ name }) => name).join(), path);
  }
});

test("schemas have addresses of their own, and refer to none that is not there", () => {
  for (const name of readdirSync(fileURLToPath(new URL("data/schema/", site)))) {
    const text = read(`data/schema/${name}`);
    assert.equal(JSON.parse(text).$id, `${address}data/schema/${name}`);
    for (const [, other] of text.matchAll(/"\$ref": "([^"#]+)#/g))
      assert.ok(isThere(`data/schema/${other}`), `${name}: ${other}`);
  }
});

test("an embed that is pasted holds what WordPress looks for, and leads to its page", () => {
  for (const path of ["", "p/grok4-accountings/"]) {
    const { html } = JSON.parse(read(`${path}oembed.json`));
    assert.match(html, /<blockquote\s[^>]*?wp-embedded-content/);
    assert.ok(html.includes(`<a href="${address}${path}">`), html);
    assert.match(html, /<iframe [^>]*src="[^"]*embed\//);
  }
});

test("an article's page says what it found of each claim to machines too", () => {
  const { claims } = JSON.parse(readFileSync(new URL("../../data/claims.json", import.meta.url), "utf8"));
  const { sources } = JSON.parse(readFileSync(new URL("../../data/sources.json", import.meta.url), "utf8"));
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read("claims/3dn/index.html"));
  const own = claims.filter(({ articles }) => articles.includes("3dn-note"));
  const reviews = JSON.parse(text)["@graph"];
  assert.deepEqual(reviews.map(({ claimReviewed }) => claimReviewed), own.map(({ note }) => note));
  for (const review of reviews) {
    assert.equal(review["@type"], "ClaimReview");
    assert.equal(review.itemReviewed.appearance.url, sources.find(({ id }) => id === "3dn-note").url);
    assert.ok(review.reviewRating.alternateName && !("ratingValue" in review.reviewRating));
  }
});

test("every page asks to stand in frames of its own site alone, and what is made for others does not", () => {
  const rules = read("_headers").split(/\n(?=\/)/).map((rule) => rule.split("\n  "));
  const alone = "Content-Security-Policy: frame-ancestors 'self'";
  const framed = rules.filter(([, ...lines]) => lines.some((line) => line.startsWith(alone))).map(([path]) => path);
  const found = readdirSync(fileURLToPath(site), { recursive: true })
    .filter((name) => /(^|\/)index\.html$/.test(name)).map((name) => `/${name.slice(0, -"index.html".length)}`);
  assert.deepEqual(framed.toSorted(), found.filter((path) => !path.startsWith("/embed/")).toSorted());
});

test("the icons are pictures of the size that they are named for", () => {
  const width = (name) => readFileSync(new URL(name, site)).readUInt32BE(16);
  assert.deepEqual([width("apple-touch-icon.png"), width("icon-512.png")], [180, 512]);
  const ico = readFileSync(new URL("favicon.ico", site));
  assert.deepEqual([ico.readUInt16LE(2), ico.readUInt8(6), ico.subarray(22).toString("latin1", 1, 4)], [1, 32, "PNG"]);
});

test("the notices of all that the page is made of go with it, also into the offline file", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../web/package.json", import.meta.url), "utf8"));
  const offline = readFileSync(new URL("../../build/tokenwatt.html", import.meta.url), "utf8");
  for (const text of [read("NOTICES.md"), offline]) {
    for (const name of ["nlohmann/json", "musl", ...Object.keys(dependencies)])
      assert.match(text, new RegExp(`^## ${name}( |$)`, "m"));
    assert.match(text, /Copyright \(c\) 2017 Google LLC/);
  }
  assert.ok(read("embed/index.html").includes(`${address}NOTICES.md`));
});

test("the package runs from the site as it lies there", async () => {
  const { load } = await import(new URL("js/tokenwatt.js", site));
  const core = await load();
  assert.ok(core.estimate({ draws: 0 }).runs.length > 1);
});
