// The card of each comparison: as high as its codes say, with as many sliders as its host asks for.
import { readFileSync } from "node:fs";
import { core, expect, test } from "./help.ts";

const file = new URL("../../web/src/share/card_heights.json", import.meta.url);
const heights: Record<string, number> = JSON.parse(readFileSync(file, "utf8"));
const scenarios: { id: string }[] = core.describe().scenarios;

/** A sentence may break elsewhere with another font, which is one line. */
const line = 28;

test("every comparison's card has its height, and no other", () => {
  expect(Object.keys(heights)).toEqual(scenarios.map(({ id }) => id));
});

for (const { id } of scenarios)
  test(`the card of ${id} is as high at 640 px as its code says`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto(`/embed/?v=1&s=${id}`);
    await expect(page.locator("tokenwatt-card h1")).toBeVisible();
    const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    expect(heights[id]! - height).toBeGreaterThanOrEqual(0);
    expect(heights[id]! - height).toBeLessThanOrEqual(line);
  });

test("a card has as many sliders as are asked for, three at most, and they move its answer", async ({ page }) => {
  const sliders = page.getByRole("slider");
  for (const [asked, shown] of [["1", 1], ["3", 3], ["99", 3], ["0", 0], ["x", 0], ["-1", 0]] as const) {
    await page.goto(`/embed/?v=1&controls=${asked}`);
    await expect(page.locator("tokenwatt-card h1")).toBeVisible();
    await expect(sliders).toHaveCount(shown);
  }
  await page.goto("/embed/?v=1&controls=2");
  const answer = page.locator("tokenwatt-card h1");
  const before = await answer.textContent();
  await sliders.first().focus();
  await page.keyboard.press("Home");
  await expect(answer).not.toHaveText(before!);
  await expect(page.locator(".card-foot a").first()).toHaveAttribute("href", /#.*=/);
});
