// The working evaluates to its result, the record is reproduced as the core does, every figure can be found.
import type { Page } from "@playwright/test";
import { expressionOf, tokensOf } from "../../web/src/provenance/working.ts";
import type { OutputValue, Working } from "../../web/src/types.ts";
import { evaluate } from "../arithmetic.mjs";
import { faults, themes } from "./axe.ts";
import { allOf, bring, core, energyOf, expect, gwh, nbsp, openPage, sharing, test } from "./help.ts";

test.slow(); // the chapter is the longest of the page, and each test opens all of it

test("brackets stand where the order of signs needs them", () => {
  const input = (id: string, value: number): Working => ({ op: "input", id, value, unit: "1", scale: 1 });
  const [a, b, c] = [input("a", 12), input("b", 3), input("c", 2)];
  const of = (op: string, ...parts: Working[]): Working => ({ op, value: 0, of: parts });
  const value = (working: Working) =>
    evaluate(tokensOf(expressionOf({ op: "output", id: "x", value: 0, of: [working] })));
  expect(value(of("subtract", a, of("subtract", b, c)))).toBe(11); // 12 − (3 − 2)
  expect(value(of("divide", a, of("multiply", b, c)))).toBe(2); // 12 ÷ (3 × 2)
  expect(value(of("multiply", of("add", a, b), c))).toBe(30); // (12 + 3) × 2
  expect(value(of("exponential", of("multiply", c, of("logarithm", a))))).toBe(144); // 12 ^ 2
});

test("every printed working comes to its result", () => {
  let count = 0;
  for (const { id: scenario } of core.describe().scenarios)
    for (const run of core.estimate({ scenario, draws: 0, details: ["working"] }).runs) {
      const check = (working: Working): void => {
        if (working.of && working.id) {
          const wanted = working.value * (working.scale ?? 1);
          const got = evaluate(tokensOf(expressionOf(working)));
          expect(
            Math.abs(got - wanted),
            `${scenario}, ${run.id}, ${working.id}: ${got} for ${wanted}`,
          ).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
          count++;
        }
        working.of?.forEach(check);
      };
      for (const value of Object.values(run.outputs as Record<string, OutputValue>)) check(value.working!);
    }
  expect(count).toBeGreaterThan(1000);
});

const chapter = (page: Page) => page.locator("#method");
const still = sharing((page) => openPage(page, "method"));

still("the first sum of the chapter is the core's", async ({ page }) => {
  await expect(chapter(page).locator(".prose button")).toHaveText(gwh(energyOf("a")));
  const terms = chapter(page).locator("#method-working > .formula .term > .unbroken");
  await expect(terms).toHaveText([`246${nbsp}million${nbsp}h`, `700${nbsp}W`, "2.03", "75%", "1.2", `314.6${nbsp}GWh`]);
  await expect(chapter(page).locator(".prose")).toContainText(
    "It rests on five figures: one from makers’ specifications and four estimated.",
  );
});

