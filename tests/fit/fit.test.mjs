// Laws over the measured rows: none beats its bound, and the fit foretells what it has not seen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fit, leaveOneOut, measuredRows, misses } from "./fit.mjs";
import { table } from "./table.mjs";

const measured = measuredRows();

test("no measured row beats the roofline bound", () => {
  assert.deepEqual(measured.filter((row) => row.throughput > row.bound).map((row) => row.id), []);
});

test("the fit's sum of parts is the core's step", () => {
  misses(measured, table.values).forEach((miss, i) => {
    const { id, batch, accepted = 0, chips, seconds, modeled } = measured[i];
    const step = seconds / miss;
    assert.ok(Math.abs((batch * (1 + accepted)) / step / chips / modeled - 1) < 1e-9, id);
  });
});

test("the table holds the fit, within a tenth", () => {
  fit(measured, table.values).forEach((value, i) => assert.ok(Math.abs(value / table.values[i] - 1) < 0.1, `${i}: ${value}`));
});

test("pairs left out are missed by 1.29 in the middle, by 1.86 in nine of ten, and lie in the interval", () => {
  const left = leaveOneOut(measured, table.values);
  assert.ok(left.median <= 1.29, `${left.median}`);
  assert.ok(left.nine_in_ten <= 1.86, `${left.nine_in_ten}`);
  const inside = left.inside(table.efficiency.low, table.efficiency.high);
  assert.ok(inside >= 0.85, `${inside}`);
});
