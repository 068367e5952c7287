// A figure corrected by a few per cent breaks no test of the core: in a copy of the tree every default, and every
// figure of chips, places and offers, is moved by 3 %, up and down, and the core's tests are built and run.
import assert from "node:assert/strict";
import { rmSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { copyTree, runIn } from "../copy.mjs";
import { nudged } from "./nudge.mjs";

const minutes = 60_000;
const copy = copyTree();
after(() => rmSync(copy, { recursive: true }));
const run = runIn(copy);

const folder = join(copy, "data");
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const files = Object.fromEntries(names.map((name) =>
  [name.slice(0, -".json".length), JSON.parse(readFileSync(join(folder, name), "utf8"))]));

test("a nudge moves what it should and nothing beyond its bounds", () => {
  const moved = nudged(files, 1.03);
  const rent = ({ chips }) => chips.chips.find(({ id }) => id === "h100-sxm").rents.marketplace.central;
  assert.ok(Math.abs(rent(moved) / rent(files) - 1.03) < 1e-9);
  assert.deepEqual(moved.models, files.models);
  for (const row of moved.assumptions.assumptions)
    for (const end of ["low", "central", "high"])
      if (row[end] !== undefined) assert.ok(row[end] >= row.min && row[end] <= row.max, row.id);
});

for (const factor of [1.03, 0.97])
  test(`every figure times ${factor}`, { timeout: 30 * minutes }, async () => {
    for (const [name, file] of Object.entries(nudged(files, factor)))
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(file, null, 1));
    // In few units and hardly optimized: what they come to is the same.
    await run("cmake", "--preset", "native", "-DTOKENWATT_UNITY=ON", "-DCMAKE_CXX_FLAGS_RELEASE=-O0");
    await run("cmake", "--build", "build/native", "--target", "tokenwatt_tests");
    await run("build/native/tokenwatt_tests", "--no-colors");
  });
