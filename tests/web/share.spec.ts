// What can be taken away: the link, files opened and read again, pictures, code that embeds, and text where a frame
// forbids the rest.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { openChapter } from "./chapter_checks.ts";
import { chart, core, energyOf, expect, gwh, open, openPage, test } from "./help.ts";
import { hostPort, sitePort } from "./ports.ts";

const today = core.describe().version.data;
const taken = async (page: Page, press: Locator): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent("download"), press.click()]);
  return readFile((await file.path())!);
};
/** Lines of cells; quotes are doubled inside quotes. */
const cells = (text: string): string[][] =>
  text
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        (found) => found[1]?.replaceAll('""', '"') ?? found[2] ?? "",
      ),
    );

test("the link holds the state, the day of the data and the headline", async ({ page }) => {
  await open(page, "/#v=1&w.facility_pue=1.4");
  const link = await page.getByLabel("Link to this state of the page").inputValue();
  const pue = { shared: { facility_pue: 1.4 } };
  const told = ["a", "b"].map((run) => `${run}:${Number(energyOf(run, pue).toPrecision(4))}`).join(",");
  expect(link).toBe(`https://tokenwatt.org/#v=1&d=${today}&w.facility_pue=1.4&h=${told}`);
  await page.goto(`/${new URL(link).hash}`);
  await expect(chart(page)).toHaveAttribute("aria-label", new RegExp(gwh(energyOf("a", pue))));
});

test("copying says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.getByRole("button", { name: "Copy BibTeX" }).click();
  await expect(page.locator("#share .outcome", { hasText: "Copied." })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("@software{tokenwatt");
  expect(text).toContain(`note = {Data of ${today}}`);
});

test("the CSV has every result and every input, as the core gives them", async ({ page }) => {
  const share = await openChapter(page, "share", "#v=1&w.facility_pue=1.4");
  await expect(page.getByRole("link", { name: /^All \d+ sources$/ })).toBeAttached();
  const rows = cells((await taken(page, share.getByRole("button", { name: "CSV" }))).toString());
  const [head, ...lines] = rows;
  expect(lines.every((line) => line.length === head!.length)).toBe(true);
  const { runs } = core.estimate({ scenario: "grok4-vs-glm5", shared: { facility_pue: 1.4 } });
  for (const run of runs) {
    const line = lines.find(
      ([kind, label, id]) => kind === "output" && label === run.label && id === "facility_energy",
    )!;
    for (const name of ["central", "p5", "p50", "p95"])
      expect(Number(line[head!.indexOf(name)])).toBe(run.outputs.facility_energy[name]);
    expect(lines.filter(([kind, label]) => kind === "output" && label === run.label)).toHaveLength(
      Object.keys(run.outputs).length,
    );
    expect(lines.filter(([kind, label]) => kind === "input" && label === run.label)).toHaveLength(
      Object.keys(run.inputs).length,
    );
  }
  const hours = lines.find(([kind, label, id]) => kind === "input" && label === "Grok 4" && id === "chip_hours")!;
  expect(hours[head!.indexOf("source")]).toContain("Epoch AI");
  expect(hours[head!.indexOf("grade")]).toBe("estimated");
});

test("a name from a link runs in no spreadsheet, turns no sentence round and breaks no picture", async ({ page }) => {
  const name = encodeURIComponent("=HYPERLINK(1)\u202eGLM\u0007\r");
  const share = await openChapter(page, "share", `#v=1&b.label=${name}`);
  await expect(page.locator("h1")).toContainText("=HYPERLINK(1)GLM");
  const text = (await taken(page, share.getByRole("button", { name: "CSV" }))).toString();
  expect(text.startsWith("\ufeffkind,")).toBe(true);
  expect(text).toContain(",'=HYPERLINK(1)GLM,");
  expect(text).not.toMatch(/(^|,)=HYPERLINK/m);
  const figure = page.locator("#headline");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  expect((await taken(page, figure.getByRole("button", { name: "PNG, twice" }))).length).toBeGreaterThan(10_000);
});

