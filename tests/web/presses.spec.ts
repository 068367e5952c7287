// How many presses a reader on a phone needs for what he has come for, from the page that he lands on. Choosing and
// typing are a press each.
import type { Locator, Page } from "@playwright/test";
import { bring, chart, energyOf, expect, gwh, open, test } from "./help.ts";
import { phone } from "./front_checks.ts";

test.use({ viewport: phone });

const counting = (page: Page) => {
  let count = 0;
  return {
    press: async (what: Locator): Promise<void> => {
      count += 1;
      await what.click();
    },
    choose: async (what: Locator, id: string): Promise<void> => {
      count += 1;
      await what.selectOption(id);
    },
    type: async (what: Locator, text: string): Promise<void> => {
      count += 1;
      await what.fill(text);
      await what.press("Enter");
    },
    toPage: async (name: string): Promise<void> => {
      count += 2;
      await page.locator("header .menu summary").click();
      await page.locator("header .menu a", { hasText: name }).click();
    },
    count: () => count,
  };
};

test("a run of one's own: eight at most", async ({ page }) => {
  await open(page);
  const reader = counting(page), part = page.locator("tokenwatt-page:not([hidden]) #own-run");
  await reader.toPage("Lab");
  await reader.press(part.locator("summary"));
  await reader.type(part.getByRole("textbox", { name: /^Active parameters/ }), "70B");
  await reader.type(part.getByRole("textbox", { name: /^Training tokens/ }), "15T");
  await reader.choose(part.getByLabel("Your chip"), "h100-sxm");
  await expect(part.locator("h3")).toContainText(/Your run takes \d/);
  expect(reader.count()).toBeLessThanOrEqual(8);
});

test("a query of one's own: four at most", async ({ page }) => {
  await open(page);
  const reader = counting(page), part = page.locator("tokenwatt-page:not([hidden]) #tokens-query");
  await reader.toPage("Tokens");
  await reader.press(part.getByText("A question, with reasoning"));
  await reader.choose(part.getByLabel("Model", { exact: true }), "deepseek-v3");
  await expect(part.locator(":scope > .title")).toContainText(/DeepSeek.*\d/);
  expect(reader.count()).toBeLessThanOrEqual(4);
});

test("one chart for one's own site: three at most", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const reader = counting(page), figure = page.locator("#headline");
  await reader.press(figure.getByRole("button", { name: "Take this chart" }));
  await reader.press(figure.getByRole("button", { name: "Copy code" }).first());
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("<iframe");
  expect(reader.count()).toBeLessThanOrEqual(3);
});

test("one's own use and machine: four at most", async ({ page }) => {
  await open(page);
  const reader = counting(page);
  await reader.toPage("Tokens");
  await reader.type(page.getByRole("textbox", { name: "Or so many questions a day" }), "50");
  await expect(page.locator("#usage-table h3")).toContainText(/takes \d/);
  expect(reader.count()).toBeLessThanOrEqual(3);
  await reader.choose(page.locator("#own-model"), "llama-3.1-8b");
  await expect(page.locator("#tokens-own table, #tokens-own svg").first()).toBeVisible();
  expect(reader.count()).toBeLessThanOrEqual(4);
});

test("serving it oneself is told without a press, and worked out with one", async ({ page }) => {
  await open(page);
  const summary = page.locator("#serving details.group > summary", { hasText: "Serving it yourself" });
  await bring(summary);
  await expect(summary).toContainText(/pays from [\d,]+ million tokens|does not pay/);
  const reader = counting(page);
  await reader.press(summary);
  await expect(page.locator("#serving details.group[open] .slider-row").first()).toBeVisible();
  expect(reader.count()).toBe(1);
});

test("what a picture shows is its address away", async ({ page }) => {
  await open(page, "/#v=1&w.facility_pue=1.4");
  const energy = energyOf("a", { shared: { facility_pue: 1.4 } });
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(gwh(energy)));
});
