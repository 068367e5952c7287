// The core gives the same numbers as the same model written once more, in plain JavaScript.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";
import { main, movedPue, outputs } from "../bench/cases.js";
import { readDirections } from "../bench/design.js";
import { Model } from "../bench/model.js";

const draws = 16384;
const tokenwatt = await load();
const { assumptions } = tokenwatt.describe();
const directions = readDirections(await readFile(new URL("../../core/draws/joe_kuo.inc", import.meta.url), "utf8"));

function assertAgree(report, model) {
  const near = (actual, expected, tolerance, what) =>
    assert.ok(Math.abs(actual / expected - 1) <= tolerance, `${what}: ${actual}, not ${expected}`);
  report.runs.forEach((run, index) => outputs.forEach((id, at) => {
    const reference = model.runs[index].statistics[at];
    near(run.outputs[id].central, reference.central, 1e-12, `${run.id} ${id} central`);
    for (const key of ["mean", "p5", "p50", "p95"]) {
      near(run.outputs[id][key], reference[key], 0.005, `${run.id} ${id} ${key}`);
    }
  }));
  for (const { output, ratio, probability_less: less } of report.comparisons) {
    const reference = model.ratios[0][outputs.indexOf(output)];
    near(ratio.central, reference.central, 1e-12, `ratio of ${output}`);
    for (const key of ["p5", "p50", "p95"]) near(ratio[key], reference[key], 0.005, `ratio of ${output} ${key}`);
    assert.ok(Math.abs(less - reference.probability_less) <= 1e-3, `${output} is less`);
  }
}

const model = new Model(assumptions, tokenwatt.estimate({ ...main, draws: 0 }).runs, directions).resample(draws);

test("the default scenario, drawn afresh", () => {
  const report = tokenwatt.estimate({ ...main, draws });
  assert.equal(report.comparisons.length, outputs.length);
  assertAgree(report, model);
});

test("the default scenario after a slider", () => {
  const session = tokenwatt.open(main);
  session.update(draws);
  session.set("a", "facility_pue", movedPue(7));
  session.update(draws);
  assertAgree(session.report(), model.move(0, "facility_pue", movedPue(7)));
  session.close();
});
