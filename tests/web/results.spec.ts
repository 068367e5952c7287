// A comparison names the result that it is about: each of the tables and each that only a claim is tested on has a
// headline that says something, and every page of a comparison has it in title, picture and preview.
import { answer } from "../../web/src/chapters/bill/answer.ts";
import { start } from "../../web/src/store/state.ts";
import { Store } from "../../web/src/store/store.ts";
import { language } from "../../web/src/words/format.ts";
import { useLanguage } from "../../web/src/words/text.ts";
import { core, expect, test } from "./help.ts";

const { scenarios, cases, claims } = core.describe();
const ids: string[] = [...scenarios, ...cases].map((row: { id: string }) => row.id);
const store = new Store(core);
const headlines = new Map<string, string>();
const headline = (id: string): string => {
  const key = `${language()} ${id}`;
  if (!headlines.has(key)) {
    store.load(start(id));
    headlines.set(key, answer(store));
  }
  return headlines.get(key)!;
};

for (const [tongue, empty, truism] of [
  ["en", /no figure|no training|undefined|NaN|\{/i, /as much/],
  ["de", /keine Zahl|nicht trainiert|undefined|NaN|\{/i, /(so|eben) ?viel/],
] as const)
  test(`every comparison has a headline that says something (${tongue})`, async () => {
    await useLanguage(tongue);
    const headlines = ids.map((id) => `${id}: ${headline(id)}`);
    await useLanguage("en");
    expect(headlines.filter((text) => empty.test(text) || truism.test(text))).toEqual([]);
    expect(new Set(headlines.map((text) => text.replace(/^[\w-]+: /, ""))).size).toBeGreaterThan(ids.length - 4);
  });

test("where a claim leads, its comparison has a headline", () => {
  const led = new Set<string>(claims.flatMap((row: { scenario?: string }) => row.scenario ?? []));
  expect([...led].filter((id) => !ids.includes(id))).toEqual([]);
});

test("the headline of another result than electricity has the core's figures", () => {
  const { runs } = core.estimate({ scenario: "serve-glm5-h100-vs-910c", draws: 0 });
  const ratio = runs.map((run: any) => run.outputs.blended_cost.central / runs[0].outputs.blended_cost.central)
    .sort((x: number, y: number) => Math.abs(Math.log(y)) - Math.abs(Math.log(x)))[0];
  const size = Math.max(ratio, 1 / ratio), way = ratio < 1 ? "less" : "more";
  const headlines = size < 1.995 ? `${Number((Math.abs(ratio - 1) * 100).toPrecision(2))}% ${way}`
    : `${Number(size.toPrecision(2))} times ${way}`;
  expect(headline("serve-glm5-h100-vs-910c")).toContain(headlines);
});

for (const { id } of scenarios as { id: string }[])
  test(`/p/${id}/ has its result above the fold, in title and preview`, async ({ page }) => {
    await page.goto(`/p/${id}/`);
    const heading = (await page.locator("h1").innerText()).replace(/\s+/g, " ");
    expect(heading).toBe(headline(id).replace(/\s+/g, " "));
    expect((await page.title()).replace(/\s+/g, " ")).toBe(`${heading}: Tokenwatt`);
    expect((await page.locator('meta[property="og:title"]').getAttribute("content"))!.replace(/\s+/g, " ")).toBe(
      `${heading}: Tokenwatt`,
    );
  });
