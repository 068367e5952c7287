// The byte budgets: what a reader downloads, compressed as a host compresses it. Each prints its size.
import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";

import { chromium } from "@playwright/test";

import { serve } from "../../web/serve.mjs";

const build = new URL("../../build/", import.meta.url);
const read = (name) => readFileSync(new URL(name, build));
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What the browser fetched, in its order, and whether the document only asked for it ahead of its use. */
const fetched = () => performance.getEntriesByType("resource").map(({ name, startTime }) => ({
  name: new URL(name).pathname.slice(1),
  startTime,
  ahead: [...document.querySelectorAll("link[rel=prefetch]")].some(({ href }) => href === name),
}));

/** Reads the front page to its end, as on a phone, where nothing is fetched that its reader does not come to. */
async function readFrontPage() {
  const server = await serve(new URL("site/", build));
  const executablePath = process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, locale: "en-US" });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("tokenwatt-page h1")) return;
        globalThis.lives = performance.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`http://localhost:${server.address().port}/`, { waitUntil: "networkidle" });
    const first = (await page.evaluate(fetched)).filter(({ ahead }) => !ahead);

    await page.mouse.move(20, 20, { steps: 2 });
    await page.waitForFunction(() => globalThis.lives);
    await page.waitForLoadState("networkidle");
    await page.locator("#share").waitFor({ state: "attached" });
    for (const chapter of await page.locator("section[id]:visible").all()) await chapter.scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    const all = await page.evaluate(fetched);
    const lives = await page.evaluate(() => globalThis.lives);

    const names = (entries) => new Set(["index.html", ...entries.map(({ name }) => name)]);
    return { first: names(first), living: names(all.filter(({ startTime }) => startTime < lives)), all: names(all) };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** What a frame fetches that shows a card. */
async function readCard(asked) {
  const server = await serve(new URL("site/", build));
  const executablePath = process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 660 }, locale: "en-US" });
    await page.goto(`http://localhost:${server.address().port}/embed/${asked}`, { waitUntil: "networkidle" });
    await page.locator("main.card svg").first().waitFor();
    return new Set(["embed/index.html", ...(await page.evaluate(fetched)).map(({ name }) => name)]);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

let reading;
const cards = {};
before(async () => {
  reading = await readFrontPage();
  const asked = { first: "", preset: "?v=1&s=two-camps&lang=de", changed: "?w.facility_pue=2" };
  for (const [name, state] of Object.entries(asked)) cards[name] = await readCard(state);
});

function budget(name, kilobytes, sizes) {
  test(`${name} within ${kilobytes} KB`, () => {
    const parts = sizes();
    const total = Object.values(parts).reduce((sum, size) => sum + size, 0);
    const list = Object.entries(parts).map(([part, size]) => `${part} ${size}`).join(", ");
    console.log(`size: ${name}: ${(total / 1000).toFixed(1)} of ${kilobytes} KB (${list})`);
    assert.ok(total <= kilobytes * 1000, `${total} bytes`);
  });
}

const packed = (names) => Object.fromEntries([...names].map((name) => [name, brotli(read(`site/${name}`))]));

budget("before anything moves, brotli", 20, () => packed(reading.first));
budget("until the page lives, brotli", 150, () => packed(reading.living));
budget("the whole English front page, brotli", 250, () => packed(reading.all));
budget("the card of a frame, brotli", 22, () => packed(cards.first));
budget("the card of another comparison, brotli", 22, () => packed(cards.preset));
budget("a card with changed values, brotli", 140, () => packed(cards.changed));
budget("embed.js, brotli", 1, () => packed(["embed.js"]));
budget("the offline file, raw", 800, () => ({ "tokenwatt.html": read("tokenwatt.html").length }));

// Else a page that no longer comes to life, or a reading that stops early, would be within every budget.
test("the reading saw the page come to life and its chapters come", () => {
  const { first, living, all } = reading;
  const has = (names, part) => [...names].some((name) => name.includes(part));
  assert.ok(has(first, ".css") && has(first, ".js") && !has(first, ".wasm"), [...first].join());
  assert.ok(has(living, "first-") && has(living, "texts") && !has(living, "prose"), [...living].join());
  assert.ok(has(all, "rest-") && has(all, "notes") && !has(all, "prose") && !has(all, "record"), [...all].join());
  assert.ok(all.size > living.size, [...all].join());
});
