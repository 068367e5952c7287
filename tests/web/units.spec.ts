// Currencies and languages: sums at dated rates, and numbers as readers of each language write them.
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
  await page.locator("details.group summary", { hasText: /^Money/ }).click();
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
  await expect(page.locator("h1")).toContainText(
    /Das Training von GLM-5 brauchte \d+‑mal weniger Strom als das von Grok 4/);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect.poll(() => new URL(page.url()).hash).toContain("lang=de");
  await page.goto("/lab/");
  await expect(page.locator("h1:visible")).toContainText("Das Training von GLM-5 brauchte");
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
    await expect(page.locator("h1")).toContainText("Das Training von GLM-5 brauchte");
    await page.goto("/?lang=en");
    await expect(page.locator("h1")).toContainText("Training GLM-5 took");
  });
});
