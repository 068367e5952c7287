// The front page is one that a phone reader finishes: its height, words and charts are bounded, in both languages, and
// the chart is seen without scrolling.
import { measured, phone, wide } from "./front_checks.ts";
import { expect, open, test } from "./help.ts";
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
