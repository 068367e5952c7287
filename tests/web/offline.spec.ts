// Without a network: what a reader has opened stays readable, and nothing is stale once there is one.
import { readFileSync } from "node:fs";
import { expect, stir, test } from "./help.ts";

test.use({ serviceWorkers: "allow", reuseContext: false });

/** Waits until all that the page has fetched is kept, both parts of the core and the prose with it. */
const isKept = (page: import("@playwright/test").Page) => page.waitForFunction(async () => {
  if (!navigator.serviceWorker?.controller) return false;
  const [name] = await caches.keys();
  const kept = new Set(name ? (await (await caches.open(name)).keys()).map((one) => one.url) : []);
  const fetched = performance.getEntriesByType("resource").map((one) => one.name).filter((one) => /assets/.test(one));
  const parts = [/first-.*\.wasm$/, /rest-.*\.wasm$/, /prose-.*\.json$/];
  return fetched.every((one) => kept.has(one)) && parts.every((part) => fetched.some((one) => part.test(one)));
});

test("a page that was open opens again without a network, whole", async ({ page, context }) => {
  await page.goto("/");
  await stir(page);
  await expect(page.locator("#grid")).toBeVisible();
  // What drawers say comes with the first that is opened, and is then kept.
  await page.locator("#bill .number").first().click();
  await expect(page.locator(".provenance a").first()).toBeVisible();
  await isKept(page);
  await context.setOffline(true);
  await page.goto("/?from=a-bookmark#v=1&b.place=germany");
  await expect(page.locator("tokenwatt-page h1")).toBeVisible();
  await expect(page.locator("#headline svg").first()).toBeVisible();
  await expect(page.locator("#grid")).toBeVisible();
});

test("with a network a page is asked for anew, and only what never changes is taken from what is kept", async ({
  page, context,
}) => {
  await page.goto("/");
  await stir(page);
  await expect(page.locator("#grid")).toBeVisible();
  await isKept(page);
  await context.route("/", (route) => route.fulfill({ contentType: "text/html", body: "<title>newer</title>" }));
  await page.goto("/");
  await expect(page).toHaveTitle("newer");
});

test("frames on other sites are left alone", async ({ page }) => {
  await page.goto("/embed/");
  await expect(page.locator("main.card h1")).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
});

test("the site is a program of its reader's, by a manifest that names what is beside it", async ({ page, request }) => {
  await page.goto("/lab/");
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute("href", "../site.webmanifest");
  const manifest = JSON.parse(readFileSync(new URL("../../build/site/site.webmanifest", import.meta.url), "utf8"));
  expect(manifest).toMatchObject({ name: "Tokenwatt", start_url: "./", scope: "./" });
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).ok(), src).toBe(true);
});
