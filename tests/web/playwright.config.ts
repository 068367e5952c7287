// The page in headless Chromium, and its main paths in Firefox where FIREFOX names one: one server for the site, one
// for pages of another origin that embed it.
import { execSync } from "node:child_process";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { buildFolder, hostPort, sitePort } from "./ports.ts";

const chromium = process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim();
const firefox = process.env.FIREFOX;
const server = (folder: string, port: number) => ({
  command: `node ../../web/serve.mjs ${folder} ${port}`,
  port,
  reuseExistingServer: false,
});

const inChromium = {
  browserName: "chromium" as const,
  launchOptions: {
    executablePath: chromium,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../build/web-tests",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: "list",
  // Where it is not itself what is tested, nothing stands between a page and the requests that a test watches.
  use: { baseURL: `http://localhost:${sitePort}`, locale: "en-US", serviceWorkers: "block" },
  projects: process.env.PICTURES
    ? [
        {
          name: "pictures",
          testMatch: "pictures.ts",
          use: inChromium,
          snapshotPathTemplate: join(buildFolder, "pictures/{arg}{ext}"),
        },
      ]
    : [
        // One after another in one context: its pages and what it keeps are taken away between tests.
        { name: "chromium", testIgnore: "engines.spec.ts", use: { ...inChromium, reuseContext: true } },
        // Stock Firefox, through WebDriver BiDi.
        ...(firefox
          ? [
              {
                name: "firefox",
                testMatch: "engines.spec.ts",
                timeout: 60_000,
                use: {
                  browserName: "firefox" as const,
                  channel: "moz-firefox",
                  launchOptions: { executablePath: firefox },
                },
              },
            ]
          : []),
      ],
  webServer: [server(join(buildFolder, "site"), sitePort), server("host", hostPort)],
});
