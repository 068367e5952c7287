// The page away from its site: one file opened from disk, and the card in frames of another origin.
import { pathToFileURL } from "node:url";
import { chart, energyOf, expect, gwh, test } from "./help.ts";
import { buildFolder, hostPort, sitePort } from "./ports.ts";

const file = pathToFileURL(`${buildFolder}/tokenwatt.html`).href;
const host = (name: string) => `http://localhost:${hostPort}/${name}?site=${sitePort}`;

test("the single file works from disk, without a request", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`${file}#lab&v=1&w.facility_pue=1.3`);
  await expect(chart(page)).toHaveAttribute(
    "aria-label",
    new RegExp(`Grok 4: ${gwh(energyOf("a", { shared: { facility_pue: 1.3 } }))}`),
  );
  await page.getByRole("button", { name: "Reset all" }).click();
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(`Grok 4: ${gwh(energyOf("a"))}`));
  expect(asked).toEqual([]);
});

for (const kind of ["plain", "sandboxed"]) {
  test(`the card in a ${kind} frame tells its height in every convention`, async ({ page }) => {
    await page.goto(host(`${kind}.html`));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("h1")).toContainText(/took \d+ times less electricity than Grok 4/);
    await expect(frame.locator("svg")).toHaveAttribute("aria-label", new RegExp(gwh(energyOf("b"))));
    await expect.poll(() => page.evaluate(() => document.querySelector("iframe")!.clientHeight)).toBeGreaterThan(300);
    const heights = () => page.evaluate(() => [...new Set((window as unknown as { heard: string[] }).heard)].sort());
    await expect.poll(heights).toEqual(["amp", "iframe.resize", "pym", "tokenwatt:height", "wordpress"]);
    const fits = await frame
      .locator("html")
      .evaluate((root) => root.scrollHeight <= root.clientHeight + 1 && root.scrollWidth <= root.clientWidth);
    expect(fits).toBe(true);
    await expect(frame.getByRole("link")).toHaveAttribute("href", /^https:\/\/tokenwatt\.org\//);
  });
}

test("a narrower frame is announced as taller", async ({ page }) => {
  await page.goto(host("plain.html"));
  const frame = page.locator("iframe");
  const height = () => frame.evaluate((one) => one.clientHeight);
  await expect.poll(height).toBeGreaterThan(300);
  const before = await height();
  await frame.evaluate((one) => {
    one.style.width = "300px";
  });
  await expect.poll(height).toBeGreaterThan(before);
});

test("the card takes its state from the query and never writes an address", async ({ page }) => {
  await page.goto("/embed/?v=1&s=same-run-h100-vs-910b");
  await expect(page.locator("h1")).toContainText("for the same computing");
  await expect(page.getByRole("link")).toHaveAttribute("href", /#v=1&s=same-run-h100-vs-910b$/);
  expect(new URL(page.url()).hash).toBe("");
});

test("WordPress is told the height of a frame that it has clipped, and where its link leads", async ({ page }) => {
  await page.goto(host("wordpress.html"));
  const frame = page.locator("iframe");
  await expect.poll(() => frame.getAttribute("height")).not.toBe("338");
  expect(Number(await frame.getAttribute("height"))).toBeGreaterThan(400);
  await expect(frame).toBeVisible();
  await page.frameLocator("iframe").getByRole("link").click();
  const followed = () => page.evaluate(() => (window as unknown as { followed: string[] }).followed);
  await expect.poll(followed).toEqual([expect.stringMatching(/^https:\/\/tokenwatt\.org\//)]);
});

test("where a frame may open no page, the address stands beside its link", async ({ page }) => {
  await page.goto(host("sandboxed.html"));
  await expect(page.frameLocator("iframe").locator(".card-foot")).toContainText("https://tokenwatt.org/");
  await page.goto(host("plain.html"));
  await expect(page.frameLocator("iframe").locator(".card-foot a")).toBeVisible();
  await expect(page.frameLocator("iframe").locator(".card-foot")).not.toContainText("https://tokenwatt.org/");
});

for (const theme of ["light", "dark"])
  test(`an embed is ${theme} where its host says so, whatever the reader's system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
    await page.goto(`/embed/?theme=${theme}`);
    await expect(page.locator("h1")).toContainText("times less electricity");
    // The written card gives way to the living one, whose heading it then is.
    const ink = () => page.locator("h1").evaluate((one) => {
      const [red = NaN, green = NaN, blue = NaN] = (getComputedStyle(one).color.match(/[\d.]+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    });
    if (theme === "dark") await expect.poll(ink).toBeGreaterThan(150);
    else await expect.poll(ink).toBeLessThan(100);
    await expect(page.locator("main")).not.toContainText("theme");
  });
