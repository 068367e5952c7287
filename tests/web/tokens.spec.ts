// Costs, prices and break-evens are the core's for the same request, and follow the sliders.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { openChapter, showTables } from "./chapter_checks.ts";
import { core, expect, open, sharing, test } from "./help.ts";

const built = new URL("../../build/package/", import.meta.url);
const { beside, measuredOf } = await import(new URL("measured.js", built).href);
const file = JSON.parse(readFileSync(new URL("measured.json", built), "utf8"));

const scenario = "serve-glm5-h100-vs-910c";
const offer = "glm-5-2026-02";
const runs = ["a", "b", "c"].map((id) => ({ id, offer }));

/** To the cent from a dollar up. */
const price = (value: number): string => `$${value >= 1 ? value.toFixed(2) : value.toPrecision(2)}`;
const costs = (shared = {}): Record<string, number> =>
  Object.fromEntries(
    core
      .estimate({ scenario, runs, shared, draws: 0, outputs: ["blended_cost"] })
      .runs.map((run: any) => [run.label, run.outputs.blended_cost.central]),
  );
/** On how many of the chips the list price covers the cost, in words. */
const covered = (shared = {}): string => {
  const list = core.estimate({ scenario, runs, draws: 0, outputs: ["blended_price"] }).runs[0].outputs.blended_price
    .central;
  const count = Object.values(costs(shared)).filter((value) => value < list).length;
  if (count === 0) return "covers that on none";
  return count === 3 ? "covers that on each of the 3" : `covers that on ${count} of the 3`;
};
const ends = (shared = {}): string[] => {
  const values = Object.values(costs(shared));
  return [price(Math.min(...values)), price(Math.max(...values))];
};

const chapter = (page: Page) => page.locator("#tokens");
const still = sharing(async (page) => showTables(await openChapter(page, "tokens")));

still("the first sentence tells the core's costs and list price", async ({ page }) => {
  const prose = chapter(page).locator(".prose");
  const [low, high] = ends();
  await expect(prose).toContainText(`cost ${low} to serve on`);
  await expect(prose).toContainText(`and ${high} on`);
  const list = core.estimate({ scenario, runs, draws: 0, outputs: ["blended_price"] }).runs[0].outputs.blended_price
    .central;
  await expect(prose).toContainText(`The list price, ${price(list)}`);
});

