// Chapter 5: every place's figures are the core's for the same run, and one press moves the run there.
import { openChapter } from "./chapter_checks.ts";
import { core, energyOf, expect, gwh, shown, test } from "./help.ts";

const at = (place: string, id: string, more = {}): number | undefined =>
  core.estimate({ scenario: "grok4-vs-glm5", draws: 0, runs: [{ id: "b", place }], ...more }).runs[1].outputs[id]
    ?.central;

/** "29% less", "2.8 times less" */
const compared = (ratio: number): string => {
  const size = Math.max(ratio, 1 / ratio);
  const way = ratio < 1 ? "less" : "more";
  return size >= 1.995
    ? `${shown(size)} times ${way}`
    : `${Number((Math.abs(ratio - 1) * 100).toPrecision(2))}% ${way}`;
};
const moved = (id: string, to = "germany", more = {}) => compared(at(to, id, more)! / at("china", id, more)!);

test("the first sentence compares two places as the core does", async ({ page }) => {
  const chapter = await openChapter(page, "grid");
  await expect(chapter.locator(".prose")).toContainText(
    `Put GLM-5’s ${gwh(energyOf("b"))} in Germany instead of China, and that means ` +
      `${moved("emissions")} carbon dioxide, ${moved("water")} water and ` +
        `${moved("electricity_cost")} to pay for electricity`,
  );
});

test("the best by each figure are the core's, and the title says whether one wins on all", async ({ page }) => {
  const chapter = await openChapter(page, "grid");
  const three = ["emissions", "water", "electricity_cost"];
  const places = core
    .describe()
    .places.filter((row: any) => !row.home)
    .map((row: any) => ({ label: row.label as string, values: three.map((id) => at(row.id, id)) }))
    .filter((row: any) => row.values.every((value: number | undefined) => value !== undefined));
  const best = three.map((_, i) => [...places].sort((a: any, b: any) => a.values[i] - b.values[i])[0]!.label);
  await expect(chapter.locator(".prose")).toContainText(
    `Of ${places.length} places with the figures, ${best[0]} emits least, ${best[1]} uses the least water`,
  );
  expect(new Set(best).size).toBe(3);
  await expect(chapter.getByRole("heading", { level: 2 })).toHaveText("On whose grid: no place wins on all three");
});

test("lists are sorted, follow two places and say what has no figure", async ({ page }) => {
  const chapter = await openChapter(page, "grid");
  const [carbon, water] = [chapter.locator("#places-all svg").nth(0), chapter.locator("#places-all svg").nth(1)];
  await expect(carbon).toHaveAttribute(
    "aria-label",
    new RegExp(`Sweden ${shown(at("sweden", "emissions")! / 1000)}.*China ${shown(at("china", "emissions")! / 1000)}`),
  );
  expect(at("european-union", "water")).toBeUndefined();
  await expect(water).toHaveAttribute("aria-label", /European Union no water figure\.$/);
  await chapter.getByLabel("Follow beside it").selectOption("sweden");
  await expect(chapter.locator(".prose")).toContainText(
    `in Sweden instead of China, and that means ${moved("emissions", "sweden")} carbon dioxide`,
  );
  await chapter.getByRole("button", { name: "Show all" }).click();
  await expect(carbon.locator("circle")).not.toHaveCount(0);
  // The short lists hold five places and the two that are followed.
  await expect(chapter.locator("#places svg")).toHaveCount(3);
  await expect(chapter.locator("#places .title")).toHaveText("The same run in 5 places");
  const placed = core.describe().places.filter((row: any) => !row.home);
  await expect(chapter.locator("#places-all")).toContainText(`The same run in ${placed.length} places`);
});

test("one press moves the run on the whole page, and back again with undo", async ({ page }) => {
  const chapter = await openChapter(page, "grid");
  await chapter.locator("label.choice", { hasText: "Sweden" }).click();
  await expect(page).toHaveURL(/b\.place=sweden/);
  await expect(chapter.locator(".prose")).toContainText("in Germany instead of Sweden");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(chapter.locator(".prose")).toContainText("in Germany instead of China");
});

test("a slider elsewhere on the page moves the places too", async ({ page }) => {
  const chapter = await openChapter(page, "grid", "/#v=1&b.model_flops_utilization=0.4");
  const set = { runs: [{ id: "b", set: { model_flops_utilization: 0.4 } }] };
  await expect(chapter.locator(".prose")).toContainText(`Put GLM-5’s ${gwh(energyOf("b", set))} in Germany`);
  await chapter.locator("label.choice", { hasText: "Grok 4" }).click();
  await expect(chapter.locator(".prose")).toContainText(
    `Put Grok 4’s ${gwh(energyOf("a"))} in Germany instead of Memphis`,
  );
});

test("an assumption set for every place is told where it flattens a list", async ({ page }) => {
  const chapter = await openChapter(page, "grid", "/#v=1&w.grid_intensity=300");
  await expect(chapter.locator("#places")).toContainText("for every place, so this list cannot tell them apart");
});

test("each equivalence names what it is measured against", async ({ page }) => {
  const chapter = await openChapter(page, "grid");
  const table = chapter.getByRole("table", { name: /What .+ equals/ });
  const homes = at("china", "household_years")!;
  await expect(table.getByRole("row", { name: /homes supplied/ })).toContainText(shown(Number(homes.toPrecision(2))));
  await expect(table.getByRole("row", { name: /homes supplied/ })).toContainText("a home there uses");
  await expect(table.getByRole("row", { name: /yearly electricity/ })).toContainText(
    /one part in .*the country uses .+TWh/,
  );
  await table.getByRole("button").first().click();
  await expect(chapter.locator(".provenance")).toBeVisible();
});
