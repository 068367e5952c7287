// Measures the card of every comparison on the built site at the width of most articles and writes
// web/src/share/card_heights.json, with room for a line that another font breaks: node tests/web/card_heights.mjs
import { execSync } from "node:child_process";
import { writeFileSync } from "node:fs";

import { chromium } from "@playwright/test";

import { load } from "../../build/package/tokenwatt.js";
import { serve } from "../../web/serve.mjs";

const article = 640, room = 8;
const server = await serve(new URL("../../build/site/", import.meta.url));
const executablePath = process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: article, height: 400 }, locale: "en-US" });
const heights = {};
for (const { id } of (await load()).describe().scenarios) {
  await page.goto(`http://localhost:${server.address().port}/embed/?v=1&s=${id}`);
  await page.locator("main.card svg").first().waitFor();
  const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  heights[id] = height + room;
}
const file = new URL("../../web/src/share/card_heights.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(heights, null, 2)}\n`);
await browser.close();
server.close();
server.closeAllConnections();
