// The walls between the rooms: who may know of what.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0").filter(Boolean);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const matching = (names, pattern) => names.filter((name) => pattern.test(read(name)));
const cpp = files.filter((name) => /\.(cpp|hpp)$/.test(name));
const assumptions = JSON.parse(read("data/assumptions.json")).assumptions.map(({ id }) => id);

test("only wasm/ knows Emscripten", () => {
  const found = matching(cpp.filter((name) => !name.startsWith("wasm/")), /emscripten|EMSCRIPTEN/);
  assert.deepEqual(found, []);
});

test("only core/report and tests know nlohmann_json", () => {
  const others = cpp.filter((name) => !/^(core\/report|tests\/)/.test(name));
  assert.deepEqual(matching(others, /nlohmann/), []);
});

test("core includes nothing from wasm/ or web/", () => {
  const core = cpp.filter((name) => name.startsWith("core/"));
  assert.deepEqual(matching(core, /#include\s*["<](\.\.\/)*(wasm|web)\//), []);
});

// libm differs between builds: what is worked out must come from the project's own functions.
test("formulas do not include <cmath>", () => {
  const formulas = cpp.filter((name) => name.startsWith("core/") && name.endsWith(".hpp"));
  assert.deepEqual(matching(formulas, /#include\s*<(cmath|math\.h)>/), []);
});

// Chapters and their texts may speak of a particular assumption; the machinery of the page takes ids from the tables.
test("the page's machinery spells no assumption's id", () => {
  const machinery = files.filter((name) => /^web\/.*\.(ts|js|mjs)$/.test(name) && !/chapter|words/.test(name));
  // An id of one word, such as layers, is a word of prose too.
  const ids = assumptions.filter((id) => id.includes("_"));
  const spelled = new RegExp(`["'\`.](${ids.join("|")})["'\`]`, "g");
  const found = machinery.flatMap((name) => [...read(name).matchAll(spelled)].map(([, id]) => `${name}: ${id}`));
  assert.deepEqual(found, []);
});
