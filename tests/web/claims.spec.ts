// Words are the core's at the reader's assumptions; claims stand by article, can be filtered, searched,
// opened, loaded and linked to.
import type { Locator, Page } from "@playwright/test";
import { runViews } from "../../web/src/answers/view.ts";
import { start } from "../../web/src/store/state.ts";
import { Store } from "../../web/src/store/store.ts";
import { openChapter } from "./chapter_checks.ts";
import { chart, core, expect, gwh, open, openPage, sharing, test } from "./help.ts";

const scenario = "grok4-vs-glm5";
const { claims: all, judgement: rule, sources } = core.describe();
const words = ["supported", "likely", "undecided", "unlikely", "contradicted"];
const judged = (request = {}) =>
  core.estimate({ scenario, outputs: ["facility_energy"], details: ["claims"], draws: 16384, ...request }).claims;
const claimOf = (id: string) => all.find((row: any) => row.id === id);
const label = (word: string) => word[0]!.toUpperCase() + word.slice(1);
/** The tally as the page has it: by word, and last what has none; each row by article, and last all. */
const tally = (chapter: Locator) =>
  chapter
    .locator(".tally tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))));
const articles = ["3dn-note", "ambition-creep-note", "radio-free-mobile", "smart-chunks", "two-track-stack"];
const counted = (rows: any[]) =>
  [...words, undefined].map((word) => {
    const found = rows.filter((row) => row.judgement.word === word);
    return [
      ...articles.map((id) => found.filter((row) => claimOf(row.id).articles.includes(id)).length),
      found.length,
    ];
  });
const bodies = (chapter: Locator) => chapter.locator(".claims tbody");
const rowOf = (chapter: Locator, name: string) =>
  bodies(chapter)
    .filter({ has: chapter.page().getByRole("rowheader", { name }) })
    .first();

const listed = (page: Page) => page.locator("#claims");
const whole = sharing(async (page) => {
  const chapter = await openChapter(page, "claims");
  await chapter.getByRole("button", { name: /^Show all/ }).click();
});

whole("the tally counts claims by word and by article, as the core has them", async ({ page }) => {
  const chapter = listed(page);
  const expected = counted(judged());
  expect(await tally(chapter)).toEqual(expected);
  const [supported, , , , contradicted] = expected.map((row) => row.at(-1));
  await expect(chapter.locator("h1")).toContainText(`${supported} supported, ${contradicted} contradicted`);
  await expect(bodies(chapter)).toHaveCount(all.length);
  const known = [...words.map(label), ...rule.kinds.map((one: any) => one.label)];
  const shownWords = await chapter.locator(".verdict > b").allInnerTexts();
  expect(shownWords.filter((word) => !known.includes(word))).toEqual([]);
});

whole("a row says word and share, both distances, what flips the word, and where it was tested", async ({ page }) => {
  const chapter = listed(page);
  const rows = judged();
  for (const { id, judgement } of rows) {
    const row = chapter.locator(`#claim-${id} .verdict`);
    const text = await row.innerText();
    const kind = rule.kinds.find((one: any) => one.id === judgement.kind);
    expect(text, id).toContain(judgement.word ? label(judgement.word) : kind.label);
    if (judgement.word) {
      // The word is that of its share, by the thresholds of the description.
      const least = rule.words.find((one: any) => one.id === judgement.word).least;
      if (judgement.probability !== undefined) expect(judgement.probability, id).toBeGreaterThanOrEqual(least);
      const hundredth = Math.round(judgement.probability * 100);
      if (hundredth > 0 && hundredth < 100) expect(text, id).toContain(`in ${hundredth} of 100 draws`);
      await expect(row.locator("ul.flips li"), id).toHaveCount(judgement.flips_if?.length ?? 0);
      if (claimOf(id).scenario) expect(text, id).toContain("Tested on “");
      const { median, edge } = judgement.distance ?? {};
      if (median && median !== 1) expect(text, id).toMatch(/middle figure/);
      if (edge && edge !== 1) expect(text, id).toMatch(edge > 1 ? /above the top of our range/ : /below the foot of/);
    } else expect(text, id).toContain(claimOf(id).reason.slice(0, 40));
  }
});

whole("claims stand by article, what most depends on first, and each leads to its article", async ({ page }) => {
  const chapter = listed(page);
  const headings = await chapter.locator(".claims caption").allInnerTexts();
  expect(headings).toHaveLength(articles.length);
  articles.forEach((id, i) => expect(headings[i]).toContain(sources.find((row: any) => row.id === id).title));
  const shown = await bodies(chapter).evaluateAll((rows) => rows.map((row) => row.id.replace("claim-", "")));
  let last = { article: "", weight: 0 };
  for (const id of shown) {
    const claim = claimOf(id);
    const article = articles.find((one) => claim.articles.includes(one))!;
    if (article === last.article) expect(claim.weight, id).toBeLessThanOrEqual(last.weight);
    last = { article, weight: claim.weight };
    for (const one of claim.articles)
      await expect(
        chapter.locator(`#claim-${id} th a[href="${sources.find((row: any) => row.id === one).url}"]`),
      ).toHaveCount(1);
  }
  // A verdict on a threshold of ours opens no article's list.
  for (const article of articles)
    expect(claimOf(shown.find((id) => claimOf(id).articles.includes(article))!).reading?.rule).not.toBe("ours");
});

test("a claim has an address of its own, which leads to it from outside and within", async ({ page }) => {
  const { id } = all.at(-1);
  await open(page, `/#claim-${id}`);
  await expect(page.locator(`#claim-${id}`)).toBeInViewport({ timeout: 40_000 });
  await expect(page.locator(`#claim-${id}`)).toBeFocused();
  const other = page.locator(".claims tbody").first();
  await other.getByRole("link", { name: /^Link to this claim/ }).click();
  await expect(page).toHaveURL(new RegExp(`/claims/#${await other.getAttribute("id")}`));
});

test("words follow the reader's assumptions", async ({ page }) => {
  const chapter = await openChapter(page, "claims", `/#v=1&s=${scenario}&w.facility_pue=2.5`);
  const rows = judged({ shared: { facility_pue: 2.5 } });
  expect(await tally(chapter)).toEqual(counted(rows));
  const moved = rows.find((row: any) => row.id === "glm5-energy").judgement.word;
  await chapter.getByLabel("Search").fill("GLM-5’s electricity");
  await expect(rowOf(chapter, claimOf("glm5-energy").label).locator(".verdict > b")).toHaveText(label(moved));
});

test("claims are filtered by article, word and kind, and found by their words", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  const rows = judged();
  const contradicted = rows.filter((row: any) => row.judgement.word === "contradicted");
  await chapter.getByLabel("Verdict", { exact: true }).selectOption("contradicted");
  await expect(bodies(chapter)).toHaveCount(contradicted.length);
  const article = claimOf(contradicted[0].id).articles[0];
  await chapter.getByLabel("Article").selectOption(article);
  const both = contradicted.filter((row: any) => claimOf(row.id).articles.includes(article));
  await expect(bodies(chapter)).toHaveCount(both.length);
  await chapter.getByLabel("Article").selectOption("");
  await chapter.getByLabel("Verdict", { exact: true }).selectOption("wrong");
  await expect(bodies(chapter)).toHaveCount(all.filter((row: any) => row.kind === "wrong").length);
  await chapter.getByLabel("Verdict", { exact: true }).selectOption("");
  await chapter.getByLabel("Search").fill("wafers");
  await expect(bodies(chapter)).toHaveCount(
    all.filter((row: any) => /wafers/i.test([row.label, row.note, row.reason].join(" "))).length,
  );
  // The figure too, whatever the dash.
  await chapter.getByLabel("Search").fill("15-60 gwh");
  await expect(bodies(chapter)).toHaveCount(1);
  await expect(bodies(chapter)).toHaveAttribute("id", "claim-glm5-energy");
  await chapter.getByLabel("Search").fill("no such words");
  await expect(chapter.getByText("No claim matches.")).toBeVisible();
});

