// One query as others count it: the accounts and the ways are the core's, and every method opens what it is made of.
import { openChapter } from "./chapter_checks.ts";
import { bring, core, expect, nbsp, test } from "./help.ts";

const methods = core.describe().query_methods as { id: string; label: string; note: string }[];
type Account = { method: string; energy?: number; water?: number; lacks?: string[] };
type Step = { factors: string[]; ratio: number };

const asked = (run: object = {}, from = "google-2025", to = "tokenwatt") => {
  const runs = ["a", "b", "c", "d"].map((id) => (id === "a" ? { id, ...run } : { id, remove: true }));
  const { queries } = core.estimate({ scenario: "one-query", draws: 0, runs, queries: [{ run: "a", from, to }] });
  return queries[0] as { accounts: Account[]; walks: Record<string, Step[]> };
};

const chapterOf = (page: Parameters<typeof openChapter>[0]) => openChapter(page, "queries");

test("the title tells from the least to the most of the methods' figures", async ({ page }) => {
  const chapter = await chapterOf(page);
  const values = asked().accounts.slice(1).flatMap(({ energy }) => energy ?? []);
  const short = (value: number) => Number(value.toPrecision(2));
  await expect(chapter.getByRole("heading", { level: 2 })).toContainText(
    new RegExp(`from ${short(Math.min(...values))}0?${nbsp}Wh to ${short(Math.max(...values))}(\\.0)?${nbsp}Wh`),
  );
});

test("every method has a row, with its figure or with what it lacks", async ({ page }) => {
  const chapter = await chapterOf(page);
  const figure = chapter.locator("#queries-accounts");
  await figure.getByRole("button", { name: "Show as table" }).click();
  await expect(figure.locator("tbody tr")).toHaveCount(methods.length + 1);
  const row = (name: string) =>
    figure.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("Google, median Gemini prompt")).toContainText("0.24");
  await expect(row("Hugging Face, eight A100")).toContainText("no figure for this model");
  await chapter.getByRole("combobox", { name: "Model" }).selectOption("gpt-oss-120b");
  await expect(row("Hugging Face, eight A100")).toContainText("8.31");
  await chapter.getByRole("combobox", { name: "Chip" }).selectOption("ascend-910b");
  await expect(row("InferenceX, all-in power")).toContainText("no figure for this chip");
});

test("a method opens its formula, its constants and what it prints itself", async ({ page }) => {
  const chapter = await chapterOf(page);
  const figure = chapter.locator("#queries-accounts");
  await figure.getByRole("button", { name: "Show as table" }).click();
  const row = figure.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "EcoLogits", exact: true }) });
  await row.getByRole("button").click();
  const drawer = page.locator("#provenance");
  await expect(drawer).toContainText("The code applies the PUE twice to the water of power plants");
  await expect(drawer).toContainText("energy_per_parameter");
  await expect(drawer).toContainText("PUE, 1.115");
  await expect(drawer).toContainText(/Mistral Large 2, 400 tokens, in Sweden: 0\.23.Wh.* printed, 0\.23.Wh/);
  await expect(drawer).toContainText("fitted");
  await expect(drawer.getByRole("link")).toHaveAttribute("href", /ecologits/);
});

test("the way multiplies from one account to another, of the amount and the ends that are chosen", async ({ page }) => {
  const chapter = await chapterOf(page);
  const label = () => chapter.locator("#queries-way svg").getAttribute("aria-label");
  const { accounts, walks } = asked();
  const energy = (method: string) => accounts.find((one) => one.method === method)!.energy!;
  const product = walks.energy!.reduce((all, { ratio }) => all * ratio, energy("google-2025"));
  expect(product).toBeCloseTo(energy("tokenwatt"), 9);
  await expect.poll(label).toMatch(/^Google, median Gemini prompt 0\.24.Wh\. Tokens of the answer, Model and chips/);
  await chapter.getByRole("combobox", { name: "From" }).selectOption("jegham-2025");
  await chapter.getByRole("combobox", { name: "to", exact: true }).selectOption("ecologits-2026-03");
  const other = asked({}, "jegham-2025", "ecologits-2026-03").walks.energy!;
  const batch = other.find(({ factors }) => factors.join() === "batch")!.ratio;
  await expect.poll(label).toContain(`Batch: ×${nbsp}${Number(batch.toPrecision(2))}`);
  await chapter.getByRole("combobox", { name: "From" }).selectOption("mistral-2025");
  await expect(chapter.locator("#queries-way")).toHaveCount(0);
  await expect(chapter).toContainText("there is no way");
  await chapter.locator("label.choice", { hasText: "water" }).click();
  await expect(chapter.locator("#queries-way")).toBeVisible();
});

test("a choice below the chart that it is worked out for is answered at once, never with another's factors", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 300 });
  const chapter = await chapterOf(page);
  const way = chapter.locator("#queries-way");
  await bring(way.locator(".actions"));
  await chapter.evaluate(() => {
    const box = document.querySelector<HTMLSelectElement>("#queries-from")!;
    box.value = "mistral-2025";
    box.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(way).toHaveCount(0);
  await expect(chapter).toContainText("there is no way");
});

test("in German it speaks German to the last constant", async ({ page }) => {
  const chapter = await openChapter(page, "queries", "#v=1&lang=de");
  await expect(chapter.getByRole("heading", { level: 2 })).toContainText("Eine Anfrage, wie");
  const figure = chapter.locator("#queries-accounts");
  await figure.getByRole("button", { name: "Als Tabelle" }).click();
  await figure.getByRole("row").filter({ hasText: "Google, mittlere Anfrage an Gemini" }).getByRole("button").click();
  await expect(page.locator("#provenance")).toContainText("Strom bereitgehaltener Maschinen, 0,02");
});
