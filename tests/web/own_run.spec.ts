// A run of the reader's own from a blank form, and the core's answer to them.
import { core, expect, open, pathOf, test } from "./help.ts";

const set = { active_parameters: 70e9, total_parameters: 70e9, training_tokens: 15e12, chip_count: 16_000 };
const asked = (values: object, more: object = {}) => core.estimate({
  draws: 0, outputs: ["facility_energy", "wall_clock", "training_compute"],
  runs: [{ id: "a", chip: "h100-sxm", place: "world", accounting: "central", hardware: "rented", route: "compute",
    set: values, ...more }],
}).runs[0].outputs;
const digits = (value: number): string => String(Number(value.toPrecision(2)));

const part = (page: import("@playwright/test").Page) => page.locator("#own-run");
const fill = async (page: import("@playwright/test").Page, name: RegExp, text: string): Promise<void> => {
  const field = part(page).getByRole("textbox", { name });
  await field.fill(text);
  await field.press("Enter");
};

test("parameters, tokens and a chip: the core's electricity and days, and the link holds them", async ({ page }) => {
  await open(page, pathOf("own-run", "#own-run&v=1"));
  await expect(part(page).locator("table")).toHaveCount(0);
  await fill(page, /^Active parameters/, "70B");
  await fill(page, /^Training tokens/, "15T");
  await part(page).getByLabel("Your chip").selectOption("h100-sxm");
  const { facility_energy: energy } = asked(set);
  await expect(part(page).locator("h3")).toHaveText(`Your run takes ${digits(energy.central)}\u00a0GWh`);
  await fill(page, /^Chips in the cluster/, "16k");
  await expect(part(page).getByRole("row", { name: /Duration/ })).toContainText(digits(asked(set).wall_clock.central));
  await expect(page).toHaveURL(/u\.own-run/);
  await page.reload();
  await expect(part(page).locator("h3")).toHaveText(`Your run takes ${digits(energy.central)}\u00a0GWh`);
  await part(page).getByRole("button", { name: /GWh/ }).click();
  await expect(part(page).locator(".drawer-row")).toContainText("Electricity");
});

test("LoRA takes two thirds of fine-tuning all weights, and fine-tuning what training takes", async ({ page }) => {
  const form = "&u.own-run%2Factive_parameters=7B&u.own-run%2Ftraining_tokens=10B&u.own-run%2Fchip=h100-sxm";
  await open(page, pathOf("own-run", `#own-run&v=1${form}`));
  const values = { active_parameters: 7e9, total_parameters: 7e9, training_tokens: 10e9 };
  const { facility_energy: all, training_compute: compute } = asked(values);
  // 6 · 7e9 · 10e9, of which LoRA leaves 4.
  expect(compute.central).toBeCloseTo(4.2e20, -15);
  const { training_tokens: _, ...rest } = values;
  const lora = asked({ ...rest, training_compute: 2.8e20 }).facility_energy.central;
  expect(lora / all.central).toBeCloseTo(2 / 3, 6);
  const mwh = (gwh: number) => `Your run takes ${digits(gwh * 1000)}\u00a0MWh`;
  await expect(part(page).locator("h3")).toHaveText(mwh(all.central));
  await part(page).getByText("fine-tuned with LoRA").click();
  await expect(part(page).locator("h3")).toHaveText(mwh(lora));
});

test("what cannot be read or is not allowed is said beside its field, and the rest stays", async ({ page }) => {
  await open(page, pathOf("own-run", "#own-run&v=1"));
  await fill(page, /^Active parameters/, "70B");
  await fill(page, /^Training tokens/, "many");
  const tokens = part(page).getByRole("textbox", { name: /^Training tokens/ });
  await expect(tokens).toHaveAttribute("aria-invalid", "true");
  await expect(part(page).locator(".error")).toContainText("many");
  await fill(page, /^Training tokens/, "15T");
  await part(page).getByLabel("Your chip").selectOption("h100-sxm");
  await fill(page, /MFU/, "400");
  await expect(part(page).getByRole("textbox", { name: /MFU/ })).toHaveAttribute("aria-invalid", "true");
  await expect(part(page).getByRole("textbox", { name: /^Active parameters/ })).toHaveValue("70B");
  await fill(page, /MFU/, "40 %");
  const { facility_energy: energy } = asked({ ...set, model_flops_utilization: 0.4 });
  await expect(part(page).locator("h3")).toHaveText(`Your run takes ${digits(energy.central)}\u00a0GWh`);
});
