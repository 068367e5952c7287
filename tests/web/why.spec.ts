// Chapter 2: the factors are the core's and multiply to the ratio, and the sentences follow them in either direction.
import { openChapter } from "./chapter_checks.ts";
import { core, energyOf, expect, gwh, shown, test } from "./help.ts";

const decomposition = (request = {}) =>
  core
    .estimate({
      scenario: "grok4-vs-glm5",
      ...request,
      draws: 0,
      outputs: ["facility_energy"],
      details: ["decomposition"],
    })
    .comparisons.find((row: { output: string }) => row.output === "facility_energy").decomposition as {
    factor: string;
    ratio: number;
  }[];

test("the first sentence and the waterfall hold the core's factors", async ({ page }) => {
  const chapter = await openChapter(page, "why");
  await expect(chapter.getByRole("heading", { level: 2 })).toHaveText(
    "Why they differ: one run is far larger, the other far less thrifty",
  );
  const factors = decomposition();
  const compute = factors.find((row) => row.factor === "training_compute")!.ratio;
  const product = factors.reduce((all, row) => all * row.ratio, 1);
  expect(product * energyOf("a")).toBeCloseTo(energyOf("b"), 6);
  await expect(chapter.locator(".prose")).toContainText(
    `GLM-5 took ${shown(1 / compute)} times less arithmetic than Grok 4`,
  );
  await expect(chapter.locator(".prose")).toContainText(`would come to ${gwh(energyOf("a") * compute)}`);
  await expect(chapter.locator(".prose")).toContainText(
    `It took ${gwh(energyOf("b"))}, ` +
      `because each of its operations takes ${shown(product / compute)} times more electricity`,
  );
  const label = await chapter.locator("#waterfall svg").getAttribute("aria-label");
  for (const { ratio } of factors.slice(0, 3))
    expect(label).toContain(ratio < 1 ? `÷\u00a0${shown(1 / ratio)}` : `×\u00a0${shown(ratio)}`);
  expect(label).toContain("Servers, power drawn and cooling: no difference");
});

test("a slider moved by keyboard moves the chapter as the core says", async ({ page }) => {
  const chapter = await openChapter(page, "why");
  await chapter.getByRole("slider", { name: "Effective utilization (MFU), GLM-5" }).focus();
  await page.keyboard.press("ArrowRight");
  const field = chapter.getByRole("textbox", { name: "Effective utilization (MFU), GLM-5, exact value" });
  const share = Number(await field.inputValue()) / 100;
  expect(share).toBeGreaterThan(0.202);
  await field.fill("80");
  await field.press("Enter");
  const after = energyOf("b", { runs: [{ id: "b", set: { model_flops_utilization: 0.8 } }] });
  expect(after).toBeLessThan(energyOf("b") * 0.6);
  await expect(chapter.locator(".prose")).toContainText(`It took ${gwh(after)}`);
});

test("past break-even the opposite is said", async ({ page }) => {
  const set = { model_flops_utilization: 0.9 };
  const perOperation = (run: number) =>
    core.estimate({ scenario: "grok4-vs-glm5", draws: 0, runs: [{ id: "b", chip: "h100-sxm", set }] }).runs[run].outputs
      .energy_per_compute.central;
  expect(perOperation(1)).toBeLessThan(perOperation(0));
  const chapter = await openChapter(page, "why", "/#v=1&b.chip=h100-sxm&b.model_flops_utilization=0.9");
  await expect(chapter.getByRole("heading", { level: 2 })).toHaveText(
    "Why they differ: one run is far larger, and less thrifty as well",
  );
  await expect(chapter.locator(".prose")).toContainText(/each of its operations takes .+ less electricity/);
});

test("the same job is told as the same job, and one run or none without a gap", async ({ page }) => {
  const same = await openChapter(page, "why", "/#v=1&s=same-run-h100-vs-910b");
  await expect(same.getByRole("heading", { level: 2 })).toHaveText(
    "Why they differ: the job is the same, one run is less thrifty",
  );
  await expect(same.locator(".prose")).toContainText("would take as much arithmetic");
  const absent = await openChapter(page, "why", "/#v=1&a.route=cluster");
  await expect(absent.getByRole("heading", { level: 2 })).toHaveText("Why they differ: Grok 4 has no figure");
  await expect(absent.locator("#waterfall")).toHaveCount(0);
  const one = await openChapter(page, "why", "/#v=1&s=lifetime");
  await expect(one.getByRole("heading", { level: 2 })).toHaveText("What the electricity of one run is made of");
});

test("of four runs any can be compared with the baseline", async ({ page }) => {
  const chapter = await openChapter(page, "why", "/#v=1&s=hopper-to-blackwell");
  const energies = core
    .estimate({ scenario: "hopper-to-blackwell", draws: 0 })
    .runs.map((run: any) => run.outputs.facility_energy.central);
  await chapter.locator("label.choice", { hasText: "H100" }).first().click();
  await expect(chapter.locator("#waterfall")).toContainText(`From ${gwh(energies[0])} to ${gwh(energies[1])}`);
});

test("the same hours run from 172 to 426 GWh, and a press counts every run that way", async ({ page }) => {
  const chapter = await openChapter(page, "why");
  const stairs = chapter.locator("#accountings");
  await expect(stairs.locator("svg")).toHaveAttribute("aria-label", /ML CO2 Impact 172.*InferenceX 426/);
  await stairs.getByRole("button", { name: "Show as table" }).click();
  await expect(stairs.getByRole("row", { name: /Epoch AI, cost code, hyperscaler/ })).toContainText(
    "server × 1.82, power drawn × 0.75, building × 1.1",
  );
  await stairs.getByRole("button", { name: /^Green Algorithms: / }).click();
  const counted = (run: string) =>
    energyOf(run, { runs: ["a", "b"].map((id) => ({ id, accounting: "green-algorithms" })) });
  await expect(page.locator("#headline svg")).toHaveAttribute(
    "aria-label",
    new RegExp(`Grok 4: ${gwh(counted("a"))}.*GLM-5: ${gwh(counted("b"))}`),
  );
  await expect(chapter.locator(".prose")).toContainText("Servers, power drawn and cooling are counted alike");
});
