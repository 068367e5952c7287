// The axis is the table of contents of chapters and pages. An address names a page, a place on it and a state; one made
// when everything was on one page leads to where its place has gone. Back leads back, in state and place.
import type { Page } from "@playwright/test";
import { contents } from "../../web/src/chapters/list.ts";
import { frontPage, pages } from "../../web/src/pages.ts";
import { pathToFileURL } from "node:url";
import { buildFolder } from "./ports.ts";
import { allOf, chart, come, core, energyOf, expect, gwh, open, openPage, stir, test } from "./help.ts";

const ids = contents.map(({ id }) => id);
const others = pages.filter((page) => page !== frontPage && !page.about);
const today = core.describe().version.data;
const top = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((one) => Math.abs(one.getBoundingClientRect().top));
const pue = new RegExp(gwh(energyOf("a", { shared: { facility_pue: 1.4 } })));

test("the axis names the chapters, counted through, and the pages, and each is there", async ({ page }) => {
  await open(page);
  const links = page.getByRole("navigation", { name: "Chapters", exact: true }).getByRole("link");
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual([
    "#main", ...ids.slice(1).map((id) => `#${id}`), ...others.map(({ path }) => path),
  ]);
  await expect(links).toHaveText([...contents.map(({ name }, i) => `${i + 1} ${name.en}`),
    ...others.map(({ name }) => name.en)]);
  for (const id of [...ids, "share"]) await come(page.locator(`section#${id}`));
  const order = await page.locator("main section[id]").evaluateAll((all) => all.map((one) => one.id));
  const expected = [...ids, "share"];
  expect(order.filter((id) => expected.includes(id))).toEqual(expected);
});

for (const { id, path, parts, name } of pages)
  test(`/${path} is a page of its own, with title, picture and address, and reads without scripts`, async ({
    page, browser, baseURL,
  }) => {
    await page.goto(`/${path}`);
    // The living page is drawn out of sight before it takes the written one's place.
    await expect(page.locator("h1:visible")).toHaveCount(1);
    const heading = (await page.locator("h1:visible").innerText()).replace(/\s+/g, " ").trim();
    const where = id === "front" ? "Tokenwatt" : `${name.en}, Tokenwatt`;
    expect((await page.title()).replace(/\s+/g, " ")).toBe(`${heading}: ${where}`);
    // The living page takes nothing of it back.
    await stir(page);
    await come(page.locator("tokenwatt-page h1"));
    expect((await page.locator("h1").innerText()).replace(/\s+/g, " ").trim()).toBe(heading);
    expect((await page.title()).replace(/\s+/g, " ")).toBe(`${heading}: ${where}`);
    const meta = (key: string) => page.locator(`meta[property="og:${key}"]`).getAttribute("content");
    expect(await meta("url")).toBe(`https://tokenwatt.org/${path}`);
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `https://tokenwatt.org/${path}`);
    expect((await meta("description"))!.length).toBeGreaterThan(40);
    expect((await page.request.get(`/${path}preview.png`)).headers()["content-type"]).toBe("image/png");
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${baseURL}/${path}`);
    await expect(still.locator("h1")).toContainText(/\w{4}/);
    await expect(still.locator(`#${parts[0]}`)).toContainText(/\d/);
    for (const link of await allOf(still.locator(".menu a"))) {
      const address = new URL((await link.getAttribute("href"))!, still.url());
      expect((await page.request.get(address.pathname)).status(), address.href).toBe(200);
    }
    await context.close();
  });

for (const [old, wanted] of [
  ["#claims&v=1&w.facility_pue=1.4", "/claims/#v=1&w.facility_pue=1.4"],
  ["#tokens", "/tokens/"],
  ["#growth&v=1&w.facility_pue=1.4", "/growth/#v=1&w.facility_pue=1.4"],
  ["#method", "/working/"],
  ["#sources", "/working/#sources"],
  ["#misses", "/working/#misses"],
  ["#change&v=1&w.facility_pue=1.4", "/lab/#change&v=1&w.facility_pue=1.4"],
  ["#solve", "/lab/#solve"],
  ["#claim-glm5-energy", "/claims/#claim-glm5-energy"],
] as const)
  test(`an old link to ${old} leads where it went`, async ({ page }) => {
    await page.goto(`/${old}`);
    await expect(page).toHaveURL((url) => url.pathname + url.hash === wanted);
    const id = new URL(page.url()).hash.slice(1).split("&")[0]!;
    if (id && !id.includes("=")) await expect(page.locator(`#${id}`)).toBeInViewport({ timeout: 30_000 });
  });

