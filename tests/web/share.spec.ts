// What can be taken away: the link, files opened and read again, and pictures.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { openChapter } from "./chapter_checks.ts";
import { allOf, bring, chart, core, energyOf, expect, gwh, open, openPage, test } from "./help.ts";

const today = core.describe().version.data;
const downloaded = async (page: Page, press: Locator): Promise<Buffer> => {
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
  const headline = ["a", "b"].map((run) => `${run}:${Number(energyOf(run, pue).toPrecision(4))}`).join(",");
  expect(link).toBe(`https://tokenwatt.org/#v=1&d=${today}&w.facility_pue=1.4&h=${headline}`);
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
  const rows = cells((await downloaded(page, share.getByRole("button", { name: "CSV" }))).toString());
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
  const text = (await downloaded(page, share.getByRole("button", { name: "CSV" }))).toString();
  expect(text.startsWith("\ufeffkind,")).toBe(true);
  expect(text).toContain(",'=HYPERLINK(1)GLM,");
  expect(text).not.toMatch(/(^|,)=HYPERLINK/m);
  const figure = page.locator("#headline");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  expect((await downloaded(page, figure.getByRole("button", { name: "PNG, twice" }))).length).toBeGreaterThan(10_000);
});

test("names stand clear of what lies under them in readers that draw strokes last", async ({ page }) => {
  await open(page);
  const figure = page.locator("#headline");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  const svg = (await downloaded(page, figure.getByRole("button", { name: "SVG" }))).toString();
  expect(svg).not.toContain("paint-order");
  // The outline of a name comes before the name, and the name itself has none.
  const [outline, name] = [...svg.matchAll(/<text([^>]*)>(?:<tspan[^>]*>)?GLM-5/g)].map(([, look]) => look);
  expect(outline).toContain('stroke-width="4px"');
  expect(name).not.toMatch(/ stroke(-width)?="/);
});

test("the JSON's request gives the JSON's report", async ({ page }) => {
  const share = await openChapter(page, "share", "#v=1&b.chip=h100-sxm");
  const { request, report, about } = JSON.parse(
    (await downloaded(page, share.getByRole("button", { name: "JSON" }))).toString(),
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
  const svg = (await downloaded(page, figure.getByRole("button", { name: "SVG" }))).toString();
  const title = (await figure.locator("h3").textContent())!.trim();
  for (const part of [
    title.split(" ")[1]!,
    "All other assumptions",
    "https://tokenwatt.org/",
    'font-family="',
    'fill="rgb(',
  ])
    expect(svg).toContain(part);
  // The page itself takes no such text.
  const elsewhere = await page.context().newPage();
  const fault = await elsewhere.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent,
    svg,
  );
  expect(fault).toBeUndefined();
  expect(svg).not.toMatch(/class=|var\(|light-dark/);
  const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
  const wide = Math.round((await figure.boundingBox())!.width) + 48;
  expect(size(await downloaded(page, figure.getByRole("button", { name: "PNG, twice" })))[0]).toBe(2 * wide);
  const [width, height] = size(await downloaded(page, figure.getByRole("button", { name: "PNG, 1,456" })));
  expect(width).toBe(1456);
  expect(height).toBeGreaterThan(600);
});

test("a chart's data are its table", async ({ page }) => {
  await open(page);
  const figure = page.locator("#headline");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  const [head, ...rows] = cells((await downloaded(page, figure.getByRole("button", { name: "CSV" }))).toString());
  const parts = ["Electricity, GWh", "Electricity, GWh, low", "Electricity, GWh, high", "Electricity, GWh, unit"];
  expect(head).toEqual(["Run", ...parts, "90% of outcomes"]);
  expect(rows.map(([run]) => run)).toEqual(["Grok 4", "GLM-5"]);
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

test("the picture beside every link has its finding in letters large enough for a feed", async ({ page, baseURL }) => {
  const listed = await (await page.request.get("/sitemap.xml")).text();
  const paths = [...listed.matchAll(/<loc>https:\/\/[^/]*\/([^<]*)<\/loc>/g)].map(([, path]) => path!)
    .filter((path) => !path.startsWith("data/"));
  expect(paths.length).toBeGreaterThan(20);
  await page.goto("/data/");
  /** How high the ink of the first line of words stands, in px. */
  const firstLine = (source: string) => page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
    const pen = canvas.getContext("2d")!;
    pen.drawImage(picture, 0, 0);
    const hasInk = (y: number) =>
      pen.getImageData(0, y, canvas.width, 1).data.some((one, i) => i % 4 === 0 && one < 90);
    let from = 0;
    while (from < canvas.height && !hasInk(from)) from++;
    let to = from;
    while (to < canvas.height && hasInk(to)) to++;
    return to - from;
  }, source);
  for (const path of paths)
    expect(await firstLine(`${baseURL}/${path}preview.png`), path).toBeGreaterThan(26);
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

test("a picture is the same from a reader whose system forces colours", async ({ page }) => {
  const drawn = async (forcedColors: "active" | "none") => {
    await page.emulateMedia({ forcedColors, colorScheme: forcedColors === "active" ? "dark" : "light" });
    await open(page);
    const figure = page.locator("figure#headline");
    await figure.getByRole("button", { name: "Take this chart" }).click();
    return (await downloaded(page, figure.getByRole("button", { name: "SVG" }))).toString();
  };
  const plain = await drawn("none"), forced = await drawn("active");
  expect(plain).toContain("<circle");
  expect(forced).toBe(plain);
});

for (const path of ["/", "/tokens/", "/growth/"])
  test(`a chart's file holds numbers, each with its ends and its unit apart (${path})`, async ({ page }) => {
    test.slow();
    await open(page, path);
    const figures = page.locator("main figure[id]");
    for (const part of await allOf(page.locator("main section.chapter"))) await bring(part);
    await expect(page.locator("main [aria-busy]")).toHaveCount(0, { timeout: 20_000 });
    for (const id of await figures.evaluateAll((all) => all.map((one) => one.id))) {
      const figure = page.locator(`figure#${id}`);
      await figure.getByRole("button", { name: /^Take this chart/ }).press("Enter");
      const [head, ...rows] = cells((await downloaded(page, figure.getByRole("button", { name: "CSV" }))).toString());
      const units = head!.flatMap((name, i) => (name.endsWith(", unit") ? [i] : []));
      expect(units.length, id).toBeGreaterThan(0);
      for (const at of units) {
        const name = head![at]!.slice(0, -", unit".length);
        const places = head!.flatMap((one, i) => ([name, `${name}, low`, `${name}, high`].includes(one) ? [i] : []));
        for (const row of rows.filter((one) => one[at])) {
          const values = places.map((place) => row[place]!).filter(Boolean);
          expect(values.length, `${id}: ${row}`).toBeGreaterThan(0);
          expect(values.map(Number).every(Number.isFinite), `${id}: ${row}`).toBe(true);
        }
      }
      await figure.getByRole("button", { name: /^Take this chart/ }).press("Enter");
    }
  });

test("a chart's file has the core's own figures", async ({ page }) => {
  await open(page, "/#v=1&w.facility_pue=1.4");
  const figure = page.locator("figure#headline");
  await figure.getByRole("button", { name: "Take this chart" }).click();
  const [head, ...rows] = cells((await downloaded(page, figure.getByRole("button", { name: "CSV" }))).toString());
  const { runs } = core.estimate({ scenario: "grok4-vs-glm5", shared: { facility_pue: 1.4 }, draws: 16384 });
  for (const [i, run] of runs.entries()) {
    const { central, p5, p95, unit } = run.outputs.facility_energy;
    expect(rows[i]!.slice(1, 5)).toEqual([central, p5, p95].map(String).concat(unit));
    expect(rows[i]!.at(-1)).toContain("With one change of the reader’s");
  }
  expect(head!.at(-1)).toBe("changed");
});
