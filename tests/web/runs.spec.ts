// Up to four runs: copied, named, left out and brought back, with any of them as the baseline; and views in one press.
import type { Page } from "@playwright/test";
import { requestOf } from "../../web/src/store/request.ts";
import { readAddress } from "../../web/src/store/url.ts";
import type { Description } from "../../web/src/types.ts";
import { chart, core, expect, gwh, openPage, test } from "./help.ts";

const energy = "facility_energy";
const label = async (page: Page, request: object) => {
  const { runs, problems } = core.estimate({ scenario: "grok4-vs-glm5", draws: 0, ...request });
  expect(problems.filter((one: { level: string }) => one.level === "error")).toEqual([]);
  for (const run of runs)
    await expect(chart(page)).toHaveAttribute(
      "aria-label",
      new RegExp(`${run.label}: ${gwh(run.outputs[energy].central)}`),
    );
};
const hash = (page: Page) => new URL(page.url()).hash;
const copyOfB = {
  id: "c",
  label: "GLM-5, H100 SXM",
  model: "glm-5",
  chip: "h100-sxm",
  place: "china",
  accounting: "epoch-grok4",
  route: "compute",
};

test("a copy goes its own way, is in the link and comes back with it", async ({ page }) => {
  await openPage(page, "lab");
  await page.getByRole("button", { name: "Copy GLM-5, to change it" }).click();
  await page.getByLabel("Chip, GLM-5, copy").selectOption("h100-sxm");
  await label(page, { runs: [copyOfB] });
  await expect.poll(() => hash(page)).toMatch(/&c\.like=b&c\.chip=h100-sxm$/);
  await page.reload();
  await label(page, { runs: [copyOfB] });
  await page.getByRole("button", { name: "Put back GLM-5, H100 SXM added" }).click();
  await expect(page.locator(".pickers select[id^=c-]")).toHaveCount(0);
});

test("a name of one's own is used everywhere, and undone", async ({ page }) => {
  await openPage(page, "lab");
  await page.getByLabel("Name of GLM-5").fill("The small one");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toContainText("Training The small one took");
  await expect.poll(() => hash(page)).toContain("b.label=The+small+one");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("h1")).toContainText("Training GLM-5 took");
});

test("four at most, and the fourth has its own colour", async ({ page }) => {
  await openPage(page, "lab");
  for (let i = 0; i < 2; i++) await page.getByRole("button", { name: "Copy Grok 4, to change it" }).click();
  await expect(page.getByRole("button", { name: /to change it/ })).toHaveCount(0);
  for (const tone of "abcd") await expect(chart(page).locator(`circle.fill-${tone}`).first()).toBeAttached();
});

test("a run can be left out and brought back", async ({ page }) => {
  await openPage(page, "lab", "#v=1&s=europe-and-china");
  await page.getByRole("button", { name: "Leave European Union out" }).click();
  await expect(chart(page).locator("circle.fill-b")).toHaveCount(0);
  await expect(chart(page).locator("circle.fill-d").first()).toBeAttached();
  await expect.poll(() => hash(page)).toContain("b.off=1");
  await page.reload();
  await page.getByRole("button", { name: "Bring back European Union" }).click();
  await expect(chart(page).locator("circle.fill-b").first()).toBeAttached();
});

test("any run can be the baseline", async ({ page }) => {
  await openPage(page, "lab");
  await page.getByRole("radio", { name: "Baseline, GLM-5" }).check();
  const { ratio } = core
    .estimate({ scenario: "grok4-vs-glm5", baseline: "b" })
    .comparisons.find((row: { output: string }) => row.output === energy);
  await expect(page.locator("h1")).toContainText(
    `Training Grok 4 took ${Math.round(ratio.central)} times more electricity than GLM-5`,
  );
  await expect.poll(() => hash(page)).toContain("base=b");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Baseline, GLM-5" })).toBeChecked();
});

test("ownership, list prices and number format are choices of a run", async ({ page }) => {
  await openPage(page, "lab");
  await page.getByRole("button", { name: "Prices, ownership and number format" }).click();
  await page.getByLabel("Chips are, Grok 4").selectOption("owned");
  await expect.poll(() => hash(page)).toContain("a.hardware=owned");
  await page.getByLabel("Number format, GLM-5").selectOption("int8");
  await expect.poll(() => hash(page)).toContain("b.format=int8");
  await expect(page.locator(".error")).toHaveCount(0);
});

const views: [string, object][] = [
  ["our central estimate", { runs: ["a", "b"].map((id) => ({ id, accounting: "central" })) }],
  ["all on H100s", { runs: [{ id: "b", chip: "h100-sxm" }] }],
  ["all on the EU’s grid", { runs: ["a", "b"].map((id) => ({ id, place: "european-union" })) }],
  [
    "3DN’s chip figures",
    {
      runs: [
        { id: "b", set: core.describe().scenarios.find((row: { id: string }) => row.id === "two-camps").runs[1].set },
      ],
    },
  ],
  [
    "RFM’s chip figures",
    {
      runs: [
        { id: "b", set: core.describe().scenarios.find((row: { id: string }) => row.id === "two-camps").runs[2].set },
      ],
    },
  ],
];
for (const [name, request] of views)
  test(`seen as ${name}`, async ({ page }) => {
    await openPage(page, "lab");
    await page.getByRole("radio", { name }).check();
    await label(page, request);
    await expect(page.getByRole("radio", { name })).toBeChecked();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("radio", { name: "as it stands" })).toBeChecked();
    await label(page, {});
  });

for (const bad of ["c.like=z", "c.chip=h100-sxm", "a.like=b", "e.like=a", "a.off=1&b.off=1", "base=z"])
  test(`a link with ${bad} still shows the comparison`, async ({ page }) => {
    await openPage(page, "lab", `#v=1&${bad}`);
    await label(page, {});
  });

test("no two runs of a link have one name, and names without a twin stay", () => {
  const description = core.describe() as Description;
  const named = (hash: string) => {
    const { runs = [] } = requestOf(readAddress("", hash, description).state, description);
    const kept = description.scenarios.find((one) => one.id === "grok4-vs-glm5")!.runs;
    const own = (id: string) => runs.find((run) => run.id === id)?.label ?? kept.find((run) => run.id === id)?.label;
    return [...new Set([...kept, ...runs].map(({ id }) => id!))].map(own);
  };
  expect(named("#v=1&a.label=Same&b.label=Same")).toEqual(["Same", "Same (2)"]);
  expect(named("#v=1&a.label=Same&b.label=Same&c.like=a&c.label=Same")).toEqual(["Same", "Same (2)", "Same (3)"]);
  expect(named("#v=1&b.label=Grok 4")).toEqual(["Grok 4", "Grok 4 (2)"]);
  expect(named("#v=1&c.like=a&d.like=a")).toEqual(["Grok 4", "GLM-5", "Grok 4, copy", "Grok 4 (2)"]);
  expect(named("#v=1&c.like=a&c.place=germany&d.like=a&d.place=germany&d.chip=b200"))
    .toEqual(["Grok 4", "GLM-5", "Grok 4, Germany", "Grok 4, B200"]);
  expect(named("#v=1&a.chip=h100-sxm&b.model=grok-4&b.chip=h100-sxm&b.place=germany"))
    .toEqual(["H100 SXM", "H100 SXM, Germany"]);
  expect(named("#v=1&b.chip=b200")).toEqual(["Grok 4", "GLM-5"]);
});
