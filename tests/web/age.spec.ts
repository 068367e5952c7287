// Figures that may be out of date: told beside the figure on the day of looking, and nowhere else.
import { isOutdated } from "../../web/src/provenance/age.ts";
import { openChapter } from "./chapter_checks.ts";
import { expect, open, test } from "./help.ts";

const on = (day: string) => new Date(`${day}T12:00:00Z`);

test("months count from the last day that the figure names", () => {
  expect(isOutdated({ figure: "2024" }, 24, on("2026-12-31"))).toBe(true); // noon of the last day is past its midnight
  expect(isOutdated({ figure: "2024" }, 24, on("2026-12-30"))).toBe(false);
  expect(isOutdated({ figure: "2025-02" }, 12, on("2026-02-27"))).toBe(false);
  expect(isOutdated({ figure: "2025-02" }, 12, on("2026-03-01"))).toBe(true);
  expect(isOutdated({ figure: "2025-03-10" }, 12, on("2026-03-11"))).toBe(true);
});

test("the figure's own time counts before its source's, and that before the day it was read", () => {
  const source = "2025-01 to 2025-03", checked = "2026-11-26";
  expect(isOutdated({ figure: "2026-06", source }, 12, on("2026-11-30"))).toBe(false);
  expect(isOutdated({ source, checked }, 12, on("2026-11-30"))).toBe(true);
  expect(isOutdated({ source: "n/d", checked }, 12, on("2026-11-30"))).toBe(false);
  expect(isOutdated({ source: "2019-2024", checked }, 24, on("2026-11-30"))).toBe(false);
});

test("what does not age is never out of date", () => {
  expect(isOutdated({ figure: "2017" }, undefined, on("2026-11-30"))).toBe(false);
  expect(isOutdated({}, 12, on("2026-11-30"))).toBe(false);
});

test("an old price says so in the list of figures with its source, a chip's power of the same year does not", async ({
  page,
}) => {
  await page.clock.setFixedTime(on("2027-06-01"));
  const chapter = await openChapter(page, "method");
  await chapter.getByRole("searchbox").fill("germany electricity price");
  await expect(chapter.locator("tbody")).toContainText("more than 12 months old");
  await chapter.getByRole("searchbox").fill("v100 chip power");
  await expect(chapter.locator("tbody")).toContainText("V100");
  await expect(chapter.locator("tbody")).not.toContainText("months old");
});

test("the first screen says nothing of the age of sources", async ({ page }) => {
  await page.clock.setFixedTime(on("2036-06-01"));
  await open(page);
  for (const text of ["months old", "is dated"]) await expect(page.locator("#bill")).not.toContainText(text);
});
