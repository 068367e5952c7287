// Every export of the page has somebody who imports it: what nobody asks for is dead, or its file's own affair.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const typescript = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => /\.ts$/.test(name) && !/\.d\.ts$/.test(name))
    .map((name) => `${folder}${name.replaceAll("\\", "/")}`);
const read = (name) => readFileSync(new URL(name, root), "utf8");

/** Names after "export", with those of the lists in braces and of several constants in one line. */
const exportsIn = (text) => [
  ...[...text.matchAll(/^export (?:const|function|class|interface|type|let) (\w+)/gm)].map(([, name]) => name),
  ...[...text.matchAll(/^export const \w+ = [^(){}]*;/gm)].flatMap(([line]) =>
    [...line.matchAll(/, (\w+) = /g)].map(([, name]) => name),
  ),
  ...[...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
    names
      .split(",")
      .map((one) => one.trim().split(" as ").at(-1))
      .filter(Boolean),
  ),
];

/** What a file asks of others: [module, name], with * for all that there is. */
const importsIn = (text) => [
  ...[...text.matchAll(/(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]*)"/g)].flatMap(([, names, from]) =>
    names.split(",").map((one) => [
      from,
      one
        .trim()
        .replace(/^type /, "")
        .split(" as ")[0],
    ]),
  ),
  ...[...text.matchAll(/import \* as \w+ from "(\.[^"]*)"/g)].map(([, from]) => [from, "*"]),
  ...[...text.matchAll(/import\("(\.[^"]*)"\)\)?\.(\w+)/g)].map(([, from, name]) => [from, name]),
  ...[...text.matchAll(/(?:import|=) (?:type )?\{([^}]*)\} = await import\("(\.[^"]*)"\)/g)].flatMap(
    ([, names, from]) => names.split(",").map((one) => [from, one.trim()]),
  ),
  ...[...text.matchAll(/declare module "(\.[^"]*)" \{\s*interface (\w+)/g)].map(([, from, name]) => [from, name]),
  // What is loaded when it is wanted hands over whatever it exports.
  ...[...text.matchAll(/import\("(\.[^"]*)"\)(?!\)?\.)/g)].map(([, from]) => [from, "*"]),
];

const unused = (files) => {
  const asked = new Set();
  for (const [name, text] of files)
    for (const [from, what] of importsIn(text)) {
      const path = new URL(from, `file:///${name}`).pathname.slice(1);
      asked.add(`${path.replace(/\.ts$/, "")} ${what}`);
    }
  return [...files]
    .filter(([name]) => name.startsWith("web/src/"))
    .flatMap(([name, text]) => {
      const module = name.replace(/\.ts$/, "");
      if (asked.has(`${module} *`)) return [];
      return exportsIn(text)
        .filter((what) => !asked.has(`${module} ${what}`))
        .map((what) => `${name}: ${what}`);
    });
};

test("every export of the page is imported", () => {
  const files = [...typescript("web/src/"), ...typescript("tests/web/")].map((name) => [name, read(name)]);
  // The build calls what this file exports.
  const calledByBuild = /^web\/src\/entry\/written\.ts: written$/;
  assert.deepEqual(
    unused(files).filter((one) => !calledByBuild.test(one)),
    [],
  );
});

test("an export that nobody imports is found, however it is written", () => {
  const files = [
    ["web/src/a.ts", 'export const used = 1, dead = 2;\nexport interface Gone {}\nexport { other } from "./b";\n'],
    ["web/src/b.ts", 'import { used } from "./a";\nexport const other = used;\nexport const lazy = 1;\n'],
    ["web/src/c.ts", 'const { lazy } = await import("./b");\nimport("./d");\n'],
    ["web/src/d.ts", "export const whatever = 1;\n"],
  ];
  assert.deepEqual(unused(files), ["web/src/a.ts: Gone", "web/src/a.ts: dead", "web/src/a.ts: other"]);
});