test("a claim opens on what would have to be true, from the core's solution", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  await chapter.getByLabel("Search").fill("60 to 70");
  const claim = all.find((row: any) => row.id === "ascend-throughput");
  const row = rowOf(chapter, claim.label);
  await row.getByRole("button", { name: /^How it was tested/ }).click();
  const need = judged()
    .find((one: any) => one.id === claim.id)
    .would_need.find((one: any) => one.value !== null);
  const named = core.describe().assumptions.find((one: any) => one.id === need.id).label;
  await expect(row.locator(".claim-more li").first()).toContainText(new RegExp(named.replace(/[()]/g, "\\$&"), "i"));
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
    .getByRole("link", { name: /^Load the scenario/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`s=${claim.scenario}`));
});

test("so does one for a claim with a comparison of its own, and its link leads back to it", async ({ page }) => {
  const chapter = await openChapter(page, "claims");
  const claim = all.find((row: any) => row.scenario === "twice-the-hours");
  await chapter.getByLabel("Search").fill(claim.label);
  await rowOf(chapter, claim.label)
    .getByRole("link", { name: /^Load the scenario/ })
    .click();
  await expect(page).toHaveURL(/s=twice-the-hours/);
  const { runs } = core.estimate({ scenario: claim.scenario });
  const shownWords = runs.map((run: any) => new RegExp(`${run.label}: ${gwh(run.outputs.facility_energy.central)}`));
  for (const words of shownWords) await expect(chart(page)).toHaveAttribute("aria-label", words);
  await page.reload();
  for (const words of shownWords) await expect(chart(page)).toHaveAttribute("aria-label", words);
  await expect(page.locator(".notice")).toHaveCount(0);
  await page.getByRole("link", { name: "Lab" }).first().click();
  await expect(page.getByLabel("Start from")).toHaveValue("twice-the-hours");
});

