// One kind of rent counts for all chips: chosen in the form or under the chips, kept in the address, told where a chip
// has none.
import { openChapter } from "./chapter_checks.ts";
import { core, expect, open, test } from "./help.ts";

const rents = (rental_class: string) =>
  core.estimate({ scenario: "grok4-vs-glm5", rental_class, draws: 0 }).runs
    .map((run: { inputs: Record<string, { central: number }> }) => run.inputs.chip_rent!.central);

test("the kind chosen counts for every run, and is in the address", async ({ page }) => {
  expect(rents("list")[1]).toBeGreaterThan(5 * rents("marketplace")[1]!);
  const chapter = await openChapter(page, "hardware");
  const slider = chapter.getByRole("textbox", { name: "Rent, GLM-5, exact value" });
  await expect(slider).toHaveValue(String(rents("marketplace")[1]));
  await chapter.locator("label.choice", { hasText: "as large clouds list them" }).click();
  await expect(slider).toHaveValue(String(rents("list")[1]));
  await expect.poll(() => new URL(page.url()).hash).toContain("rental_class=list");
  const { hash } = new URL(page.url());
  await page.goto("about:blank");
  const again = await openChapter(page, "hardware", hash);
  await expect(again.getByRole("radio", { name: "as large clouds list them" })).toBeChecked();
});

test("a rent of another kind is told beside the comparison that rests on it", async ({ page }) => {
  const chapter = await openChapter(page, "hardware", "/#v=1&rental_class=contract");
  await expect(chapter.locator(".warnings")).toContainText(
    "Ascend 910B has no contract rent on record; its marketplace rent stands in",
  );
  const marketplace = await openChapter(page, "hardware", "/#v=1&rental_class=marketplace");
  await expect(marketplace.locator("#camps svg")).toBeVisible();
  await expect(marketplace.locator(".warnings")).toHaveCount(0);
});

test("an unknown kind is ignored with a notice", async ({ page }) => {
  await open(page, "/#v=1&rental_class=gift");
  await expect(page.locator(".notice")).toContainText("rental_class");
});
