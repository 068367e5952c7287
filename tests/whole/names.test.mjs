// Functions, types and variables are named by words that a newcomer understands: no "lay", "put", "take", "say" and
// "told", which say that something is done and not what.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0").filter((name) => /\.([ch]pp|inc|m?js|ts)$/.test(name) && !name.endsWith("/names.test.mjs"));

/** The data's own ids, and what the reader presses: "Take this chart". */
const known = new Set(["told_speed", "told_energy", "Take", "takeAway"]);

const vague = /^(?:[Ll]ay|[Ll]aid|[Pp]ut|[Tt]aken?|[Ss]ay|[Ss]aid|[Tt]old|[Tt]ell)s?(?=_|[A-Z]|$)/;
const before =
  "const|let|var|function|class|struct|enum|interface|type|auto|bool|double|int|void|string_view|string|Json";
const modifiers = "export|private|public|static|async|readonly|inline|constexpr";
/** What is defined here, after a keyword or a type, or as a method; and what is called on a line of its own. */
const named = [
  new RegExp(`\\b(?:${before})(?: (?:auto|double|int|bool|Json))? &?(\\w+)`, "g"),
  new RegExp(`^ *(?:(?:${modifiers}) )*(?:[\\w:<>&*]+ )?(\\w+)(?:\\(.*[{;]$| = \\(.*=>)`, "gm"),
];
const withoutWords = (text) => text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"/g, "");

const vagueIn = (text) => {
  const code = withoutWords(text);
  const names = named.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name));
  return [...new Set(names)].filter((name) => vague.test(name) && !known.has(name));
};

test("no name is a verb that says nothing", () => {
  const found = files.flatMap((name) => {
    let text = "";
    try {
      text = readFileSync(new URL(name, root), "utf8");
    } catch {
      // One that is listed and has just been removed.
    }
    return vagueIn(text).map((vagueName) => `${name}: ${vagueName}`);
  });
  assert.ok(files.length > 500, `${files.length} files`);
  assert.deepEqual(found, []);
});

test("such a name is found where it is defined, and where it is called", () => {
  const code = `void put_all(int x) {\n  const auto told = 1;\n  take(told);\n}\nexport const sayMore = () => 1;
class A {\n  private put(card) {\n  }\n  taken = (x) => x;\n}\n// const told = "put"\nconst output = "told";`;
  assert.deepEqual(vagueIn(code).sort(), ["put", "put_all", "sayMore", "take", "taken", "told"]);
});
