// What axe finds: everything in light mode, and in dark mode, whose markup is the same, what depends on colours.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ofColours = ["color-contrast", "link-in-text-block"];
export const themes = ["light", "dark"] as const;

export const faults = async (page: Page, theme: (typeof themes)[number], part?: string): Promise<string[]> => {
  // What passes is not wanted, and finding a name for each of its elements takes longer than the rules.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  if (part) axe.include(part);
  const { violations } = await (theme === "dark" ? axe.withRules(ofColours) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};
