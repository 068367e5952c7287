// Whatever the browser lacks or forbids, the page lives without it or says why it cannot, and the written answer
// stands.
import { join } from "node:path";
import { lacks, serveLacking } from "./lacking.mjs";
import { bring, come, expect, stir, test } from "./help.ts";
import { buildFolder } from "./ports.ts";

let lacking: Awaited<ReturnType<typeof serveLacking>>;
test.beforeAll(async () => {
  lacking = await serveLacking(join(buildFolder, "site"));
});
test.afterAll(() => {
  lacking.server.closeAllConnections();
  lacking.server.close();
});

for (const lack of lacks)
  test(`without ${lack.name}`, async ({ browser }) => {
    lacking.lack = lack;
    const page = await browser.newPage(); // not the one that fails on any error
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(lacking.address);
    await stir(page);
    if (lack.notice) {
      await come(page.locator(".notice").filter({ hasText: lack.notice }));
      await expect(page.locator("h1")).toContainText(/\w/);
    } else {
      await come(page.locator("tokenwatt-page h1"));
      await expect(page.locator("tokenwatt-page h1")).toContainText("less electricity");
      await bring(page.locator("section#share"));
      await page.getByRole("button", { name: "Deutsch" }).first().click();
      await expect(page.locator("tokenwatt-page h1")).toContainText("Strom");
      await expect(page.locator(".notice").filter({ visible: true })).toHaveCount(0);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

test("without a clipboard the browser's refusal is told, and the text can be selected", async ({ browser }) => {
  lacking.lack = lacks.find(({ name }) => name === "a clipboard")!;
  const page = await browser.newPage();
  await page.goto(lacking.address);
  await stir(page);
  const share = page.locator("#share");
  await bring(share);
  await share.locator("summary").first().press("Enter");
  await share.getByRole("button", { name: "Copy link" }).click();
  await expect(share.getByRole("status").first()).toContainText("The browser does not allow it here");
  await expect(share.locator("#share-link")).not.toHaveValue("");
  await page.close();
});
