// embed.js on somebody else's page: what it frames, what it follows, and what it leaves alone.
import type { Page } from "@playwright/test";
import { expect, test } from "./help.ts";
import { hostPort, sitePort } from "./ports.ts";

const open = async (page: Page): Promise<string> => {
  await page.goto(`http://localhost:${hostPort}/script.html?site=${sitePort}`);
  await expect(page.locator("iframe")).toHaveCount(2);
  return `http://localhost:${sitePort}/`;
};
const sources = (page: Page) => page.locator("tokenwatt-embed iframe").evaluateAll((all) =>
  all.map((one) => (one as HTMLIFrameElement).src));

test("an element follows its attributes and its property, and keeps one frame", async ({ page }) => {
  const site = await open(page);
  const set = (name: string, value: string) => page.locator("tokenwatt-embed").evaluate((one, [key, text]) =>
    one.setAttribute(key!, text!), [name, value]);
  await set("src", `${site}embed/?chapter=solve`);
  expect(await sources(page)).toEqual([`${site}embed/?chapter=solve`]);
  await page.locator("tokenwatt-embed").evaluate((one, src) => Object.assign(one, { src }), `${site}embed/`);
  expect(await sources(page)).toEqual([`${site}embed/`]);
  await set("title", "Another");
  await set("theme", "dark");
  await set("lang", "de");
  expect(await sources(page)).toEqual([`${site}embed/?theme=dark&lang=de`]);
  await expect(page.locator("tokenwatt-embed iframe")).toHaveAttribute("title", "Another");
  await page.locator("tokenwatt-embed").evaluate((one) => document.body.append(one));
  await expect(page.locator("tokenwatt-embed iframe")).toHaveCount(1);
});

test("a property set before the script came counts", async ({ page }) => {
  const site = await open(page);
  await page.evaluate((src) => {
    const made = document.createElement("tokenwatt-embed");
    Object.defineProperty(made, "src", { value: src, configurable: true, writable: true });
    document.querySelector("tokenwatt-embed")!.replaceWith(made);
  }, `${site}embed/?chapter=solve`);
  expect(await sources(page)).toEqual([`${site}embed/?chapter=solve`]);
});

test("links that come later are found", async ({ page }) => {
  const site = await open(page);
  await page.evaluate((href) => {
    const block = document.createElement("div");
    block.innerHTML = `<p><a data-tokenwatt href="${href}">Later</a></p>`;
    document.body.append(block);
  }, `${site}embed/?chapter=solve`);
  await expect(page.locator('iframe[title="Later"]')).toHaveAttribute("src", `${site}embed/?chapter=solve`);
});

test("other schemes and other sites are left alone, and nothing runs", async ({ page }) => {
  await open(page);
  const bad =
    ["javascript:top.ran=1", "data:text/html,<script>parent.ran=1</script>", "http://localhost:1/", "http://["];
  const left = await page.evaluate((list) => {
    for (const address of list) {
      const link = Object.assign(document.createElement("a"), { textContent: address });
      link.setAttribute("href", address);
      link.dataset.tokenwatt = "";
      const element = document.createElement("tokenwatt-embed");
      element.setAttribute("src", address);
      document.body.append(link, element);
    }
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => resolve(document.querySelectorAll("a[data-tokenwatt]").length));
    });
  }, bad);
  expect(left).toBe(bad.length);
  await expect(page.locator("iframe")).toHaveCount(2);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

test("only a sensible height from the frame itself is taken", async ({ page }) => {
  const site = await open(page);
  const frame = page.locator("tokenwatt-embed iframe");
  await expect.poll(() => frame.evaluate((one) => one.style.height)).not.toBe("660px");
  const lies = [1, 3000, 3333, 4000].map((one) => `${one}px`);
  await page.evaluate(([origin]) => {
    const source = document.querySelector<HTMLIFrameElement>("tokenwatt-embed iframe")!.contentWindow!;
    const post = (value: unknown, from: Partial<MessageEventInit> = {}) => dispatchEvent(new MessageEvent("message",
      { data: { type: "tokenwatt:height", height: value }, source, origin: new URL(origin!).origin, ...from }));
    for (const value of [true, 1e-9, [4000], "3000", NaN, Infinity, -5, null, {}]) post(value);
    post(3333, { source: window });
    post(3333, { origin: "https://example.org" });
    dispatchEvent(new MessageEvent("message", { data: null, source, origin: new URL(origin!).origin }));
  }, [site]);
  // The card itself may still grow meanwhile.
  const height = await frame.evaluate((one) => one.style.height);
  expect(lies).not.toContain(height);
  expect(parseInt(height)).toBeGreaterThan(300);
});

test("moving and removing an element leaves no listener behind", async ({ page }) => {
  const added = await (async () => {
    await page.addInitScript(() => {
      const own = globalThis.addEventListener;
      Object.assign(window, { added: 0 });
      globalThis.addEventListener = function add(this: unknown, ...given: Parameters<typeof own>) {
        if (given[0] === "message") (window as unknown as { added: number }).added++;
        return own.apply(window, given);
      } as typeof own;
    });
    await open(page);
    return page.evaluate(() => {
      const element = document.querySelector("tokenwatt-embed")!;
      for (let i = 0; i < 50; i++) document.body.append(element);
      element.remove();
      return (window as unknown as { added: number }).added;
    });
  })();
  expect(added).toBe(1);
});
