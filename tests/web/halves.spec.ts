// The core comes in two parts: a page lives with the first, and its chapters wait for the rest.
import type { Page } from "@playwright/test";
import { come, core, energyOf, expect, gwh, open, stir, test } from "./help.ts";

const rest = /\/rest-[^/]+\.wasm$/;

/** Keeps the rest of the core back until it is let go. */
const holding = async (page: Page): Promise<() => void> => {
  let letGo = (): void => {};
  const gone = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route(rest, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
};

test("the first part is enough for the first screen and its changes; chapters come with the rest", async ({ page }) => {
  const letGo = await holding(page), asked = page.waitForRequest(rest);
  await open(page, "/#v=1&s=grok4-vs-glm5&w.facility_pue=1.5");
  await asked;
  const changed = gwh(energyOf("a", { shared: { facility_pue: 1.5 } }));
  await expect(page.locator("tokenwatt-page #headline").first()).toContainText(changed);
  await expect(page.locator("tokenwatt-page section#why")).toHaveCount(0);
  letGo();
  await come(page.locator("tokenwatt-page section#why"));
  await expect(page.locator(".notice")).toHaveCount(0);
});

test("a changed card is drawn and moved without the rest", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  for (const id of ["grok4-vs-glm5", "one-query", "subscriptions"]) {
    await page.goto(`/embed/?v=1&s=${id}&u.none=1&controls=3`);
    await come(page.locator("main.card h1"));
    for (const slider of await page.getByRole("slider").all()) {
      await slider.focus();
      for (const key of ["Home", "ArrowRight", "End"]) await page.keyboard.press(key);
    }
    await expect(page.locator(".notice, .field-error")).toHaveCount(0);
  }
  expect(fetched.some((one) => /\/first-[^/]+\.wasm$/.test(one))).toBe(true);
  expect(fetched.filter((one) => rest.test(one))).toEqual([]);
});

test("a link of characters that nobody sees asks for nothing more than the first part", async ({ page }) => {
  const letGo = await holding(page);
  await open(page, "/#v=1&s=grok4-vs-glm5&a.chip=%01&w.facility_pue=1.5");
  await expect(page.locator(".notice").first()).toContainText("a.chip");
  const changed = gwh(energyOf("a", { shared: { facility_pue: 1.5 } }));
  await expect(page.locator("tokenwatt-page #headline").first()).toContainText(changed);
  letGo();
  await come(page.locator("tokenwatt-page section#why"));
});

test("where the rest cannot be had, the first screen lives and says so", async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.route(rest, (route) => route.abort());
  await page.goto(`${baseURL}/`);
  await stir(page);
  await expect(page.locator(".notice")).toContainText("The chapters could not be loaded");
  await expect(page.locator("tokenwatt-page #headline circle").first()).toBeVisible();
  await page.close();
});
