// Laws over requests that chance makes from the tables: valid ones and ones that nearly are. TOKENWATT_SEED names
// another beginning, TOKENWATT_REQUESTS how many; a seed that breaks a law becomes a case of its own.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";
import { chanceOf, requestOf } from "../random_requests.mjs";

const tokenwatt = await load();
const described = tokenwatt.describe();
const first = Number(process.env.TOKENWATT_SEED ?? 1), count = Number(process.env.TOKENWATT_REQUESTS ?? 120);

const lists = new Set(["sweeps", "solve", "claims", "queries", "problems"]);
/** Where a value is no number or nothing, apart from what the contract lets be null. */
function* gaps(value, path = "") {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) yield path;
  else if (typeof value === "object")
    for (const [key, inner] of Object.entries(value)) {
      const isList = path === "" && lists.has(key);
      if (!isList && key !== "working" && key !== "share") yield* gaps(inner, `${path}/${key}`);
    }
}

const percentiles = ["p5", "p25", "p50", "p75", "p95"];
const bounds = new Map(described.outputs.map((row) => [row.id, row]));

function check(request, seed) {
  const which = `TOKENWATT_SEED=${seed}: ${JSON.stringify(request).slice(0, 900)}`;
  const report = tokenwatt.estimate(request);
  assert.deepEqual([...gaps(report)], [], which);
  const errors = report.problems.filter(({ level }) => level === "error");
  if (errors.length) return "refused";
  assert.equal(report.runs.length, request.runs.length, which);
  for (const run of report.runs) {
    for (const [id, output] of Object.entries(run.outputs)) {
      const { min = -Infinity, max = Infinity } = bounds.get(id);
      const values = percentiles.map((one) => output[one]).filter((one) => one !== undefined);
      for (const value of [output.central, ...values])
        assert.ok(value >= min && value <= max, `${run.id} ${id} ${value} beyond ${min} ${max}; ${which}`);
      values.slice(1).forEach((value, i) => assert.ok(value >= values[i], `${id} ${values}; ${which}`));
    }
    const named = new Set(report.problems.filter((one) => one.level !== "warning" && (one.run ?? run.id) === run.id)
      .flatMap(({ outputs = [] }) => outputs));
    for (const id of request.outputs ?? bounds.keys())
      assert.ok(id in run.outputs || named.has(id), `${run.id} lacks ${id} and nothing says why; ${which}`);
  }
  for (const { decomposition, ratio, output } of report.comparisons) {
    if (!decomposition) continue;
    const product = decomposition.reduce((all, { ratio: one }) => all * one, 1);
    assert.ok(Math.abs(product / ratio.central - 1) < 1e-9, `${output} ${product} ${ratio.central}; ${which}`);
  }
  // The order of runs, their company and what else is asked for change no number.
  const plain = { ...request, details: [], sweeps: [], solve: [], queries: [] };
  delete plain.baseline;
  const outputsOf = (one) => Object.fromEntries(one.runs.map(({ id, outputs }) => [id, Object.fromEntries(
    Object.entries(outputs).map(([name, { central, p5, p50, p95 }]) => [name, { central, p5, p50, p95 }]))]));
  const expected = outputsOf(report);
  assert.deepEqual(outputsOf(tokenwatt.estimate({ ...plain, runs: [...request.runs].reverse() })), expected, which);
  for (const run of request.runs)
    assert.deepEqual(outputsOf(tokenwatt.estimate({ ...plain, runs: [run] }))[run.id], expected[run.id], which);
  const [someRun] = request.runs, some = Object.keys(expected[someRun.id])[0];
  if (some) assert.deepEqual(outputsOf(tokenwatt.estimate({ ...plain, outputs: [some] }))[someRun.id][some],
    expected[someRun.id][some], which);
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
        assert.equal(at(one), value ?? NaN, `${id} ${output}; ${which}`);
    }
  return "worked out";
}

test(`${count} requests from the seed ${first} on keep the laws`, (t) => {
  const seen = {};
  const begin = performance.now();
  for (let seed = first; seed < first + count; seed++) {
    const what = check(requestOf(chanceOf(seed), described), seed);
    seen[what] = (seen[what] ?? 0) + 1;
  }
  t.diagnostic(`${JSON.stringify(seen)} in ${Math.round(performance.now() - begin)} ms`);
  assert.ok(seen["worked out"] > count / 4, JSON.stringify(seen));
});
