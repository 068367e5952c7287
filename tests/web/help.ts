// What the tests share: the core itself, to compare the page with, and a page that fails on any error or foreign
// request.
import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { pageWith } from "../../web/src/pages.ts";

const { load } = await import(new URL("../../build/package/tokenwatt.js", import.meta.url).href);
export const core = await load();

export const energyOf = (run: string, request = {}): number =>
  core.estimate({ scenario: "grok4-vs-glm5", draws: 0, ...request })
    .runs.find((row: { id: string }) => row.id === run).outputs.facility_energy.central;

/** Two significant digits, three from 100 to 999: how the page writes a number. */
export const shown = (value: number): string => {
  const digits = value >= 100 && value < 999.5 ? 3 : 2;
  return Number(value.toPrecision(digits)).toLocaleString("en", value < 10 ? { minimumFractionDigits: 1 } : {});
};

export const nbsp = "\u00a0";
export const gwh = (value: number): string => `${shown(value)}${nbsp}GWh`;

/**
 * Does what a reader does who wants more than the first screen, because the page waits for that on a phone. A first
 * move alone is that of a pointer that rests.
 */
export const stir = (page: Page): Promise<void> => page.mouse.move(20, 20, { steps: 2 });

/** A style of the reader's own, in the way that the page's policy leaves to scripts. */
export const addStyle = (page: Page, css: string): Promise<void> => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}, css);

/** Brings an element into view, also where the living page puts another in its place just then. */
export const bring = (element: Locator): Promise<void> =>
  expect(() => element.scrollIntoViewIfNeeded({ timeout: 5_000 })).toPass();

/** All of something of which there must be some, once it has come: a loop over none would assert nothing. */
export const allOf = async (some: Locator): Promise<Locator[]> => {
  await expect(some).not.toHaveCount(0);
  return some.all();
};

/**
 * Waits for an element that takes its time. To expect() each look at which it is not there yet is a failure, for whose
 * message it writes down the whole page as screen readers have it.
 */
export const come = async (element: Locator, what = ""): Promise<void> => {
  await element.first().waitFor({ timeout: 20_000 }).catch((error: Error) => {
    throw new Error(`${what} ${error.message}`);
  });
};

export const open = async (page: Page, path = "/"): Promise<void> => {
  await page.goto(path);
  await stir(page);
  await come(page.locator("tokenwatt-page h1"));
};

/** The address of the page that holds a part, with a state or nothing: "#v=1&…". */
export const pathOf = (part: string, rest = ""): string => `/${pageWith(part)!.path}${rest.replace(/^\//, "")}`;

/** Opens the page that holds a part, such as the lab. */
export const openPage = (page: Page, part: string, rest?: string): Promise<void> => open(page, pathOf(part, rest));

export const chart = (page: Page) => page.locator("#headline svg");

/** Does something with a page, and fails on any error or foreign request meanwhile. */
const quietly = async (page: Page, baseURL: string, work: () => Promise<unknown>): Promise<void> => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // What a frame was fetching when its host took it away.
    const isGone = /^Fetch API cannot load \S+\. $/.test(message.text());
    if (message.type() === "error" && !isGone) faults.push(message.text());
  });
  page.on("request", (request) => {
    const address = request.url();
    if (/^https?:/.test(address) && new URL(address).hostname !== new URL(baseURL).hostname)
      faults.push(`request to ${address}`);
  });
  await work();
  expect(faults).toEqual([]);
};

export const test = base.extend<{ quiet: void }>({
  quiet: [({ page, baseURL }, use) => quietly(page, baseURL!, use), { auto: true }],
});

let shared: { begin: (page: Page) => Promise<unknown>; page: Promise<Page> } | undefined;

/**
 * Tests that leave a page as they find it, and so share one, which `begin` opens for the first of them. What each asks
 * must be so whatever the others did.
 */
export const sharing = (begin: (page: Page) => Promise<unknown>) => test.extend({
  page: async ({ browser, baseURL }, use) => {
    if (shared?.begin !== begin) {
      await shared?.page.then((before) => before.context().close());
      const opened = async () => {
        const page = await (await browser.newContext()).newPage();
        await quietly(page, baseURL!, () => begin(page));
        return page;
      };
      shared = { begin, page: opened() };
    }
    await use(await shared.page);
  },
});
export { expect };
