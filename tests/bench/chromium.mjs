// The engine and plain JavaScript in a page of headless Chromium, as fast as it goes and slowed down four times.
import { execSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

import { serve } from "../../web/serve.mjs";
import { main } from "./cases.js";
import { options, print, root, sweep } from "./plan.mjs";

const server = await serve(fileURLToPath(root));
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function openPage(rate) {
  const page = await browser.newPage();
  const blank = { contentType: "text/html", body: "<!doctype html><title>bench</title>" };
  await page.route("**/blank", (route) => route.fulfill(blank));
  await page.goto(`${origin}/blank`);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  return page;
}

async function setUp(page) {
  await page.evaluate(async (folder) => {
    const [{ load }, measure, { readDirections }, text] = await Promise.all([
      import(`/${folder}/tokenwatt.js`), import("/tests/bench/measure.js"), import("/tests/bench/design.js"),
      fetch("/core/draws/joe_kuo.inc").then((response) => response.text()),
    ]);
    const tokenwatt = await load();
    const model = measure.modelOf(tokenwatt, readDirections(text));
    window.engine = (one) => measure.timeEngine(tokenwatt, one);
    window.model = (one) => measure.timeModel(model, one);
  }, options.package);
}

// Import, load, open, draw: what a reader waits for once the page's own script runs.
async function timeLoad(rate) {
  const times = [];
  for (let i = 0; i < 5; ++i) {
    const page = await openPage(rate);
    times.push(await page.evaluate(async ([folder, request]) => {
      const begin = performance.now();
      const { load } = await import(`/${folder}/tokenwatt.js`);
      const session = (await load({ prose: null })).open(request);
      session.update(16384);
      session.results();
      return performance.now() - begin;
    }, [options.package, main]));
    await page.close();
  }
  times.sort((a, b) => a - b);
  return { median_ms: times[2], min_ms: times[0], repeats: 5 };
}

for (const rate of [1, 4]) {
  const where = rate === 1 ? "chromium" : `chromium-${rate}x`;
  print({ bench: "load", where, draws: 16384, runs: 2, outputs: 12, ...await timeLoad(rate) });
  const page = await openPage(rate);
  await setUp(page);
  const upTo = rate === 1 ? Infinity : 262144;
  const benches = ["slider", "resample"];
  await sweep(`${where}-js`, benches, (one) => page.evaluate((given) => window.model(given), one), 1200, upTo);
  await sweep(where, [...benches, "all"], (one) => page.evaluate((given) => window.engine(given), one), 1200, upTo);
  await page.close();
}
await browser.close();
server.close();
