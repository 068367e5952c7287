// The floors of the page: which room of web/src/ may know of which. Imports only lead down, and nothing in a circle.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";

/** From the ground up. Rooms side by side know nothing of each other. */
const floors = [
  ["types.ts", "env.d.ts", "memo.ts", "element.ts", "button.ts", "style"],
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

/** Static and lazy imports, of values and of types, re-exports, and the modules that a declaration adds to. */
const importsIn = (text) =>
  [...text.matchAll(/\b(?:from|import|module)\s*\(?\s*(["'`])(\.[^"'`]*)\1/g)].map(([, , path]) => path);

/** Every file of a tree with the files of it that it imports, and what it asks for there in vain. */
function importsOf(files) {
  const found = new Map(), missing = [];
  for (const [name, text] of files) {
    const within = "/web/src/";
    const wanted = importsIn(text).map((path) => new URL(path, `file://${within}${name}`).pathname)
      .filter((path) => path.startsWith(within)).map((path) => path.slice(within.length));
    const resolved = wanted.map((path) => [path, `${path}.ts`, `${path}.d.ts`].find((one) => files.has(one)));
    found.set(name, resolved.filter(Boolean));
    missing.push(...wanted.filter((_, i) => !resolved[i]).map((path) => `${name}: ${path}`));
  }
  return { found, missing };
}

const room = (name) => name.split("/")[0];
const floorOf = (name) => floors.findIndex((rooms) => rooms.includes(room(name)));

const climbing = (imports) => [...imports].flatMap(([from, list]) => list.filter((to) =>
  room(from) !== room(to) && floorOf(to) >= floorOf(from)).map((to) => `${from} imports ${to}`));

/** A circle of imports, if there is one. */
function circleIn(graph) {
  const done = new Set();
  const walk = (at, way) => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return undefined;
    for (const next of graph.get(at) ?? []) {
      const circle = walk(next, [...way, at]);
      if (circle) return circle;
    }
    done.add(at);
    return undefined;
  };
  for (const start of graph.keys()) {
    const circle = walk(start, []);
    if (circle) return circle.join(" > ");
  }
  return undefined;
}

/** The same between the folders of one room, as between chapters; what lies beside the folders stands for itself. */
function betweenFolders(imports) {
  const folder = (name) => name.split("/").slice(0, 2).join("/");
  const graph = new Map();
  for (const [from, list] of imports) {
    const others = list.map(folder).filter((to) => to !== folder(from));
    graph.set(folder(from), [...graph.get(folder(from)) ?? [], ...others]);
  }
  return graph;
}

const root = new URL("../../web/src/", import.meta.url);
const names = readdirSync(root, { recursive: true }).filter((name) => statSync(new URL(name, root)).isFile());
const textOf = (name) => (name.endsWith(".ts") ? readFileSync(new URL(name, root), "utf8") : "");
const files = new Map(names.map((name) => [name, textOf(name)]));
const { found: imports, missing } = importsOf(files);

test("every room of the page stands on a floor, and every floor holds rooms that are there", () => {
  assert.deepEqual([...new Set(names.map(room))].sort(), floors.flat().sort());
});

test("every import within the page leads to a file", () => {
  assert.deepEqual(missing, []);
});

test("no import leads up or to a neighbour", () => {
  assert.deepEqual(climbing(imports), []);
});

test("no files and no folders import each other in a circle", () => {
  assert.equal(circleIn(imports), undefined);
  assert.equal(circleIn(betweenFolders(imports)), undefined);
});

test("an import of any kind that leads up is found", () => {
  for (const line of ['import { a } from "../page/a";', 'import type { A } from "../page/a";', 'import "../page/a";',
    'export * from "../page/a";', 'const a = () => import("../page/a");', 'type A = import("../page/a").A;',
    'declare module "../page/a" {}']) {
    const { found } = importsOf(new Map([["store/b.ts", line], ["page/a.ts", ""]]));
    assert.deepEqual(climbing(found), ["store/b.ts imports page/a.ts"], line);
  }
});

test("a circle is found between files and between folders", () => {
  const tree = { "chapters/a/x.ts": 'import "../b/x";', "chapters/b/x.ts": 'import "./y";',
    "chapters/b/y.ts": 'import "../a/y";', "chapters/a/y.ts": "" };
  const { found } = importsOf(new Map(Object.entries(tree)));
  assert.equal(circleIn(found), undefined);
  assert.equal(circleIn(betweenFolders(found)), "chapters/a > chapters/b > chapters/a");
  found.set("chapters/a/y.ts", ["chapters/a/x.ts"]);
  const way = ["chapters/a/x.ts", "chapters/b/x.ts", "chapters/b/y.ts", "chapters/a/y.ts", "chapters/a/x.ts"];
  assert.equal(circleIn(found), way.join(" > "));
});
