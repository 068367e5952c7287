// The front page is one that a phone reader finishes: its height, words and charts are bounded, in both languages, and
// the chart is seen without scrolling.
import { measured, phone, wide } from "./front_checks.ts";
import { allOf, bring, expect, open, test } from "./help.ts";
import { limits } from "./measure.mjs";

for (const language of ["en", "de"]) {
  test(`on a phone it is eleven screens, a thousand words and six charts (${language})`, async ({ page }) => {
    const found = await measured(page, phone, language);
    console.log(`front page at 390 px, ${language}: ${JSON.stringify(found)}`);
    expect(found.height).toBeLessThanOrEqual(limits.phone);
    expect(found.words).toBeGreaterThanOrEqual(limits.words[0]!);
    expect(found.words).toBeLessThanOrEqual(limits.words[1]!);
    expect(found.charts).toBeLessThanOrEqual(limits.charts);
  });

  test(`wide it is no taller than 8,000 px (${language})`, async ({ page }) => {
    const found = await measured(page, wide, language);
    console.log(`front page at 1,280 px, ${language}: ${JSON.stringify(found)}`);
    expect(found.height).toBeLessThanOrEqual(limits.wide);
  });
}

test("on a phone the chart is in the first screen", async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page);
  const { y, height } = (await page.locator("#headline svg").boundingBox())!;
  console.log(`chart from ${y} to ${y + height} of ${phone.height}`);
  expect(y + height * 0.7).toBeLessThan(phone.height);
});

for (const language of ["en", "de"])
  test(`no range in a sentence breaks behind its dash, at any width (${language})`, async ({ page }) => {
    await open(page, `/?lang=${language}`);
    for (const chapter of await allOf(page.locator("section[id]:visible"))) await bring(chapter);
    // A cell of a table may be narrower than a range.
    const broken = () => page.locator("main").evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement!.closest("table, svg")) continue;
        for (const { 0: words, index } of node.textContent!.matchAll(/\d–\p{Sc}?\d/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + words.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width).map(({ top }) => Math.round(top));
          if (new Set(lines).size > 1) found.push(node.textContent!);
        }
      }
      return found;
    });
    for (let width = 320; width <= 480; width += 10) {
      await page.setViewportSize({ width, height: 800 });
      expect(await broken(), `${width} px`).toEqual([]);
    }
  });
