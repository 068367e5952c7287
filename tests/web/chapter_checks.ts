// What every chapter must pass: axe in both themes, a window 320 px wide, and all its figures worked out.
import type { Locator, Page } from "@playwright/test";
import { faults, themes } from "./axe.ts";
import { bring, expect, openPage, sharing, test } from "./help.ts";

/** Waits until a part has come and each of its figures has had its turn. */
const settled = async (chapter: Locator): Promise<void> => {
  await bring(chapter);
  await expect(chapter.locator("[aria-busy]")).toHaveCount(0, { timeout: 20_000 });
};

/** Opens the page at a part of it and waits until each of its figures has had its turn. */
export const openPart = async (page: Page, id: string, rest?: string): Promise<Locator> => {
  await openPage(page, id, rest);
  const chapter = page.locator(`#${id}`);
  await settled(chapter);
  return chapter;
};

/** Unfolds what the chapter folds away, and waits until its figures have had their turn. */
export const unfold = async (chapter: Locator): Promise<void> => {
  // Of one that has not come yet nothing is folded away either.
  await settled(chapter);
  const folded = chapter.locator("details.group:not([open]) > summary");
  for (let left = await folded.count(); left > 0; left--) {
    await folded.first().press("Enter");
    await expect(folded).toHaveCount(left - 1);
  }
  // What is folded away is drawn once it is open.
  await expect(chapter.locator("details.group[open]:not(:has(> :not(summary)))")).toHaveCount(0);
  await expect(chapter.locator("[aria-busy]")).toHaveCount(0, { timeout: 20_000 });
};

/** Opens a chapter with all that it folds away. */
export const openChapter = async (page: Page, id: string, rest?: string): Promise<Locator> => {
  const chapter = await openPart(page, id, rest);
  await unfold(chapter);
  return chapter;
};

/**
 * Each button has another name once it is pressed, so the first is always the next, however many come meanwhile. By its
 * key, because a chart above that comes in between moves it from under a pointer.
 */
export const showTables = async (chapter: Locator): Promise<void> => {
  const closed = chapter.getByRole("button", { name: "Show as table" });
  while (await closed.count()) {
    const id = await closed.first().getAttribute("id");
    await chapter.locator(`[id="${id}"]`).press("Enter");
    await expect(chapter.locator(`[id="${id}"]`)).toHaveAttribute("aria-expanded", "true");
  }
};

export const checkChapter = (id: string): void => {
  const unfolded = sharing(async (page) => showTables(await openChapter(page, id)));
  for (const colorScheme of themes) {
    unfolded(`axe finds nothing in ${id}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      expect(await faults(page, colorScheme, `#${id}`)).toEqual([]);
    });
  }

  test(`${id} fits 320 px without sideways scroll`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const chapter = await openChapter(page, id);
    await showTables(chapter);
    const wide = await chapter
      .locator("*")
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > 321 && !one.closest("svg, .scroll, .visually-hidden"))
          .map((one) => `${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`),
      );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
};
