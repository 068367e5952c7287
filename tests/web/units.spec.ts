// Currencies and languages: sums at dated rates, and numbers as readers of each language write them.
import { parse } from "../../web/src/controls/parse.ts";
import { formatFor } from "../../web/src/words/format.ts";
import { useLanguage } from "../../web/src/words/text.ts";
import { quantity, useCurrency } from "../../web/src/words/units.ts";
import { chart, core, energyOf, expect, open, openPage, shown, test } from "./help.ts";

const nbsp = "\u00a0";
const rates = core.describe().currencies as { id: string; usd: number; date: string }[];
const cost = core.estimate({ scenario: "grok4-vs-glm5", draws: 0 }).runs[0].outputs.electricity_cost.central;

for (const [id, sign] of [
  ["EUR", "€"],
  ["CNY", "CN¥"],
  ["GBP", "£"],
] as const)
  test(`sums in ${id} at the day's rate, also from a link`, async ({ page }) => {
    await openPage(page, "lab");
    const bill = page.getByRole("row", { name: /The electricity bill/ });
    await expect(bill).toContainText(`$${shown(cost / 1e6)}${nbsp}million`);
    await page.getByLabel("Sums in").selectOption(id);
    const { usd } = rates.find((row) => row.id === id)!;
    await expect(bill).toContainText(`${sign}${shown(cost / usd / 1e6)}${nbsp}million`);
    await expect(page.locator(".money")).toContainText("29 September 2026");
    await expect.poll(() => new URL(page.url()).hash).toContain(`cur=${id}`);
    await page.reload();
    await expect(bill).toContainText(`${sign}${shown(cost / usd / 1e6)}${nbsp}million`);
  });

test("a price typed in euros reaches the core in dollars", async ({ page }) => {
  await openPage(page, "lab", "#v=1&cur=EUR");
  const { usd } = rates.find((row) => row.id === "EUR")!;
  await page.locator("details.group summary", { hasText: "Money" }).click();
  const field = page.getByRole("textbox", { name: /Electricity price, Grok 4, exact/ });
  await field.fill("0.1");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => new URL(page.url()).hash)
    .toContain(`a.electricity_price=${Number((0.1 * usd).toPrecision(12))}`);
});

test("German by a press, in the address, and kept", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Deutsch" }).first().click();
  await expect(page.locator("h1")).toContainText(/GLM-5 zu trainieren brauchte \d+-mal weniger Strom als Grok 4/);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect.poll(() => new URL(page.url()).hash).toContain("lang=de");
  await page.goto("/lab/");
  await expect(page.locator("h1:visible")).toContainText("zu trainieren brauchte");
  const field = page.getByRole("textbox", { name: /PUE.*beide Läufe, genauer Wert/ });
  await expect(field).toHaveValue("1,2");
  await field.fill("1,35");
  await page.keyboard.press("Enter");
  const value = energyOf("a", { shared: { facility_pue: 1.35 } });
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(`Grok 4: ${Math.round(value)}${nbsp}GWh`));
});

test.describe("a German browser", () => {
  test.use({ locale: "de-AT" });
  test("is spoken to in German, and a link can ask for English", async ({ page }) => {
    await open(page);
    await expect(page.locator("h1")).toContainText("zu trainieren brauchte");
    await page.goto("/?lang=en");
    await expect(page.locator("h1")).toContainText("Training GLM-5 took");
  });
});

/** A field that shows per cents. */
const share = { signs: [], percent: "shown" as const };

test("numbers, sums and dates as Germans write them", async () => {
  await useLanguage("de");
  try {
    expect(quantity(21_361_978, "USD")).toBe(`21${nbsp}Mio.${nbsp}$`);
    expect(quantity(0.0679, "USD/kWh")).toBe(`0,068${nbsp}$/kWh`);
    expect(quantity(0.75, "1", true)).toBe(`75${nbsp}%`);
    expect(quantity(1234, "GWh")).toBe(`1,2${nbsp}TWh`);
    expect(["1.200", "1,5", "1.5", "1.234,5", "−3", "18,2 %", "12.34"].map((text) => parse(text, share))).toEqual([
      1200, 1.5, 1.5, 1234.5, -3, 18.2, 12.34,
    ]);
  } finally {
    await useLanguage("en");
    formatFor("en");
  }
});

test("a currency without a rate leaves dollars", () => {
  useCurrency(rates, "XYZ");
  expect(quantity(5, "USD")).toBe("$5.0");
});
