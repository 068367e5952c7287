// Fits the decoding step to measured rows and says how well it foretells pairs of model and hardware it has not seen:
// node tests/fit/fit.mjs, after the native build. Prints one line for the fit and one for the pairs left out.
import { pathToFileURL } from "node:url";
import { rows, times } from "./times.mjs";

/** The four fitted rows of the table, as the step uses them: shares of the hardware, seconds a layer, seconds a sequence. */
export const fitted = ["bandwidth_utilization", "decode_flops_utilization", "layer_overhead", "sequence_overhead"];

const step = (row, [bandwidth, flops, layer, sequence]) =>
  row.memory / bandwidth + row.compute / flops + row.layers * layer + row.sequences * sequence;

/** Measured over worked-out step, for each row. */
export const misses = (measured, values) => measured.map((row) => row.seconds / step(row, values));

const pair = (row) => `${row.model} on ${row.chip}`;

/** The measured rows with their parts; every pair of model and hardware weighs alike, however many rows it has. */
export function measuredRows() {
  const parts = times();
  const count = new Map();
  for (const row of rows) count.set(pair(row), (count.get(pair(row)) ?? 0) + 1);
  return rows.map((row, i) => ({ ...row, ...parts[i], pair: pair(row), weight: 1 / count.get(pair(row)), seconds: row.step_ms / 1000 }));
}

// Nelder and Mead 1965, "A simplex method for function minimization": four smooth numbers need nothing better.
function minimize(f, start, rounds) {
  const n = start.length;
  let simplex = [start, ...start.map((_, k) => start.map((x, j) => x + (j === k ? 0.4 : 0)))].map((x) => ({ x, f: f(x) }));
  const at = (center, worst, reach) => {
    const x = center.map((c, j) => c + reach * (c - worst[j]));
    return { x, f: f(x) };
  };
  for (let round = 0; round < rounds; ++round) {
    simplex.sort((a, b) => a.f - b.f);
    const worst = simplex[n];
    const center = start.map((_, j) => simplex.slice(0, n).reduce((sum, { x }) => sum + x[j] / n, 0));
    const mirrored = at(center, worst.x, 1);
    let next = mirrored;
    if (mirrored.f < simplex[0].f) {
      const further = at(center, worst.x, 2);
      if (further.f < mirrored.f) next = further;
    } else if (mirrored.f >= simplex[n - 1].f) {
      next = at(center, worst.x, -0.5);
    }
    if (next.f < worst.f) simplex[n] = next;
    else simplex = simplex.map(({ x }) => x.map((v, j) => (v + simplex[0].x[j]) / 2)).map((x) => ({ x, f: f(x) }));
  }
  return simplex.sort((a, b) => a.f - b.f)[0].x;
}

/** The values with the least weighted squares of ln(measured / worked out). */
export function fit(measured, start, rounds = 300) {
  const loss = (logs) => {
    const values = logs.map(Math.exp);
    // A share of the hardware is at most 1.
    const excess = values.slice(0, 2).reduce((sum, share) => sum + Math.max(0, share - 1), 0);
    return misses(measured, values).reduce((sum, miss, i) => sum + measured[i].weight * Math.log(miss) ** 2, 100 * excess);
  };
  return minimize(loss, start.map(Math.log), rounds).map(Math.exp);
}

const quantile = (values, weights, p) => {
  const order = values.map((value, i) => [value, weights[i]]).sort((a, b) => a[0] - b[0]);
  let left = p * weights.reduce((a, b) => a + b);
  return order.find(([, weight]) => (left -= weight) <= 0)[0];
};

/** Leaves out each pair in turn: by how much the step of its rows is missed. */
export function leaveOneOut(measured, start) {
  const missed = [], weights = [];
  for (const name of new Set(measured.map((row) => row.pair))) {
    const out = measured.filter((row) => row.pair === name);
    const values = fit(measured.filter((row) => row.pair !== name), start);
    missed.push(...misses(out, values));
    weights.push(...out.map((row) => row.weight));
  }
  const factors = missed.map((miss) => Math.max(miss, 1 / miss));
  const inside = (low, high) => missed.filter((miss) => 1 / miss >= low && 1 / miss <= high).length / missed.length;
  return {
    median: quantile(factors, weights, 0.5), nine_in_ten: quantile(factors, weights, 0.9),
    p5: quantile(missed, weights, 0.05), p95: quantile(missed, weights, 0.95), inside,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { table } = await import("./table.mjs");
  const measured = measuredRows();
  const values = fit(measured, table.values);
  const left = leaveOneOut(measured, values);
  const [bandwidth, flops, layer, sequence] = values;
  const f = (x, digits = 2) => x.toFixed(digits);
  console.log(`${measured.length} rows, ${new Set(measured.map((row) => row.pair)).size} pairs of model and hardware`);
  console.log(`fit: bandwidth ${f(bandwidth)}, arithmetic ${f(flops)}, layer ${f(layer * 1e6, 0)} µs, sequence ${f(sequence * 1e6, 0)} µs`);
  console.log(`left out: median miss ${f(left.median)}, nine in ten within ${f(left.nine_in_ten)}, measured over fitted ${f(left.p5)} to ${f(left.p95)}`);
  console.log(`inside the 90 % interval of serving_efficiency: ${f(100 * left.inside(table.efficiency.low, table.efficiency.high), 0)} %`);
}