test("names stand clear of what lies under them in readers that draw strokes last", async ({ page }) => {
  await open(page);
  const figure = page.locator("#headline");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  const svg = (await taken(page, figure.getByRole("button", { name: "SVG" }))).toString();
  expect(svg).not.toContain("paint-order");
  // The outline of a name comes before the name, and the name itself has none.
  const [outline, name] = [...svg.matchAll(/<text([^>]*)>(?:<tspan[^>]*>)?GLM-5/g)].map(([, look]) => look);
  expect(outline).toContain('stroke-width="4px"');
  expect(name).not.toMatch(/ stroke(-width)?="/);
});

test("the JSON's request gives the JSON's report", async ({ page }) => {
  const share = await openChapter(page, "share", "#v=1&b.chip=h100-sxm");
  const { request, report, about } = JSON.parse(
    (await taken(page, share.getByRole("button", { name: "JSON" }))).toString(),
  );
  expect(core.estimate(request).runs[1].outputs.facility_energy.central).toBe(
    report.runs[1].outputs.facility_energy.central,
  );
  expect(about.citation).toContain("Tokenwatt contributors");
});

test("pictures carry title, source and address, at twice the size and 1,456 px wide", async ({ page }) => {
  await openPage(page, "drivers");
  const figure = page.locator("#drivers");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  const svg = (await taken(page, figure.getByRole("button", { name: "SVG" }))).toString();
  const title = (await figure.locator("h3").textContent())!.trim();
  for (const part of [
    title.split(" ")[1]!,
    "All other assumptions",
    "https://tokenwatt.org/",
    'font-family="',
    'fill="rgb(',
  ])
    expect(svg).toContain(part);
  const fault = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent,
    svg,
  );
  expect(fault).toBeUndefined();
  expect(svg).not.toMatch(/class=|var\(|light-dark/);
  const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
  const wide = Math.round((await figure.boundingBox())!.width) + 48;
  expect(size(await taken(page, figure.getByRole("button", { name: "PNG, twice" })))[0]).toBe(2 * wide);
  const [width, height] = size(await taken(page, figure.getByRole("button", { name: "PNG, 1,456" })));
  expect(width).toBe(1456);
  expect(height).toBeGreaterThan(600);
});

test("a chart's data are its table", async ({ page }) => {
  await open(page);
  const figure = page.locator("#headline");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  const [head, ...rows] = cells((await taken(page, figure.getByRole("button", { name: "CSV" }))).toString());
  expect(head).toEqual(["Run", "Electricity, GWh", "90% of outcomes"]);
  expect(rows.map(([run]) => run)).toEqual(["Grok 4", "GLM-5"]);
});

for (const chapter of ["why", "claims", "solve"])
  test(`the chapter ${chapter} stands alone in a frame`, async ({ page }) => {
    await page.goto(`/embed/?chapter=${chapter}&v=1&w.facility_pue=1.4`);
    await expect(page.locator(`main.alone #${chapter}`)).toBeVisible();
    await expect(page.locator("main.alone > .card-foot a")).toHaveAttribute("href", /#.*w\.facility_pue=1\.4/);
    await expect(page.locator("#headline")).toHaveCount(0);
  });

for (const [chapter, id] of [["why", "waterfall"], ["hardware", "chips"], ["tokens", "tokens-measured"]] as const)
  test(`the chart ${id} stands alone in a frame, as high as its code says`, async ({ page }) => {
    const part = await openChapter(page, chapter);
    const figure = part.locator(`figure#${id}`);
    // What stands in the figure's place until it is worked out may go meanwhile.
    await figure.evaluate((one) => one.scrollIntoView());
    await figure.getByRole("button", { name: "Take this chart" }).click();
    const code = await figure.locator("textarea").first().inputValue();
    const [, source] = /src="([^"]+)"/.exec(code)!, [, height] = /height:(\d+)px/.exec(code)!;
    const { pathname, search } = new URL(source!.replaceAll("&amp;", "&"));
    expect(search).toContain(`chapter=${chapter}&chart=${id}`);
    await page.setViewportSize({ width: 640, height: Number(height) });
    await page.goto(pathname + search);
    await expect(page.locator(`figure#${id} svg`).first()).toBeVisible();
    await expect(page.locator(".card-foot a")).toBeVisible();
    await expect(page.locator("main h2, main h1, main .prose").filter({ visible: true })).toHaveCount(0);
    const tall = () => page.locator("html").evaluate((one) => one.getBoundingClientRect().height);
    await expect.poll(tall).toBeLessThan(Number(height) + 16);
    expect(await tall()).toBeGreaterThan(Number(height) - 48);
  });

