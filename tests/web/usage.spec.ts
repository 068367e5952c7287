// A reader's own use: each kind of file against what was written into it by hand, and what a month of it takes.
import { readFileSync } from "node:fs";
import { readUsage } from "../../web/src/chapters/usage/usage_file.ts";
import { core, expect, nbsp, openPage, test } from "./help.ts";

const textOf = (name: string) => readFileSync(new URL(`usages/${name}`, import.meta.url), "utf8");

const written = {
  // Three messages, of which one stands in two lines and one is replayed ten days on; a line that is cut off.
  "claude-code.jsonl": {
    kind: "claude-code", input: 10 + 2000 + 20 + 500 + 30 + 100, cached: 2000 + 2500, output: 300 + 700 + 1000,
    days: 10, requests: 3,
  },
  // Totals that grow twice, the first told again.
  "codex.jsonl": { kind: "codex", input: 3000 - 900, cached: 900, output: 500, days: 1, requests: 2 },
  "ccusage.json": { kind: "ccusage", input: 300 + 1700, cached: 12000, output: 1000, days: 4 },
  "openrouter.csv": { kind: "csv", input: 600 + 3000, cached: 400, output: 1000, days: 2, requests: 2 },
  "openai.csv": { kind: "csv", input: 3000 + 7000, cached: 2000, output: 4000, days: 2, requests: 10 },
};
for (const [name, usage] of Object.entries(written))
  test(`${name} holds what was written into it`, () => expect(readUsage(textOf(name))).toEqual(usage));

test("columns are known by either of their names", () =>
  expect(readUsage("date,prompt_tokens,completion_tokens,requests\n2026-11-01,50,125,5\n"))
    .toEqual({ kind: "csv", input: 50, cached: 0, output: 125, days: 1, requests: 5 }));

test("what is none of these is none", () => {
  for (const text of ["", "{}", "[]", "null", "hello\nworld", "a,b\n1,2", '{"daily":[]}', "input_tokens\n5",
    '{"type":"assistant","message":{"usage":{"input_tokens":-5,"output_tokens":"x"}}}', "\u0000".repeat(99)])
    expect(readUsage(text), text).toBeUndefined();
});

const part = (page: import("@playwright/test").Page) => page.locator("#usage");
const monthly = 365.25 / 12;
const short = (value: number) => String(Number(value.toPrecision(value >= 100 && value < 999.5 ? 3 : 2)));

const energyOf = (set: object): number => core.estimate({
  scenario: "one-query", draws: 0, baseline: "a", outputs: ["query_energy"],
  runs: [{ id: "a", set }, ...["b", "c", "d"].map((id) => ({ id, remove: true }))],
}).runs[0].outputs.query_energy.central;

test("so many questions a day take as many times what one takes, in a month", async ({ page }) => {
  await openPage(page, "usage");
  const whole = energyOf({}) * 20 * monthly;
  const result = part(page).getByRole("heading", { level: 3 });
  await expect(result).toHaveText(`A month of it takes ${short(whole)}${nbsp}Wh`);
  const box = part(page).getByRole("textbox", { name: "Or so many questions a day" });
  await box.fill("a few");
  await page.keyboard.press("Enter");
  await expect(part(page).locator(".error")).toBeVisible();
});

test("a file is counted here and sent nowhere", async ({ page }) => {
  await openPage(page, "usage");
  await expect(part(page).getByRole("heading", { level: 3 })).toBeVisible();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await part(page).getByLabel("A file of your use").setInputFiles({
    name: "s.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(textOf("claude-code.jsonl")),
  });
  const { input, cached, output, requests: asked } = written["claude-code.jsonl"];
  const a_day = (value: number) => value / 10;
  const energy = energyOf({
    prompt_tokens: a_day(input + cached), answer_tokens: a_day(output), cached_prompt_tokens: a_day(cached),
    context_length: (input + cached + output / 2) / asked,
  }) * monthly;
  await expect(part(page)).toContainText("Claude Code, 10 days");
  await expect(part(page).getByRole("heading", { level: 3 })).toContainText(short(energy));
  await part(page).getByLabel("A file of your use").setInputFiles({
    name: "s.txt", mimeType: "text/plain", buffer: Buffer.from("nothing"),
  });
  await expect(part(page).locator(".error")).toContainText("No tokens were found");
  expect(requests).toEqual([]);
});
