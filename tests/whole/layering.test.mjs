// The walls between the rooms: who may know of what.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { arrows, circles, climbing } from "./ladder.mjs";

const root = new URL("../../", import.meta.url);
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((name) => name && existsSync(new URL(name, root)));
const read = (name) => readFileSync(new URL(name, root), "utf8");
const matching = (names, pattern) => names.filter((name) => pattern.test(read(name)));
const cpp = files.filter((name) => /\.(cpp|hpp)$/.test(name));
const assumptions = JSON.parse(read("data/assumptions.json")).assumptions.map(({ id }) => id);

// Numbers, an engine and tables; formulas on them make a run; the run is drawn, analysed and reported. The door,
// core/tokenwatt.hpp, stands between: who comes in by it need see no other header of the core.
const rooms = ["numbers", "engine", "tables", "formulas", "run", "draws", "analysis", "tokenwatt", "report", "cli"];
const inReport = [["problem", "json"], "request", ["read", "work"], "write", ["session", "describe"]];

const core = cpp.filter((name) => name.startsWith("core/"));
const includes = arrows(core, read, (_, text) =>
  [...text.matchAll(/^#include "(core\/[^"]+\.hpp)"/gm)].map(([, to]) => to),
);
const roomAt = (depth) => (name) => name.split("/")[depth].replace(/\..*/, "");

test("an include of the core leads to its own room or to one further left", () => {
  assert.deepEqual(
    [...new Set(core.map(roomAt(1)))].filter((room) => !rooms.includes(room)),
    [],
  );
  assert.deepEqual(climbing(includes, roomAt(1), rooms), []);
});

test("inside core/report an include leads down the report's own ladder", () => {
  const report = includes.filter((arrow) => arrow.every((name) => name.startsWith("core/report/")));
  assert.ok(report.length > 0);
  assert.deepEqual(climbing(report, roomAt(2), inReport), []);
});

test("no files of the core include each other, a header and its source being one", () => {
  assert.deepEqual(
    circles(includes, (name) => name.replace(/\.\w+$/, "")),
    [],
  );
});

test("an arrow that climbs and a circle are found", () => {
  const wrong = [
    ["core/numbers/a.hpp", "core/run/b.hpp"],
    ["core/run/b.hpp", "core/numbers/a.hpp"],
  ];
  assert.deepEqual(climbing(wrong, roomAt(1), rooms), ["core/numbers/a.hpp -> core/run/b.hpp"]);
  const sides = [
    ["core/report/work/a.cpp", "core/report/read/b.hpp"],
    ["core/report/x.cpp", "core/report/y.hpp"],
  ];
  assert.equal(climbing(sides, roomAt(2), inReport).length, 2);
  assert.deepEqual(circles(wrong), ["core/numbers/a.hpp <-> core/run/b.hpp"]);
});

// Headers without a test of their path, and the test that covers each.
const covered = {
  "core/formulas/outputs.hpp": "tests/core/laws/table_test.cpp",
  "core/report/problem.hpp": "tests/core/laws/problems_test.cpp",
  "core/report/request.hpp": "tests/core/report/read/reader_test.cpp",
  "core/report/work/evaluated_run.hpp": "tests/core/laws/absences_test.cpp",
  "core/report/write/write.hpp": "tests/core/report/write/working_test.cpp",
  "core/tables/measured_range.hpp": "tests/fit/range.test.mjs",
  "core/tables/utilization.hpp": "tests/calibration/chip_hours.test.mjs",
  "core/tokenwatt.hpp": "tests/core/report/session_test.cpp",
};

test("every header of the core has its test, of the same path or named here", () => {
  const own = (header) => `tests/${header.replace(/\.hpp$/, "_test.cpp")}`;
  for (const header of core.filter((name) => name.endsWith(".hpp"))) {
    const cover = covered[header] ?? own(header);
    assert.ok(files.includes(cover), `${header} has no ${cover}`);
    assert.ok(read(cover).includes(header), `${cover} does not name ${header}`);
  }
  const needless = Object.keys(covered).filter((header) => !files.includes(header) || files.includes(own(header)));
  assert.deepEqual(needless, []);
});

test("only wasm/ knows Emscripten", () => {
  const found = matching(
    cpp.filter((name) => !name.startsWith("wasm/")),
    /emscripten|EMSCRIPTEN/,
  );
  assert.deepEqual(found, []);
});

test("only core/report and tests know nlohmann_json", () => {
  const others = cpp.filter((name) => !/^(core\/report|tests\/)/.test(name));
  assert.deepEqual(matching(others, /nlohmann/), []);
});

test("core includes nothing from wasm/ or web/", () => {
  assert.deepEqual(matching(core, /#include\s*["<](\.\.\/)*(wasm|web)\//), []);
});

// libm differs between builds: what is worked out must come from the project's own functions.
test("the core does not include <cmath>", () => {
  assert.deepEqual(matching(core, /#include\s*<(cmath|math\.h)>/), []);
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
