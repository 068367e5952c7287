// Whatever part of the site does not come, or not whole: the written answer stands, and a sentence says what is
// missing.
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { damages, parts, noticeOf, serveDamaged, uncovered } from "./damaged.mjs";
import { buildFolder } from "./ports.ts";
import { come, stir } from "./help.ts";

let site: Awaited<ReturnType<typeof serveDamaged>>;
test.beforeAll(async () => {
  site = await serveDamaged(join(buildFolder, "site"));
});
test.afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
});

/** What runs without a fault and does nothing is told after fifteen seconds. */
const silence = "00:16";

test("every file of the site's code and texts is tried", () => {
  // Words of chapters and sliders of cards, whose loss is told as that of what asks for them.
  expect(uncovered(join(buildFolder, "site")).filter((name) => !/^(german|card_controls)-/.test(name))).toEqual([]);
});

for (const part of parts) {
  const { file, path, hasNoAnswer } = part;
  test(`without ${file.source} the page says what is missing`, async ({ page }) => {
    test.slow();
    for (const how of Object.keys(damages)) {
      site.damage = { file, how };
      if (how === "of another version") await page.clock.install();
      await page.goto("about:blank");
      await page.goto(site.address + path);
      await stir(page);
      const notice = page.locator(".notice").filter({ hasText: noticeOf(part, how) }).first();
      if (how === "of another version") await page.clock.fastForward(silence);
      await come(notice, how);
      if (hasNoAnswer) await expect(page.locator(".notice a")).toHaveText("Open the full page");
      else await expect(page.locator("h1").filter({ visible: true }).first(), how).toContainText(/\w/);
    }
  });
}

test("a part that is only slow is waited for, and nothing is said", async ({ page }) => {
  site.damage = undefined;
  for (const { file } of parts.slice(0, 9))
    await page.route((address) => file.test(address.pathname.split("/").at(-1)!), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
  await page.goto(site.address);
  await stir(page);
  await come(page.locator("section#share"));
  await expect(page.locator(".notice").filter({ visible: true })).toHaveCount(0);
});
