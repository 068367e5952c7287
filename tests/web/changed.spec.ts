// A number that the reader has changed is told for one wherever it goes: under the headline, on a card and a chart that
// are embedded, in pictures and in files; and nothing says so where nothing was changed.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { openChapter } from "./chapter_checks.ts";
import { allOf, bring, core, expect, open, pathOf, test } from "./help.ts";

const state = "v=1&a.chip_hours=900000000&b.model_flops_utilization=0.3";
const label = (id: string): string => core.describe().assumptions.find((row: { id: string }) => row.id === id).label;
const plainly = (text: string): string => text.replace(/[()]/g, "\\$&");
const [hours, mfu] = [label("chip_hours"), label("model_flops_utilization")].map(plainly);
/** Spaces between a number and its unit do not break. */
const line = new RegExp([
  `With 2 changes of the reader’s: ${hours}, Grok 4 900 million .*\\(ours .*\\)`, `${mfu}, GLM-5 30%`,
].join("; ").replaceAll(" ", "\\s"));
const any = /changes? of the reader/;

const downloaded = async (page: Page, press: Locator): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent("download"), press.click()]);
  return (await readFile((await file.path())!)).toString();
};

test("under the headline, in both languages", async ({ page }) => {
  await open(page, `/#${state}`);
  await expect(page.locator("#bill .covers").first()).toHaveText(line);
  await open(page, `/#${state}&lang=de`);
  await expect(page.locator("#bill .covers").first()).toContainText("Mit 2 Änderungen des Lesers: ");
  await expect(page.locator("#bill .covers").first()).toContainText("(unsere ");
});

test("on a card, and above a chart that is embedded alone", async ({ page }) => {
  for (const what of ["", "&chapter=why&chart=waterfall"]) {
    await page.goto(`/embed/?${state}${what}`);
    await expect(page.locator("main .covers").filter({ hasText: line })).toBeVisible();
    await page.goto(`/embed/?v=1${what}`);
    await expect(page.locator(".card-foot")).toBeVisible();
    await expect(page.locator("main")).not.toContainText(any);
  }
  await page.goto(`/embed/?${state}&lang=de`);
  await expect(page.locator("main .covers").first()).toContainText("Mit 2 Änderungen des Lesers: ");
});

test("in a chart's picture and data, whose address is the link to the state", async ({ page }) => {
  await open(page, `/#${state}`);
  const figure = page.locator("#waterfall");
  await bring(figure);
  await figure.getByRole("button", { name: /^Take this chart/ }).press("Enter");
  const plain = (svg: string) => svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").replaceAll("&amp;", "&");
  const svg = plain(await downloaded(page, figure.getByRole("button", { name: "SVG" })));
  expect(svg).toMatch(line);
  expect(svg.replace(/\s/g, "")).toContain("#why&v=1&d=");
  const { about } = JSON.parse(await downloaded(page, figure.getByRole("button", { name: "JSON" })));
  expect(about.changed).toMatch(line);
  expect(about.link).toContain("a.chip_hours=900000000");
});

test("in the files of the whole page", async ({ page }) => {
  const share = await openChapter(page, "share", `#${state}`);
  const csv = await downloaded(page, share.getByRole("button", { name: "CSV" }));
  expect(csv).toMatch(/^about,,changed,"?With 2 changes/m);
  const { about } = JSON.parse(await downloaded(page, share.getByRole("button", { name: "JSON" })));
  expect(about.changed).toMatch(line);
});

test("on paper", async ({ page }) => {
  await open(page, `/#${state}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#bill .covers").first()).toHaveText(line);
});

test("nowhere while nothing is changed", async ({ page }) => {
  const share = await openChapter(page, "share");
  await expect(page.locator("main")).not.toContainText(any);
  expect(await downloaded(page, share.getByRole("button", { name: "CSV" }))).not.toMatch(any);
  expect(await downloaded(page, share.getByRole("button", { name: "JSON" }))).not.toMatch(any);
});

test("what is looked at goes with the address: filters of claims, whose query, which chips", async ({ page }) => {
  await open(page, pathOf("claims"));
  await page.getByLabel("Verdict").selectOption("contradicted");
  await page.locator("#claims-words").fill("15-60");
  await expect(page).toHaveURL(/u\.claims-verdict=contradicted/);
  await expect(page).toHaveURL(/u\.claims-words=15-60/);
  const rows = await page.locator(".claims tbody").count();
  await page.reload();
  await expect(page.locator("#claims-verdict")).toHaveValue("contradicted");
  await expect(page.locator("#claims-words")).toHaveValue("15-60");
  await expect(page.locator(".claims tbody")).toHaveCount(rows);
  await open(page, pathOf("tokens", "#v=1&u.query%2Fchip=b200&u.query%2Ftask=b"));
  await expect(page.locator("#query-chip")).toHaveValue("b200");
  await expect(page.getByRole("radio", { name: "A long page, summarized" }).first()).toBeChecked();
});

const junk = ["query/model", "query/chip", "query/place", "query/task", "queries/model", "queries/chip", "queries/from",
  "queries/to", "queries/amount", "queries/task", "own/model", "own/home", "own/weights", "measured/model",
  "measured/chip", "claims-verdict", "claims-article", "methodOutput", "methodRun", "driversOutput", "driversRun",
  "grid/run", "grid/follow", "why/other", "why/stairs", "hardware/subject", "hardware/reference", "figuresKind"];

for (const part of ["bill", "lab", "claims", "tokens", "working"] as const)
  test(`choices that there are not change nothing (${part})`, async ({ page }) => {
    const state = junk.map((key) => `u.${encodeURIComponent(key)}=__proto__`).join("&");
    await open(page, pathOf(part === "working" ? "method" : part, `#v=1&${state}`));
    await bring(page.locator("main"));
    for (const one of await allOf(page.locator("main section.chapter"))) await bring(one);
    await expect(page.locator("main [aria-busy]")).toHaveCount(0, { timeout: 20_000 });
    await expect(page.locator("main")).not.toContainText(/undefined|NaN/);
  });
