// The catalogue of sentences: no key stands twice, none is left over, and a chapter that stands alone has all that
// it says.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { sentenceFiles, source } from "./sentences.ts";

/** The folder of a chapter, where there is one. */
const chapterOf = (name: string): string | undefined => /^chapters\/\w+(?=\/)/.exec(name)?.[0];

const fileOf = new Map<string, string[]>();
for (const { name, english } of sentenceFiles)
  for (const key of Object.keys(english)) fileOf.set(key, [...(fileOf.get(key) ?? []), name]);

const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !/(^|\/)(en|de|de_names)(\.ts$|\/)/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, source), "utf8") }));

/** Keys in quotes, and those that begin as a template with a family's mark does: `field_${id}`. */
const usedIn = (text: string): string[] => {
  const whole = new Set([...text.matchAll(/"([\w:.-]+)"/g)].map(([, key]) => key!));
  const families = [...text.matchAll(/`(\w*[:_])\$\{[^}]*\}`/g)].map(([, from]) => from!);
  return [...fileOf.keys()].filter((key) => whole.has(key) || families.some((from) => key.startsWith(from)));
};

const uses = code.map(({ name, text }) => ({ name, keys: usedIn(text) }));

test("no key stands in two files", () => {
  // What is put together from other files has their keys once more.
  const twice = [...fileOf].map(([key, names]) => [key, names.filter((name) => name !== "words/en/below.ts")] as const);
  expect(twice.filter(([, names]) => names.length !== 1)).toEqual([]);
});

test("every sentence is said somewhere", () => {
  const used = new Set(uses.flatMap(({ keys }) => keys));
  expect(used.size).toBeGreaterThan(500);
  expect([...fileOf.keys()].filter((key) => !used.has(key))).toEqual([]);
});

test("a chapter says what is in its folder or always there", () => {
  const foreign = uses.flatMap(({ name, keys }) =>
    keys.flatMap((key) => {
      const owner = chapterOf(fileOf.get(key)![0]!);
      return owner && chapterOf(name) !== owner ? [`${name} says ${key} of ${owner}`] : [];
    }),
  );
  expect(foreign).toEqual([]);
});
