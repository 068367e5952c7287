// Runs Lighthouse's phone audit of the built site: `node lighthouse.mjs [runs]` prints the median performance as a JSON
// line.
import { execSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../../web/serve.mjs";

const build = process.env.TOKENWATT_BUILD ?? fileURLToPath(new URL("../../build", import.meta.url));
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Calls `use` with a function that audits one path of the site in these categories. */
export async function audits(use) {
  const server = await serve(`${build}/site`);
  const chromePath = process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim();
  const chrome = await launch({ chromePath, chromeFlags: flags });
  try {
    const options = { port: chrome.port, output: "json", logLevel: "error" };
    return await use(async (path, onlyCategories) => {
      const address = `http://localhost:${server.address().port}/${path}`;
      return (await lighthouse(address, { ...options, onlyCategories })).lhr;
    });
  } finally {
    await chrome.kill();
    server.closeAllConnections();
    server.close();
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const runs = Number(process.argv[2] ?? 5);
  await audits(async (audit) => {
    const found = [];
    for (let i = 0; i < runs; i++) found.push(await audit("", ["performance"]));
    const of = (id) => Math.round(median(found.map((one) => one.audits[id].numericValue)) * 1000) / 1000;
    console.log(JSON.stringify({
      bench: "page", runs,
      performance: Math.round(median(found.map((one) => one.categories.performance.score)) * 100),
      lcp_ms: of("largest-contentful-paint"), tbt_ms: of("total-blocking-time"),
      cls: of("cumulative-layout-shift"), bytes: of("total-byte-weight"),
    }));
  });
}
