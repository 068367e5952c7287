// One query: its figures are the core's for the task, the model, the chip and the place that are chosen.
import { openChapter } from "./chapter_checks.ts";
import { core, expect, test } from "./help.ts";

const measures = ["query_energy", "query_emissions", "query_embodied_emissions", "query_water", "query_cost"];
const scenario = core.describe().scenarios.find((row: { id: string }) => row.id === "one-query");

/** What the core answers for one task; `fields` are what the reader chose besides. */
const outputsOf = (task: string, fields = {}, shared = {}): Record<string, { central: number }> =>
  core
    .estimate({
      scenario: "one-query",
      draws: 0,
      baseline: task,
      shared,
      runs: scenario.runs.map(({ id }: { id: string }) => (id === task ? { id, ...fields } : { id, remove: true })),
    })
    .runs[0].outputs;

/** Two digits, as the page writes it; three from 100 on. */
const digits = (value: number): string =>
  Number(value.toPrecision(value >= 100 && value < 999.5 ? 3 : 2)).toLocaleString("en", {
    maximumFractionDigits: 12,
    ...(value < 10 ? { minimumFractionDigits: Math.max(0, 1 - Math.floor(Math.log10(value))) } : {}),
  });

test("a task, a model, a chip and a place: the core's electricity, carbon, water and cost", async ({ page }) => {
  const part = (await openChapter(page, "tokens")).locator("#tokens-query");
  const holds = async (outputs: Record<string, { central: number }>) => {
    for (const [i, id] of measures.entries())
      await expect(part.locator("tbody tr:not(.drawer-row)").nth(i)).toContainText(digits(outputs[id]!.central));
  };
  await holds(outputsOf("a"));
  await part.getByText("A question, with reasoning").click();
  await holds(outputsOf("d"));
  await part.getByLabel("Place", { exact: true }).selectOption("france");
  await holds(outputsOf("d", { place: "france" }));
  await part.getByLabel("Chip", { exact: true }).selectOption("b200");
  await holds(outputsOf("d", { place: "france", chip: "b200" }));
});

test("tokens of the reader's own move the query, and another task brings its own again", async ({ page }) => {
  const part = (await openChapter(page, "tokens")).locator("#tokens-query");
  const prompt = part.getByRole("textbox", { name: /Tokens of the prompt/ });
  await prompt.fill("20000");
  await prompt.press("Enter");
  const outputs = outputsOf("a", { set: { context_length: 20000 } }, { prompt_tokens: 20000 });
  await expect(part.locator("tbody tr").first()).toContainText(digits(outputs.query_energy!.central));
  await expect(part.locator(":scope > .title")).toContainText("20,000 tokens read and 500 written");
  await part.getByText("A long page, summarized").click();
  await expect(part.locator(":scope > .title")).toContainText("8,192 tokens read and 1,024 written");
});

test("what a query lacks is said in its place, and each figure opens its working", async ({ page }) => {
  const part = (await openChapter(page, "tokens")).locator("#tokens-query");
  await part.getByRole("button", { name: /Wh$/ }).first().click();
  await expect(part.locator(".drawer-row")).toContainText("Electricity of a query");
  await part.getByLabel("Chip", { exact: true }).selectOption("gh200");
  await expect(part.locator(":scope > .title")).toContainText("cannot be worked out");
  await expect(part.locator("tbody")).toContainText("no figure");
});
