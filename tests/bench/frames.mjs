// What a drag takes from the input event to the painted frame with new numbers, on the built page: the median and nine
// in ten, at full speed and slowed four times, wide and on a phone. node tests/bench/frames.mjs
import { execSync } from "node:child_process";

import { chromium } from "@playwright/test";

import { serve } from "../../web/serve.mjs";

const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const moves = 40;

const sliders = [
  { chapter: 3, path: "", part: "#hardware" },
  { chapter: 4, path: "", part: "#serving" },
  { chapter: "lab", path: "lab/", part: "#change" },
];

/** Runs in the page: moves a part's first slider step by step and waits for the frame that has its new number. */
async function drag({ part, moves: count }) {
  const row = document.querySelector(`${part} .slider-row`), slider = row.querySelector("input[type=range]");
  const shown = () => row.querySelector(".number-box").value;
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  }));
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const before = shown(), begin = performance.now();
    slider.value = String(20 + (60 * (i + 1)) / count);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    let end = await painted();
    for (let frames = 0; shown() === before && frames < 30; frames += 1) end = await painted();
    times.push(end - begin);
  }
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  return times;
}

const at = (sorted, share) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1));

const server = await serve(new URL("../../build/site/", import.meta.url));
const executablePath = process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
for (const [size, viewport] of Object.entries(sizes)) for (const slow of [1, 4]) for (const one of sliders) {
  const page = await browser.newPage({ viewport, locale: "en-US", serviceWorkers: "block" });
  await page.goto(`http://localhost:${server.address().port}/${one.path}`);
  await page.mouse.move(20, 20, { steps: 2 });
  const row = page.locator(`${one.part} .slider-row`).first();
  await page.locator(one.part).waitFor({ state: "attached" });
  await page.locator(one.part).scrollIntoViewIfNeeded();
  if (!await row.isVisible()) await page.locator(`${one.part} details.group > summary`).first().click();
  await row.scrollIntoViewIfNeeded();
  await page.waitForFunction((part) => !document.querySelector(`${part} [aria-busy]`), one.part);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const times = (await page.evaluate(drag, { ...one, moves })).sort((a, b) => a - b);
  console.log(JSON.stringify({
    bench: "slider to pixels", chapter: one.chapter, size, slow, median_ms: at(times, 0.5), p90_ms: at(times, 0.9),
  }));
  await page.close();
}
await browser.close();
server.close();
server.closeAllConnections();