test("one from a comparison's own page takes the comparison along", async ({ page }) => {
  await page.goto("/p/same-run-h100-vs-910b/#lab");
  await expect(page).toHaveURL(/\/lab\/#v=1&s=same-run-h100-vs-910b/);
  await expect(page.locator("h1")).toContainText("for the same computing");
});

test("the state goes along from page to page, and back leads back in state and place", async ({ page }) => {
  await openPage(page, "lab", "#v=1&w.facility_pue=1.4");
  await page.getByRole("navigation", { name: "Chapters", exact: true }).getByRole("link", { name: "Claims" }).click();
  await expect(page).toHaveURL(/\/claims\/#v=1&d=[\d-]+&w\.facility_pue=1\.4$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/lab\/#v=1/);
  await expect(chart(page)).toHaveAttribute("aria-label", pue);
});

test("a press on the axis leads there and is in the address; back leads back to where the reader was", async ({
  page,
}) => {
  await open(page);
  await come(page.locator("#share"));
  await page.getByRole("link", { name: "5 Grids" }).first().click();
  await expect(page).toHaveURL(/#grid$/);
  await expect.poll(() => top(page, "grid")).toBeLessThan(60);
  const there = await page.evaluate(() => scrollY);
  // By the wheel, because the page holds on to where it led until a hand moves it.
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate((was) => scrollY - was, there)).toBe(200);
  const y = there + 200;
  // Pressed from where the reader is: a click would first scroll to the axis.
  await page.getByRole("link", { name: "2 Why they differ" }).first().dispatchEvent("click");
  await expect(page).toHaveURL(/#why$/);
  await expect.poll(() => top(page, "why")).toBeLessThan(60);
  await page.goBack();
  await expect(page).toHaveURL(/#grid$/);
  await expect.poll(() => page.evaluate((was) => Math.abs(scrollY - was), y)).toBeLessThan(60);
});

test("a link to what is folded away unfolds it", async ({ page }) => {
  await open(page);
  await page.locator(".sure a.number").first().click();
  await expect(page.locator("#accountings svg")).toBeVisible();
  await expect.poll(() => top(page, "accountings")).toBeLessThan(60);
});

test("an address with a place and a state has both", async ({ page }) => {
  await open(page, "/#why&v=1&w.facility_pue=1.4");
  await expect(chart(page)).toHaveAttribute("aria-label", pue);
  await expect.poll(() => top(page, "why")).toBeLessThan(60);
  await page.locator("#hardware-b-chip_rent").press("ArrowRight");
  await expect.poll(() => new URL(page.url()).hash).toContain(`#why&v=1&d=${today}&`);
});

test("the offline file holds all pages as views of one document", async ({ page }) => {
  await page.goto(pathToFileURL(`${buildFolder}/tokenwatt.html`).href);
  await page.mouse.move(20, 20, { steps: 2 });
  const axis = page.getByRole("navigation", { name: "Chapters", exact: true });
  for (const { id, parts, name } of others) {
    await axis.getByRole("link", { name: name.en, exact: true }).click();
    await expect(page.locator(`section#${parts[0]}`)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page).toHaveTitle(new RegExp(`${name.en}, Tokenwatt$`));
  }
  await page.goBack();
  await expect(page.locator(`section#${others.at(-2)!.parts[0]}`)).toBeVisible();
  await page.goto(`${pathToFileURL(`${buildFolder}/tokenwatt.html`).href}#claims&v=1&w.facility_pue=1.4`);
  await axis.getByRole("link", { name: /Lab/ }).click();
  await expect(chart(page)).toHaveAttribute("aria-label", pue);
});

test("on a phone the contents are in the bar, which stays in view", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(page.locator(".axis")).toBeHidden();
  await come(page.locator("#share"));
  await page.evaluate(() => scrollTo(0, 3000));
  const bar = page.locator(".masthead");
  await expect.poll(async () => (await bar.boundingBox())!.y).toBe(0);
  expect((await bar.boundingBox())!.height).toBe(44);
  for (const name of ["Deutsch", "Theme"]) await expect(bar.getByRole("button", { name })).toBeVisible();
  await bar.locator("summary").click();
  await bar.getByRole("link", { name: "2 Why they differ" }).click();
  await expect.poll(() => top(page, "why")).toBeLessThan(60);
  await expect(bar.getByRole("link", { name: "2 Why they differ" })).toBeHidden();
});
