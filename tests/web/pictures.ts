// Pictures of every chapter, wide, on a phone and in the dark, to be looked at before a change to the page is sent.
// They are compared with those last accepted on the same machine, whose fonts and browser they share: ./dev
// pictures.
import { chapters } from "../../web/src/chapters/list.ts";
import { openPart } from "./chapter_checks.ts";
import { addStyle, expect, test } from "./help.ts";

const [first, ...others] = chapters.map(({ id }) => id);
const sections = [first!, ...others, "share"];
const screens = {
  wide: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
} as const;

test.describe("the README's", () => {
  test.use({ viewport: { width: 1200, height: 820 } });
  test("picture of the page", async ({ page }) => {
    await openPart(page, "bill");
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page).toHaveScreenshot("page.png");
  });
});

for (const [name, screen] of Object.entries(screens))
  test.describe(name, () => {
    test.use(screen);
    for (const id of sections)
      test(`${id}, ${name}`, async ({ page }) => {
        const chapter = await openPart(page, id);
        // A chapter may be drawn again once the notes have come.
        await expect(page.getByRole("link", { name: /^All \d+ sources$/ })).toBeAttached();
        // The margins that keep anchors off the window's edges would leave a chapter that just fits it half out of the
        // picture.
        await addStyle(page, "html { scroll-padding: 0 }");
        await expect(chapter).toHaveScreenshot(`${id}-${name}.png`, { timeout: 30_000 });
      });
  });
