// What tokens cost those who buy them, and those who serve them for themselves.
import { openChapter } from "./chapter_checks.ts";
import { bring, core, expect, test } from "./help.ts";

test("every price and plan is there for the reader's mix: to search, sort, choose, and set one's own beside", async ({
  page,
}) => {
  const chapter = await openChapter(page, "tokens", "/#v=1&w.input_output_ratio=7");
  const part = chapter.locator("#tokens-prices"), rows = part.locator("tbody tr");
  await bring(part);
  const { offers, subscriptions } = core.describe();
  await part.getByRole("button", { name: /^Show all/ }).press("Enter");
  await expect(rows).toHaveCount(offers.length + subscriptions.length);
  const mixOf = (set: object): number => core.estimate({ draws: 0, outputs: ["blended_price"],
    shared: { input_output_ratio: 7 }, runs: [{ id: "a", ...set }] }).runs[0].outputs.blended_price.central;
  const cells = await rows.evaluateAll((all) => all.map((row) => [
    row.querySelector("label")!.textContent!.trim(), row.querySelectorAll("td")[3]!.textContent!.trim(),
  ]));
  for (const { id, label } of offers) {
    const shown = Number(cells.find(([name]) => name === label)![1]!.replace(/[$,]/g, ""));
    expect(Math.abs(shown / mixOf({ offer: id }) - 1)).toBeLessThan(0.06);
  }
  // The least first, by whichever column is asked for.
  const column = async (at: number) => (await rows.evaluateAll((all, place) =>
    all.map((row) => row.querySelectorAll("td")[place]!.textContent!.trim()), at))
    .filter((text) => text.startsWith("$")).map((text) => Number(text.replace(/[$,]/g, "")));
  const isSorted = (values: number[]) => values.every((value, i) => i === 0 || value >= values[i - 1]!);
  expect(isSorted(await column(3))).toBe(true);
  await part.getByLabel("Least first by").selectOption("written");
  await expect.poll(async () => isSorted(await column(2))).toBe(true);
  await part.getByLabel("Search prices").fill("glm-5 avian");
  await expect(rows).toHaveCount(offers.filter(({ label }: { label: string }) => /glm-5.*avian/i.test(label)).length);
  await part.getByLabel("Search prices").fill("");
  await part.getByLabel("Sold by").selectOption("plan");
  await expect(rows).toHaveCount(subscriptions.length);
  await part.getByLabel("Sold by").selectOption("");

  const own = (name: string) => part.getByRole("textbox", { name: `${name}, your own price` });
  for (const [name, text] of [["Tokens read", "1"], ["Tokens written", "1,25"]] as const) {
    await own(name).fill(text);
    await own(name).press("Enter");
  }
  const mine = rows.filter({ hasText: "Your own price" });
  // Seven read at $1 and one written at $1.25: $8.25 for eight.
  await expect(mine.locator("td").nth(3)).toHaveText("$1.03");
  await expect(mine.getByRole("radio")).toBeChecked();
  await rows.filter({ hasText: "GLM-5, China" }).getByRole("radio").check();
  const against = mixOf({ set: { list_price_input: 1, list_price_cached: 1, list_price_output: 1.25 } })
    / mixOf({ offer: "glm-5-china" });
  await expect(mine.locator("td").nth(4)).toContainText(against.toPrecision(2));
  await own("Tokens read").fill("cheap");
  await own("Tokens read").press("Enter");
  await expect(part.getByText("cheap")).toBeVisible();
  await expect(own("Tokens read")).toHaveAttribute("aria-invalid", "true");
});

test("serving it yourself: each chip's month, rented and owned, is the core's", async ({ page }) => {
  const chapter = await openChapter(page, "tokens");
  const figure = chapter.locator("#tokens-hosting");
  await bring(figure);
  await figure.getByRole("button", { name: /as table/ }).press("Enter");
  for (const hardware of ["rented", "owned"]) {
    const { outputs } = core.estimate({
      scenario: "serve-glm5-h100-vs-910c", draws: 0, shared: { monthly_tokens: 1000 }, outputs: ["self_hosting_cost"],
      runs: [{ id: "b", offer: "glm-5-2026-02", hardware }],
    }).runs.find(({ id }: { id: string }) => id === "b");
    const row = figure.locator("tbody tr", { hasText: "Ascend 910C" });
    const cell = row.locator("td").nth(hardware === "rented" ? 1 : 2);
    const shown = Number((await cell.innerText()).replace(/\/month|[$,]/g, ""));
    expect(Math.abs(shown / outputs.self_hosting_cost.central - 1)).toBeLessThan(0.06);
  }
});
