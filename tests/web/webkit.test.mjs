// The page in WebKitGTK, through its own WebDriver: the headline is the core's, sliders move by keyboard, axe finds
// nothing.
import assert from "node:assert/strict";
import { execSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { Builder, By, Capabilities, Key } from "selenium-webdriver";
import { serve } from "../../web/serve.mjs";
import { withoutEach } from "./damaged.mjs";
import { lackingEach } from "./lacking.mjs";
import { limits, measure } from "./measure.mjs";

const build = process.env.TOKENWATT_BUILD ?? fileURLToPath(new URL("../../build", import.meta.url));
const { load } = await import(new URL("../../build/package/tokenwatt.js", import.meta.url).href);
const core = await load();
const energy = (run, request = {}) =>
  core.estimate({ scenario: "grok4-vs-glm5", ...request }).runs.find(({ id }) => id === run).outputs.facility_energy
    .central;
const gwh = (value) => `${Number(value.toPrecision(value >= 100 ? 3 : 2))}\u00a0GWh`;

const free = () =>
  new Promise((resolve) => {
    const one = createServer().listen(0, () => {
      const { port } = one.address();
      one.close(() => resolve(port));
    });
  });
// Debian keeps the small browser of the library outside the path.
const browser = execSync("dpkg -L libwebkit2gtk-4.1-0 | grep '/MiniBrowser$'").toString().trim();

let server, driver, web, address;

before(async () => {
  server = await serve(`${build}/site`);
  address = `http://localhost:${server.address().port}/`;
  const port = await free();
  driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`, "--host=127.0.0.1"], {
    detached: true,
    stdio: "ignore",
    env: {
      ...process.env,
      LANG: "en_US.UTF-8",
      LANGUAGE: "en_US",
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  const wishes = new Capabilities();
  wishes.set("browserName", "MiniBrowser");
  wishes.set("webkitgtk:browserOptions", { binary: browser, args: ["--automation"] });
  for (let tries = 0; !web; tries++) {
    try {
      web = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wishes).build();
    } catch (error) {
      if (tries > 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
});

after(async () => {
  await web?.quit().catch(() => {});
  if (driver) process.kill(-driver.pid); // its display too
  server.closeAllConnections();
  server.close();
});

const label = () =>
  web.executeScript("return document.querySelector('#headline svg')?.getAttribute('aria-label') ?? ''");
const until = (check, what) => web.wait(check, 20_000, what, 50);

/** Does what a reader does who wants more than what is written, for whom the page waits. */
const open = async (page) => {
  await web.get("about:blank");
  await web.get(page);
  await web.actions({ async: true }).move({ x: 20, y: 20 }).move({ x: 30, y: 20 }).perform();
};

test("the headline equals the core's", async () => {
  await open(address);
  await until(async () => (await label()).includes(`Grok 4: ${gwh(energy("a"))}`), "Grok 4's electricity");
  assert.ok((await label()).includes(`GLM-5: ${gwh(energy("b"))}`));
});

test("a slider moves by keyboard", async () => {
  await open(`${address}lab/`);
  const slider = By.css("#w-facility_pue");
  // It is drawn out of sight before it takes the place of what is written.
  await until(async () => (await web.findElements(slider))[0]?.isDisplayed(), "the slider");
  await web.findElement(slider).sendKeys(Key.HOME);
  await until(
    async () => (await label()).includes(`Grok 4: ${gwh(energy("a", { shared: { facility_pue: 1 } }))}`),
    "PUE of 1",
  );
});

test("all chapters come, and axe finds nothing", async () => {
  await open(address);
  await until(
    async () => (await web.findElements(By.css("section#grid, section#share"))).length === 2,
    "the last chapters",
  );
  await web.executeScript(readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8"));
  await web.manage().setTimeouts({ script: 120_000 });
  const found = await web.executeAsyncScript(
    "const done=arguments[arguments.length-1];axe.run({resultTypes:['violations']}).then((result)=>" +
      "done(result.violations.map(({id,nodes})=>id+': '+nodes[0].html)))",
  );
  assert.deepEqual(found, []);
});

test("the front page is one that a phone reader finishes", async () => {
  await web.manage().window().setRect({ width: 390, height: 844 });
  for (const language of ["en", "de"]) {
    await open(`${address}#v=1&lang=${language}`);
    await until(async () => (await web.findElements(By.css("section#share"))).length === 1, "the last part");
    const wide = await web.executeScript("return innerWidth");
    const { height, charts } = await web.executeScript(`return (${measure})()`);
    // A window of this browser is not narrower than its toolbar.
    assert.ok(height <= (wide < 500 ? limits.phone : limits.wide), `${height} px at ${wide} px`);
    assert.ok(charts <= limits.charts, `${charts} charts`);
  }
});

test("the offline file works from disk", async () => {
  await open(`${pathToFileURL(`${build}/tokenwatt.html`).href}#v=1&w.facility_pue=1.3`);
  await until(
    async () => (await label()).includes(`Grok 4: ${gwh(energy("a", { shared: { facility_pue: 1.3 } }))}`),
    "PUE of 1.3",
  );
});

const noticesNow = "return [...document.querySelectorAll('.notice')].map((one) => one.innerText)";

test("whatever part of the site does not come, the page says what is missing", async () => {
  await withoutEach(`${build}/site`, async (page, notice, part) => {
    await open(page);
    await until(async () => (await web.executeScript(noticesNow)).some((text) => notice.test(text)), part);
  });
});

test("whatever the browser lacks, the page lives without it or says why it cannot", async () => {
  await lackingEach(`${build}/site`, async (page, notice, name) => {
    await open(page);
    const shown = notice
      ? async () => (await web.findElements(By.css(".notice"))).length > 0
      : async () => (await web.findElements(By.css("tokenwatt-page h1"))).length > 0;
    await until(shown, name);
    const notices = await web.executeScript(noticesNow);
    assert.equal(notices.some((text) => notice?.test(text)), notice !== undefined, `${name}: ${notices}`);
  });
});
