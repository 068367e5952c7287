// The page adapts to its reader: wider text, a zoomed window, forced colours, a visible focus, and nothing that jumps.
import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  wcagContrast,
} from "culori";
import type { Page } from "@playwright/test";
import { themes } from "./axe.ts";
import { allOf, addStyle, chart, expect, open, openPage, test } from "./help.ts";

const whole = async (page: Page, part = "share"): Promise<void> => {
  await openPage(page, part);
  await expect(page.locator(`#${part}`)).toBeAttached();
};

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Text that its box cuts off. */
const cut = (page: Page): Promise<string[]> =>
  page
    .locator("main :is(h1, h2, h3, p, li, label, button, summary, td, th)")
    .evaluateAll((all) =>
      all
        .filter(
          (one) =>
            one.checkVisibility() &&
            !one.classList.contains("visually-hidden") &&
            ["hidden", "clip"].includes(getComputedStyle(one).overflowX) &&
            one.scrollWidth > one.clientWidth + 1,
        )
        .map((one) => one.textContent!.trim().slice(0, 40)),
    );

// WCAG 2.2, success criterion 1.4.12.
for (const width of [390, 1280])
  test(`text spaced as WCAG asks is neither cut nor wider than ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await whole(page);
    await addStyle(page, "* { line-height: 1.5 !important; letter-spacing: .12em !important; " +
      "word-spacing: .16em !important } p { margin-bottom: 2em !important }");
    await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
    expect(await cut(page)).toEqual([]);
  });

test("at 200 % zoom nothing scrolls sideways", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await whole(page);
  await expect(chart(page)).toBeVisible();
  await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
  await context.close();
});

for (const colorScheme of themes) {
  test(`focus is seen in ${colorScheme} mode: a ring of 2 px in three times the contrast of what it stands on`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await whole(page, "solve");
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const kinds = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      const { kind, style, width, color } = await page.evaluate(() => {
        const one = document.activeElement!;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        return {
          kind: `${one.tagName} ${one.getAttribute("type") ?? ""}`,
          style: outlineStyle,
          width: parseFloat(outlineWidth),
          color: outlineColor,
        };
      });
      kinds.add(kind);
      expect(style, kind).not.toBe("none");
      expect(width, kind).toBeGreaterThanOrEqual(2);
      expect(wcagContrast(color, paper), kind).toBeGreaterThanOrEqual(3);
    }
    expect(kinds.size).toBeGreaterThan(4);
  });

  test(`four runs keep apart in ${colorScheme} mode to every eye and in grey`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    const colors = await page.evaluate(() =>
      ["a", "b", "c", "d"].map((tone) => {
        const one = Object.assign(document.createElement("i"), { style: `color: var(--${tone})` });
        document.body.append(one);
        return getComputedStyle(one).color;
      }),
    );
    const eyes = {
      usual: (color: string) => color,
      protan: filterDeficiencyProt(1),
      deutan: filterDeficiencyDeuter(1),
      tritan: filterDeficiencyTrit(1),
      grey: filterGrayscale(1),
    };
    const apart = differenceEuclidean("oklab");
    const justSeen = 0.02;
    for (const [eye, seen] of Object.entries(eyes))
      for (const [i, one] of colors.entries())
        for (const other of colors.slice(0, i))
          expect(apart(seen(one), seen(other)), `${one} and ${other}, ${eye}`).toBeGreaterThan(2 * justSeen);
  });
}

test("nothing jumps: not while the page comes, nor when a slider moves", async ({ page }) => {
  await page.addInitScript(() => {
    (window as unknown as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await whole(page, "solve");
  const slider = page.locator("#change").getByRole("slider").first();
  await slider.focus();
  const before = await chart(page).getAttribute("aria-label");
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await expect(chart(page)).not.toHaveAttribute("aria-label", before!);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.02);
});

for (const path of ["", "lab/", "claims/", "claims/3dn/", "tokens/", "growth/", "working/"])
  for (const lang of ["en", "de"])
    test(`/${path} in ${lang} does not scroll sideways on a phone with text half as large again`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.addInitScript(() => {
        document.addEventListener("DOMContentLoaded", () => { document.documentElement.style.fontSize = "24px"; });
      });
      await open(page, `/${path}#v=1&lang=${lang}`);
      await expect(page.locator("main > :last-child")).toBeAttached();
      for (const part of await allOf(page.locator("main > section")))
        await part.evaluate((one) => one.scrollIntoView());
      await expect(page.locator("main [aria-busy]")).toHaveCount(0, { timeout: 20_000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
