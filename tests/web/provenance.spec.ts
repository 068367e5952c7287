// Every figure opens where it comes from; Escape closes it and gives the focus back.
import { core, expect, nbsp, open, openPage, test } from "./help.ts";

test("an input tells value, range, source, date, layer and grade", async ({ page }) => {
  await openPage(page, "lab");
  const row = page.locator("#change .slider-row", { has: page.getByRole("slider", { name: /Chip-hours, Grok 4/ }) });
  const button = row.getByRole("button");
  await button.click();
  const drawer = page.locator("#provenance");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(drawer).toContainText(`246${nbsp}million${nbsp}h`);
  await expect(drawer).toContainText(`119–509${nbsp}million${nbsp}h, 90% of the belief`);
  await expect(drawer.getByRole("link").first()).toHaveAttribute("href", /^https:\/\//);
  await expect(drawer).toContainText("The model, Grok 4");
  await expect(drawer).toContainText("1% more is 1% more electricity for Grok 4");
  await expect(drawer.locator("[aria-current]")).toHaveText("Estimated by a third party");
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("the close button gives the focus back too", async ({ page }) => {
  await openPage(page, "lab");
  const button = page.getByRole("table", { name: "What those gigawatt-hours mean" }).getByRole("button").first();
  await button.press("Enter");
  await page.locator("#provenance").getByRole("button", { name: "Close" }).click();
  await expect(button).toBeFocused();
});

test("a result shows its working and what it rests on", async ({ page }) => {
  await openPage(page, "lab");
  const carbon = page.getByRole("row", { name: /Carbon dioxide/ }).getByRole("button").first();
  await carbon.click();
  const drawer = page.locator("#provenance");
  await expect(drawer).toContainText(`314.6${nbsp}GWh`);
  await expect(drawer).toContainText(`490${nbsp}g/kWh`);
  await expect(drawer.locator(".rests li").first()).toBeVisible();
  await expect(drawer.locator("[aria-current]")).toHaveCount(1);
});

test("what the reader set says so, and what it was", async ({ page }) => {
  await openPage(page, "lab");
  const field = page.getByRole("textbox", { name: /PUE.*both runs, exact value/ });
  await field.fill("1.35");
  await field.press("Enter");
  const row = page.locator(".slider-row", { has: field });
  await expect(row.getByRole("button")).toHaveText("You; was 1.2");
  await row.getByRole("button").click();
  await expect(page.locator("#provenance")).toContainText("You, for all runs (before you: 1.2)");
});

test("a figure names its place in the data, and leads to the form that corrects it, filled in", async ({ page }) => {
  await openPage(page, "lab");
  const row = page.locator("#change .slider-row", { has: page.getByRole("slider", { name: /Chip-hours, Grok 4/ }) });
  await row.getByRole("button").click();
  const drawer = page.locator("#provenance");
  await expect(drawer).toContainText("grok-4 · chip_hours · data/models.json");
  const address = await drawer.getByRole("link", { name: "Correct this figure" }).getAttribute("href");
  const { pathname, searchParams } = new URL(address!);
  expect(pathname).toMatch(/\/issues\/new$/);
  expect(searchParams.get("template")).toBe("figure.yml");
  expect(searchParams.get("row")).toBe("grok-4 · chip_hours · data/models.json");
});

test("the footer leads to the forms, the source and the data, and says their licences", async ({ page }) => {
  await open(page);
  const foot = page.locator("footer");
  for (const [name, address] of [
    ["To the form, on GitHub", /issues\/new\/choose$/],
    ["Source and contact", /^https:\/\/github\.com\//],
    ["All data, as tables", /data\/$/],
  ] as const)
    await expect(foot.getByRole("link", { name })).toHaveAttribute("href", address);
  await expect(foot).toContainText("MIT licence");
  await expect(foot).toContainText("CC BY 4.0");
});

test("a result leads to the form that questions its formula", async ({ page }) => {
  await open(page);
  await page.getByRole("row", { name: /Carbon dioxide/ }).getByRole("button").first().click();
  const link = page.locator("#provenance").getByRole("link", { name: "Question this formula" });
  await expect(link).toHaveAttribute("href", /template=formula\.yml&id=emissions/);
});
