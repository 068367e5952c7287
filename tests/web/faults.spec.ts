// What broke once on the page when it was attacked, each as its kind: swipes over sliders, small fields, frames that
// are not laid out, and ways out of a frame.
import type { Page } from "@playwright/test";
import { allOf, bring, chart, energyOf, expect, gwh, open, openPage, test } from "./help.ts";
import { pages } from "../../web/src/pages.ts";

const phone = { width: 390, height: 844 };

test("a swipe that begins on a slider and scrolls the page takes its value back", async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, "/lab/");
  const row = page.locator("#change .slider-row").first();
  if (!await row.isVisible()) await page.locator("#change details.group > summary").first().click();
  await bring(row);
  const field = row.locator(".number-box"), slider = row.locator("input[type=range]");
  const before = await field.inputValue();
  const dispatch = (kind: string) => slider.evaluate((one, type) =>
    void one.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: "touch" })), kind);
  await dispatch("pointerdown");
  await slider.evaluate((one: HTMLInputElement) => {
    one.value = "90";
    one.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(field).not.toHaveValue(before);
  await dispatch("pointercancel");
  await expect(field).toHaveValue(before);
  await expect(page).not.toHaveURL(/[?#&][abw]\./);
});

for (const { id, path } of pages.filter(({ about }) => !about))
  test(`no field of ${id} is so small that a phone zooms in on it`, async ({ page }) => {
    await page.setViewportSize(phone);
    await open(page, `/${path}`);
    for (const part of await allOf(page.locator("main section.chapter"))) await bring(part);
    const typed = "input:not([type=range], [type=radio], [type=checkbox], [type=file])";
    const fields = page.locator(`select, textarea, ${typed}`);
    const small = await fields.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < 16)
        .map((one) => one.id || one.className));
    expect(small).toEqual([]);
  });

test("a frame that is not laid out says nothing of its height, and says it once it is", async ({ page, baseURL }) => {
  await page.goto("/data/");
  await page.setContent(`<script>globalThis.heights = [];
    addEventListener("message", ({ data }) => data?.type === "tokenwatt:height" && heights.push(data.height));</script>
    <iframe style="width:0;height:0" src="${baseURL}/embed/"></iframe>`);
  await expect(page.frameLocator("iframe").locator("main.card h1")).toBeAttached();
  const heights = () => page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
  expect(await heights()).toEqual([]);
  await page.locator("iframe").evaluate((one) => { one.style.width = "640px"; });
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  expect((await heights()).every((height) => height > 300 && height < 1200)).toBe(true);
});

test("a frame tells no height of a chart that is still being worked out", async ({ page, baseURL }) => {
  await page.goto("/data/");
  await page.setContent(`<script>globalThis.heights = [];
    addEventListener("message", ({ data }) => data?.type === "tokenwatt:height" && heights.push(data.height));</script>
    <iframe style="width:640px;height:300px" src="${baseURL}/embed/?chapter=hardware&chart=chips&v=1"></iframe>`);
  const main = page.frameLocator("iframe").locator("main");
  await expect(main.locator("figure#chips tokenwatt-plot").last().locator("svg")).toBeVisible();
  const heights = () => page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
  const tall = await main.evaluate(({ ownerDocument }) =>
    Math.ceil(ownerDocument.documentElement.getBoundingClientRect().height));
  await expect.poll(async () => (await heights()).at(-1)).toBe(tall);
  expect(new Set(await heights())).toEqual(new Set([tall]));
});

test("the way from a frame to the page keeps language and currency", async ({ page }) => {
  for (const asked of ["chapter=hardware&v=1&lang=de&cur=EUR", "v=1&lang=de&cur=EUR"]) {
    await page.goto(`/embed/?${asked}`);
    const link = page.locator(".card-foot a").first();
    await expect(link).toHaveAttribute("href", /[#&]cur=EUR/);
    await expect(link).toHaveAttribute("href", /&lang=de/);
  }
});

for (const path of ["/", "/tokens/", "/embed/"])
  test(`no text becomes code or markup at ${path}, and no markup brings a style`, async ({ browser, baseURL }) => {
    const page = await browser.newPage(); // not the one that fails on any error
    await page.goto(`${baseURL}${path}`);
    const tried = await page.evaluate(() => {
      const one = document.body.appendChild(document.createElement("p")), sinks: Record<string, string> = {};
      const attempt = (name: string, run: () => void): void => {
        try {
          run();
          sinks[name] = "taken";
        } catch (error) {
          sinks[name] = (error as Error).name;
        }
      };
      attempt("innerHTML", () => { one.innerHTML = "<b>bold</b>"; });
      attempt("script", () => { document.createElement("script").text = "1"; });
      type Types = { trustedTypes: { createPolicy(name: string, of: object): void } };
      const { trustedTypes } = globalThis as never as Types;
      attempt("policy", () => trustedTypes.createPolicy("another", {}));
      one.setAttribute("style", "position:fixed");
      return { ...sinks, position: getComputedStyle(one).position };
    });
    expect(tried).toEqual({ innerHTML: "TypeError", script: "TypeError", policy: "TypeError", position: "static" });
    await page.close();
  });

/** What a browser's translation does to a page: each text in two elements. Gives how many are in the answer. */
const translate = (page: Page): Promise<number> => page.evaluate(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement!.closest("script, style, svg, textarea, option")) continue;
    const outer = document.createElement("font"), inner = document.createElement("font");
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
  return document.querySelectorAll("#answer font").length;
});

test("numbers of a page that the browser has translated follow the sliders", async ({ page, browser, baseURL }) => {
  const textOf = (one: Page) => one.locator("main").evaluate((main) =>
    [...main.querySelectorAll("#answer, table td, .standfirst")].map((part) => part.textContent!.trim()));
  await openPage(page, "lab");
  await expect(page.locator("section#config")).toBeAttached(); // the last part, after which nothing comes by itself
  for (const [key, value] of [["Home", 1], ["End", 2]] as const) {
    // Counted at once, because whatever draws the page again puts the texts back.
    expect(await translate(page)).toBeGreaterThan(0);
    await page.getByRole("slider", { name: /PUE.*both runs/ }).focus();
    await page.keyboard.press(key);
    const asked = energyOf("a", { shared: { facility_pue: value } });
    await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(`Grok 4: ${gwh(asked)}`));
    const other = await browser.newPage({ locale: "en-US", viewport: page.viewportSize() });
    await open(other, `${baseURL}/lab/#v=1&w.facility_pue=${value}`);
    await expect.poll(async () => (await textOf(page)).join() === (await textOf(other)).join()).toBe(true);
    await other.close();
  }
});
