// Laws over requests that chance makes from the tables: valid ones and ones that nearly are. TOKENWATT_SEED names
// another beginning, TOKENWATT_REQUESTS how many; a seed that breaks a law becomes a case of its own.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
const described = tokenwatt.describe();
const first = Number(process.env.TOKENWATT_SEED ?? 1), count = Number(process.env.TOKENWATT_REQUESTS ?? 120);

/** Chance from a seed: Mulberry32. */
function chanceOf(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(unit() * end);
  return {
    unit, below, of: (list) => list[below(list.length)], oneIn: (of) => below(of) === 0,
    some: (list, most) => Array.from({ length: below(most + 1) }, () => list[below(list.length)]),
  };
}

const shapes = ["lognormal", "shifted-lognormal", "logitnormal", "normal", "uniform"];
const details = ["quantiles", "tornado", "sobol", "elasticity", "routes", "decomposition", "claims", "working"];
const odd = [
  null, "", "high", -1, 0, 1e308, [], {}, true, "\u202e", "__proto__", { low: 1 }, { low: 3, central: 2, high: 1 },
];

/** A value of the row: near its figure, anywhere in its bounds, at an end, a range, or nothing that it can have. */
function valueOf(chance, { min, max, central, distribution }) {
  if (chance.oneIn(80)) return chance.of(odd);
  const between = (low, high) =>
    (low > 0 ? low * (high / low) ** chance.unit() : low + (high - low) * chance.unit());
  const near = () => (central > 0 ? central * 2 ** (2 * chance.unit() - 1) : between(min, max));
  const anywhere = () => between(min, max);
  const one = () => Math.min(max, Math.max(min, chance.of([near, near, anywhere, () => min, () => max])()));
  if (chance.below(3)) return one();
  const [low, middle, high] = [one(), one(), one()].sort((a, b) => a - b);
  const shape = chance.below(2) ? { distribution: chance.of([distribution, ...shapes]) } : {};
  return { low, central: middle, high, ...shape };
}

const valuesOf = (chance, most) =>
  Object.fromEntries(chance.some(described.assumptions, most).map((row) => [row.id, valueOf(chance, row)]));

function runOf(chance, id) {
  const run = { id, model: chance.of(described.models).id, chip: chance.of(described.chips).id };
  if (chance.below(3)) run.place = chance.of(described.places).id;
  if (chance.oneIn(2)) run.accounting = chance.of(described.accountings).id;
  // The hours of a run count for the chip that it ran on.
  run.route = chance.oneIn(4) ? chance.of(["hours", "compute", "cluster"]) : "compute";
  if (chance.oneIn(3)) run.hardware = chance.of(["owned", "rented"]);
  if (chance.oneIn(4)) run.format = chance.of(described.formats).id;
  if (chance.oneIn(4)) run.offer = chance.of(described.offers).id;
  if (chance.oneIn(6)) run.subscription = chance.of(described.subscriptions).id;
  if (chance.oneIn(4)) run.label = chance.of(["=1+1", "\u202eabc", "🙂", "a\u0000b", "x".repeat(200)]);
  if (chance.oneIn(60)) run.model = "no-such-model";
  run.set = valuesOf(chance, 5);
  return run;
}

function requestOf(chance) {
  const ids = ["a", "b", "c", "d"].slice(0, 1 + chance.below(4));
  const request = { draws: chance.of([0, 1, 2, 64, 256]), runs: ids.map((id) => runOf(chance, id)) };
  if (chance.oneIn(2)) request.outputs = chance.some(described.outputs, 6).map(({ id }) => id);
  if (chance.oneIn(2)) request.shared = valuesOf(chance, 3);
  if (chance.oneIn(2)) request.baseline = chance.of(ids);
  if (chance.oneIn(3)) request.details = [...new Set(chance.some(details, 3))];
  if (chance.oneIn(4)) request.rental_class = chance.of(["marketplace", "list", "contract"]);
  if (chance.oneIn(6)) {
    const row = chance.of(described.assumptions);
    request.sweeps = [{ run: chance.of(ids), id: row.id, values: [row.min, row.central ?? row.max, row.max] }];
  }
  if (chance.oneIn(6)) {
    request.solve = [{ run: chance.of(ids), id: chance.of(described.assumptions).id,
      output: chance.of(described.outputs).id, target: 10 ** (12 * chance.unit() - 3) }];
  }
  return request;
}

