// The front page's part on serving: every chip has a cost, one query and a month on one's own instance are the core's,
// and what only drawers say comes when one is opened.
import { bring, core, expect, open, test } from "./help.ts";

const chips = [
  ["b200", "fp8"], ["h200-sxm", "fp8"], ["h100-sxm", "fp8"], ["ascend-910b", "int8"], ["ascend-910c", "int8"],
] as const;
const serving = "serve-glm5-h100-vs-910c", offer = "glm-5-2026-02";

const outputsOf = ([chip, format]: (typeof chips)[number], shared: Record<string, number> = {}) => core.estimate({
  scenario: serving, draws: 0, shared, outputs: ["blended_cost", "self_hosting_cost", "monthly_list_price"],
  runs: [{ id: "a", chip, format, model: "glm-5", offer, hardware: "rented" }, { id: "b", remove: true },
    { id: "c", remove: true }],
}).runs[0]!.outputs;

const dollars = (value: number): string =>
  `$${Number(value.toPrecision(2)).toLocaleString("en", { maximumSignificantDigits: 2 })}`;
const label = (id: string): string => core.describe().chips.find((row: { id: string }) => row.id === id).label;

test("each chip has a cost at one speed for every reader, in words and in the chart", async ({ page }) => {
  await open(page);
  const chapter = page.locator("#serving");
  await bring(chapter);
  await chapter.getByRole("button", { name: /as table/ }).press("Enter");
  const rows = chapter.locator("table tbody tr");
  await expect(rows).toHaveCount(chips.length);
  for (const one of chips) {
    const row = rows.filter({ hasText: label(one[0]) });
    const cost = outputsOf(one)["blended_cost"]!.central;
    expect(Number((await row.locator("td").first().innerText()).replace(/^\$/, ""))).toBeCloseTo(cost, 1);
  }
});

test("a month on an instance of one's own follows the reader's use", async ({ page }) => {
  await open(page);
  const chapter = page.locator("#serving");
  await bring(chapter);
  await chapter.locator("details.group > summary").click();
  const text = chapter.locator("details.group p").first();
  for (const use of [1000, 40_000]) {
    if (use !== 1000) await chapter.locator("tokenwatt-number input").fill(String(use));
    if (use !== 1000) await chapter.locator("tokenwatt-number input").press("Enter");
    const costs = chips.map((one) => outputsOf(one, { monthly_tokens: use })["self_hosting_cost"]!.central);
    const { central: list } = outputsOf(chips[0], { monthly_tokens: use })["monthly_list_price"]!;
    await expect(text).toContainText(`${use.toLocaleString("en")} million tokens a month cost ${dollars(list)}`);
    await expect(text).toContainText(`${dollars(Math.min(...costs))} (`);
    await expect(text).toContainText(`to ${dollars(Math.max(...costs))} (`);
  }
});

test("one query stands beside what two companies say of theirs, and leads to why", async ({ page }) => {
  await open(page);
  const text = page.locator("#serving .sentences p").first();
  await bring(page.locator("#serving .sentences"));
  const [run] = core.estimate({ scenario: "one-query", draws: 0, outputs: ["query_energy"] }).runs;
  await expect(text).toContainText(`takes ${run!.outputs["query_energy"]!.central.toPrecision(2)} Wh`);
  await expect(text).toContainText("Google says 0.24 Wh for Gemini, OpenAI 0.34 Wh for ChatGPT");
  await text.getByRole("link").press("Enter");
  await expect(page.locator("#queries")).toBeAttached();
});

test("notes and sources in full come when a drawer is opened, and not before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open(page);
  await bring(page.locator("#share"));
  await expect(page.locator("#serving .sentences")).toBeAttached();
  await expect.poll(() => fetched.some((one) => /notes-/.test(one))).toBe(true);
  expect(fetched.filter((one) => /prose-|record-/.test(one))).toEqual([]);
  await page.locator("#serving .sentences .number").click();
  await expect(page.locator(".provenance")).toBeVisible();
  await expect.poll(() => fetched.filter((one) => /prose-/.test(one)).length).toBe(1);
});
