// Sliders, number fields and pickers change the answer; what is refused stays beside its field.
import type { Page } from "@playwright/test";
import { allOf, bring, chart, energyOf, expect, gwh, nbsp, openPage, test } from "./help.ts";

const slider = (page: Page) => page.getByRole("slider", { name: /PUE.*both runs/ });
const field = (page: Page) => page.getByRole("textbox", { name: /PUE.*both runs, exact value/ });
const pue = (value: number) => energyOf("a", { shared: { facility_pue: value } });
const label = (value: number) => new RegExp(`Grok 4: ${gwh(value)}`);

test("the slider moves by keyboard", async ({ page }) => {
  await openPage(page, "lab");
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  const value = Number(await field(page).inputValue());
  expect(value).toBeGreaterThan(1.2);
  await expect(chart(page)).toHaveAttribute("aria-label", label(pue(value)));
  await page.keyboard.press("Home");
  await expect(field(page)).toHaveValue("1");
  await expect(chart(page)).toHaveAttribute("aria-label", label(pue(1)));
});

test("the slider moves by pointer, and a drag is one step of undo", async ({ page }) => {
  await openPage(page, "lab");
  await bring(slider(page));
  const box = (await slider(page).boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 5 });
  await page.mouse.up();
  const value = Number(await field(page).inputValue());
  await expect(chart(page)).toHaveAttribute("aria-label", label(pue(value)));
  await expect(page.getByRole("group", { name: "What you changed" })).toContainText("You changed 1 of");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field(page)).toHaveValue("1.2");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(field(page)).toHaveValue(String(value));
});

test("half a number is kept until Enter, and Escape takes it back", async ({ page }) => {
  await openPage(page, "lab");
  await field(page).press("ControlOrMeta+a");
  await field(page).pressSequentially("1.");
  await expect(field(page)).toHaveValue("1.");
  await expect(chart(page)).toHaveAttribute("aria-label", label(energyOf("a")));
  await field(page).pressSequentially("35");
  await field(page).press("Enter");
  await expect(chart(page)).toHaveAttribute("aria-label", label(pue(1.35)));
  await field(page).fill("2");
  await field(page).press("Escape");
  await expect(field(page)).toHaveValue("1.35");
});

test("an impossible value is told beside its field and the last good result stays", async ({ page }) => {
  await openPage(page, "lab");
  await field(page).fill("0.9");
  await field(page).press("Tab");
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await expect(field(page)).toHaveAccessibleDescription(/must lie between 1.* the results use 1\.2/);
  await expect(chart(page)).toHaveAttribute("aria-label", label(energyOf("a")));
  await field(page).fill("about one");
  await field(page).press("Enter");
  await expect(field(page)).toHaveAccessibleDescription(/“about one” is not a number/);
  await field(page).fill("1.3");
  await field(page).press("Enter");
  await expect(field(page)).not.toHaveAttribute("aria-invalid");
  await expect(chart(page)).toHaveAttribute("aria-label", label(pue(1.3)));
});

test("the disputed chip changes GLM-5 to 8.40 GWh", async ({ page }) => {
  await openPage(page, "lab");
  await page
    .locator("#change")
    .getByRole("group", { name: /Which chip did GLM-5 run on/ })
    .getByRole("radio", { name: "H100 SXM", exact: true })
    .check({ force: true });
  await page.locator("#headline").getByRole("button", { name: "Show as table" }).click();
  await expect(page.locator("#headline-table")).toContainText("8.40");
  await expect(page.getByLabel("Chip, GLM-5", { exact: true })).toHaveValue("h100-sxm");
});

test("a chip that the hours do not belong to is refused with a way out", async ({ page }) => {
  await openPage(page, "lab");
  await page.getByLabel("Chip, Grok 4", { exact: true }).selectOption("ascend-910b");
  await expect(page.getByLabel("Chip, Grok 4", { exact: true })).toHaveAccessibleDescription(/reported for H100/);
  await expect(chart(page)).toHaveAttribute("aria-label", label(energyOf("a")));
  await page.getByRole("button", { name: "Use the arithmetic instead" }).click();
  await expect(page.getByLabel("Hours from, Grok 4", { exact: true })).toHaveValue("compute");
});

test("put back and reset restore the start", async ({ page }) => {
  await openPage(page, "lab");
  await field(page).fill("1.5");
  await field(page).press("Enter");
  await page.getByLabel("Place, GLM-5", { exact: true }).selectOption("france");
  await expect(page.getByRole("group", { name: "What you changed" })).toContainText("You changed 2 of");
  await page.getByRole("button", { name: /Put back .*PUE/ }).click();
  await expect(field(page)).toHaveValue("1.2");
  await page.getByRole("button", { name: "Reset all" }).click();
  await expect(page.getByLabel("Place, GLM-5", { exact: true })).toHaveValue("china");
});

test("the new answer is spoken once, after the last change", async ({ page }) => {
  await openPage(page, "lab");
  await field(page).fill("1.5");
  await field(page).press("Enter");
  await expect(page.locator("p.visually-hidden[role=status]")).toContainText(`Grok 4 ${gwh(pue(1.5))}`);
  await expect(page.locator("output")).toHaveCount(0);
});

test("every assumption has a field, drawn from the tables", async ({ page }) => {
  await openPage(page, "lab");
  const { core } = await import("./help.ts");
  await page.locator("details.group").first().waitFor();
  for (const group of await allOf(page.locator("details.group summary"))) await group.click();
  for (const row of core.describe().assumptions.filter((one: { open?: boolean }) => !one.open))
    await expect(page.locator(`[id$="-${row.id}"][type=range]`).first(), row.id).toBeAttached();
});

test("a picked model brings the chip that its hours were reported for", async ({ page }) => {
  const { core } = await import("./help.ts");
  const model = core
    .describe()
    .models.find((row: { id: string; hours_chip?: string }) => row.hours_chip && row.id !== "grok-4");
  await openPage(page, "lab");
  await page.getByLabel("Model, GLM-5", { exact: true }).selectOption(model.id);
  await expect(page.getByLabel(`Chip, ${model.label}`, { exact: true })).toHaveValue(model.hours_chip);
  await expect(page.getByLabel(`Hours from, ${model.label}`, { exact: true })).toHaveValue("hours");
  await expect(page.locator("h1")).toContainText(model.label);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Chip, GLM-5", { exact: true })).toHaveValue("ascend-910b");
});

test("arrow keys count what comes in whole numbers one by one", async ({ page }) => {
  await openPage(page, "tokens");
  const drafts = page.getByRole("slider", { name: /Drafted tokens/ }).first();
  await bring(drafts);
  // The comparison's own runs draft three.
  await expect(drafts).toHaveAttribute("aria-valuetext", `3${nbsp}tokens`);
  for (const [key, shown] of [["Right", 4], ["Right", 5], ["Left", 4], ["Left", 3], ["Left", 2]] as const) {
    await drafts.press(`Arrow${key}`);
    await expect(drafts).toHaveAttribute("aria-valuetext", `${shown}${nbsp}tokens`);
  }
});
