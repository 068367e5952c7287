// The front page with all its parts here and worked out, and what is then measured of it.
import type { Page } from "@playwright/test";
import { allOf, bring, come, expect, open } from "./help.ts";
import { measure } from "./measure.mjs";

export const phone = { width: 390, height: 844 }, wide = { width: 1280, height: 900 };

export const measured = async (page: Page, size: typeof phone, language: string) => {
  await page.setViewportSize(size);
  await open(page, `/#v=1&lang=${language}`);
  await come(page.locator("section#share"));
  for (const part of await allOf(page.locator("main section.chapter"))) {
    await bring(part);
    await expect(part.locator("[aria-busy]")).toHaveCount(0, { timeout: 20_000 });
  }
  return page.evaluate(measure);
};
