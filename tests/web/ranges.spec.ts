// Ranges: dots and percentiles are the report's, bars lead to sliders, and a reader's own range moves the answer.
import type { Page } from "@playwright/test";
import { bring, chart, core, expect, nbsp, openPage, test } from "./help.ts";

const energy = "facility_energy";
const estimate = (request = {}) =>
  core.estimate({ scenario: "grok4-vs-glm5", details: ["quantiles", "tornado"], ...request });
const two = (value: number) => Number(value.toPrecision(2)).toLocaleString("en");
const range = ({ p5, p95 }: { p5: number; p95: number }) => `90% of outcomes: ${two(p5)}–${two(p95)}${nbsp}GWh`;

// Chapters have sliders of the same assumptions.
const slider = (page: Page, name: RegExp) => page.locator("#change").getByRole("slider", { name });
const drawerOf = async (page: Page, name: RegExp) => {
  const row = page.locator("#change .slider-row", { has: page.getByRole("slider", { name }) });
  await row.getByRole("button").click();
  return { row, drawer: page.locator("#provenance") };
};
const type = async (page: Page, name: RegExp, text: string) => {
  await page.getByRole("textbox", { name }).fill(text);
  await page.keyboard.press("Enter");
};

test("the headline's ranges are the report's", async ({ page }) => {
  await openPage(page, "bill");
  const label = await chart(page).getAttribute("aria-label");
  for (const run of estimate().runs) expect(label).toContain(range(run.outputs[energy]));
  await expect(chart(page)).toContainText(range(estimate().runs[0].outputs[energy]));
});

