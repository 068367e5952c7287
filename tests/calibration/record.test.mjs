// What others published comes out again: their arithmetic to 1 %, what is metered as closely as the model claims.
import assert from "node:assert/strict";
import { test } from "node:test";
import { reproduce, summarize } from "../../wasm/published.js";
import { rowsOf, tokenwatt } from "../../data/fit/native.mjs";

const { published } = tokenwatt.describe();
const results = reproduce(tokenwatt);
const of = (kind, ...bases) => results.filter((row) => row.kind === kind && bases.includes(row.basis));
const written = ({ id, central, published: value, ratio }) => `${id}: ${central} against ${value}, ${ratio.toFixed(4)}`;

test("every row has a result, in the unit that it is published in", () => {
  for (const { id, request, run, output, published: figure } of published) {
    const { runs, problems } = tokenwatt.estimate({ ...request, outputs: [output], draws: 0 });
    assert.deepEqual(problems.filter(({ level }) => level === "error"), [], id);
    const result = runs.find((each) => each.id === run)?.outputs[output];
    assert.ok(Number.isFinite(result?.central), id);
    assert.equal(result.unit, figure.unit, id);
  }
});

test("eleven accountings of Grok 4 are there", () => {
  const energies = results.filter(({ id }) => id.startsWith("accounting-grok-4-") && !/emissions|water/.test(id));
  assert.equal(energies.length, 11);
});

for (const row of of("accounting", "arithmetic"))
  test(`${row.label}: within 1 %`, () => assert.ok(Math.abs(row.ratio - 1) <= 0.01, written(row)));

// Rows of hours, rated power, and a grid or PUE that the source prints.
const hasNote = ({ id }) => published.find((each) => each.id === id).published.note;
for (const row of of("from_hours", "nameplate").filter(hasNote))
  test(`${row.label}, as rated: within 1 %`, () => assert.ok(Math.abs(row.ratio - 1) <= 0.01, written(row)));

test("emissions whose grid or PUE the source does not print: within a fifth", () => {
  for (const row of of("from_hours", "nameplate"))
    assert.ok(Math.abs(Math.log(row.ratio)) <= Math.log(1.2), written(row));
});

test("metered energy: 18 of 21 inside the 90 % interval, none missed by more than a factor 1.6", () => {
  const rows = of("from_hours", "metered");
  assert.equal(rows.length, 21);
  const outside = rows.filter(({ inside }) => !inside);
  assert.ok(outside.length <= 3, outside.map(written).join("; "));
  for (const row of rows) assert.ok(Math.abs(Math.log(row.ratio)) <= Math.log(1.6), written(row));
});

// Short benchmarks on many servers leave chips idle; these keep one server busy, or all of them for an hour.
test("servers at the wall under a steady load: within 5 %", () => {
  const loaded = results.filter(({ id }) => /mlperf.*(-512-h100-gpt3|-8-h100-|-8-b200-|dell)/.test(id));
  assert.equal(loaded.length, 4);
  for (const row of loaded) assert.ok(Math.abs(row.ratio - 1) <= 0.05, written(row));
});

test("an upper bound lies above the central value", () => {
  const rows = of("chip_hours", "upper_bound");
  assert.equal(rows.length, 1);
  for (const row of rows) assert.ok(row.central <= row.published, written(row));
});

test("a rejected figure is far off, and counted nowhere", () => {
  const rejected = results.filter(({ basis }) => basis === "rejected");
  assert.ok(rejected.length > 0);
  for (const row of rejected) assert.ok(row.ratio > 100, written(row));
  const counted = summarize(results).reduce((sum, { rows }) => sum + rows, 0);
  const uncounted = rejected.length + of("chip_hours", "upper_bound").length + of("growth", "forecast").length +
    of("query", "undisclosed").length;
  assert.equal(counted, results.length - uncounted);
});

test("what is metered is summed up apart from what is nameplate, assumed or a price", () => {
  const bases = new Set(summarize(results).filter(({ kind }) => kind === "from_hours").map(({ basis }) => basis));
  assert.deepEqual([...bases].sort(), ["assumed_power", "list_price", "metered", "nameplate"]);
});

// What each method counts besides, or leaves out, stands in the rows: only what was measured on an engine tests us.
test("a query: within a factor of two of a measured engine, 2.5 of a rated one, and far below a life cycle", () => {
  const rows = results.filter(({ kind }) => kind === "query");
  assert.equal(rows.length, 51);
  for (const row of rows) assert.ok(row.central > 0, written(row));
  const near = (row, factor) => assert.ok(Math.abs(Math.log(row.ratio)) <= Math.log(factor), written(row));
  for (const row of of("query", "metered").filter(({ id }) => id.includes("morrison"))) near(row, 2);
  for (const row of of("query", "nameplate")) near(row, 2.5);
  for (const row of of("query", "disclosed")) assert.ok(row.ratio < 0.1, written(row));
});

// A library that writes one answer at a time over eight chips leaves them waiting for each other.
test("a query on eight A100 without an engine takes more than an engine's step", () => {
  const rows = of("query", "metered").filter(({ id }) => id.includes("hugging-face"));
  assert.equal(rows.length, 6);
  for (const row of rows) assert.ok(row.ratio < 0.5, written(row));
});

test("the path without a change is the IEA's Base Case: 1 % in 2030, 3 % in 2035", () => {
  const base = of("growth", "forecast").filter(({ label }) => label === "IEA, Base");
  assert.deepEqual(base.map(({ output }) => output), ["growth_energy", "later_growth_energy"]);
  assert.ok(Math.abs(base[0].ratio - 1) <= 0.01, written(base[0]));
  assert.ok(Math.abs(base[1].ratio - 1) <= 0.03, written(base[1]));
});

// A scenario's experiments are defaults too: whoever opens one has set nothing.
test("no default puts the total outside the IEA's own cases, in the middle or in its draws", () => {
  for (const output of ["growth_energy", "later_growth_energy"]) {
    const cases = of("growth", "forecast").filter((row) => row.output === output).map((row) => row.published);
    assert.equal(cases.length, 4);
    for (const { id } of rowsOf("scenarios"))
      for (const run of tokenwatt.estimate({ scenario: id, outputs: [output], draws: 4096 }).runs) {
        const { central, p5 = central, p95 = central } = run.outputs[output];
        assert.ok(Math.min(central, p5) >= Math.min(...cases), `${id} ${run.id}: ${p5}`);
        assert.ok(Math.max(central, p95) <= Math.max(...cases), `${id} ${run.id}: ${p95}`);
      }
  }
});
