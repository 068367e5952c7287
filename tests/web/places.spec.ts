// The axis of chapters is the table of contents, and an address can name a place besides a state, also one that comes
// later.
import type { Page } from "@playwright/test";
import { contents } from "../../web/src/chapters/list.ts";
import { chart, core, energyOf, expect, gwh, open, test } from "./help.ts";

const ids = contents.map(({ id }) => id);
const today = core.describe().version.data;
const top = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((one) => Math.abs(one.getBoundingClientRect().top));

test("the axis names the chapters of the list, counted through, and each is there", async ({ page }) => {
  await open(page);
  const links = page.getByRole("navigation", { name: "Chapters", exact: true }).getByRole("link");
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")!.slice(1)))).toEqual(ids);
  await expect(links).toHaveText(contents.map(({ name }, i) => `${i + 1} ${name.en}`));
  await expect(page.locator("#foot-toc")).toHaveText("In eight chapters");
  for (const id of [...ids, "share"]) await expect(page.locator(`section#${id}`)).toBeAttached();
  const order = await page.locator("main section[id]").evaluateAll((all) => all.map((one) => one.id));
  const expected = ["bill", "change", ...ids.slice(1), "share"];
  expect(order.filter((id) => expected.includes(id))).toEqual(expected);
});

test("a press on the axis leads there and is in the address; back leads back", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "7 Claims" }).first().click();
  await expect(page).toHaveURL(/#claims$/);
  await expect.poll(() => top(page, "claims")).toBeLessThan(60);
  await page.getByRole("link", { name: "2 Why they differ" }).first().click();
  await expect(page).toHaveURL(/#why$/);
  await page.goBack();
  await expect(page).toHaveURL(/#claims$/);
  await expect.poll(() => top(page, "claims")).toBeLessThan(60);
});

test("an address with a place and a state has both", async ({ page }) => {
  await open(page, "/#why&v=1&w.facility_pue=1.4");
  await expect(chart(page)).toHaveAttribute(
    "aria-label",
    new RegExp(gwh(energyOf("a", { shared: { facility_pue: 1.4 } }))),
  );
  await expect.poll(() => top(page, "why")).toBeLessThan(60);
  await page.locator("#w-facility_pue").press("ArrowRight");
  await expect.poll(() => new URL(page.url()).hash).toContain(`#why&v=1&d=${today}&w.facility_pue=`);
});

test("on a phone the contents are in the footer", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(page.locator(".axis")).toBeHidden();
  await page.locator(".contents").getByRole("link", { name: "6 Growth" }).click();
  await expect.poll(() => top(page, "growth")).toBeLessThan(60);
});
