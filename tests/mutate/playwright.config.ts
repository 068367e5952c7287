// The specs that need no page, in which a change of a script should be noticed: neither browser nor server.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "../web",
  testMatch: "*.spec.ts",
  outputDir: "../../build/mutate-results",
  workers: 1,
  maxFailures: 1,
  reporter: "line",
});
