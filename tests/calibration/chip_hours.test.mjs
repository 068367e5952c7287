// Published runs' chip-hours lie where the model says, also for developers that it was not fitted to, and the data
// holds what the runs say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { figures, listed, others, ways } from "../../data/fit/chip_hours.mjs";
import { fit, ofChip, predicted, runs, size, steady } from "../../data/fit/utilization.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
const { chips } = read("chips"), { assumptions } = read("assumptions"), { published } = read("published");
const rule = fit(runs);

const written = (figures) => Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`).join(", ");
const near = (value, expected, tolerance, what) =>
  assert.ok(Math.abs(value / expected - 1) < tolerance, `${what}: ${value} against ${expected}`);

test("64 whole runs of 32 developers, 23 of the first table; stretches and benchmarks are none of them", () => {
  assert.deepEqual([runs.length, listed.length, others.length], [64, 23, 41]);
  assert.equal(new Set(runs.map(({ developer }) => developer)).size, 32);
  const ids = new Set(runs.map(({ id }) => id));
  assert.deepEqual(steady.filter(({ id }) => ids.has(id) || ids.has(`hours-${id}`)), []);
  const benchmarks = published.filter(({ label }) => label.startsWith("MLPerf"));
  assert.ok(benchmarks.length > 0);
  assert.deepEqual(benchmarks.filter(({ kind, basis }) => kind !== "from_hours" || basis !== "metered"), []);
});

// The second is the honest one: coefficients and ends from other developers alone.
for (const [way, most, far] of [["as shipped", 0.745, 0.2], ["without its developer", 0.75, 0.22]])
  test(`all runs, ${way}: 85 to 95 % inside, median |ln| ${far}, interval score ${most} of Epoch’s`, (t) => {
    const { inside, median, relative, score } = figures(runs, way);
    t.diagnostic(written({ inside, median, score, relative }));
    assert.ok(inside >= 0.85 && inside <= (way === "as shipped" ? 1 : 0.95), `inside ${inside}`);
    assert.ok(median <= far, `median ${median}`);
    assert.ok(relative <= most, `score ${score}, ${relative} of Epoch’s`);
  });

for (const [name, rows, least, most, far] of [["first table", listed, 0.95, 0.66, 0.18],
  ["runs read later", others, 0.9, 0.8, 0.2]])
  test(`${name}, without its developer: ${100 * least} % inside, interval score ${most} of Epoch’s`, (t) => {
    const { inside, median, relative, score } = figures(rows, "without its developer");
    t.diagnostic(written({ inside, median, score, relative }));
    assert.ok(inside >= least, `inside ${inside}`);
    assert.ok(median <= far, `median ${median}`);
    assert.ok(relative <= most, `score ${score}, ${relative} of Epoch’s`);
  });

// No whole run on Ascend tells its hours. Llama 3's reached 0.83 of its steady state.
for (const sparse of [false, true])
  test(`${sparse ? "sparse" : "dense"} stretches on Ascend, at 0.83 as whole runs: 85 % within the rule’s`, (t) => {
    const rows = steady.filter((row) => row.sparse === sparse).map((row) => (
      { ...predicted({ ...row, steady: false }, rule), whole: 0.83 * row.utilization }));
    const inside = rows.filter(({ low, high, whole }) => whole >= low && whole <= high).length / rows.length;
    const [median] = rows.map(({ central, whole }) => whole / central).sort((a, b) => a - b).slice(rows.length >> 1);
    t.diagnostic(written({ stretches: rows.length, inside, median }));
    assert.ok(rows.length >= 8 && inside >= 0.85, `${inside} of ${rows.length}`);
    assert.ok(median > 1 / 1.4 && median < 1.4, `the middle one is ${median} of what is predicted`);
  });

test("chips hold what the runs say, within 2 %", () => {
  const families = new Set([...runs, ...steady].map(({ family }) => family));
  for (const { id, family, sets } of chips.filter((chip) => families.has(chip.family))) {
    const fitted = ofChip(id, rule);
    for (const end of ["low", "central", "high"])
      near(sets.model_flops_utilization[end], fitted[end], 0.02, `${id} ${end}`);
    const sparse = rule.factors.sparse * (family === "ascend" ? rule.factors["sparse on ascend"] : 1);
    if (family === "ascend") near(sets.sparse_efficiency.central, sparse, 0.02, id);
  }
});

test("the defaults are a chip’s of a family without runs, and size does what the runs say, within 2 %", () => {
  const row = (id) => assumptions.find((each) => each.id === id);
  const fitted = ofChip(undefined, rule);
  for (const end of ["low", "central", "high"])
    near(row("model_flops_utilization")[end], fitted[end], 0.02, `default ${end}`);
  near(row("sparse_efficiency").central, rule.factors.sparse, 0.02, "sparse");
  near(size.small_on_fast_chips.factor, 1 / rule.factors["large on fast chips"], 0.02, "small");
  near(size.tiny.factor, rule.factors.tiny, 0.02, "tiny");
});

// Through core/tables/utilization.hpp.
test("the core applies the rule: each run’s hours are those of its parameters, chip and rule, within 2 %", () => {
  for (const row of runs) {
    const expected = row.compute / (predicted(row, rule).central * row.peak * 1e12 * 3600);
    near(ways["as shipped"](row).central, expected, 0.02, row.id);
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
