// Published runs' chip-hours lie where the model says, also for runs and developers that it was not fitted to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { figures, listed, others } from "../../data/fit/chip_hours.mjs";
import { prior, runs } from "../../data/fit/utilization.mjs";

const { chips } = JSON.parse(readFileSync(new URL("../../data/chips.json", import.meta.url), "utf8"));

const said = (figures) => Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`).join(", ");

test("the first table has 23 usable runs, and 21 were read later", () => {
  assert.equal(listed.length, 23);
  assert.equal(others.length, 21);
});

for (const [way, most] of [["as shipped", 0.5], ["without the run", 0.52], ["without its developer", 0.55]])
  test(`first table, ${way}: 83 % inside, median |ln| 0.22, interval score ${most} of Epoch’s`, (t) => {
    const { inside, median, relative, score } = figures(listed, way);
    t.diagnostic(said({ inside, median, score, relative }));
    assert.ok(inside >= 0.83, `inside ${inside}`);
    assert.ok(median <= 0.22, `median ${median}`);
    assert.ok(relative <= most, `score ${score}, ${relative} of Epoch’s`);
  });

for (const [way, most] of [["as shipped", 0.55], ["without the run", 0.57], ["without its developer", 0.57]])
  test(`runs read later, ${way}: 83 % inside, median |ln| 0.22, interval score ${most} of Epoch’s`, (t) => {
    const { inside, median, relative, score } = figures(others, way);
    t.diagnostic(said({ inside, median, score, relative }));
    assert.ok(inside >= 0.83, `inside ${inside}`);
    assert.ok(median <= 0.22, `median ${median}`);
    assert.ok(relative <= most, `score ${score}, ${relative} of Epoch’s`);
  });

test("chips hold what the runs say, within a tenth", () => {
  const families = new Set(runs.map(({ family }) => family));
  for (const { id, family, sets } of chips) {
    if (!families.has(family)) continue;
    const fitted = prior(id, runs);
    for (const end of ["low", "central", "high"]) {
      const ratio = sets.model_flops_utilization[end] / fitted[end];
      const off = `${id} ${end}: ${sets.model_flops_utilization[end]} against ${fitted[end]}`;
      assert.ok(Math.abs(Math.log(ratio)) < Math.log(1.1), off);
    }
  }
});

test("the interval score is the width, and twenty times what lies outside, in ln", async () => {
  const { intervalScore } = await import("../../wasm/published.js");
  const e = Math.E;
  assert.ok(Math.abs(intervalScore([{ low: 1, high: e, value: 2 }]) - 1) < 1e-12);
  assert.ok(Math.abs(intervalScore([{ low: 1, high: e, value: e ** 1.1 }]) - (1 + 20 * 0.1)) < 1e-12);
  const two = [{ low: 1, high: e, value: 2 }, { low: 1, high: e, value: e ** -0.1 }];
  assert.ok(Math.abs(intervalScore(two) - (1 + 3) / 2) < 1e-12);
});
