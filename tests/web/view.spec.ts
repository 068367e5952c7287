// <tokenwatt-view>: the card on a host's page without a frame; neither's style reaches the other's.
import type { Page } from "@playwright/test";
import { core, expect, test } from "./help.ts";

const host = async (page: Page, body: string): Promise<void> => {
  await page.route("**/host", (route) => route.fulfill({ contentType: "text/html", body:
    `<!doctype html><meta charset="utf-8"><style>p, h1 { color: rgb(255, 0, 0); font-size: 40px }</style>
    <h1 id="own">Host</h1>${body}<script type="module" src="/view.js"></script>` }));
  await page.goto("/host");
};

test("the element shows a comparison's card, and the host looks as before", async ({ page }) => {
  await host(page, '<tokenwatt-view state="v=1&s=two-camps"></tokenwatt-view>');
  const view = page.locator("tokenwatt-view");
  await expect(view.locator("h1")).toBeVisible();
  await expect(view.locator("tokenwatt-plot svg").first()).toBeVisible();
  await expect(view.locator("h1")).not.toHaveCSS("color", "rgb(255, 0, 0)");
  await expect(page.locator("#own")).toHaveCSS("color", "rgb(255, 0, 0)");
  await expect(page.locator("#own")).toHaveCSS("font-size", "40px");
  await expect(page.locator("body")).toHaveCSS("margin", "8px");
});

test("attributes change it; it speaks German, and tells when it is ready and when a slider moves", async ({ page }) => {
  await host(page, `<script>globalThis.events = [];
    for (const kind of ["ready", "change"]) addEventListener("tokenwatt-" + kind, ({ type, detail }) =>
      events.push([type, detail.address]));</script><tokenwatt-view lang="de" controls="2"></tokenwatt-view>`);
  const view = page.locator("tokenwatt-view");
  await expect(view.locator("h1")).toContainText("Das Training von GLM-5");
  const events = () => page.evaluate(() => (globalThis as unknown as { events: [string, string][] }).events);
  await expect.poll(async () => (await events()).map(([kind]) => kind)).toContain("tokenwatt-ready");
  await expect(view.getByRole("slider")).toHaveCount(2);
  await expect(view.locator(".origin").first()).toContainText(/\w, \d{4}/);
  await view.getByRole("slider").first().focus();
  await page.keyboard.press("Home");
  await expect.poll(async () => (await events()).at(-1)).toEqual(
    ["tokenwatt-change", expect.stringMatching(/^https:\/\/tokenwatt\.org\/#v=1&.*=/)]);
  await view.evaluate((one) => one.setAttribute("state", "v=1&s=deepseek-day"));
  const label = core.describe().scenarios.find(({ id }: { id: string }) => id === "deepseek-day");
  expect(label).toBeDefined();
  await expect(view.locator("h1")).not.toContainText("Das Training von GLM-5");
  await view.evaluate((one) => one.setAttribute("theme", "dark"));
  await expect(view).toHaveCSS("color-scheme", "dark");
});

test("where a policy forbids it, it says what is missing", async ({ browser, baseURL }) => {
  const page = await browser.newPage(); // a refusal is an error in the console
  await page.route("**/strict", (route) => route.fulfill({
    contentType: "text/html", headers: { "Content-Security-Policy": "default-src 'self'" },
    body: '<tokenwatt-view>Written by the host</tokenwatt-view><script type="module" src="/view.js"></script>',
  }));
  await page.goto(`${baseURL}/strict`);
  await expect(page.locator("tokenwatt-view [part=reason]")).toContainText("'wasm-unsafe-eval'");
  await expect(page.getByText("Written by the host")).toBeVisible();
  await page.close();
});