test("the share in use moves them by keyboard, and the verdict on the list price with them", async ({ page }) => {
  const chapter = await openChapter(page, "tokens");
  const slider = chapter.getByRole("slider", { name: "Fleet in use" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  const field = chapter.getByRole("textbox", { name: /Fleet in use/ });
  const share = Number(await field.inputValue()) / 100;
  expect(share).toBeGreaterThan(0.5);
  const [low, high] = ends({ fleet_utilization: share });
  await expect(chapter.locator(".prose")).toContainText(`cost ${low} to serve on`);
  await expect(chapter.locator(".prose")).toContainText(`and ${high} on`);
  await expect(chapter.locator(".prose")).toContainText(covered({ fleet_utilization: share }));
  await field.fill("100");
  await field.press("Enter");
  await expect(chapter.locator(".prose")).toContainText(covered({ fleet_utilization: 1 }));
});

still("DeepSeek's day has the margin and markup that it printed", async ({ page }) => {
  const { markup, gross_margin } = core.estimate({
    scenario: "deepseek-day",
    draws: 0,
    outputs: ["markup", "gross_margin"],
  }).runs[0].outputs;
  expect(markup.central).toBeCloseTo(562_027 / 87_072 - 1, 2); // 545% printed
  const prose = chapter(page).locator(".prose");
  await expect(prose).toContainText(
    `brought ${Math.round(markup.central * 100)}% more than it cost, ` +
      `a margin of ${Number((gross_margin.central * 100).toPrecision(3))}%`,
  );
});

still("every chip of data centres has a row: its costs, or the figure that it lacks", async ({ page }) => {
  const figure = chapter(page).locator("#tokens-chips");
  const rows = figure.locator("tbody tr");
  const inServers = core.describe().chips.filter((chip: { server_chips?: number }) => chip.server_chips !== 1);
  await expect(rows).toHaveCount(inServers.length);
  const at = (fleet_utilization: number, chip: string) =>
    core.estimate({
      scenario,
      draws: 0,
      shared: { fleet_utilization },
      outputs: ["blended_cost"],
      runs: [{ id: "a", chip }, { id: "b", remove: true }, { id: "c", remove: true }],
    }).runs[0].outputs.blended_cost?.central;
  await expect(rows.filter({ has: page.getByRole("rowheader", { name: "H200 SXM", exact: true }) })).toContainText(
    price(at(1, "h200-sxm")),
  );
  await expect(rows.filter({ has: page.getByRole("rowheader", { name: "H200 SXM", exact: true }) })).toContainText(
    price(at(0.5, "h200-sxm")),
  );
  expect(at(1, "gh200")).toBeUndefined();
  await expect(rows.filter({ has: page.getByRole("rowheader", { name: "GH200", exact: true }) })).toContainText(
    /no figure.*needs “.+”/,
  );
});

still("a chip pays from the share in use at which the core's margin is nil", async ({ page }) => {
  const title = chapter(page).locator("#tokens-utilization .title");
  const { solve } = core.estimate({
    scenario,
    runs,
    draws: 0,
    outputs: ["gross_margin"],
    solve: ["a", "b", "c"].map((run) => ({ run, output: "gross_margin", target: 0, id: "fleet_utilization" })),
  });
  const reached = solve.filter((one: any) => one.value !== null);
  expect(reached.length).toBeGreaterThan(0);
  for (const { value } of reached)
    await expect(title).toContainText(`from ${Number((value * 100).toPrecision(2))}% in use`);
});

test("Vera Rubin is as cheap as it is believed to be", async ({ page }) => {
  const chapter = await openChapter(page, "tokens");
  const cost = (believed_share: number) =>
    core
      .estimate({ scenario: "rubin-believed", shared: { believed_share }, draws: 0, outputs: ["cost_per_output_mtok"] })
      .runs.map((run: any) => run.outputs.cost_per_output_mtok.central);
  const field = chapter.getByRole("textbox", { name: /How far it is believed/ });
  for (const share of [0, 1]) {
    await field.fill(String(share * 100));
    await field.press("Enter");
    const [base, claimed] = cost(share);
    await expect(chapter.locator("#tokens-believed .title")).toContainText(
      `costs ${price(claimed!)} instead of ${price(base!)}`,
    );
  }
  expect(cost(1)[0]! / cost(1)[1]!).toBeCloseTo(10, 6);
});

still("plans at equal use and solved tasks have the core's prices", async ({ page }) => {
  const plans = chapter(page).locator("#tokens-plans"),
    tasks = chapter(page).locator("#tokens-tasks");
  const paid = core.estimate({ scenario: "subscriptions", draws: 0, outputs: ["subscription_price_per_mtok"] }).runs;
  expect(paid[3].outputs.subscription_price_per_mtok.central).toBeCloseTo(200 / 50, 12);
  for (const run of paid.slice(2))
    await expect(plans.locator("tbody tr").filter({ hasText: run.label })).toContainText(
      price(run.outputs.subscription_price_per_mtok.central),
    );
  for (const run of core.estimate({ scenario: "swe-bench", draws: 0, outputs: ["price_per_solved_task"] }).runs)
    await expect(tasks.locator("tbody tr").filter({ hasText: run.label })).toContainText(
      price(run.outputs.price_per_solved_task.central),
    );
});

test("what goes beyond measured decoding is said here, and not of training", async ({ page }) => {
  const chapter = await openChapter(page, "tokens", "/#v=1&w.context_length=2000000");
  await expect(chapter.locator(".warnings").first()).toContainText("outside what decoding was measured at");
  await open(page, "/#v=1&w.context_length=2000000");
  await expect(page.locator("#bill")).not.toContainText("decoding");
});

test("each chip serves as many readers as leave each the same speed, until a batch is given", async ({ page }) => {
  const chapter = await openChapter(page, "tokens");
  await expect(chapter.locator(".prose")).toContainText("At 20 tokens a second for each reader");
  const field = chapter.getByRole("textbox", { name: /^Batch/ });
  await field.fill("128");
  await field.press("Enter");
  await expect(chapter.locator(".prose")).toContainText("With 128 answers written at once");
  const [low, high] = ends({ batch_size: 128 });
  await expect(chapter.locator(".prose")).toContainText(`cost ${low} to serve on`);
  await expect(chapter.locator(".prose")).toContainText(`and ${high} on`);
});

/** Rows of the table under a figure, by their names. */
const rowsOf = (figure: Locator) => (name: string): Locator =>
  figure.locator("tbody tr").filter({ has: figure.page().getByRole("rowheader", { name, exact: true }) });

still("what hosts ask stands beside the cost, and the title counts where most ask less", async ({ page }) => {
  const figure = chapter(page).locator("#tokens-market");
  const { models, offers } = core.describe();
  const atHosts = offers.filter((offer: any) => offer.host);
  const sold = models.filter(({ id }: any) => atHosts.some((offer: any) => offer.model === id));
  const [run] = core.estimate({
    outputs: ["blended_cost"],
    shared: { target_user_speed: 20 },
    runs: [{ id: "a", model: "glm-5", chip: "b200", place: "united-states", accounting: "central", format: "fp8" }],
  }).runs;
  const asked = atHosts.filter(({ model }: any) => model === "glm-5").map(({ id, host }: any) => ({
    host,
    price: core.estimate({ draws: 0, outputs: ["blended_price"], runs: [{ id: "a", offer: id }] }).runs[0].outputs
      .blended_price.central,
  }));
  await expect(figure.locator(".title")).toContainText(`of ${sold.length} models`);
  const row = rowsOf(figure)("GLM-5");
  await expect(row).toContainText(price(run.outputs.blended_cost.p50));
  for (const one of asked) await expect(row).toContainText(`${one.host} ${price(one.price)}`);
  const middle = asked.map((one: any) => one.price).sort((a: number, b: number) => a - b)[(asked.length - 1) >> 1];
  const isDear = run.outputs.blended_cost.p50 > middle;
  await expect(row).toContainText(isDear ? "we are likely too dear" : "the price covers it");
});

test("what was measured of a model on a chip stands beside what we say, with its source", async ({ page }) => {
  const chapter = await openChapter(page, "tokens"), figure = chapter.locator("#tokens-measured");
  await expect(figure.locator(".title")).toContainText("GLM-5.2 on Ascend 910C");
  await chapter.locator("#measured-model").selectOption("glm-5");
  await chapter.locator("#measured-chip").selectOption("b200");
  await expect(figure.locator(".title")).toContainText("GLM-5 on B200");
  const rows = measuredOf(file, { model: "glm-5", chip: "b200" });
  const [smallest] = rows.sort((a: any, b: any) => a.batch - b.batch || a.context - b.context);
  const [{ rate }] = beside(core, [smallest], 16384);
  await figure.getByRole("button", { name: "Show as table" }).click();
  const first = figure.locator("tbody tr").first();
  for (const value of [rate.measured, rate.central, rate.p5, rate.p95])
    await expect(first).toContainText(String(Number(value.toPrecision(3))));
  await expect(first.getByRole("link")).toHaveAttribute("href", smallest.source.url);
  await expect(figure.locator("tbody tr")).toHaveCount(8);
});

test("one's own machine is two presses away: the model, and where one lives", async ({ page }) => {
  const chapter = await openChapter(page, "tokens");
  const figure = chapter.locator("#tokens-own");
  await chapter.locator("#own-model").selectOption("llama-3.1-8b");
  await chapter.getByLabel("Electricity", { exact: true }).selectOption("home-germany");
  const outputs = ["user_speed", "energy_per_output_token", "cost_per_output_mtok"];
  const [run] = core.estimate({
    scenario: "own-machine",
    outputs,
    runs: [
      { id: "a", model: "llama-3.1-8b", place: "home-germany", set: { instance_chips: 1 } },
      ...["b", "c", "d"].map((id) => ({ id, remove: true })),
    ],
  }).runs;
  await figure.getByRole("button", { name: "Show as table" }).click();
  const at = rowsOf(figure), row = at("RTX 4090");
  await expect(row).toContainText(price(run.outputs.cost_per_output_mtok.p50));
  await expect(row).toContainText(`${Number(run.outputs.user_speed.p50.toPrecision(2))}, from`);
  await expect(at("Apple M5 Ultra")).toContainText("no figure");
});

still("a closed model is bounded by its price, and by its speed where one is told", async ({ page }) => {
  const figure = chapter(page).locator("#tokens-closed");
  const { set } = core.describe().scenarios.find(({ id }: any) => id === "one-query").runs[0];
  const runs = ["gpt-5.4", "gpt-6-sol"].map((offer) => ({
    id: offer,
    offer,
    place: "united-states",
    accounting: "central",
    set: Object.fromEntries(Object.entries(set).map(([id, of]: any) => [id, of.central ?? of])),
  }));
  const bounds = core
    .estimate({ runs, outputs: ["query_energy_price_allows", "query_energy_speed_allows"] })
    .runs.map((run: any) => run.bounds);
  expect(bounds[0].both.low).toBeGreaterThan(0);
  expect(bounds[1].speed).toBeUndefined();
  await expect(figure.locator(".title")).toContainText("known within a factor of");
  const at = rowsOf(figure);
  await expect(at("GPT-6 Sol")).toContainText("at most");
  await expect(at("GPT-5.4")).toContainText(" to ");
});