test("a part of the sum opens its provenance and the way to its slider", async ({ page }) => {
  await openPage(page, "method");
  await chapter(page).locator("#method-working").getByRole("button", { name: "2.03" }).click();
  const drawer = page.locator("#provenance");
  await expect(drawer).toContainText("Epoch AI");
  await drawer.getByRole("button", { name: "Go to its slider" }).click();
  await expect(page.getByRole("slider", { name: /Server over chip, Grok/ })).toBeFocused();
  await expect(page).toHaveURL(/\/lab\/#a-server_overhead/);
});

test("a result of another comparison is shown down to its assumptions", async ({ page }) => {
  await openPage(page, "method");
  await chapter(page).getByRole("combobox", { name: "Result" }).selectOption("price_per_solved_task");
  const working = chapter(page).locator("#method-working");
  await expect(working).toContainText("The price of a solved task");
  const value = core.estimate({ scenario: "swe-bench", outputs: ["price_per_solved_task"], draws: 0 }).runs[0].outputs
    .price_per_solved_task.central;
  await expect(working.locator("> .formula .result .unbroken")).toContainText(String(Number(value.toPrecision(4))));
  await expect(working.locator(".links")).toContainText("List price of the mix");
});

still("all formulas are listed by subject, each once", async ({ page }) => {
  const groups = chapter(page).locator(".formulas > details");
  await expect(groups).toHaveCount(core.describe().subjects.length);
  for (const summary of await allOf(groups.locator("> summary"))) await summary.click();
  await expect(chapter(page).locator(".formulas h4")).toHaveCount(core.describe().outputs.length);
});

test("a figure is found by its name, its owner and its source", async ({ page }) => {
  await openPage(page, "method");
  const box = chapter(page).getByRole("searchbox", { name: "Search" });
  const rows = chapter(page).locator(".found tbody tr");
  await box.fill("h100 sxm rent");
  await expect(rows.first()).toContainText("H100 SXM");
  await expect(rows.first()).toContainText("$2.7/h");
  await box.fill("910b utilization");
  await expect(rows.filter({ hasText: "Ascend 910B" }).first()).toContainText("Effective utilization (MFU)");
  const source = core.describe().sources.find((row: { id: string }) => row.id === "glm-5-repository");
  await box.fill(source.title);
  await expect(rows.first()).toContainText("GLM-5");
  for (const row of await allOf(rows)) await expect(row).toContainText(source.title);
  await box.fill("");
  await chapter(page).getByRole("combobox", { name: "Grade" }).selectOption("claimed");
  await expect(rows.first()).toContainText("claimed");
  await box.fill("no such figure anywhere");
  await expect(chapter(page).getByText("0 figures", { exact: true })).toBeVisible();
});

test("the list of figures grows when asked", async ({ page }) => {
  await openPage(page, "method");
  const rows = chapter(page).locator(".found tbody tr");
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  await chapter(page)
    .getByRole("button", { name: /^Show 25 more/ })
    .click();
  await expect(rows).toHaveCount(before + 25);
});

still("every source is listed", async ({ page }) => {
  await page.locator("#sources summary").click();
  await expect(page.locator(".source-list li")).toHaveCount(core.describe().sources.length);
});

still("the published record is reproduced as the core does", async ({ page }) => {
  const published = core.describe().published as {
    id: string;
    label: string;
    kind: string;
    basis: string;
    run: string;
    output: string;
    request: object;
    published: { central: number };
  }[];
  await bring(page.locator("#misses"));
  const counted = published.filter((row) => row.kind === "chip_hours" && row.basis === "disclosed");
  const inside = counted.filter((row) => {
    const { p5, p95 } = core.estimate({ ...row.request, outputs: [row.output] }).runs[0].outputs[row.output];
    return p5 <= row.published.central && row.published.central <= p95;
  });
  await expect(page.locator("#misses-hours h3")).toContainText(
    `${inside.length} of ${counted.length} disclosed hours`,
  );
  await page.locator("#misses-energy").getByRole("button", { name: "Show as table" }).click();
  await expect(page.locator("#misses-energy table").getByRole("row", { name: /T5 11B/ })).toContainText("metered");
  await expect(page.locator("#misses-hours circle")).toHaveCount(counted.length);
});

for (const colorScheme of themes)
  test(`axe finds nothing in the chapter in ${colorScheme} mode`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPage(page, "method");
    for (const subject of ["Power and energy", "Growth"])
      await chapter(page).locator("summary", { hasText: subject }).click();
    await chapter(page).locator("#method-working").getByRole("button", { name: "2.03" }).click();
    expect(await faults(page, colorScheme, "#method")).toEqual([]);
  });

test("nothing scrolls sideways at 320 px, with everything open", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page, "method");
  for (const summary of await allOf(chapter(page).locator("summary"))) await summary.click();
  await chapter(page).locator("#method-working .number").first().click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