const told = new Set(["sweeps", "solve", "claims", "queries", "problems"]);
/** Where a value is no number or nothing, apart from what the contract lets be null. */
function* gaps(value, path = "") {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) yield path;
  else if (typeof value === "object")
    for (const [key, inner] of Object.entries(value))
      if (!(path === "" && told.has(key)) && key !== "working" && key !== "share") yield* gaps(inner, `${path}/${key}`);
}

const percentiles = ["p5", "p25", "p50", "p75", "p95"];
const bounds = new Map(described.outputs.map((row) => [row.id, row]));

function check(request, seed) {
  const said = `TOKENWATT_SEED=${seed}: ${JSON.stringify(request).slice(0, 900)}`;
  const report = tokenwatt.estimate(request);
  assert.deepEqual([...gaps(report)], [], said);
  const errors = report.problems.filter(({ level }) => level === "error");
  if (errors.length) return "refused";
  assert.equal(report.runs.length, request.runs.length, said);
  for (const run of report.runs) {
    for (const [id, output] of Object.entries(run.outputs)) {
      const { min = -Infinity, max = Infinity } = bounds.get(id);
      const values = percentiles.map((one) => output[one]).filter((one) => one !== undefined);
      for (const value of [output.central, ...values])
        assert.ok(value >= min && value <= max, `${run.id} ${id} ${value} beyond ${min} ${max}; ${said}`);
      values.slice(1).forEach((value, i) => assert.ok(value >= values[i], `${id} ${values}; ${said}`));
    }
    const named = new Set(report.problems.filter((one) => one.level !== "warning" && (one.run ?? run.id) === run.id)
      .flatMap(({ outputs = [] }) => outputs));
    for (const id of request.outputs ?? bounds.keys())
      assert.ok(id in run.outputs || named.has(id), `${run.id} lacks ${id} and nothing says why; ${said}`);
  }
  for (const { decomposition, ratio, output } of report.comparisons) {
    if (!decomposition) continue;
    const product = decomposition.reduce((all, { ratio: one }) => all * one, 1);
    assert.ok(Math.abs(product / ratio.central - 1) < 1e-9, `${output} ${product} ${ratio.central}; ${said}`);
  }
  // The order of runs, their company and what else is asked for change no number.
  const plain = { ...request, details: [], sweeps: [], solve: [] };
  delete plain.baseline;
  const outputsOf = (one) => Object.fromEntries(one.runs.map(({ id, outputs }) => [id, Object.fromEntries(
    Object.entries(outputs).map(([name, { central, p5, p50, p95 }]) => [name, { central, p5, p50, p95 }]))]));
  const expected = outputsOf(report);
  assert.deepEqual(outputsOf(tokenwatt.estimate({ ...plain, runs: [...request.runs].reverse() })), expected, said);
  for (const run of request.runs)
    assert.deepEqual(outputsOf(tokenwatt.estimate({ ...plain, runs: [run] }))[run.id], expected[run.id], said);
  const [someRun] = request.runs, some = Object.keys(expected[someRun.id])[0];
  if (some) assert.deepEqual(outputsOf(tokenwatt.estimate({ ...plain, outputs: [some] }))[someRun.id][some],
    expected[someRun.id][some], said);
  const session = tokenwatt.open(plain);
  session.update(plain.draws);
  const opened = session.results();
  session.close();
  for (const [r, id] of opened.runs.entries())
    for (const [o, output] of opened.outputs.entries()) {
      const at = (statistic) => opened.values[
        (r * opened.outputs.length + o) * opened.statistics.length + opened.statistics.indexOf(statistic)];
      const { central, p5, p50, p95 } = expected[id][output] ?? {};
      const wanted = plain.draws ? { central, p5, p50, p95 } : { central };
      for (const [one, value] of Object.entries(wanted))
        assert.equal(at(one), value ?? NaN, `${id} ${output}; ${said}`);
    }
  return "worked out";
}

test(`${count} requests from the seed ${first} on keep the laws`, (t) => {
  const seen = {};
  const begin = performance.now();
  for (let seed = first; seed < first + count; seed++) {
    const what = check(requestOf(chanceOf(seed)), seed);
    seen[what] = (seen[what] ?? 0) + 1;
  }
  t.diagnostic(`${JSON.stringify(seen)} in ${Math.round(performance.now() - begin)} ms`);
  assert.ok(seen["worked out"] > count / 4, JSON.stringify(seen));
});
