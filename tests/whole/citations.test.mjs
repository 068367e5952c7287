// Nothing cites what is not there: every path, page, section, test and command that comments, pages and messages name
// exists.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0").filter((name) => name && existsSync(new URL(name, root)));
const folders = new Set(files.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));

// What a build makes.
const made = new RegExp([
  /^(texts|prose|notes|record|oembed|custom-elements)\.json$/,
  /^(tokenwatt\.html|(embed|inline|view)\.js|tokenwatt\/\w+\.js)$/,
  /\/tokenwatt_cli\.js$/,
].map(({ source }) => source).join("|"));
// What lies in the projects of others: beside a model's weights, and in sites that embed the page.
const abroad = /^(config\.json|layouts\/shortcodes\/tokenwatt\.html|_includes\/tokenwatt\.html)$/;
// This file cites what does not exist, to see that it is found.
const isText = (name) => !/\.(png|ico|woff2)$|package-lock\.json$|joe_kuo\.inc$|citations\.test\.mjs$/.test(name);
const extensions = "md|hpp|cpp|mjs|ts|js|cmake|json|css|html|yml|py";

/** The comments of a file as one text, as long as the file's and with its lines; of a page all of it. */
function comments(name, text) {
  if (name.endsWith(".md")) return text;
  const style = /\.(cpp|hpp|ts|js|mjs|css)$/.test(name) ? /(?<=^|[\s;,{}()])\/\/.*|\/\*[^]*?\*\//gm
    : /\.(cmake|txt|yml)$|^dev$|^\.ci\//.test(name) ? /(?<=^|\s)#.*/gm
    : /\.html$/.test(name) ? /<!--[^]*?-->/g : /(?!)/g;
  let at = 0, kept = "";
  const blank = (part) => part.replace(/[^\n]/g, " ");
  for (const { 0: comment, index } of text.matchAll(style)) {
    kept += blank(text.slice(at, index)) + comment;
    at = index + comment.length;
  }
  return kept + blank(text.slice(at));
}

// A path may hold * for any name and {a,b} for either.
function exists(path) {
  const wanted = path.replace(/\/$/, "");
  if (files.includes(wanted) || folders.has(wanted) || made.test(wanted)) return true;
  // Examples in tests have names of one letter.
  if (wanted.split("/").includes("node_modules") || /\/[a-z]\.\w+$/.test(wanted)) return true;
  const pattern = wanted.replace(/[.+]/g, "\\$&").replace(/\*/g, "[^/]*")
    .replace(/\{([^}]*)\}/g, (_, names) => `(${names.replaceAll(",", "|")})`);
  const fits = (name) => new RegExp(`^${pattern}$`).test(name);
  return pattern !== wanted && (files.some(fits) || [...folders].some(fits));
}

// The files that a name of a file, with or without folders before it, can mean.
const meant = (name) => files.filter((file) => file === name || file.endsWith(`/${name}`));

const headings = (page) => [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
// As GitHub makes them.
const anchor = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");

const parts = [...read("dev").matchAll(/^(?:slow_)?parts=\(([^)]*)\)/gm)].flatMap(([, names]) => names.split(/\s+/));
const commands = [...read("dev").matchAll(/^ {2}([a-z |-]+)\) /gm)].flatMap(([, names]) => names.split(" | "));

