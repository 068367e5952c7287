// Its findings are the IEA's until the reader moves something, and its sentences turn where the core's
// results do.
import { openChapter } from "./chapter_checks.ts";
import { core, expect, shown, test } from "./help.ts";

const scenario = "ambition-creep";
const outputs = ["growth_energy", "later_growth_energy", "use_growth", "gain_absorbed", "gain_eaten"];
const run = (shared = {}) =>
  core.estimate({ scenario, shared, draws: 0, outputs }).runs.find((one: any) => one.id === "a");
const two = (value: number) => Number(value.toPrecision(2));

test("title, first sentence and the chart's title are the IEA's, whatever the reader sets", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const { growth_energy: near, later_growth_energy: far } = run().outputs;
  const title = `${(near.central / 415).toFixed(1)} times as much electricity in 2030 as in 2024`;
  const path = `From 415 TWh in 2024 to ${shown(near.central)} TWh in 2030 and about ${shown(far.central)} TWh in 2035`;
  const cases = core.describe().published.filter((row: any) => row.output === "later_growth_energy");
  expect(cases.length).toBe(4);
  for (const { published } of cases)
    await expect(chapter.locator("#growth-path .plot svg")).toHaveAttribute(
      "aria-label",
      new RegExp(`in 2035: ${published.central.toLocaleString("en")}`),
    );
  const plotTitle = chapter.locator("#growth-path .title");
  await expect(plotTitle).toContainText("The IEA’s cases for 2035 go from 700 to 1,700 TWh");
  for (const gain of ["", "0.5", "0"]) {
    if (gain) {
      const field = chapter.getByRole("textbox", { name: /Efficiency gain/ });
      await field.fill(gain);
      await field.press("Enter");
    }
    await expect(chapter.locator("h1")).toContainText(title);
    await expect(chapter.locator(".prose p").first()).toContainText(path);
  }
});

test("a larger gain than the path's leads below it, above it or nowhere, as the rebound has it", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const prose = chapter.locator(".prose"),
    path = run().outputs.growth_energy.central;
  await expect(prose).toContainText(`lead to ${shown(path)} TWh in 2030, as the IEA’s path does`);
  const set = async (name: RegExp, value: number) => {
    const field = chapter.getByRole("textbox", { name });
    await field.fill(String(value));
    await field.press("Enter");
  };
  await set(/Efficiency gain/, 0.35);
  for (const [rebound, words] of [
    [0.5, "less than the IEA’s path"],
    [1, "as the IEA’s path does"],
    [1.3, "more than the IEA’s path"],
  ] as const) {
    await set(/^Rebound inside the path/, rebound);
    await set(/^Rebound(?! inside)/, rebound);
    await expect(prose).toContainText(words);
    const shared = { efficiency_gain: 0.35, rebound_elasticity: rebound, path_rebound_elasticity: rebound };
    const total = run(shared).outputs.growth_energy.central;
    expect(Math.sign(Math.round(total - path))).toBe(Math.sign(rebound - 1));
    await expect(prose).toContainText(`lead to ${shown(total)} TWh`);
  }
});

test("accounts and cause are told apart: what growth absorbs, and what the gain itself may eat", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const prose = chapter.locator(".prose"),
    field = chapter.getByRole("textbox", { name: /^Rebound(?! inside)/ });
  const { use_growth: use, gain_absorbed: absorbed } = run().outputs;
  await expect(prose).toContainText(`use has to grow ${two(100 * use.central)}% a year`);
  await expect(prose).toContainText(`more than the whole gain by 2030, ${absorbed.central.toFixed(1)} times as much`);
  await expect(prose).toContainText("for AI nobody has published an answer");
  for (const [rebound, words] of [
    [0, /none of the gain would be eaten/],
    [0.5, /(\d+)% of the gain to 2030 would be eaten/],
    [1, /the whole gain to 2030 would be eaten/],
    [1.3, /and (\d+)% of it again.*backfires/],
  ] as const) {
    await field.fill(String(rebound));
    await field.press("Enter");
    await expect(prose).toContainText(words);
    const eaten = run({ rebound_elasticity: rebound }).outputs.gain_eaten.central;
    const percent = words.exec(await prose.innerText())?.[1];
    if (percent) expect(Number(percent)).toBe(two((rebound > 1 ? eaten - 1 : eaten) * 100));
    else expect(eaten).toBeCloseTo(rebound, 9);
  }
});

test("the slider moves the path by keyboard, and the table holds the core's years", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const figure = chapter.locator("#growth-path");
  await figure.getByRole("button", { name: "Show as table" }).click();
  await chapter.getByRole("slider", { name: "Net growth to 2030" }).focus();
  await page.keyboard.press("ArrowRight");
  const growth = Number(await chapter.getByRole("textbox", { name: /Net growth to 2030/ }).inputValue());
  expect(growth).toBeGreaterThan(0.147);
  const { year, central } = run({ demand_growth: growth }).series.growth_energy;
  expect([year[0], year.at(-1)]).toEqual([2024, 2035]);
  const last = figure.locator("tbody tr").last();
  await expect(last).toContainText(Number(central.at(-1).toPrecision(4)).toLocaleString("en"));
  for (const value of ["1,700", "970", "700"]) await expect(last).toContainText(value);
  await expect(figure.locator(".title")).toContainText("above the IEA’s path");
});

test("the lines of the three rebounds meet at the path's own gain", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const figure = chapter.locator("#growth-rebound");
  await expect(figure.locator(".title")).toContainText("a figure that nobody has published");
  await figure.getByRole("button", { name: "Show as table" }).click();
  const [head, row] = [figure.locator("thead th"), figure.locator("tbody tr").first()];
  await expect(head).toHaveCount(4);
  const cells = await row.locator("td, th").allInnerTexts();
  const totals = [0, 1, 1.3].map((value) => {
    const set = { efficiency_gain: 0.1, rebound_elasticity: value, path_rebound_elasticity: value };
    return Number(run(set).outputs.growth_energy.central.toPrecision(4)).toLocaleString("en");
  });
  expect(cells.slice(1)).toEqual(totals);
});

test("frontier runs grow by the core's rate, beside what was measured", async ({ page }) => {
  const chapter = await openChapter(page, "growth");
  const figure = chapter.locator("#growth-frontier");
  const [one] = core.estimate({ scenario, draws: 0, outputs: ["run_energy_growth"] }).runs;
  const rate = Number((one.outputs.run_energy_growth.central * 100).toPrecision(3));
  await expect(figure.locator(".title")).toContainText(`360% a year in arithmetic and ${rate}% in electricity`);
  await expect(figure.locator(".subtitle")).toContainText("2.4 times the electricity");
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
