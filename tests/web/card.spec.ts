// The card of each comparison: as high as its codes say, written as the calculator would write it, with as many sliders
// as its host asks for.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { come, core, expect, test } from "./help.ts";

/** Written by card_heights.mjs, beside this file. */
const file = new URL("../../web/src/share/card_heights.json", import.meta.url);
const heights: Record<string, number> = JSON.parse(readFileSync(file, "utf8"));
const scenarios: { id: string }[] = core.describe().scenarios;

/** A sentence may break elsewhere with another font, which is one line. */
const line = 28;

/** Words of the chart that stand on others by more than the room around letters. */
const overlaps = (page: Page): Promise<string[]> => page.locator("tokenwatt-plot svg").first().evaluate((chart) => {
  const all = [...chart.querySelectorAll<SVGTextElement>("text.bold, text.large, text.quiet.halo")]
    .filter((one) => one.textContent?.trim())
    .map((one) => ({ text: one.textContent!, box: one.getBoundingClientRect() }));
  const apart = 5;
  return all.flatMap((a, i) => all.slice(i + 1).filter((b) =>
    Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > apart &&
    Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > apart).map((b) => `${a.text} / ${b.text}`));
});

/** How many dots each run has. */
const dotCounts = async (page: Page): Promise<number[]> => {
  const tones = await page.locator("tokenwatt-plot circle")
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute("class")!));
  return [...new Set(tones)].map((tone) => tones.filter((one) => one === tone).length);
};

/** What is said of dots: of a run in which nothing is uncertain there is one. */
const dotsAre = (counts: number[]): RegExp => {
  const alone = counts.filter((count) => count === 1).length;
  if (!alone) return /Each dot is one of 20 equally likely outcomes\.$/;
  return alone < counts.length ? /one of 20 [^.]*; a single one is a value/ : /Each dot is a value without a range\.$/;
};

test("every comparison's card has its height, and no other", () => {
  expect(Object.keys(heights)).toEqual(scenarios.map(({ id }) => id));
});

for (const { id } of scenarios)
  test(`the card of ${id} is as high at 640 px as its code says`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto(`/embed/?v=1&s=${id}`);
    await come(page.locator("main.card h1"));
    const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    expect(heights[id]! - height).toBeGreaterThanOrEqual(0);
    expect(heights[id]! - height).toBeLessThanOrEqual(line);
    await expect(page.locator(".card-question")).toContainText(dotsAre(await dotCounts(page)));
    for (const width of [640, 760, 1000, 390]) {
      await page.setViewportSize({ width, height: 400 });
      await expect(page.locator("tokenwatt-plot svg").first()).toHaveAttribute("width", String(await page
        .locator("tokenwatt-plot").first().evaluate((plot) => Math.round(plot.getBoundingClientRect().width))));
      expect(await overlaps(page), `at ${width} px`).toEqual([]);
    }
  });

/** What a card says; with a choice that means nothing to it, the calculator writes it. */
const cardText = async (page: Page, address: string): Promise<string> => {
  await page.goto(address);
  await come(page.locator("main.card h1"));
  await expect(page.locator("main.card tokenwatt-plot svg").first()).toBeVisible();
  return page.locator("main.card").innerText();
};

for (const { id } of scenarios)
  test(`the written card of ${id} says what the calculator says`, async ({ page }) => {
    const language = scenarios.findIndex((one) => one.id === id) % 2 ? "en" : "de";
    const asked = `/embed/?v=1&s=${id}&lang=${language}`, fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    const written = await cardText(page, asked);
    expect(fetched.filter((one) => one.endsWith(".wasm"))).toEqual([]);
    expect(await cardText(page, `${asked}&u.none=1`)).toBe(written);
    expect(fetched.filter((one) => one.endsWith(".wasm")).length).toBeGreaterThan(0);
  });

test("a card of older data, of a state or in another currency is the calculator's", async ({ page }) => {
  for (const asked of ["d=2026-01-05", "w.facility_pue=1.4", "cur=EUR", "v=2", "v%3D1%26s%3Dtwo-camps"]) {
    const wasm = page.waitForRequest((request) => request.url().endsWith(".wasm"));
    await page.goto(`/embed/?${asked}`);
    await wasm;
    await come(page.locator("main.card h1"));
  }
});

test("a frame without an origin, whose scripts may not come, has the whole in one file", async ({ page, baseURL }) => {
  await page.goto("/data/");
  for (const asked of ["", "?v=1&s=two-camps", "?v=1&w.facility_pue=1.4"]) {
    const source = `${baseURL}/embed/${asked}`;
    await page.setContent(`<iframe sandbox="allow-scripts" width="640" height="600" src="${source}"></iframe>`);
    const card = page.frameLocator("iframe").locator("main.card");
    await expect(card.locator("h1")).toBeVisible({ timeout: 20_000 });
    await expect(card.locator("tokenwatt-plot svg").first()).toBeVisible();
    await expect(card.locator(".card-address")).toContainText("https://tokenwatt.org/");
  }
});

test("a card has as many sliders as are asked for, three at most, and they move its answer", async ({ page }) => {
  const sliders = page.getByRole("slider");
  for (const [asked, shown] of [["1", 1], ["3", 3], ["99", 3], ["0", 0], ["x", 0], ["-1", 0]] as const) {
    await page.goto(`/embed/?v=1&controls=${asked}`);
    await come(page.locator("main.card h1"));
    await expect(sliders).toHaveCount(shown);
  }
  await page.goto("/embed/?v=1&controls=3");
  // A slider says where its figure comes from, as in the lab; only figures without a source are assumed.
  const { inputs } = core.estimate({ draws: 0 }).runs[0];
  const { publisher } = core.describe().sources.find(({ id }: { id: string }) => id === inputs.chip_hours.source);
  await expect(page.locator(".slider-rows > *").filter({ hasText: "Chip-hours, Grok 4" }).locator(".origin"))
    .toContainText(publisher);
  const answer = page.locator("main.card h1");
  const before = await answer.textContent();
  await sliders.first().focus();
  await page.keyboard.press("Home");
  await expect(answer).not.toHaveText(before!);
  await expect(page.locator(".card-foot a").first()).toHaveAttribute("href", /#.*=/);
});