const roots = [...folders].filter((name) => !name.includes("/")).map((name) => name.replace(".", "\\.")).join("|");
const pathFromRoot = new RegExp(`(?<![\\w./@$}-])(?:${roots})/[\\w./*{},-]*`, "g");
const elsewhere = `(?<![\\w/.*<>@-])(?!(?:${roots}|build)/)`;
const fileName = new RegExp(
  `${elsewhere}(?:\\.{1,2}/)*((?:[\\w.-]+/)*[\\w.-]*\\w\\.(?:${extensions}))(?![\\w(*])`, "g",
);
const section = /([\w./-]+\.md),? +(?:sections? +)?(\d+)\b|\bsection +(\d+) +of +([\w./-]+\.md)/g;
// A section of a page of the project, of a paper by its year, or of the page that it stands in by a link.
const documented = /\.md\b|\b(19|20)\d\d\b|arXiv|-paper`|\[$/;
const command = /\.\/dev (?:test --only (?<part>[a-z-]+)|(?<name>[a-z]+))/g;

/** Every citation of a file as [position, what is cited, whether it exists]. */
function* citations(name, text) {
  for (const { 0: path, index } of text.matchAll(pathFromRoot)) {
    const cited = path.replace(/[.,:}-]+$/, (end) => (end.includes("}") && path.includes("{") ? "}" : ""));
    yield [index, cited, exists(cited)];
  }
  for (const { 0: cited, index, groups } of text.matchAll(command))
    yield [index, cited, groups.part ? parts.includes(groups.part) : commands.includes(groups.name)];

  // Of data every word is read, so its notes may name pages of the project alone.
  if (/^data\/.*\.json$/.test(name)) {
    for (const { 0: page, index } of text.matchAll(/(?<![\w./-])[\w-]+\.md\b/g))
      yield [index, page, meant(page).length > 0];
  }

  // A sentence that goes on in the next line is one text.
  const remarks = comments(name, text).replace(/\n[ \t]*(?:\/\/+|#+ |\*)?/g, (end) => " ".repeat(end.length));
  for (const { 1: cited, index } of remarks.matchAll(fileName))
    yield [index, cited, made.test(cited) || abroad.test(cited) || meant(cited).length > 0];
  for (const { 0: cited, index } of remarks.matchAll(/(?<![\w/"])\w+_test(?![\w.(])/g))
    yield [index, cited, meant(`${cited}.cpp`).length > 0];
  for (const { 0: cited, index, ...found } of remarks.matchAll(section)) {
    const [page, number] = found[1] ? [found[1], found[2]] : [found[4], found[3]];
    const has = (one) => headings(one).some((heading) => heading.startsWith(`${number}.`));
    yield [index, cited, meant(page).length > 0 && meant(page).every(has)];
  }
  for (const { 0: cited, index } of remarks.matchAll(/\b(?:sections? +\d|(?:design|contract|model) +\d)/g))
    yield [index, cited, documented.test(remarks.slice(Math.max(0, index - 120), index))];
  if (!name.endsWith(".md")) return;
  for (const { 1: link, index } of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    const [path, heading] = link.split("#");
    const target = path ? decodeURI(new URL(path, new URL(name, "file:///")).pathname.slice(1)) : name;
    yield [index, link, exists(target) && (!heading || headings(target).map(anchor).includes(heading))];
  }
}

const dangling = (name, text) => [...citations(name, text)].filter(([, , there]) => !there)
  .map(([index, cited]) => `${name}:${text.slice(0, index).split("\n").length}: ${cited}`);

test("what is cited exists", () => {
  assert.deepEqual(files.filter(isText).flatMap((name) => dangling(name, read(name))), []);
});

test("the map of the core names each of its rooms", () => {
  const mapped = [...read("core/README.md").matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, room]) => room);
  const rooms = [...folders].filter((folder) => /^core\/[a-z]+$/.test(folder)).map((folder) => folder.split("/")[1]);
  assert.deepEqual(mapped.sort(), rooms.sort());
});

test("citations of what does not exist are found", () => {
  for (const line of [
    "// model.md section 5", "// The fit (serving.md 5).", "// core/formulas/README.md, section 99",
    "// section 99 of core/formulas/README.md", "// within design 6's error", "// as section 5 says",
    "// core/none.hpp", 'fail("see data/none.json")', "// See none.hpp.", "// covered by none_test",
    "# ./dev test --only none", "./dev none",
  ])
    assert.notDeepEqual(dangling(line.startsWith("#") ? "none.cmake" : "none.cpp", line), [], line);
  assert.notDeepEqual(dangling("data/none.json", '"note": "Not opened; see none.md."'), []);
  for (const page of ["[model](core/none.md)", "[section](core/formulas/README.md#99-none)", "See [below](#none)."])
    assert.notDeepEqual(dangling("none.md", page), [], page);
});

test("citations of what exists are not", () => {
  for (const line of [
    "// core/formulas/README.md, section 5", "// Li et al. 2023, section 2", "// ./dev test --only data",
    "// tests/data/*.test.mjs and core/{numbers,engine}/", "// README.md, https://example.org/data/none.json",
    "// @none/data/none.json", 'import "./none.mjs";',
  ])
    assert.deepEqual(dangling("none.cpp", line), [], line);
  const page = "[model](core/formulas/README.md#5-serving), [all](core/) and [out](https://example.org)";
  assert.deepEqual(dangling("none.md", page), []);
});
