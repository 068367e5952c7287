// What runs the tests: jobs side by side in their order, failures counted whatever fails, and no part forgotten.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { count } from "../count.mjs";
import { builds, parts } from "../parts.mjs";
import { schedule } from "../schedule.mjs";

/** Jobs that tell when they begin and end, and end when their turn comes. */
function diary() {
  const entries = [];
  const job = (name, needs = [], well = true) => ({
    name,
    needs,
    async work() {
      entries.push(`${name} begins`);
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      entries.push(`${name} ends`);
      return well;
    },
    skip: () => entries.push(`${name} is skipped`),
  });
  return { entries, job };
}

test("no more run at once than may, the first listed first", async () => {
  const { entries, job } = diary();
  await schedule([job("a"), job("b"), job("c")], 2);
  assert.deepEqual(entries.slice(0, 2), ["a begins", "b begins"]);
  assert.ok(entries.indexOf("c begins") > Math.min(entries.indexOf("a ends"), entries.indexOf("b ends")));
});

test("a job waits for what it needs, and lets others go first", async () => {
  const { entries, job } = diary();
  await schedule([job("last", ["first"]), job("first"), job("other")], 1);
  assert.deepEqual(entries, ["first begins", "first ends", "last begins", "last ends", "other begins", "other ends"]);
});

test("what needs a job that failed is skipped, and so is what needs that", async () => {
  const { entries, job } = diary();
  const wentWell = await schedule([job("third", ["second"]), job("second", ["first"]), job("first", [], false)], 2);
  assert.deepEqual(entries, ["first begins", "first ends", "second is skipped", "third is skipped"]);
  assert.deepEqual([...wentWell.values()], [false, false, false]);
});

test("a job that needs what is not there is an error", async () => {
  const { job } = diary();
  await assert.rejects(schedule([job("a", ["none"])], 2), /nothing leads to a/);
});

test("the summaries of all four runners are counted", () => {
  const log = [
    "[doctest] test cases:     373 |     371 passed | 2 failed | 0 skipped",
    "91% tests passed, 1 tests failed out of 11",
    "ℹ tests 9",
    "ℹ pass 6",
    "ℹ fail 2",
    "ℹ cancelled 1",
    "  3 failed",
    "  1 flaky",
    "  2 did not run",
    "  60 passed (1.2m)",
  ].join("\n");
  assert.deepEqual(count(log), { passed: 371 + 10 + 6 + 60, failed: 2 + 1 + 3 + 6 });
  assert.deepEqual(count("Segmentation fault"), { passed: 0, failed: 0 });
});

test("./dev test has every part that can be run, and no other", () => {
  const entry = readFileSync(new URL("../../dev", import.meta.url), "utf8");
  const entries = [...entry.matchAll(/^(?:slow_)?parts=\(([^)]*)\)/gm)]
    .flatMap(([, names]) => names.split(/\s+/))
    .filter(Boolean);
  assert.deepEqual(entries.sort(), Object.keys(parts).sort());
});

test("every build that a part or a build needs is there", () => {
  for (const [name, { needs = [] }] of Object.entries({ ...builds, ...parts }))
    for (const need of needs) assert.ok(Object.hasOwn(builds, need), `${name} needs ${need}`);
});
