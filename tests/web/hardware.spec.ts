// Chapter 3: both camps stand on one axis beside ratios that are the core's for the same two chips.
import { openChapter } from "./chapter_checks.ts";
import { bring, core, expect, shown, test } from "./help.ts";

const run = (id: string, chip: string, set = {}) => ({
  id,
  chip,
  model: "glm-5",
  place: "china",
  accounting: "central",
  route: "compute",
  hardware: "rented",
  set: { chip_count: 1, ...set },
});

const ratio = (
  output: string,
  { reference = "h100-sxm", subject = "ascend-910b", own = {}, both = {}, shared = {} } = {},
): number =>
  core
    .estimate({ draws: 0, shared, runs: [run("a", reference, both), run("b", subject, { ...own, ...both })] })
    .comparisons.find((row: { output: string }) => row.output === output).ratio.central;

const peak = { model_flops_utilization: 1, sparse_efficiency: 1 };

/** "28% cheaper", "2.3 times dearer" */
const priced = (value: number): string =>
  value < 1
    ? `${Number(((1 - value) * 100).toPrecision(2))}% cheaper`
    : value < 1.995
      ? `${Number(((value - 1) * 100).toPrecision(2))}% dearer`
      : `${shown(value)} times dearer`;

test("the first sentence holds the core's ratios", async ({ page }) => {
  const chapter = await openChapter(page, "hardware");
  expect(ratio("cluster_capital")).toBeCloseTo(27600 / 37100, 6); // both carry the same share of network
  await expect(chapter.locator(".prose")).toContainText(
    `Against H100 SXM, Ascend 910B is ${priced(ratio("cluster_capital"))} by the card, ` +
      `${priced(ratio("price_per_effective_compute", { both: peak }))} by the arithmetic a card can do, ` +
        `and ${priced(ratio("rented_cost"))} when rented to train GLM-5`,
  );
});

test("both claims stand on the axis, and the title says which of them a measure meets", async ({ page }) => {
  const chapter = await openChapter(page, "hardware");
  await expect(chapter.getByRole("heading", { level: 2 })).toHaveText(
    "Cheaper or dearer? Both camps are right about something",
  );
  await expect(chapter.locator("#camps svg")).toContainText("3DN: 60–70% cheaper");
  await expect(chapter.locator("#camps svg")).toContainText("2.5–3.5 times dearer");
  const camps = core.estimate({
    scenario: "two-camps",
    draws: 0,
    outputs: ["price_per_effective_compute"],
  }).comparisons;
  const label = await chapter.locator("#camps svg").getAttribute("aria-label");
  expect(label).toContain(`3DN’s own figures: ${shown(camps[0].ratio.central)}`);
  expect(camps[1].ratio.central).toBeCloseTo(3, 3);
});

test("the rent moved by keyboard moves what renting costs, and dear enough it reads dearer", async ({ page }) => {
  const chapter = await openChapter(page, "hardware");
  await chapter.getByRole("slider", { name: "Rent, GLM-5" }).focus();
  await page.keyboard.press("ArrowRight");
  const field = chapter.getByRole("textbox", { name: "Rent, GLM-5, exact value" });
  await expect.poll(async () => Number(await field.inputValue())).toBeGreaterThan(0.46);
  await field.fill("1.6");
  await field.press("Enter");
  const dear = ratio("rented_cost", { own: { chip_rent: 1.6 } });
  expect(dear).toBeGreaterThan(1.995);
  await expect(chapter.locator(".prose")).toContainText(`and ${priced(dear)} when rented to train GLM-5`);
});

test("another pair is asked about in one press, and a missing figure is said", async ({ page }) => {
  const chapter = await openChapter(page, "hardware");
  await chapter.locator("label.choice", { hasText: "Ascend 910C" }).click();
  await chapter.locator("label.choice", { hasText: "H800" }).click();
  const card = ratio("cluster_capital", { reference: "h800", subject: "ascend-910c" });
  await expect(chapter.locator(".prose")).toContainText(`Against H800 SXM, Ascend 910C is ${priced(card)} by the card`);
  await expect(chapter.locator("#chips")).toContainText("Chips without a sourced price or speed have no row");
  await expect(chapter.locator("#chips .source-line")).toContainText("MI455X");
});

test("every chip's price is the core's", async ({ page }) => {
  const chapter = await openChapter(page, "hardware");
  const figure = chapter.locator("#chips");
  await bring(figure);
  const list = figure.locator("svg").first();
  const bought = (chip: string) =>
    core.estimate({ draws: 0, runs: [run("a", chip, peak)] }).runs[0].outputs.price_per_effective_compute?.central;
  for (const [chip, name] of [
    ["gb200", "GB200 NVL72"],
    ["h100-sxm", "H100 SXM"],
  ] as const)
    await expect(list).toHaveAttribute(
      "aria-label",
      new RegExp(`${name} \\$${Number(bought(chip).toPrecision(2)).toLocaleString("en")}`),
    );
  expect(bought("b300")).toBeUndefined();
  await expect(list).not.toHaveAttribute("aria-label", /B300 \$/);
});

test("what others put the run of a compared model at is told, and by whom", async ({ page }) => {
  const bill = core.describe().published.find((row: { id: string }) => row.id === "from-hours-grok-4-cost");
  const { publisher } = core.describe().sources.find((row: { id: string }) => row.id === bill.published.source);
  const chapter = await openChapter(page, "hardware");
  await expect(chapter).toContainText(
    `${publisher} puts the training of Grok 4 at $${bill.published.central / 1e6} million.`,
  );
});
