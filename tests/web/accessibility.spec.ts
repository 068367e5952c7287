// Readable by everyone: axe in both themes, a keyboard alone, a narrow window, no script.
import { faults, themes } from "./axe.ts";
import { allOf, expect, gwh, energyOf, open, openPage, test } from "./help.ts";

for (const colorScheme of themes) {
  test(`axe finds nothing in ${colorScheme} mode`, async ({ page }) => {
    test.slow(); // axe reads every option of every picker
    await page.emulateMedia({ colorScheme });
    await openPage(page, "lab");
    await page.locator("details.group summary").first().click();
    await page.locator(".origin button").first().click();
    await expect(page.locator(".range")).toBeVisible();
    for (const figure of ["#headline", "#drivers"])
      await page.locator(figure).getByRole("button", { name: "Show as table" }).click();
    await page.getByRole("textbox", { name: /PUE.*both runs, exact value/ }).fill("0");
    await page.keyboard.press("Enter");
    await expect(page.locator(".error")).toBeVisible();
    expect(await faults(page, colorScheme)).toEqual([]);
  });
}

for (const scenario of ["", "#v=1&s=grok4-accountings"]) {
  test(`320 px without sideways scroll ${scenario}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, "lab", scenario);
    await page.locator("td .number").first().click();
    for (const summary of await allOf(page.locator("details.group summary"))) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("nothing to press is smaller than 24 px", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "lab");
  const small = await page
    .locator("button:not(.number), select, .choice, input.number-box, summary")
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => [one.textContent?.trim(), one.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 24),
    );
  expect(small).toEqual([]);
});

test("the answer is reached with the keyboard alone", async ({ page }) => {
  await openPage(page, "lab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the answer" })).toBeFocused();
  const reached = new Set<string>();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    reached.add(
      await page.evaluate(() => document.activeElement?.getAttribute("type") ?? document.activeElement?.tagName ?? ""),
    );
  }
  for (const kind of ["range", "text", "radio", "button", "SELECT", "SUMMARY"]) expect(reached).toContain(kind);
});

test("forced colours keep the marks", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const colors = await page
    .locator("#headline circle")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(new Set(colors).size).toBe(2);
});

test("without scripts the default answer is there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL!);
  await expect(page.locator("h1")).toContainText(/Training GLM-5 took \d+ times less electricity than Grok 4/);
  await expect(page.locator("#headline svg")).toHaveAttribute(
    "aria-label",
    new RegExp(`Grok 4: ${gwh(energyOf("a"))}`),
  );
  await expect(page.locator("#headline circle")).toHaveCount(40);
  await expect(page.locator("table").getByRole("row", { name: /Carbon dioxide/ })).toContainText("154 kt");
  await expect(page.getByRole("radio", { name: "Ascend 910B, as others report" })).toBeChecked();
  await context.close();
});
