// The page in headless Chromium: one server for the site, one for pages of another origin that embed it.
import { execSync } from "node:child_process";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { buildFolder, hostPort, sitePort } from "./ports.ts";

const chromium = process.env.CHROMIUM ?? execSync("command -v chromium").toString().trim();
const server = (folder: string, port: number) => ({
  command: `node ../serve.mjs ${folder} ${port}`, port, reuseExistingServer: false,
});

export default defineConfig({
  testDir: ".",
  outputDir: "../../build/web-tests",
  timeout: 30_000,
  workers: 2,
  fullyParallel: true,
  reporter: "list",
  use: { baseURL: `http://localhost:${sitePort}`, locale: "en-US" },
  projects: [{
    name: "chromium",
    use: { browserName: "chromium", launchOptions: { executablePath: chromium, args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ] } },
  }],
  webServer: [server(join(buildFolder, "site"), sitePort), server("host", hostPort)],
});