for (const [width, count] of [
  [1280, 50],
  [390, 20],
] as const)
  test(`${count} dots a run at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPage(page, "bill");
    for (const tone of ["a", "b"]) await expect(chart(page).locator(`circle.fill-${tone}`)).toHaveCount(count);
    await expect(page.locator("#headline")).toContainText(`one of ${count} equally likely outcomes`);
  });

test("the dots stand where the quantiles are", async ({ page }) => {
  await openPage(page, "bill");
  const { quantiles } = estimate().runs[0].outputs[energy];
  const places = await chart(page)
    .locator("circle.fill-a")
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("cx"))).sort((x, y) => x - y));
  const [first, last] = [places[0]!, places.at(-1)!];
  const expected = (value: number) =>
    first + ((value - quantiles[0]) / (quantiles[49] - quantiles[0])) * (last - first);
  quantiles.forEach((value: number, i: number) => expect(Math.abs(places[i]! - expected(value))).toBeLessThan(26));
});

test("how often and by how much the pair comes out so", async ({ page }) => {
  await openPage(page, "bill");
  const { ratio, probability_less: less } = estimate().comparisons.find(
    (row: { output: string }) => row.output === energy,
  );
  expect(less).toBeGreaterThan(0.99);
  await expect(page.locator(".sure li").first()).toHaveText(
    new RegExp(
      `In ${less === 1 ? "every draw" : "more than 49 of 50 draws"} GLM-5 took less.*16,384 draws lie at ` +
        `${two(1 / ratio.p95)} to ${two(1 / ratio.p5)} times less`,
    ),
  );
});

test("the pair is told in the other direction too", async ({ page }) => {
  await openPage(page, "bill", "#v=1&s=same-run-h100-vs-910b");
  const { comparisons } = core.estimate({ scenario: "same-run-h100-vs-910b" });
  const { probability_less: less } = comparisons.find((row: { output: string }) => row.output === energy);
  const count = Math.round((1 - less) * 50);
  await expect(page.locator(".sure li").first()).toContainText(
    less === 0 ? "In every draw" : count === 50 ? "In more than 49 of 50" : `In ${count} of 50 draws`,
  );
});

test("bars stand in the report's order and lead to their sliders", async ({ page }) => {
  await openPage(page, "lab");
  const { assumptions } = core.describe();
  const labels = estimate()
    .runs[0].outputs[energy].tornado.filter((row: { low: number; high: number }) => row.low !== row.high)
    .map((row: { id: string }) => assumptions.find((one: { id: string }) => one.id === row.id).label);
  const bars = page.locator("#drivers .row-buttons button");
  await expect(bars).toHaveCount(labels.length);
  const names = await bars.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")!.split(":")[0]));
  expect(names).toEqual(labels);
  await bars.first().click();
  await expect(slider(page, /Chip-hours, Grok 4/)).toBeFocused();
  await page
    .locator("#drivers")
    .getByRole("button", { name: /^Server over chip: / })
    .click();
  await expect(slider(page, /Server over chip/).first()).toBeFocused();
});

test("any result of any run can be asked what moves it", async ({ page }) => {
  await openPage(page, "lab");
  const drivers = page.locator("section.drivers");
  await drivers.getByLabel("Result").selectOption("electricity_cost");
  await drivers.getByLabel("Run", { exact: true }).selectOption("b");
  const { label } = core
    .describe()
    .assumptions.find((row: { id: string }) => row.id === estimate().runs[1].outputs.electricity_cost.tornado[0].id);
  await expect(page.locator("#drivers h3")).toContainText("Nothing moves the electricity bill of GLM-5 more than");
  await expect(page.locator("#drivers .row-buttons button").first()).toHaveAccessibleName(
    new RegExp(`^${label.replace(/[()]/g, "\\$&")}`),
  );
});

test("a reader's range changes the interval, goes into the link and comes back", async ({ page }) => {
  await openPage(page, "lab");
  const { drawer } = await drawerOf(page, /PUE.*both runs/);
  await type(page, /PUE.*: High/, "2.5");
  const expected = estimate({ shared: { facility_pue: { low: 1.1, central: 1.2, high: 2.5 } } }).runs[0].outputs[
    energy
  ];
  const before = estimate().runs[0].outputs[energy];
  expect(expected.p95).toBeGreaterThan(before.p95);
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(range(expected)));
  await expect(drawer).toContainText("1.1–2.5");
  await expect(page.getByRole("group", { name: "What you changed" })).toContainText("1.2 (1.1–2.5)");
  await expect.poll(() => new URL(page.url()).hash).toContain("w.facility_pue=1.1~1.2~2.5:");
  await page.reload();
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(range(expected)));
  await page.getByRole("button", { name: /Put back .*PUE/ }).click();
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(range(before)));
});

test("the shape between the ends can be chosen, and undone", async ({ page }) => {
  await openPage(page, "lab");
  await drawerOf(page, /Chip-hours, Grok 4/);
  await page.getByLabel(/Chip-hours, Grok 4: Between/).selectOption("uniform");
  const { low, central, high } = estimate().runs[0].inputs.chip_hours;
  const expected = estimate({
    runs: [{ id: "a", set: { chip_hours: { low, central, high, distribution: "uniform" } } }],
  });
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(range(expected.runs[0].outputs[energy])));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(range(estimate().runs[0].outputs[energy])));
});

test("a bad range is told beside its fields, its text stays, and the last good result too", async ({ page }) => {
  await openPage(page, "lab");
  const { row } = await drawerOf(page, /PUE.*both runs/);
  const label = await chart(page).getAttribute("aria-label");
  for (const [name, text, message] of [
    [/PUE.*: Low/, "1.3", /low must not exceed central/],
    [/PUE.*: Low/, "0.5", /must lie between/],
    [/PUE.*: Low/, "some", /“some” is not a number/],
    [/PUE.*: Low/, "", /needs low, central and high/],
  ] as const) {
    await type(page, name, text);
    await expect(page.getByRole("textbox", { name })).toHaveValue(text);
    await expect(page.getByRole("textbox", { name })).toHaveAccessibleDescription(message);
    await expect(chart(page)).toHaveAttribute("aria-label", label!);
  }
  await expect(row.getByRole("textbox")).toHaveValue("1.2");
  await type(page, /PUE.*: Low/, "1.15");
  await expect(page.locator(".error")).toHaveCount(0);
  await expect(chart(page)).not.toHaveAttribute("aria-label", label!);
});

test("a number in the row fixes what was a range", async ({ page }) => {
  await openPage(page, "lab", "#v=1&w.facility_pue=1.1~1.2~2.5");
  await type(page, /PUE.*both runs, exact value/, "1.3");
  await expect.poll(() => new URL(page.url()).hash).toBe(`#v=1&d=${core.describe().version.data}&w.facility_pue=1.3`);
});

for (const bad of [
  "1.4~1.2~1.1",
  "0~1.2~1.4:lognormal",
  "1.1~1.2",
  "1.1~1.2~1.4:round",
  "~~",
  "1~2~3~4",
  "1.1~NaN~1.4",
])
  test(`a link with the range ${bad} is told and starts from the published one`, async ({ page }) => {
    await openPage(page, "lab", `#v=1&w.facility_pue=${bad}`);
    await expect(page.locator(".notice")).toHaveCount(1);
    await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(range(estimate().runs[0].outputs[energy])));
  });

test("the numbers follow a drag and settle at rest", async ({ page }) => {
  await openPage(page, "lab");
  const hours = slider(page, /Chip-hours, Grok 4/);
  await bring(hours);
  const box = (await hours.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  for (let i = 0; i < 20; i++) await page.mouse.move(box.x + box.width * (0.5 + i * 0.02), y);
  const moving = await chart(page).getAttribute("aria-label");
  await page.mouse.up();
  const value =
    Number(
      await page
        .locator("#change")
        .getByRole("textbox", { name: /Chip-hours, Grok 4, exact/ })
        .inputValue(),
    ) * 1e6;
  const { central } = estimate({ runs: [{ id: "a", set: { chip_hours: value } }] }).runs[0].outputs[energy];
  const settled = new RegExp(`Grok 4: ${Math.round(central).toLocaleString("en")}`);
  await expect(chart(page)).toHaveAttribute("aria-label", settled);
  expect(moving).toMatch(/Grok 4: \d/);
});
