// The state is in the address; of a bad link the page says what is wrong, and works all the same.
import { chart, core, energyOf, expect, gwh, open, openPage, test } from "./help.ts";

const today = core.describe().version.data;

test("a link restores the state, and holds only what differs", async ({ page }) => {
  await openPage(page, "lab");
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("textbox", { name: /PUE.*both runs, exact value/ }).fill("1.3");
  await page.keyboard.press("Enter");
  await page.getByLabel("Chip, GLM-5", { exact: true }).selectOption("h100-sxm");
  await expect.poll(() => new URL(page.url()).hash).toBe(`#v=1&d=${today}&b.chip=h100-sxm&w.facility_pue=1.3`);
  const expected = await chart(page).getAttribute("aria-label");
  await page.reload();
  await expect(chart(page)).toHaveAttribute("aria-label", expected!);
  await expect(page.getByLabel("Chip, GLM-5", { exact: true })).toHaveValue("h100-sxm");
});

test("the same keys work in the query, the hash wins", async ({ page }) => {
  await open(page, "/?v=1&w.facility_pue=1.5#v=1&w.facility_pue=1.4");
  await expect(chart(page)).toHaveAttribute(
    "aria-label",
    new RegExp(gwh(energyOf("a", { shared: { facility_pue: 1.4 } }))),
  );
});

test("unknown keys are ignored with a notice", async ({ page }) => {
  await openPage(page, "lab", "#v=1&b.chip=h100-sxm&b.flux=3&z=1");
  await expect(page.locator(".notice")).toContainText("b.flux, z");
  await expect(page.getByLabel("Chip, GLM-5", { exact: true })).toHaveValue("h100-sxm");
});

test("values that the core refuses are left out and told", async ({ page }) => {
  await open(page, "/#v=1&w.facility_pue=0.2&b.chip=nonsense");
  await expect(page.locator(".notice")).toHaveCount(2);
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(`Grok 4: ${gwh(energyOf("a"))}`));
});

test("an unknown scenario falls back to the default", async ({ page }) => {
  await open(page, "/#v=1&s=nothing-of-the-kind");
  await expect(page.locator(".notice")).toContainText("does not know");
  await expect(page.locator("h1")).toContainText("GLM-5");
});

for (const hostile of [
  "#v=1&<img src=x onerror=document.title='taken'>=1",
  "#v=1&b.chip=%3Cscript%3Edocument.title%3D'taken'%3C/script%3E",
  "#v=1&s=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D'taken'%3E",
  "#v=1&a.__proto__=1&w.constructor=2&a.set=3&__proto__.x=1",
  "#v=1&w.facility_pue=1e999&a.chip_hours=NaN&a.chip_hours=-5",
  "#%E0%A4%A&v=%&=&&==",
]) {
  test(`hostile text stays text: ${hostile.slice(0, 40)}`, async ({ page }) => {
    await open(page, `/${hostile}`);
    await expect(chart(page)).toBeVisible();
    await expect(page).not.toHaveTitle("taken");
    await expect(page.locator("main script, main img")).toHaveCount(0);
  });
}

test("following another link while open changes the page", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    location.hash = "#v=1&s=same-run-h100-vs-910b";
  });
  await expect(page.locator("h1")).toContainText("for the same computing");
});

const oldDay = "2020-02-03";

test("a link made with older data says so, and what the headline was", async ({ page }) => {
  await open(page, `/#v=1&d=${oldDay}&b.chip=h100-sxm&h=a:300,b:12`);
  const notice = page.locator(".notice");
  await expect(notice).toContainText("made with the data of 3 February 2020");
  const b = energyOf("b", { runs: [{ id: "b", chip: "h100-sxm" }] });
  await expect(notice).toContainText(
    `Grok 4 300\u00a0GWh and GLM-5 12\u00a0GWh. It says now: Grok 4 ${gwh(energyOf("a"))} and GLM-5 ${gwh(b)}.`,
  );
});

test("a link made with today's data says nothing of it", async ({ page }) => {
  await open(page, `/#v=1&d=${today}&b.chip=h100-sxm&h=a:300,b:12`);
  await expect(page.locator(".notice")).toHaveCount(0);
});
