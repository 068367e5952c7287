// Embeds: charts and chapters that stand alone, frames as high as their code says, previews, and releases that stay.
import { openChapter } from "./chapter_checks.ts";
import { allOf, bring, come, core, expect, open, test } from "./help.ts";
import { hostPort, sitePort } from "./ports.ts";

for (const chapter of ["why", "claims", "solve"])
  test(`the chapter ${chapter} stands alone in a frame`, async ({ page }) => {
    await page.goto(`/embed/?chapter=${chapter}&v=1&w.facility_pue=1.4`);
    await come(page.locator(`main.alone #${chapter}`));
    await expect(page.locator("main.alone > .card-foot a")).toHaveAttribute("href", /#.*w\.facility_pue=1\.4/);
    await expect(page.locator("#headline")).toHaveCount(0);
  });

test("a chapter's frame tells what of its address is not known, as a card does", async ({ page }) => {
  const notes = page.locator("main.alone > .covers");
  for (const [asked, words] of [
    ["chapter=why&v=1&s=nosuch", /names a comparison that the page does not know/],
    ["chapter=why&v=1&b.nosuch=1", /does not know \(b\.nosuch\)/],
    ["chapter=why&v=1&w.facility_pue=99", /A value in this link was not used/],
    ["chapter=nosuch&v=1", /does not know \(chapter=nosuch\)/],
  ] as const) {
    await page.goto(`/embed/?${asked}`);
    await expect(notes.filter({ hasText: words }), asked).toBeVisible();
  }
  // The first screen is a chapter, too.
  await page.goto("/embed/?chapter=bill&v=1");
  await expect(page.locator("main.alone #bill")).toBeVisible();
  await expect(notes).toHaveCount(0);
});

for (const [chapter, id] of [["why", "waterfall"], ["hardware", "chips"], ["tokens", "tokens-measured"]] as const)
  test(`the chart ${id} stands alone in a frame, as high as its code says`, async ({ page }) => {
    const part = await openChapter(page, chapter);
    const figure = part.locator(`figure#${id}`);
    // What stands in the figure's place until it is worked out may go meanwhile.
    await figure.evaluate((one) => one.scrollIntoView());
    await figure.getByRole("button", { name: "Take this chart" }).click();
    const text = figure.locator("textarea").first();
    // The embed's own measure comes with its preview.
    await expect.poll(async () => {
      const high = await figure.locator("iframe").evaluate((one) => (one as HTMLElement).style.height);
      return (await text.inputValue()).includes(`height:${high}`);
    }).toBe(true);
    const code = await text.inputValue();
    const [, source] = /src="([^"]+)"/.exec(code)!, [, height] = /height:(\d+)px/.exec(code)!;
    const { pathname, search } = new URL(source!.replaceAll("&amp;", "&"));
    expect(search).toContain(`chapter=${chapter}&chart=${id}`);
    await page.setViewportSize({ width: 640, height: Number(height) });
    await page.goto(pathname + search);
    await come(page.locator(`figure#${id} svg`));
    await expect(page.locator(".card-foot a")).toBeVisible();
    await expect(page.locator("main h2, main h1, main .prose").filter({ visible: true })).toHaveCount(0);
    const tall = () => page.locator("html").evaluate((one) => one.getBoundingClientRect().height);
    await expect.poll(tall).toBeLessThan(Number(height) + 16);
    expect(await tall()).toBeGreaterThan(Number(height) - 16);
  });

test("embed.js turns a link and an element into frames that fit", async ({ page }) => {
  await page.goto(`http://localhost:${hostPort}/script.html?site=${sitePort}`);
  await expect(page.locator("iframe")).toHaveCount(2);
  const card = page.frameLocator("iframe[title='Electricity to train two models']");
  await expect(card.locator("h1")).toContainText("for the same computing");
  for (const frame of await allOf(page.locator("iframe")))
    await expect.poll(() => frame.evaluate((one) => one.style.height)).not.toBe("660px");
});

test("a sandboxed frame shows the text to copy by hand", async ({ page }) => {
  await page.goto(`http://localhost:${hostPort}/sandboxed.html?site=${sitePort}&chapter=why`);
  const frame = page.frameLocator("iframe");
  const figure = frame.locator("figure").first();
  await figure.getByRole("button", { name: "Take this chart" }).click();
  await figure.getByRole("button", { name: "CSV" }).click();
  await expect(figure.locator(".take").getByRole("status")).toContainText("This frame forbids it");
  await expect(figure.getByLabel("The text, to be copied by hand")).not.toHaveValue("");
});

test("the code may be that of a release, which keeps its numbers", async ({ page }) => {
  await open(page);
  const { model } = core.describe().version;
  const share = page.locator("#share");
  await page.locator("#share summary").first().click();
  const code = share.locator("#share-embed");
  await expect(code).toHaveValue(/src="https:\/\/tokenwatt\.org\/embed\/\?/);
  await share.getByRole("radio", { name: `Frozen: it keeps the numbers of version ${model}` }).check();
  await expect(code).toHaveValue(new RegExp(`src="https://tokenwatt\\.org/v/${model}/embed/\\?`));
  await share.getByRole("radio", { name: /^A link that a script/ }).check();
  await expect(code).toHaveValue(new RegExp(`<script async src="https://tokenwatt\\.org/v/${model}/embed\\.js">`));
});

test("beside an embed's code is what it looks like, at three widths and in each theme, and its height", async ({
  page,
}) => {
  await open(page, "/#v=1&s=two-camps");
  // Two presses: take the chart, copy the code.
  await page.locator("figure#headline").getByRole("button", { name: "Take this chart" }).click();
  const panel = page.locator("#headline tokenwatt-take"), frame = panel.locator("iframe");
  await expect(panel.getByRole("button", { name: "Copy code" }).first()).toBeVisible();
  await bring(frame);
  const inside = page.frameLocator("#headline tokenwatt-take iframe");
  await expect(inside.locator("main.card h1")).toBeVisible();
  const code = panel.locator("textarea").first();
  const heightOf = async (text: string) => Number(/height:(\d+)px/.exec(text)![1]);
  await expect.poll(async () => heightOf(await code.inputValue())).toBe(
    await inside.locator("html").evaluate((one) => Math.ceil(one.getBoundingClientRect().height)));
  await panel.getByLabel("Theme").selectOption("dark");
  await expect(code).toHaveValue(/&(amp;)?theme=dark"/);
  await expect(frame).toHaveAttribute("src", /&theme=dark$/);
  await expect.poll(() => inside.locator("html").evaluate((one) => one.style.colorScheme)).toBe("dark");
  for (const width of ["320", "1000", "640"]) {
    await panel.getByLabel("Shown at").selectOption(width);
    await expect(frame).toHaveCSS("width", `${width}px`);
    // What is inside follows the frame's width a little later.
    await expect.poll(() => inside.locator("html").evaluate((one) => one.scrollWidth))
      .toBeLessThanOrEqual(Number(width));
  }
});
