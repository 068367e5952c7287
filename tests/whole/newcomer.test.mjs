// A newcomer's chip, assumption, output and page, each written where newcomer.mjs says and nowhere else, in a copy
// of the tree: it builds, and the package, the page and its address have them, in both languages.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { chromium } from "@playwright/test";
import { serve } from "../../web/serve.mjs";
import { copyTree, runIn } from "../copy.mjs";
import { additions } from "./newcomer.mjs";

const copy = copyTree();
const built = (path) => import(pathToFileURL(join(copy, "build/package", path)));
const run = runIn(copy);

function add({ edits, files = {} }) {
  for (const [name, [place, text]] of Object.entries(edits)) {
    const parts = readFileSync(join(copy, name), "utf8").split(place);
    assert.equal(parts.length, 2, `${name} holds ${JSON.stringify(place)} ${parts.length - 1} times`);
    writeFileSync(join(copy, name), parts.join(text));
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), text);
  }
}

// In few units and hardly optimized: what they come to is the same, and it takes a third of the time.
async function build() {
  const native = async () => {
    await run("cmake", "--preset", "native", "-DTOKENWATT_UNITY=ON", "-DCMAKE_CXX_FLAGS_RELEASE=-O0");
    await run("cmake", "--build", "build/native", "--parallel", "1", "--target", "tokenwatt_cli");
  };
  const site = async () => {
    await run("cmake", "--preset", "wasm", "-DTOKENWATT_UNITY=ON", "-DCMAKE_CXX_FLAGS_RELEASE=-O1");
    await run("cmake", "--build", "build/wasm", "--parallel", "1", "--target", "tokenwatt_package");
    await run("npm", "run", "--silent", "--prefix", "web", "build");
  };
  await Promise.all([native().then(() => run("npm", "run", "--silent", "--prefix", "web", "check")), site()]);
}

let core, description, server, browser;

before(async () => {
  for (const addition of Object.values(additions)) add(addition);
  await build();
  core = await (await built("tokenwatt.js")).load();
  description = core.describe();
  server = await serve(join(copy, "build/site"));
  const executablePath = process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(copy, { recursive: true });
});

const row = (table, id) => description[table].find((each) => each.id === id);

test("the schemas take the rows", async () => {
  const { faults } = await import(pathToFileURL(join(copy, "data/refresh/schema.mjs")));
  for (const name of ["assumptions", "chips", "outputs", "sources"])
    assert.deepEqual(faults(name, JSON.parse(readFileSync(join(copy, `data/${name}.json`), "utf8"))), []);
});

test("describe() has them", () => {
  assert.equal(row("chips", "zz-1").sets.chip_power.central, 432);
  assert.equal(row("sources", "zz-data-sheet").title, "ZZ1 data sheet");
  assert.deepEqual(row("assumptions", "newcomer_share").raises, []);
  assert.equal(row("outputs", "newcomer_energy").unit, "GWh");
  const names = row("subjects", "power").outputs;
  assert.equal(names.indexOf("newcomer_energy"), names.indexOf("facility_energy") + 1);
});

test("estimate() works them out, and so does the native core", () => {
  const request = { runs: [{ chip: "zz-1", route: "hours", set: { chip_hours: 1e6, newcomer_share: 0.5 } }], draws: 0 };
  const report = core.estimate(request);
  const [{ inputs, outputs }] = report.runs;
  assert.equal(inputs.chip_power.source, "zz-data-sheet");
  assert.equal(outputs.newcomer_energy.central, outputs.facility_energy.central / 2);
  const cli = join(copy, "build/native/tokenwatt_cli");
  assert.deepEqual(JSON.parse(execFileSync(cli, { input: JSON.stringify(request) })), report);
});

const address = (path, rest) => `http://localhost:${server.address().port}/${path}#${rest}`;

// The page as a reader has it who scrolls on, opened by an address that holds a chip and a value of the newcomer's.
async function open(language) {
  const page = await browser.newPage({ locale: "en-US" });
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(address("", `newcomer&v=1&b.chip=zz-1&w.newcomer_share=0.5&lang=${language}`));
  await page.mouse.move(20, 20, { steps: 2 });
  await page.locator("tokenwatt-page section#newcomer h1").waitFor();
  return { page, faults };
}

const texts = {
  en: {
    chapter: "A newcomer’s chapter", contents: "Newcomers",
    group: "Power and cooling", slider: /Newcomer’s share/, result: "Newcomer’s electricity",
  },
  de: {
    chapter: "Ein Kapitel zum Anfang", contents: "Neue",
    group: "Strom und Kühlung", slider: /Anteil der Neuen/, result: "Strom der Neuen",
  },
};

for (const [language, { chapter, contents, group, slider, result }] of Object.entries(texts))
  test(`the page has them in its contents, form, chapters and address: ${language}`, async () => {
    const { page, faults } = await open(language);
    assert.match(await page.locator("section#newcomer").innerText(), new RegExp(`${chapter}[^]*GWh`));
    assert.match(page.url(), /\/newcomer\/#v=1/);
    await page.locator("nav.axis a[aria-current=page]", { hasText: contents }).first().waitFor();
    const state = new URL(page.url()).hash.slice(1);

    await page.goto(address("lab/", state));
    await page.mouse.move(2, 2);
    await page.locator("#change summary", { hasText: group }).click();
    await page.getByRole("slider", { name: slider }).first().waitFor();
    await page.locator("select option:checked", { hasText: "Newcomer ZZ1" }).first().waitFor({ state: "attached" });

    await page.goto(address("working/", state));
    await page.mouse.move(3, 3);
    await page.locator("#methodOutput").selectOption({ label: result });
    await page.locator("#method-working .symbols", { hasText: "En" }).waitFor();
    await page.locator("#figuresText").fill("ZZ1");
    await page.locator(".found tbody tr", { hasText: "432" }).waitFor();
    assert.match(page.url(), /b\.chip=zz-1.*w\.newcomer_share=0\.5/);
    assert.deepEqual(faults, []);
    await page.close();
  });
