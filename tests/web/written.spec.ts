// The first screen as it is written into the document: it looks like the living one, which replaces it when the reader
// shows an interest, and what the reader did before is not lost.
import type { Page } from "@playwright/test";
import { chart, come, expect, open, stir, test } from "./help.ts";

const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

const living = (page: Page) => page.locator("tokenwatt-page");

const arrive = async (page: Page, path = "/"): Promise<void> => {
  await page.goto(path);
  await expect(page.locator("#headline circle").first()).toBeVisible();
  await expect(living(page)).toHaveCount(0);
};

/** Every element but the chart's own marks, with its position and, where it contains no elements, its text. */
const layout = (page: Page, root: string) =>
  page.locator(root).evaluate((element) => {
    const found: { name: string; box: number[]; words: string }[] = [];
    const walk = (one: Element): void => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const plot = one.localName === "tokenwatt-plot";
      found.push({
        name: one.localName,
        box: [left + scrollX, top + scrollY, width, height],
        words: one.children.length ? "" : one.textContent!.trim(),
      });
      if (!plot) for (const child of one.children) walk(child);
    };
    for (const child of element.children) if (!child.matches("script, [role=status]")) walk(child);
    return found;
  });

for (const path of ["/", "/p/same-run-h100-vs-910b/"])
  for (const width of [320, 412, 700, 768, 1280])
    test(`${path} at ${width} px stands as it will live, to the pixel`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      // Quiet moments are held back, because a wide screen comes to life in one. The chapters and the notes, which
      // would change the page, are never served.
      await page.addInitScript(() => {
        window.requestIdleCallback = () => 0;
      });
      await arrive(page, path);
      const written = await layout(page, "#app");
      const dots = await page.locator("#headline circle").count();
      await stir(page);
      await expect(living(page).locator("#headline circle")).toHaveCount(dots);
      const alive = await layout(page, "tokenwatt-page");
      // Until the notes have come, their number is not known.
      const known = (rows: typeof alive) =>
        rows
          .map((row) => ({ ...row, box: row.box.map((edge) => Math.round(edge * 2) / 2) }))
          .filter((row) => !/^(All \d+ s|S)ources$/.test(row.words));
      expect(known(written).map(({ name, words }) => `${name} ${words}`)).toEqual(
        known(alive).map(({ name, words }) => `${name} ${words}`),
      );
      const apart = known(written).filter((row, i) =>
        row.box.some((edge, side) => Math.abs(edge - known(alive)[i]!.box[side]!) > 1),
      );
      expect(apart).toEqual([]);
    });

test("a phone's page comes to life when its reader stirs, and its chapters follow", async ({ page }) => {
  await arrive(page);
  await page.evaluate(() => dispatchEvent(new Event("scroll")));
  await come(living(page).locator("h1"));
  await come(page.locator("section#share"));
});

test("a pointer that rests on it, which browsers tell of when they have laid it out, is no stir", async ({ page }) => {
  await arrive(page);
  const move = (movementX: number) => page.evaluate((movementX) => {
    document.querySelector("h1")!.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, movementX }));
  }, movementX);
  await move(0);
  for (let i = 0; i < 3; i++) await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await expect(living(page)).toHaveCount(0);
  await move(3);
  await come(living(page).locator("h1"));
});

test("a link's page lives at once, and on a phone its chapters wait for the reader", async ({ page }) => {
  await page.goto("/#v=1&w.facility_pue=1.4");
  await come(living(page).locator("h1"));
  for (let i = 0; i < 3; i++) await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await expect(page.locator("#why")).toHaveCount(0);
  await stir(page);
  await come(page.locator("section#share"));
});

test("it comes to life by itself where no reader is seen to stir", async ({ page }) => {
  await page.clock.install();
  await arrive(page);
  await page.clock.runFor(6000);
  await expect(living(page)).toHaveCount(0);
  await page.clock.runFor(2000);
  await come(living(page).locator("h1"));
});

test("a wide screen needs no stir", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/");
  await come(page.locator("section#share"));
});

test("a number pressed too early opens, and a link leads on", async ({ page }) => {
  await arrive(page);
  const number = page
    .getByRole("row", { name: /Carbon dioxide/ })
    .getByRole("button")
    .first();
  await number.evaluate((one: HTMLElement) => one.click());
  await expect(page.locator("#provenance")).toBeVisible();
  await page.reload();
  // Of a menu that is closed, which no role sees into.
  await page.locator(".menu a", { hasText: "Grids" }).evaluate((one: HTMLElement) => one.click());
  await expect(page.locator("section#grid")).toBeInViewport();
});

test("a number pressed before the chapters have come opens with them", async ({ page }) => {
  let release = (): void => {};
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/below-[^/]+\.js$/, async (route) => {
    await asked;
    await route.continue();
  });
  await open(page);
  const number = page
    .getByRole("row", { name: /Carbon dioxide/ })
    .getByRole("button")
    .first();
  await number.click();
  await expect(number).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator("#provenance")).toHaveCount(0);
  release();
  await expect(page.locator("#provenance")).toBeVisible();
});

test("the focus stays where it was", async ({ page }) => {
  await arrive(page);
  for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
  await come(living(page).locator("h1"));
  await expect(
    living(page).getByRole("navigation", { name: "Page" }).locator("summary"),
  ).toBeFocused();
});

test("where the chapters cannot be had, the living answer stays and says so", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ viewport: phone });
  await page.route(/\/below-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`${baseURL}/#v=1&w.facility_pue=1.3`);
  await stir(page);
  await expect(page.locator(".notice")).toContainText("The chapters could not be loaded");
  await expect(living(page).locator("#headline circle").first()).toBeVisible();
  await page.close();
});

test("where the core cannot be had, the written answer stays and says so", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ viewport: phone }); // not the one that fails on any error
  await page.route(/\.wasm$/, (route) => route.abort());
  await arrive(page, baseURL);
  await stir(page);
  await expect(page.locator(".notice")).toContainText("The calculator could not start in this browser");
  await expect(page.locator("h1")).toContainText(/Training GLM-5 took \d+ times less electricity/);
  await page.goto(`${baseURL}/#v=1&w.facility_pue=1.3`);
  await page.reload();
  await expect(page.locator(".notice")).toBeVisible();
  await expect(chart(page).locator("circle").first()).toBeVisible();
  await page.close();
});
