// What the page says of its tests is the record of the last whole run: of each part that there is, and of no other.
import { readFileSync } from "node:fs";
import { whole } from "../parts.mjs";
import { openChapter } from "./chapter_checks.ts";
import { expect, test } from "./help.ts";

const file = new URL("../../web/src/chapters/trust/record.json", import.meta.url);
interface Record {
  parts: { id: string; passed: number }[];
  mutants: { made: number; caught: number; known: number; survived: number };
  coverage: { lines: number; branches: number };
}
const record: Record = JSON.parse(readFileSync(file, "utf8"));

test("the record is of every part of the tests", () => {
  expect(record.parts.map(({ id }) => id)).toEqual(whole);
  expect(record.parts.every(({ passed }) => passed > 0)).toBe(true);
  const { made, caught, known, survived } = record.mutants;
  expect(caught + known + survived).toBe(made);
});

test("the page tells each part and their sum", async ({ page }) => {
  const chapter = await openChapter(page, "trust");
  const sum = record.parts.reduce((all, { passed }) => all + passed, 0);
  await expect(chapter.locator("h2")).toContainText(`${sum.toLocaleString("en")} checks`);
  const cells = await chapter.locator("tbody td").allInnerTexts();
  expect(cells.map((text) => Number(text.replaceAll(",", "")))).toEqual(record.parts.map(({ passed }) => passed));
  const { mutants: { caught, known }, coverage: { lines, branches } } = record;
  await expect(chapter).toContainText(`noticed ${caught.toLocaleString("en")}. ${known} change no result`);
  await expect(chapter).toContainText(`${lines}% of its lines and ${branches}% of its branches`);
});

test("on a phone each count stands on one line, and so does what it is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const chapter = await openChapter(page, "trust");
  const broken = await chapter.locator("tbody td, thead th:last-child").evaluateAll((cells) => cells.filter((cell) => {
    const text = document.createRange();
    text.selectNodeContents(cell);
    return new Set([...text.getClientRects()].map(({ top }) => top)).size > 1;
  }).map((cell) => cell.textContent));
  expect(broken).toEqual([]);
});
