// Classes of the page's style: each is a word that says what it is, and is somewhere in the page.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const web = new URL("../../web/", import.meta.url);
const names = readdirSync(new URL("src/", web), { recursive: true }).map((name) => `src/${name.replaceAll("\\", "/")}`);
const read = (name) => readFileSync(new URL(name, web), "utf8");
const isSentences = (name) => /(^|\/)(en|de|de_names)(\.ts$|\/)/.test(name);

const selectors = (css) =>
  [...css.replace(/\/\*[^]*?\*\//g, "").matchAll(/([^{}]*)\{/g)]
    .map(([, selector]) => selector)
    .filter((selector) => !selector.trim().startsWith("@"))
    .join(" ");
const classesIn = (css) => [...new Set([...selectors(css).matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name))];

const style = names
  .filter((name) => name.endsWith(".css"))
  .map(read)
  .join("\n");
const page = [...names.filter((name) => name.endsWith(".ts") && !isSentences(name)), "index.html", "bundle/preview.mjs"]
  .map(read)
  .join("\n");

/** Between quotes, or before a live part: `fill-${tone}`. */
const isUsed = (name, text) => {
  const family = /^(\w+-)[a-d]$/.exec(name)?.[1];
  return (
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text) || (family !== undefined && text.includes(`${family}\${`))
  );
};

test("every class of the style is in the page", () => {
  assert.ok(classesIn(style).length > 100);
  assert.deepEqual(
    classesIn(style).filter((name) => !isUsed(name, page)),
    [],
  );
});

test("a class is a word", () => {
  assert.deepEqual(
    classesIn(style).filter((name) => name.length < 3),
    [],
  );
});

test("a class that nothing has is found", () => {
  assert.deepEqual(classesIn("/* .no */ .one .two:is(.three) { margin: .5rem } @media (x) { .four>a { } }"), [
    "one",
    "two",
    "three",
    "four",
  ]);
  assert.equal(isUsed("fill-a", "class=${`fill-${tone}`}"), true);
  assert.equal(isUsed("fill-a", 'class="fill-all"'), false);
});
