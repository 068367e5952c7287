// The question in reverse: the answer is the core's, with its place in the published range, and one press takes it
// over.
import { chart, core, expect, gwh, openPage, test } from "./help.ts";

const solve = (question: object) =>
  core.estimate({
    scenario: "grok4-vs-glm5",
    draws: 0,
    outputs: ["facility_energy"],
    solve: [{ run: "b", output: "facility_energy", ...question }],
  }).solve[0];
const ask = async (page: import("@playwright/test").Page, wish: string, lever: string) => {
  const part = page.locator("#solve");
  await part.getByRole("textbox", { name: "Figure" }).fill(wish);
  await page.keyboard.press("Enter");
  await part.getByLabel("By changing").selectOption(lever);
  return part;
};

for (const [wish, words] of [
  [20, "lies within its range"],
  [12, "lies outside its published range"],
] as const)
  test(`${wish} GWh by utilization ${words}`, async ({ page }) => {
    await openPage(page, "lab");
    const part = await ask(page, String(wish), "model_flops_utilization");
    const answer = solve({ id: "model_flops_utilization", target: wish });
    expect(answer.in_range).toBe(wish === 20 ? "inside" : "outside_published");
    await expect(part).toContainText(`${Number((answer.value * 100).toPrecision(4))}%`);
    await expect(part).toContainText(words);
    await part.getByRole("button", { name: /^Use / }).click();
    await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(`GLM-5: ${gwh(wish)}`));
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(chart(page)).not.toHaveAttribute("aria-label", new RegExp(`GLM-5: ${gwh(wish)}`));
  });

test("what no value reaches is said", async ({ page }) => {
  await openPage(page, "lab");
  const part = await ask(page, "1", "facility_pue");
  expect(solve({ id: "facility_pue", target: 1 }).in_range).toBe("none");
  await expect(part).toContainText("No value of");
  await expect(part.getByRole("button", { name: /^Use / })).toHaveCount(0);
});

test("as much as another run is a question too", async ({ page }) => {
  await openPage(page, "lab");
  const part = page.locator("#solve");
  await part.getByLabel("Should be").selectOption("a");
  await part.getByLabel("By changing").selectOption("training_tokens");
  const answer = solve({ id: "training_tokens", equals: "a" });
  await expect(part).toContainText(`${Number((answer.value / 1e12).toPrecision(4))}\u00a0trillion\u00a0tokens`);
});

test("a word is told to be no number", async ({ page }) => {
  await openPage(page, "lab");
  const part = await ask(page, "many", "facility_pue");
  await expect(part.locator(".error")).toContainText("“many” is not a number");
});
