// estimate() keeps the shapes that it promises, whatever it is given.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";
import { sound, unsound } from "../requests.mjs";

const tokenwatt = await load();
const { estimate } = tokenwatt;
const { scenarios } = tokenwatt.describe();
const ids = (report) => report.runs.map(({ id }) => id);
const errors = (report) => report.problems.filter(({ level }) => level === "error");

function assertShape(report, answers = []) {
  assert.deepEqual(Object.keys(report).sort(), ["claims", "comparisons", "problems", ...answers, "runs", "version"]);
  assert.ok(report.version.model && report.version.data);
  for (const run of report.runs) {
    for (const [id, output] of Object.entries(run.outputs)) {
      assert.ok(Number.isFinite(output.central) && typeof output.unit === "string" && output.grade, id);
    }
    for (const [id, input] of Object.entries(run.inputs)) {
      for (const key of ["low", "central", "high"]) assert.ok(Number.isFinite(input[key]), `${id}.${key}`);
      assert.ok(input.unit && input.from && input.grade && input.distribution, id);
    }
  }
  for (const { ratio, difference, run, baseline, output } of report.comparisons) {
    assert.ok(Number.isFinite(difference.central));
    // Where the baseline is zero there is no ratio.
    const base = report.runs.find(({ id }) => id === baseline).outputs[output].central;
    assert.equal(Number.isFinite(ratio?.central), base !== 0, `${run} ${output}`);
  }
  for (const problem of report.problems) {
    assert.ok(["error", "absent", "warning"].includes(problem.level));
    assert.match(problem.code, /^[a-z_]+$/);
    assert.ok(problem.message.length > 10);
    if (problem.level === "absent") assert.ok(problem.outputs.length > 0, problem.message);
  }
}

for (const [name, request] of Object.entries(sound)) {
  test(`sound: ${name}`, () => {
    const report = estimate(request);
    // What others count a query as is told where it was asked for.
    assertShape(report, request.queries ? ["queries"] : []);
    assert.ok(report.runs.length > 0);
    const expected = request.baseline ?? report.runs[0].id;
    assert.ok(report.comparisons.every(({ baseline }) => baseline === expected));
  });
}
for (const [name, [request, code]] of Object.entries(unsound)) {
  test(`unsound: ${name}`, () => {
    const report = estimate(request);
    assertShape(report);
    assert.ok(errors(report).some((problem) => problem.code === code), JSON.stringify(report.problems).slice(0, 500));
  });
}

test("nothing asked is the default scenario", () => {
  assert.deepEqual(estimate(), estimate({ scenario: scenarios[0].id }));
  assert.deepEqual(ids(estimate({})), scenarios[0].runs.map(({ id }) => id));
});

test("runs without scenario inherit nothing", () => {
  assert.deepEqual(ids(estimate(sound["one run"])), ["a"]);
});

test("missing ids are given by position", () => {
  const { id, ...run } = sound["one run"].runs[0];
  assert.deepEqual(ids(estimate({ runs: [run, run, run] })), ["a", "b", "c"]);
});

test("a scenario's runs are changed, added and removed by id", () => {
  assert.deepEqual(ids(estimate(sound["a removed run"])), ["b"]);
  assert.deepEqual(ids(estimate(sound["an added run"])), ["a", "b", "c"]);
  const [before, after] = [estimate({}), estimate(sound["an overridden run of a scenario"])];
  assert.deepEqual(after.runs[0], before.runs[0]);
  assert.notDeepEqual(after.runs[1].outputs, before.runs[1].outputs);
});

test("a label comes back as it was", () => {
  assert.equal(estimate(sound["a renamed run"]).runs[0].label, sound["a renamed run"].runs[0].label);
});

test("a number fixes an assumption, and the layer says so", () => {
  const input = estimate(sound["a number"]).runs[0].inputs.facility_pue;
  assert.deepEqual([input.low, input.central, input.high, input.from], [1.3, 1.3, 1.3, "reader"]);
  assert.equal(estimate(sound["a shared value"]).runs[0].inputs.electricity_price.from, "shared");
});

