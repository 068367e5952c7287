// The page in another engine than Chromium: its numbers are the core's, and it can be used.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test as loud } from "@playwright/test"; // not the one that fails on any error
import { withoutEach } from "./damaged.mjs";
import { lackingEach } from "./lacking.mjs";
import { buildFolder } from "./ports.ts";
import { measured, phone, wide } from "./front_checks.ts";
import { chart, come, core, energyOf, expect, gwh, open, openPage, stir, test } from "./help.ts";
import { limits } from "./measure.mjs";

const labelOf = (run: string, value: number) => new RegExp(`${run}: ${gwh(value)}`);

test("the headline is the core's, and all chapters and pages come", async ({ page }) => {
  await open(page);
  await expect(chart(page)).toHaveAttribute("aria-label", labelOf("Grok 4", energyOf("a")));
  await expect(chart(page)).toHaveAttribute("aria-label", labelOf("GLM-5", energyOf("b")));
  for (const id of ["why", "hardware", "grid", "share"]) await come(page.locator(`section#${id}`));
  for (const id of ["lab", "claims", "tokens", "growth", "method"]) {
    await openPage(page, id);
    await come(page.locator(`section#${id}`));
  }
});

test("a slider moves by keyboard, and undo takes it back", async ({ page }) => {
  await openPage(page, "lab");
  await page.getByRole("slider", { name: /PUE.*both runs/ }).focus();
  await page.keyboard.press("Home");
  await expect(chart(page)).toHaveAttribute(
    "aria-label",
    labelOf("Grok 4", energyOf("a", { shared: { facility_pue: 1 } })),
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chart(page)).toHaveAttribute("aria-label", labelOf("Grok 4", energyOf("a")));
});

test("a link restores the state and the place", async ({ page }) => {
  await open(page, "/#why&v=1&b.chip=h100-sxm");
  await expect(chart(page)).toHaveAttribute(
    "aria-label",
    labelOf("GLM-5", energyOf("b", { runs: [{ id: "b", chip: "h100-sxm" }] })),
  );
  await expect
    .poll(() => page.locator("#why").evaluate((one) => Math.abs(one.getBoundingClientRect().top)))
    .toBeLessThan(80);
});

for (const language of ["en", "de"])
  test(`the front page is one that a phone reader finishes (${language})`, async ({ page }) => {
    const { height, charts } = await measured(page, phone, language);
    expect(height).toBeLessThanOrEqual(limits.phone);
    expect(charts).toBeLessThanOrEqual(limits.charts);
    expect((await measured(page, wide, language)).height).toBeLessThanOrEqual(limits.wide);
  });

test("a number opens its provenance", async ({ page }) => {
  await open(page);
  await page
    .getByRole("row", { name: /Carbon dioxide/ })
    .getByRole("button")
    .first()
    .click();
  await expect(page.locator("#provenance")).toContainText(`${Number(energyOf("a").toPrecision(4))}\u00a0GWh`);
});

test("the offline file works from disk", async ({ page }) => {
  await page.goto(`${pathToFileURL(`${buildFolder}/tokenwatt.html`).href}#v=1&w.facility_pue=1.3`);
  await expect(chart(page)).toHaveAttribute(
    "aria-label",
    labelOf("Grok 4", energyOf("a", { shared: { facility_pue: 1.3 } })),
  );
  await expect(page.locator(".page-foot .page-end")).toContainText(core.describe().version.model);
});

loud("whatever part of the site does not come, the page says what is missing", async ({ page }) => {
  loud.setTimeout(600_000);
  await withoutEach(join(buildFolder, "site"), async (address: string, notice: RegExp, part: string) => {
    await page.goto(address);
    await stir(page);
    // What runs without a fault and does nothing is told after fifteen seconds.
    await come(page.locator(".notice").filter({ hasText: notice }), part);
  });
});

loud("whatever the browser lacks, the page lives without it or says why it cannot", async ({ page }) => {
  loud.setTimeout(150_000);
  await lackingEach(join(buildFolder, "site"), async (address: string, notice: RegExp | undefined, name: string) => {
    await page.goto("about:blank");
    await page.goto(address);
    await stir(page);
    const shown = notice ? page.locator(".notice").filter({ hasText: notice }) : page.locator("tokenwatt-page h1");
    await come(shown, name);
    if (!notice) await expect(page.locator(".notice").filter({ visible: true }), name).toHaveCount(0);
  });
});
