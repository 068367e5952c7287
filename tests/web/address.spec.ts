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
  await openPage(page, "lab", "#v=1&b.chip=h100-sxm&b.flux=3&w.none=1&z=1");
  await expect(page.locator(".notice")).toContainText("b.flux, w.none");
  await expect(page.locator(".notice")).not.toContainText("z");
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

for (const link of ["#v%3D1%26b.chip%3Dh100-sxm", "#v=1%26b.chip=h100-sxm", "#v=1&amp;b.chip=h100-sxm"])
  test(`a link that was encoded on its way says what it said: ${link}`, async ({ page }) => {
    await openPage(page, "lab", link);
    await expect(page.getByLabel("Chip, GLM-5", { exact: true })).toHaveValue("h100-sxm");
    await expect(page.locator(".notice")).toHaveCount(0);
  });

test("what hosts and senders add to an address asks nothing of the page", async ({ page }) => {
  await page.goto("/?fbclid=IwAR0&utm_content=a&gclid=1");
  await expect(page.locator("#headline circle").first()).toBeVisible();
  expect(await page.locator("html").getAttribute("data-linked")).toBeNull();
  await open(page, "/?fbclid=IwAR0&utm_content=a#v=1&w.facility_pue=1.4");
  await expect(page.locator(".notice")).toHaveCount(0);
  await page.goto("/embed/?fbclid=IwAR0&v=1&w.facility_pue=1.4");
  await expect(page.locator("main.card h1")).toBeVisible();
  await expect(page.locator("main.card")).not.toContainText("fbclid");
});

test("a link followed while the page is open is read as one that opens it", async ({ page }) => {
  await open(page);
  const follow = (hash: string) => page.evaluate((to) => { location.hash = to; }, hash);
  await follow("#v=1&cur=EUR");
  await expect(page.locator("#results")).toContainText("€");
  await follow("#v=1&w.facility_pue=99&b.flux=3");
  await expect(page.locator(".notice")).toHaveCount(2);
  await expect(page.locator("#results")).not.toContainText("€");
  await follow("#v=1&s=nosuch");
  await expect(page.locator(".notice")).toHaveCount(1);
  await expect(page.locator(".notice")).toContainText("does not know");
  await follow("#v=1&lang=de");
  await expect(page.locator("h1")).toContainText("Das Training von");
  await expect(page.locator(".notice")).toHaveCount(0);
});

test("what a query asked for can be taken back", async ({ page }) => {
  await openPage(page, "lab", "?v=1&w.facility_pue=1.6&utm_source=a");
  const field = page.getByRole("textbox", { name: /PUE.*both runs, exact value/ });
  await expect(field).toHaveValue("1.6");
  await field.fill("");
  await field.press("Enter");
  await page.getByLabel("Chip, GLM-5", { exact: true }).selectOption("h100-sxm");
  await expect.poll(() => new URL(page.url()).hash).toContain("b.chip=h100-sxm");
  expect(new URL(page.url()).search).toBe("?utm_source=a");
  await page.reload();
  await expect(field).not.toHaveValue("1.6");
});

test("what no page can have written is not believed", async ({ page }) => {
  await open(page, "/#v=1&d=9999-99-99&h=a:1e999&w.facility_pue=1.4");
  await expect(page.locator(".notice")).toHaveCount(0);
  await open(page, "/?a#v=7&cur=XXX&w.facility_pue=1.4");
  await expect(page.locator(".notice")).toContainText("cur, v");
});

test("a link whose code cannot be had shows the default answer and says so", async ({ browser, baseURL }) => {
  const page = await browser.newPage(); // not the one that fails on any error
  await page.route(/\/main-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`${baseURL}/#v=1&b.chip=h100-sxm`);
  await expect(page.locator("#not-come")).toBeVisible();
  await expect(page.locator("h1")).toBeVisible();
  await page.close();
});

test("an embed that cannot start shows no other answer, but why and the way", async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.addInitScript(() => Object.defineProperty(globalThis, "WebAssembly", { value: undefined }));
  await page.goto(`${baseURL}/embed/?v=1&s=two-camps&w.facility_pue=1.4`);
  await expect(page.locator(".notice")).toContainText("could not start");
  await expect(page.locator(".notice a")).toHaveAttribute("href", /#v=1&s=two-camps&w\.facility_pue=1\.4&?$/);
  await expect(page.locator("h1")).toHaveCount(0);
  // What nobody has changed was written before, and needs no start.
  await page.goto(`${baseURL}/embed/?v=1&s=two-camps`);
  await expect(page.locator("main.card h1")).toBeVisible();
  await expect(page.locator(".notice")).toHaveCount(0);
  await page.close();
});

test("a page in a frame moves and focuses nothing of its host", async ({ page, baseURL }) => {
  await page.goto("/robots.txt");
  await page.setContent(`<input id="typed"><p style="height:2000px"></p>
    <iframe src="${baseURL}/#why&v=1" style="width:100%;height:500px"></iframe>`);
  await page.locator("#typed").focus();
  await expect(page.frameLocator("iframe").locator("#waterfall svg")).toBeAttached();
  const top = () => page.frames()[1]!.evaluate(() =>
    Math.abs(document.getElementById("why")!.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(80);
  expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, "typed"]);
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
