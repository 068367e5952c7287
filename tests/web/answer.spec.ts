// The first chapter says what the core says.
import { unfold } from "./chapter_checks.ts";
import { chart, core, energyOf, expect, gwh, nbsp, open, openPage, shown, test } from "./help.ts";

test("the first sentence and the chart hold the core's numbers", async ({ page }) => {
  await open(page);
  const [grok, glm] = [energyOf("a"), energyOf("b")];
  expect(grok).toBeCloseTo(314.6, 1);
  expect(glm).toBeCloseTo(24.0, 1);
  const there = energyOf("b", { runs: [{ id: "b", chip: "h100-sxm" }] });
  const perOperation = core
    .estimate({ draws: 0 })
    .comparisons.find((row: { output: string }) => row.output === "energy_per_compute").ratio.central;
  await expect(page.locator("h1")).toHaveText(
    new RegExp(
      `^Training GLM-5 took ${shown(grok / glm)} times less electricity than Grok 4, ` +
        "and (roughly )?7\\d times less computing$",
    ),
  );
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(`Grok 4: ${gwh(grok)}.*GLM-5: ${gwh(glm)}`));
  await expect(page.locator(".standfirst")).toContainText(
    new RegExp(
      `${shown(perOperation)} times more electricity \\(90% of outcomes: .+\\), ` +
        "if it ran on Huawei’s chips as others report",
    ),
  );
  await expect(page.locator(".sure")).toContainText(
    new RegExp(
      `the same run takes ${shown(glm / there)} times more on Ascend 910B than on H100 SXM ` +
        "\\(90% of outcomes: .+57% of their peak",
    ),
  );
});

test("the table beside the chart gives four digits", async ({ page }) => {
  await open(page);
  await page.locator("#headline").getByRole("button", { name: "Show as table" }).click();
  await expect(page.locator("#headline-table")).toContainText(`314.6${nbsp}GWh`);
  await expect(page.locator("#headline-table")).toContainText(`${Number(energyOf("b").toPrecision(4))}${nbsp}GWh`);
});

test("money, carbon, water and homes are the report's", async ({ page }) => {
  await openPage(page, "lab");
  const table = page.getByRole("table", { name: "What those gigawatt-hours mean" });
  await expect(table).toContainText(`154${nbsp}kt${nbsp}CO₂e`.replace(`kt${nbsp}`, "kt "));
  await expect(table).toContainText(`754${nbsp}million${nbsp}litres`);
  await expect(table).toContainText(
    `Grok 4: 2.2${nbsp}L/kWh on site and 0.60${nbsp}L/kWh at power stations; GLM-5: 0.38${nbsp}L/kWh on site and`,
  );
  const homes = core.estimate().runs[0].outputs.household_years.central;
  await expect(table).toContainText(shown(homes));
});

test("the other chip, the methods and the other routes are told", async ({ page }) => {
  await open(page);
  const other = energyOf("b", { runs: [{ id: "b", chip: "h100-sxm" }] });
  expect(other).toBeCloseTo(8.4, 1);
  await expect(page.locator(".sure")).toContainText(`the same run would take ${gwh(other)}`);
  await expect(page.locator(".sure")).toContainText(
    /Ten published ways of counting.*from 172, for the chips alone, to 426.GWh, for everything at its full rating/,
  );
  await unfold(page.locator("#why"));
  await expect(page.locator("#accountings svg")).toHaveAttribute("aria-label", /ML CO2 Impact 172.*InferenceX 426/);
  const routes = page.getByRole("table", { name: "Three ways to arrive at the hours" });
  await expect(routes).toContainText("246");
  await expect(routes).toContainText("needs “");
});

test("what the figures cover is said beside the ratio", async ({ page }) => {
  await open(page);
  await expect(page.locator(".first-screen .covers")).toHaveText(
    /Grok 4’s figure covers all of its training, GLM-5’s covers pre-training only/,
  );
});

test("the sentence flips with the ratio", async ({ page }) => {
  await open(page, "/#v=1&s=same-run-h100-vs-910b");
  await expect(page.locator("h1")).toHaveText(
    /GLM-5 on Ascend 910B would take [\d.]+ times more electricity than on H100 SXM, for the same computing/,
  );
});

test("a run without a figure says so, and why", async ({ page }) => {
  await open(page, "/#v=1&a.route=cluster");
  await expect(page.locator("h1")).toHaveText(/There is no figure for the electricity that training Grok 4 took/);
  await expect(page.locator(".missing")).toContainText("Grok 4: no figure.");
});

test("every scenario draws without a fault", async ({ page }) => {
  await openPage(page, "lab");
  const choice = page.getByLabel("Start from");
  const options = choice.locator("option");
  for (const id of await options.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
    await choice.selectOption(id);
    await expect.poll(() => new URL(page.url()).hash).toMatch(id === "grok4-vs-glm5" ? /^$/ : new RegExp(`s=${id}$`));
    await expect(page.locator("h1")).not.toContainText("no figure");
  }
});

test("three things that the reader may have read have the core's word and range, and lead to their claims", async ({
  page,
}) => {
  await open(page);
  const claims = core.estimate({ outputs: ["facility_energy"], details: ["claims"], draws: 16384 }).claims;
  const items = page.locator("#read li");
  for (const [i, id] of ["grok4-energy", "glm5-energy", "gap-energy"].entries()) {
    const { judgement, computed } = claims.find((row: { id: string }) => row.id === id);
    const word = judgement.word ?? "repeats its source";
    await expect(items.nth(i).locator("b")).toHaveText(new RegExp(`^${word}\\.$`, "i"));
    await expect(items.nth(i).locator("> span")).toContainText(`Ours: ${shown(computed.central)}`);
    await expect(items.nth(i).getByRole("link")).toHaveAttribute("href", new RegExp(`^claims/#claim-${id}$`));
  }
});

test("six chips are offered, and the answer beside them is the core's", async ({ page }) => {
  await open(page);
  const group = page.locator(".which-chip").getByRole("group", { name: /Which chip did GLM-5 run on/ });
  await expect(group.getByRole("radio")).toHaveCount(6);
  await group.getByRole("radio", { name: "H100 SXM", exact: true }).check({ force: true });
  const there = energyOf("b", { runs: [{ id: "b", chip: "h100-sxm" }] });
  await expect(page.locator(".chip-answer")).toContainText(`On H100 SXM, GLM-5: ${gwh(there)}`);
  await expect(group.getByRole("radio")).toHaveCount(6);
  await expect(page.locator(".change-bar")).toContainText(`GLM-5 ${shown(energyOf("b"))} → ${gwh(there)}`);
  await page.locator(".change-bar").getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".chip-answer")).toContainText(`On Ascend 910B, GLM-5: ${gwh(energyOf("b"))}`);
  await expect(page.locator(".change-bar")).toHaveCount(0);
});
