// The tasks of the page's start that keep it from its reader for longer than 50 ms: node tests/bench/load.mjs. Each
// page is loaded three times, without and with a state in its address; a line of JSON for each gives the middle one.
import { chromium } from "@playwright/test";
import { serve } from "../../web/serve.mjs";

const paths = [
  "", "#v=1&w.facility_pue=1.4&b.chip=h100-sxm", "lab/", "lab/#v=1&w.facility_pue=1.4", "tokens/", "claims/", "growth/",
  "working/",
];
const screens = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const times = 3;
/** How long after the last of them a page counts as started, in ms. */
const quiet = 1500;

/** The long tasks until the page has been quiet for so long, each with when it began and how long it took. */
async function longTasks(browser, viewport, address) {
  const page = await browser.newPage({ viewport, locale: "en-US", serviceWorkers: "block" });
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(address);
  await page.mouse.move(20, 20, { steps: 3 });
  await page.waitForFunction((ms) => {
    const last = Math.max(0, ...tasks.map(({ startTime, duration }) => startTime + duration));
    const busy = document.querySelector("tokenwatt-page:not([hidden]) [aria-busy]");
    return document.querySelector("tokenwatt-page:not([hidden]) .change, tokenwatt-page:not([hidden]) h1") && !busy &&
      performance.now() - last > ms;
  }, quiet);
  const found = await page.evaluate(() => tasks.map(({ duration }) => Math.round(duration)));
  await page.close();
  return found;
}

const blocking = (tasks) => tasks.reduce((sum, one) => sum + one - 50, 0);

const server = await serve(new URL("../../build/site/", import.meta.url));
const args = ["--no-sandbox", "--disable-gpu"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
for (const [screen, viewport] of Object.entries(screens)) for (const path of paths) {
  const runs = [];
  for (let i = 0; i < times; i++)
    runs.push(await longTasks(browser, viewport, `http://localhost:${server.address().port}/${path}`));
  const middle = runs.sort((a, b) => blocking(a) - blocking(b))[Math.floor(times / 2)];
  console.log(JSON.stringify({ load: `/${path}`, screen, blocking_ms: blocking(middle), long_tasks_ms: middle }));
}
await browser.close();
server.close();
