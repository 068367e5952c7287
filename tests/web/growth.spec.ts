// Chapter 6: the threshold, the path and what is eaten are the core's, and the sentence turns where the total does.
import { openChapter } from "./chapter_checks.ts";
import { core, expect, test } from "./help.ts";

const scenario = "ambition-creep";
const run = (shared = {}) =>
  core
    .estimate({ scenario, shared, draws: 0, outputs: ["growth_energy", "gain_eaten"] })
    .runs.find((one: any) => one.id === "b");

test("the title tells the gain at which the total stays level", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const [{ value }] = core.estimate({
    scenario,
    draws: 0,
    outputs: ["growth_energy"],
    solve: [{ run: "b", output: "growth_energy", target: 415, id: "efficiency_gain" }],
  }).solve;
  expect(value).toBeCloseTo(1 - 1 / 1.147, 4); // (1 + b)(1 - g) = 1
  await expect(chapter.locator("h2")).toContainText(`more than ${Number((value * 100).toPrecision(3))}% a year`);
});

test("the sentence turns where the total does", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const prose = chapter.locator(".prose"),
    field = chapter.getByRole("textbox", { name: /Efficiency gain/ });
  await expect(prose).toContainText("the gain outruns growth");
  for (const [gain, words] of [
    [0.1, "the gain does not keep up"],
    [0.2, "the gain outruns growth"],
  ] as const) {
    await field.fill(String(gain));
    await field.press("Enter");
    await expect(prose).toContainText(words);
    const total = run({ efficiency_gain: gain }).outputs.growth_energy.central;
    expect(total > 415).toBe(gain === 0.1);
    await expect(prose).toContainText(`to ${Number(total.toPrecision(3))} TWh in 2030`);
  }
});

test("rebound eats the gain, all of it at one, and backfires beyond", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const prose = chapter.locator(".prose"),
    field = chapter.getByRole("textbox", { name: /Rebound/ });
  await expect(prose).toContainText("None of the gain is eaten");
  for (const [rebound, words] of [
    [0.5, /(\d+)% of the gain is eaten/],
    [1, /All of the gain is eaten/],
    [1.3, /and (\d+)% of it again.*backfires/],
  ] as const) {
    await field.fill(String(rebound));
    await field.press("Enter");
    await expect(prose).toContainText(words);
    const eaten = run({ rebound_elasticity: rebound }).outputs.gain_eaten.central;
    const told = words.exec(await prose.innerText())?.[1];
    if (told) expect(Number(told)).toBe(Number(((rebound > 1 ? eaten - 1 : eaten) * 100).toPrecision(2)));
    else expect(eaten).toBeCloseTo(1, 9);
  }
});

test("the slider moves the path by keyboard, and the table holds the core's years", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const figure = chapter.locator("#growth-path");
  await figure.getByRole("button", { name: "Show as table" }).click();
  await chapter.getByRole("slider", { name: "Growth of demand" }).focus();
  await page.keyboard.press("ArrowRight");
  const growth = Number(await chapter.getByRole("textbox", { name: /Growth of demand/ }).inputValue());
  expect(growth).toBeGreaterThan(0.147);
  const { year, central } = run({ demand_growth: growth }).series.growth_energy;
  expect([year[0], year.at(-1)]).toEqual([2024, 2035]);
  await expect(figure.locator("tbody tr").last()).toContainText(
    Number(central.at(-1).toPrecision(4)).toLocaleString("en"),
  );
});

test("serving passes training on the core's day, or not within its service", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const title = chapter.locator("#growth-life .title"),
    field = chapter.getByRole("textbox", { name: /Tokens a day/ });
  const day = (tokens_per_day: number) =>
    core.estimate({
      scenario: "lifetime",
      shared: { tokens_per_day },
      draws: 0,
      outputs: ["serving_overtakes_training"],
    }).runs[0].outputs.serving_overtakes_training?.central;
  await expect(title).toContainText(`after ${Math.round(day(776e9))} days`);
  await field.fill("10");
  await field.press("Enter");
  expect(day(10e9)).toBeUndefined();
  await expect(title).toContainText("does not take more electricity than training within 365 days");
});