test("an error in one run leaves the others", () => {
  const good = sound["one run"].runs[0];
  const report = estimate({ runs: [{ ...good, set: { facility_pue: 1e308 } }, { ...good, id: "b" }] });
  assert.deepEqual(report.runs[0].outputs, {});
  assert.ok(Object.keys(report.runs[1].outputs).length > 0);
  assert.equal(errors(report)[0].run, "a");
});

test("an error in the request itself gives no runs", () => {
  for (const request of [null, [], { sceanrio: "x" }, { scenario: "nowhere" }]) {
    assert.deepEqual(estimate(request).runs, []);
  }
});

test("only the outputs asked for", () => {
  const [run] = estimate(sound["some outputs"]).runs;
  assert.deepEqual(Object.keys(run.outputs).sort(), ["emissions", "facility_energy"]);
});

test("details come when asked for", () => {
  const [plain, full] = [estimate({}).runs[1], estimate(sound["every detail"]).runs[1]];
  const [bare, energy] = [plain.outputs.facility_energy, full.outputs.facility_energy];
  assert.ok(!("routes" in plain) && !("working" in bare) && !("elasticity" in bare));
  assert.ok(full.routes.compute > 0);
  assert.equal(energy.working.value, energy.central);
  assert.ok(energy.elasticity.some(({ value }) => value !== 0));
});

test("a comparison is the ratio of the two centrals", () => {
  const report = estimate({});
  const [a, b] = report.runs;
  const energy = report.comparisons.find(({ output }) => output === "facility_energy");
  assert.deepEqual([energy.run, energy.baseline], ["b", "a"]);
  assert.equal(energy.ratio.central, b.outputs.facility_energy.central / a.outputs.facility_energy.central);
  assert.equal(energy.difference.central, b.outputs.facility_energy.central - a.outputs.facility_energy.central);
});

test("what has no JSON is refused, not thrown", () => {
  const cycle = {};
  cycle.runs = [cycle];
  let deep = [];
  for (let i = 0; i < 100_000; i++) deep = [deep];
  const throwing = { toJSON() { throw new Error("no"); } };
  for (const request of [cycle, { draws: 1n }, { runs: deep }, throwing, () => 1, Symbol("s")]) {
    const report = estimate(request);
    assertShape(report);
    assert.deepEqual(report.runs, []);
    assert.ok(errors(report).length > 0);
  }
});

test("the same request gives the same report, and is left as it was", () => {
  const request = structuredClone(sound["a range"]);
  assert.deepEqual(estimate(request), estimate(request));
  assert.deepEqual(request, sound["a range"]);
});

// Figures of chips by format and prices that a chip's own price implies stand in their rows under other names.
test("the row that an input names has its figure", () => {
  const description = tokenwatt.describe();
  const rowOf = ({ catalogue, id }) => description[catalogue].find((row) => row.id === id);
  const seen = {};
  for (const { id: scenario } of scenarios) {
    for (const run of estimate({ scenario, draws: 0 }).runs) {
      for (const [id, { row, central }] of Object.entries(run.inputs)) {
        if (!row) continue;
        const found = rowOf(row);
        assert.ok(found, `${id}: ${row.catalogue} ${row.id}`);
        const set = row.catalogue === "assumptions" ? found : found.sets[id];
        const figure = set?.cases ? set.cases[row.case] : set;
        if (figure?.central === undefined || figure.watts_per_chip) continue;
        // A chip's utilization is that of a large dense model, and a smaller model's is less.
        const isOfLarge = id === "model_flops_utilization" && row.catalogue !== "models";
        const where = `${scenario}.${run.id}.${id}`;
        if (isOfLarge) assert.ok(central <= figure.central && central > figure.central / 3, where);
        else assert.equal(figure.central, central, where);
        seen[row.catalogue] = (seen[row.catalogue] ?? 0) + 1;
      }
    }
  }
  const catalogues = ["accountings", "assumptions", "chips", "formats", "models", "offers", "places", "subscriptions"];
  assert.deepEqual(Object.keys(seen).sort(), catalogues);
});
