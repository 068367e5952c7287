// Chapter 7: verdicts are the core's at the reader's assumptions; claims can be filtered, searched, opened and loaded.
import type { Locator } from "@playwright/test";
import { openChapter } from "./chapter_checks.ts";
import { chart, core, expect, gwh, open, test } from "./help.ts";

const scenario = "grok4-vs-glm5";
const all = core.describe().claims;
const judged = (request = {}) =>
  core.estimate({ scenario, outputs: ["facility_energy"], details: ["claims"], draws: 2048, ...request }).claims;
const counts = (rows: any[]) =>
  ["inside", "claim_low", "claim_high", "not_testable"].map(
    (verdict) => rows.filter((row) => row.verdict === verdict).length,
  );
const tally = async (chapter: Locator) => (await chapter.locator(".tally b").allInnerTexts()).map(Number);
const rowOf = (chapter: Locator, label: string) =>
  chapter
    .locator(".claims tbody")
    .filter({ has: chapter.page().getByRole("rowheader", { name: label }) })
    .first();

test("the tally is the core's, and the title counts the claims that stand", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  const expected = counts(judged());
  expect(await tally(chapter)).toEqual(expected);
  const tested = expected[0]! + expected[1]! + expected[2]!;
  await expect(chapter.locator("h2")).toContainText(`${expected[0]} of ${tested} stand`);
  await chapter.getByRole("button", { name: /^Show all/ }).click();
  await expect(chapter.locator(".claims tbody")).toHaveCount(all.length);
});

test("verdicts follow the reader's assumptions", async ({ page }) => {
  const chapter = await openChapter(page, "claims", `/#v=1&s=${scenario}&w.facility_pue=1.58`);
  const rows = judged({ shared: { facility_pue: 1.58 } });
  expect(await tally(chapter)).toEqual(counts(rows));
  const energy = rows.find((row: any) => row.id === "grok4-energy");
  const words = energy.verdict === "inside" ? "Inside" : energy.verdict === "claim_low" ? /too low/ : /too high/;
  await chapter.getByLabel("Search").fill("Grok 4’s electricity");
  await expect(rowOf(chapter, "Grok 4’s electricity").locator(".verdict b")).toHaveText(words);
});

test("claims are filtered by article and verdict, and found by their words", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  const low = judged().filter((row: any) => row.verdict === "claim_low");
  await chapter.getByLabel("Verdict", { exact: true }).selectOption("claim_low");
  expect(await tally(chapter)).toEqual([0, low.length, 0, 0]);
  const article = all.find((row: any) => low.some((one: any) => one.id === row.id)).articles[0];
  await chapter.getByLabel("Article").selectOption(article);
  const both = low.filter((one: any) => all.find((row: any) => row.id === one.id).articles.includes(article));
  expect(await tally(chapter)).toEqual([0, both.length, 0, 0]);
  await chapter.getByLabel("Verdict", { exact: true }).selectOption("");
  await chapter.getByLabel("Article").selectOption("");
  await chapter.getByLabel("Search").fill("wafers");
  await expect(chapter.locator(".claims tbody")).toHaveCount(
    all.filter((row: any) => /wafers/i.test([row.label, row.note, row.reason].join(" "))).length,
  );
  await expect(chapter.locator(".verdict b").first()).toHaveText("Not testable here");
  await chapter.getByLabel("Search").fill("no such words");
  await expect(chapter.getByText("No claim matches.")).toBeVisible();
});

test("a claim opens on what would have to be true, from the core's solution", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  await chapter.getByLabel("Search").fill("60 to 70");
  const claim = all.find((row: any) => row.id === "ascend-throughput");
  const row = rowOf(chapter, claim.label);
  await row.getByRole("button", { name: /What would have to be true/ }).click();
  const need = judged()
    .find((one: any) => one.id === claim.id)
    .would_need.find((one: any) => one.value !== null);
  const label = core.describe().assumptions.find((one: any) => one.id === need.id).label;
  await expect(row.locator("li").first()).toContainText(new RegExp(label, "i"));
  await expect(
    row.locator("li").filter({ hasText: Number(need.value.toPrecision(4)).toLocaleString("en") }),
  ).not.toHaveCount(0);
  await row.locator(".claim-more .number").first().click();
  await expect(row.locator(".provenance")).toBeVisible();
});

test("one press loads the comparison that tests a claim", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  const claim = all.find((row: any) => row.id === "ascend-throughput");
  await chapter.getByLabel("Search").fill("60 to 70");
  await rowOf(chapter, claim.label)
    .getByRole("button", { name: /^Load the scenario/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`s=${claim.scenario}`));
});

test("so does one for a claim with a comparison of its own, and its link leads back to it", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  const claim = all.find((row: any) => row.scenario === "twice-the-hours");
  await chapter.getByLabel("Search").fill(claim.label);
  await rowOf(chapter, claim.label)
    .getByRole("button", { name: /^Load the scenario/ })
    .click();
  await expect(page).toHaveURL(/s=twice-the-hours/);
  const { runs } = core.estimate({ scenario: claim.scenario });
  const told = runs.map((run: any) => new RegExp(`${run.label}: ${gwh(run.outputs.facility_energy.central)}`));
  for (const words of told) await expect(chart(page)).toHaveAttribute("aria-label", words);
  await page.reload();
  for (const words of told) await expect(chart(page)).toHaveAttribute("aria-label", words);
  await expect(page.locator(".notice")).toHaveCount(0);
  await expect(page.getByRole("radio", { name: runs.map((run: any) => run.label).join(" and ") })).toBeChecked();
});

test("each claim that can be tested has a comparison to load, and each of those comes up", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  await chapter.getByRole("button", { name: /^Show all/ }).click();
  const withOwn = all.filter((row: any) => row.scenario);
  await expect(chapter.getByRole("button", { name: /^Load the scenario/ })).toHaveCount(withOwn.length);
  for (const id of new Set<string>(withOwn.map((row: any) => row.scenario))) {
    await page.goto(`/#v=1&s=${id}`);
    const shown = core
      .estimate({ scenario: id })
      .runs.map((run: any) => run.outputs.facility_energy)
      .filter(Boolean);
    for (const value of shown) await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(gwh(value.central)));
    await expect(page.locator(".notice")).toHaveCount(0);
  }
});

test("runs that train nothing have no bill but a table of what they come to", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, "/#v=1&s=scores-as-printed");
  await expect(page.locator("h1")).toHaveText("No training here: GLM-5 and GPT-5.2, as its maker prints it");
  await expect(page.locator("#headline")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await open(page, "/#v=1&s=eight-chips");
  await page.reload();
  // Eight H100 at $33,000 in servers that add as the chip's row says: about $330,000.
  const price = core.estimate({ scenario: "eight-chips" }).runs[0].outputs.cluster_capital.central;
  expect(price).toBeGreaterThan(8 * 33000);
  await expect(
    page
      .getByRole("row", { name: /Price of the cluster/ })
      .getByRole("button")
      .first(),
  ).toHaveText(`$${Number(price.toPrecision(2)).toLocaleString("en")}`);
});
