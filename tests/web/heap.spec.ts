// Sliders that are moved on and on leave the page's memory level, and its result what a fresh page gives.
// TOKENWATT_MOVES says how often; the weekly run makes 36,000, ten a second for an hour.
import type { Page } from "@playwright/test";
import { expect, openPage, stir, test } from "./help.ts";

const moves = Number(process.env.TOKENWATT_MOVES ?? 100);
// A short run ends while the answers that are remembered, a bounded number, still fill up.
const [warm, tolerated] = moves < 10_000 ? [220, 0.1] : [6_000, 0.05];

test.use({ reuseContext: false }); // whose memory others have used

/**
 * Moves sliders in turn, once a frame, to places that follow from the count, and lets go each so many moves. All end in
 * the middle, as what a page holds depends on its state.
 */
const move = (page: Page, count: number, held: number) => page.evaluate(async ([times, each]) => {
  const sliders = [...document.querySelectorAll<HTMLInputElement>("input[type=range]")]
    .filter((slider) => slider.offsetParent);
  for (let i = 0; i < times! + sliders.length; i++) {
    const slider = sliders[i % sliders.length]!, { min, max } = slider;
    const share = i < times! ? (i * 37 % 100) / 100 : 0.5;
    slider.value = String(+min + (+max - +min) * share);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    if (i % each! === 0 || i >= times!) slider.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
}, [count, held]);

test("memory stays level while sliders move, and the result is that of a fresh page", async ({ page, context }) => {
  test.setTimeout(60_000 + (warm! + moves) * 60);
  const devtools = await context.newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  /** Bytes that are in use once nothing is left to be collected. */
  const used = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const settled = () => expect(page.locator("[aria-busy]")).toHaveCount(0);

  await openPage(page, "lab");
  await expect.poll(() => page.locator("input[type=range]:visible").count()).toBeGreaterThan(3);
  // As many steps as can be undone are kept, too.
  await move(page, warm!, 1);
  await settled();
  const before = await used();
  await move(page, moves, 20);
  await settled();
  const after = await used();
  console.log(`size: heap ${before} ${after} bytes`);
  expect(after / before - 1).toBeLessThanOrEqual(tolerated!);

  const headline = await page.locator("#headline").innerText();
  const fresh = await context.newPage();
  // The address is written a little after the last change.
  await expect(async () => {
    await fresh.goto("about:blank");
    await fresh.goto(page.url());
    await stir(fresh);
    const shows = () => fresh.locator("#headline").innerText();
    await expect.poll(shows, { message: page.url(), timeout: 5_000 }).toBe(headline);
  }).toPass({ timeout: 30_000 });
});