test("embed.js turns a link and an element into frames that fit", async ({ page }) => {
  await page.goto(`http://localhost:${hostPort}/script.html?site=${sitePort}`);
  await expect(page.locator("iframe")).toHaveCount(2);
  const card = page.frameLocator("iframe[title='Electricity to train two models']");
  await expect(card.locator("h1")).toContainText("for the same computing");
  for (const frame of await page.locator("iframe").all())
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

test("every comparison with a bill has a page with its own title and answer", async ({ page, browser, baseURL }) => {
  await open(page, "/p/same-run-h100-vs-910b/");
  await expect(page.locator("h1")).toContainText("for the same computing");
  await expect(page).toHaveTitle(/for the same computing/);
  expect(await page.locator('meta[property="og:title"]').getAttribute("content")).toBe(await page.title());
  await page.locator("#hardware-b-chip_rent").press("ArrowRight");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v=1&d=[\d-]+&b\.chip_rent=/);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${baseURL}/p/same-run-h100-vs-910b/`);
  await expect(still.locator("h1")).toContainText("for the same computing");
  await context.close();
});

for (const path of ["/", "/p/same-run-h100-vs-910b/", "/p/grok4-accountings/"])
  test(`a link to ${path} has a picture with the runs in their colours`, async ({ page }) => {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').getAttribute("content");
    const local = `${path}preview.png`;
    expect(new URL(address!).pathname).toBe(local);
    expect(await page.locator('meta[property="og:image:alt"]').getAttribute("content")).toBe(
      (await chart(page).getAttribute("aria-label"))!,
    );
    const { width, height, marks } = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height }),
        pen = canvas.getContext("2d")!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const colors = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const color = `${data[i]},${data[i + 1]},${data[i + 2]}`;
        colors.set(color, (colors.get(color) ?? 0) + 1);
      }
      return {
        width: image.width,
        height: image.height,
        marks: ["18,63,115", "198,75,11"].map((color) => colors.get(color) ?? 0),
      };
    }, local);
    expect([width, height]).toEqual([1200, 630]);
    for (const pixels of marks) expect(pixels).toBeGreaterThan(1000);
  });

test("on paper: the assumptions with ranges and sources, no controls, and the address", async ({ page }) => {
  await open(page, "/#v=1&w.facility_pue=1.4");
  await expect(page.locator(".paper")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".paper");
  await expect(paper).toBeVisible();
  await expect(paper.getByRole("row", { name: /PUE/, includeHidden: true })).toContainText("your own value");
  await expect(paper).toContainText("Epoch AI");
  await expect(paper).toContainText("https://tokenwatt.org/#v=1");
  for (const gone of ["#share", ".actions", ".slider"])
    await expect(page.locator(gone).first()).toBeHidden();
});

test("a change is on paper at once, not when there is a quiet moment", async ({ page }) => {
  await open(page);
  await expect(page.locator(".paper")).toBeAttached();
  await expect(page.locator(".paper")).not.toContainText("your own value");
  const text = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>("#hardware-b-chip_rent")!;
    slider.value = "90";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
    dispatchEvent(new Event("beforeprint"));
    for (let i = 0; i < 20; i++) await Promise.resolve(); // no task of its own, so no idle moment comes between
    return document.querySelector(".paper")!.textContent;
  });
  expect(text).toContain("your own value");
});

test("what is not counted is said, with its source", async ({ page }) => {
  const part = await openChapter(page, "left-out");
  await expect(part).toContainText("82% of all arithmetic spent on Olmo 3");
  await expect(part.getByRole("link").first()).toHaveAttribute("href", "https://arxiv.org/abs/2605.01158");
});

test("changes are set beside what the articles say", async ({ page }) => {
  await open(page, "/#v=1&w.facility_pue=1.4");
  const value = energyOf("a", { shared: { facility_pue: 1.4 } });
  await expect(page.locator(".articles")).toContainText(
    `the article says 310\u00a0GWh; with your assumptions ${gwh(value)}`,
  );
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

test("a picture is the same from a reader whose system forces colours", async ({ page }) => {
  const drawn = async (forcedColors: "active" | "none") => {
    await page.emulateMedia({ forcedColors, colorScheme: forcedColors === "active" ? "dark" : "light" });
    await open(page);
    const figure = page.locator("figure#headline");
    await figure.getByRole("button", { name: "Take this chart" }).click();
    return (await taken(page, figure.getByRole("button", { name: "SVG" }))).toString();
  };
  const plain = await drawn("none"), forced = await drawn("active");
  expect(plain).toContain("<circle");
  expect(forced).toBe(plain);
});