whole("each claim that is worked out has a comparison to load", async ({ page }) => {
  const chapter = listed(page);
  const withOwn = all.filter((row: any) => row.scenario);
  await expect(chapter.getByRole("link", { name: /^Load the scenario/ })).toHaveCount(withOwn.length);
});

class Central extends Store {
  override get draws(): number {
    return 0;
  }
}

test("each of those comparisons comes up with the core's figures", () => {
  const store = new Central(core);
  const ids = new Set<string>(all.flatMap((row: any) => row.scenario ?? []));
  expect(ids.size).toBeGreaterThan(20);
  for (const id of ids) {
    store.load(start(id));
    const shown = runViews(store).map((run) => run.report.outputs.facility_energy?.central);
    const { runs } = core.estimate({ scenario: id, draws: 0 });
    expect(shown, id).toEqual(runs.map((run: any) => run.outputs.facility_energy?.central));
    expect(store.refusals, id).toEqual([]);
  }
});

test("a comparison that trains nothing is headed by the result that it is about", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, "/#v=1&s=scores-as-printed");
  const { label } = core.describe().assumptions.find((row: any) => row.id === "solve_rate");
  await expect(page.locator("h1")).toContainText(`${label}: `);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await open(page, "/#v=1&s=eight-chips");
  await page.reload();
  // Eight H100 at $33,000 in servers that add as the chip's row says: about $330,000.
  const price = core.estimate({ scenario: "eight-chips" }).runs[0].outputs.cluster_capital.central;
  expect(price).toBeGreaterThan(8 * 33000);
  const shownWords = `$${Number(price.toPrecision(2)).toLocaleString("en")}`;
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(`Eight H100: \\${shownWords}`));
  const row = page.getByRole("row", { name: /Price of the cluster/ });
  await expect(row.getByRole("button").first()).toHaveText(shownWords);
});

test("on a phone, a reader of the article learns within two screens what holds and what is disputed", async ({
  page,
}) => {
  const screen = 844;
  await page.setViewportSize({ width: 390, height: screen });
  await openPage(page, "3dn");
  const rows = judged();
  for (const id of ["grok4-energy", "glm5-energy"]) {
    const { judgement } = rows.find((row: any) => row.id === id);
    const shownWords = page.locator(`#claim-${id} .verdict > b`);
    const kind = rule.kinds.find((one: any) => one.id === judgement.kind);
    await expect(shownWords).toHaveText(judgement.word ? label(judgement.word) : kind.label, { timeout: 20_000 });
    const { y } = (await shownWords.boundingBox())!;
    console.log(`${id}: ${y} of ${2 * screen}`);
    expect(y).toBeLessThan(2 * screen);
  }
  await expect(page.locator("#claim-glm5-energy .flips")).not.toHaveCount(0);
});
