// One answer at a time on machines at home, which nothing was fitted to: within the bound, and near what was published.
import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "../../data/fit/table.mjs";
import { single, times } from "../../data/fit/times.mjs";

const computed = times(single);
const rows = single.map((row, i) => ({ ...row, ...computed[i], ratio: computed[i].modeled.central / row.throughput }));
const factor = ({ ratio }) => Math.max(ratio, 1 / ratio);

test("no published speed beats the roofline bound", () => {
  assert.deepEqual(rows.filter(({ throughput, bound }) => throughput > bound).map(({ id }) => id), []);
});

test("at least six published speeds are within 1.5, and three in four of them all", (t) => {
  for (const row of rows) t.diagnostic(`${row.id}: ${row.throughput}, worked out ${row.modeled.central.toFixed(1)}`);
  const misses = rows.map(factor);
  assert.ok(misses.filter((miss) => miss <= 1.5).length >= Math.max(6, 0.75 * rows.length), `${misses}`);
});

test("the interval of serving holds 85 % of them", () => {
  const { low, high } = table.efficiency;
  const inside = rows.filter(({ ratio }) => 1 / ratio >= low && 1 / ratio <= high);
  assert.ok(inside.length >= 0.85 * rows.length, `${inside.length} of ${rows.length}`);
});
