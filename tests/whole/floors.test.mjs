// The floors of the page: which room of web/src/ may know of which. Imports only lead down, and none in a circle.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { arrows, circles, climbing } from "./ladder.mjs";

/** From the ground up. Rooms side by side know nothing of each other. */
const floors = [
  ["types.ts"],
  ["link_text.ts", "offline"],
  ["env.d.ts", "memo.ts", "tasks", "element.ts", "button.ts", "pages.ts", "trusted.ts", "style"],
  ["words"],
  ["store"],
  ["answers", "charts", "pace"],
  ["provenance", "share"],
  ["controls"],
  ["chapters"],
  ["embed"],
  ["closing"],
  ["page"],
  ["entry"],
];

const room = (name) => name.split("/")[0];
/** A chapter, for example; what lies beside the folders of a room stands for itself. */
const folder = (name) => name.split("/").slice(0, 2).join("/");

/** Static and lazy imports, of values and of types, re-exports, and the modules that a declaration adds to. */
const importsIn = (text) =>
  [...text.matchAll(/\b(?:from|import|module)\s*\(?\s*(["'`])(\.[^"'`]*)\1/g)].map(([, , path]) => path);

/** What an import of a file means, among these names; an import of none of them is given as it is. */
const resolved = (names) => (from, text) => {
  const within = "/web/src/";
  return importsIn(text).map((path) => new URL(path, `file://${within}${from}`).pathname)
    .filter((path) => path.startsWith(within)).map((path) => path.slice(within.length))
    .map((path) => [path, `${path}.ts`, `${path}.d.ts`].find((one) => names.includes(one)) ?? path);
};

const root = new URL("../../web/src/", import.meta.url);
const names = readdirSync(root, { recursive: true }).filter((name) => statSync(new URL(name, root)).isFile());
const textOf = (name) => (name.endsWith(".ts") ? readFileSync(new URL(name, root), "utf8") : "");
const imports = arrows(names, textOf, resolved(names));

test("every room of the page stands on a floor, and every floor holds rooms that are there", () => {
  assert.deepEqual([...new Set(names.map(room))].sort(), floors.flat().sort());
});

test("every import within the page leads to a file", () => {
  assert.deepEqual(imports.filter(([, to]) => !names.includes(to)), []);
});

test("no import leads up or to a neighbour", () => {
  assert.deepEqual(climbing(imports, room, floors), []);
});

test("no files and no folders import each other in a circle", () => {
  assert.deepEqual(circles(imports), []);
  assert.deepEqual(circles(imports, folder), []);
});

test("an import of any kind that leads up is found", () => {
  for (const line of ['import { a } from "../page/a";', 'import type { A } from "../page/a";', 'import "../page/a";',
    'export * from "../page/a";', 'const a = () => import("../page/a");', 'type A = import("../page/a").A;',
    'declare module "../page/a" {}']) {
    const files = { "store/b.ts": line, "page/a.ts": "" }, tree = Object.keys(files);
    const list = arrows(tree, (name) => files[name], resolved(tree));
    assert.deepEqual(climbing(list, room, floors), ["store/b.ts -> page/a.ts"], line);
  }
});

test("a circle is found between folders also where no files are in one", () => {
  const list = [["chapters/a/x.ts", "chapters/b/x.ts"], ["chapters/b/x.ts", "chapters/b/y.ts"],
    ["chapters/b/y.ts", "chapters/a/y.ts"]];
  assert.deepEqual(circles(list), []);
  assert.deepEqual(circles(list, folder), ["chapters/a <-> chapters/b"]);
});
