// The page in German: no sentence or name is missing, places for figures agree, and nothing overflows.
import { data } from "../../web/src/words/de/data.ts";
import { names } from "../../web/src/chapters/claims/de.ts";
import { names as queryNames } from "../../web/src/chapters/queries/de.ts";
import { claims } from "../../web/src/chapters/claims/de_names.ts";
import type { Description, Problem } from "../../web/src/types.ts";
import { core, energyOf, expect, open, openPage, test } from "./help.ts";
import { sentenceFiles } from "./sentences.ts";

const places = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

for (const { name, english, german } of sentenceFiles)
  test(`every sentence of ${name} is there in German, with the same figures in it`, () => {
    expect(Object.keys(english).length).toBeGreaterThan(0);
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    for (const [key, sentence] of Object.entries(english)) expect(places(german[key]!), key).toEqual(places(sentence));
  });

const description: Description & { claims?: { id: string }[] } = core.describe();

for (const table of ["groups", "assumptions", "subjects", "outputs", "accountings", "scenarios", "places"] as const)
  test(`German has a name for each row of ${table}, and for no other`, () => {
    expect(Object.keys(data[table]!).sort()).toEqual(description[table].map((row: { id: string }) => row.id).sort());
  });

test("German has a name for each claim", () => {
  expect(Object.keys(claims).sort()).toEqual((description.claims ?? []).map((row) => row.id).sort());
});

test("German has a name for each way to count a query, each of its examples and constants", () => {
  const { query_methods: methods, query_constants: constants } = description;
  expect(Object.keys(queryNames.query_methods!).sort()).toEqual(methods.map((row) => row.id).sort());
  expect(Object.keys(queryNames.query_constants!).sort()).toEqual(constants.map((row) => row.id).sort());
  for (const { id, examples } of methods) {
    const [, note, , labels = {}] = queryNames.query_methods![id]!;
    expect(note, id).toBeTruthy();
    expect(Object.keys(labels).sort(), id).toEqual(examples.map((one) => one.id).sort());
  }
});

test("German has a name for each kind of claim and each way of reading one", () => {
  for (const table of ["kinds", "readings"] as const) {
    const rows: { id: string }[] = core.describe().judgement[table];
    expect(rows.length).toBeGreaterThan(4);
    expect(Object.keys(names[table]!).sort()).toEqual(rows.map((row) => row.id).sort());
  }
});

test("German has a name for each run that is called otherwise there", () => {
  const called = new Set(
    [...description.scenarios, ...description.cases!].flatMap(({ runs }) => runs.map((run) => run.label!)),
  );
  const same = [...description.models, ...description.chips, ...description.offers, ...description.places].map(
    (row: { label: string }) => row.label,
  );
  // Names of products are the same; labels with an English word in them are not.
  const english = [...called].filter(
    (label) => !same.includes(label) && /\b(the|by|in|as|at|on|of|a|its|active|billion|long|kept|eaten)\b/.test(label),
  );
  expect(english.length).toBeGreaterThan(5);
  expect(english.filter((label) => !data.runs![label])).toEqual([]);
});

test("what the core says of problems has German words", () => {
  const requests = [
    { shared: { facility_pue: 0.5 } },
    { shared: { facility_pue: 3 } },
    { shared: { facility_pue: { low: 2, central: 1.5, high: 3 } } },
    ...description.scenarios.map(({ id }) => ({ scenario: id })),
  ];
  const messages = new Set(
    requests.flatMap((request) =>
      (core.estimate({ ...request, draws: 0 }).problems as Problem[]).map((problem) => problem.message),
    ),
  );
  expect(messages.size).toBeGreaterThan(5);
  const unknown = [...messages].filter(
    (message) => !data.messages!.some(([pattern]) => new RegExp(pattern).test(message)),
  );
  expect(unknown).toEqual([]);
});

test("the page speaks German from end to end, with German numbers", async ({ page }) => {
  test.slow();
  await open(page, "/#v=1&lang=de");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.locator("h1")).toContainText("weniger Strom als das von Grok 4");
  const factor = energyOf("a") / energyOf("b");
  await expect(page.locator("h1")).toContainText(`${Math.round(factor)}‑mal`);
  await expect(page.locator("#grid")).toContainText("Schweden");
  await page.getByRole("button", { name: "English" }).first().click();
  await expect(page.locator("h1")).toContainText("less electricity than Grok 4");
  await expect(page.locator("#grid")).toContainText("Sweden");
});

test("so do the other pages", async ({ page }) => {
  await openPage(page, "method", "#v=1&lang=de");
  await expect(page.locator("#method")).toContainText("2,03");
  await expect(page.locator("#method")).toContainText("Strom der Maschinen");
  await page.getByRole("link", { name: "Behauptungen" }).first().click();
  await expect(page).toHaveURL(/\/claims\/#.*lang=de/);
  const claimed = Object.values(claims).map(([label]) => label);
  await expect(page.locator("#claims .claims tbody th").first()).toBeVisible({ timeout: 30_000 });
  const rows = await page.locator("#claims .claims tbody th").allTextContents();
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => !claimed.some((label) => row.includes(label)))).toEqual([]);
});

for (const width of [320, 390, 1280])
  test(`nothing overflows in German at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    for (const part of ["share", "solve", "claims", "tokens", "growth", "method"]) {
      await openPage(page, part, "#v=1&lang=de");
      await expect(page.locator(`#${part}`)).toBeAttached();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
