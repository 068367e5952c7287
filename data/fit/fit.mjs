// Fits the decoding step to measured rows and prints how well it predicts pairs of model and hardware that it was not
// fitted to. Needs the native build: node data/fit/fit.mjs
import { pathToFileURL } from "node:url";
import { rows, times } from "./times.mjs";

// The fitted rows of the table, as the step uses them: shares of the hardware, and seconds for a layer, an exchange and
// a sequence.
const step = (row, [bandwidth, flops, layer, exchange, sequence]) =>
  row.memory / bandwidth + row.compute / flops +
  row.layers * layer + row.exchanges * exchange + row.sequences * sequence;

/** Measured over worked-out step, for each row. */
export const misses = (measured, values) => measured.map((row) => row.seconds / step(row, values));

const pair = (row) => `${row.model} on ${row.chip}`;

// Where a source states the median step only, the mean is that of the rate: prefill and stalls between steps count too.
const stepped = ({ step_ms, batch, accepted = 0, throughput, chips }) =>
  step_ms / 1000 || (batch * (1 + accepted)) / throughput / chips;

/** The measured rows with their parts; every pair of model and hardware weighs alike, however many rows it has. */
export function measuredRows() {
  const parts = times();
  const count = new Map();
  for (const row of rows) count.set(pair(row), (count.get(pair(row)) ?? 0) + 1);
  return rows.map((row, i) => {
    const name = pair(row);
    return { ...row, ...parts[i], pair: name, weight: 1 / count.get(name), seconds: stepped(row) };
  });
}

// Nelder and Mead 1965, "A simplex method for function minimization": for so few smooth parameters it is enough.
function minimize(f, start, rounds) {
  const n = start.length;
  const corners = [start, ...start.map((_, k) => start.map((x, j) => x + (j === k ? 0.4 : 0)))];
  let simplex = corners.map((x) => ({ x, f: f(x) }));
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
export function fit(measured, start, rounds = 400) {
  const loss = (logs) => {
    const values = logs.map(Math.exp);
    // A share of the hardware is at most 1.
    const excess = values.slice(0, 2).reduce((sum, share) => sum + Math.max(0, share - 1), 0);
    const squares = (sum, miss, i) => sum + measured[i].weight * Math.log(miss) ** 2;
    return misses(measured, values).reduce(squares, 100 * excess);
  };
  return minimize(loss, start.map(Math.log), rounds).map(Math.exp);
}

const quantile = (values, weights, p) => {
  const order = values.map((value, i) => [value, weights[i]]).sort((a, b) => a[0] - b[0]);
  let left = p * weights.reduce((a, b) => a + b);
  return order.find(([, weight]) => (left -= weight) <= 0)[0];
};

/** Leaves out each pair in turn: its rows with what the others say of their step. Those `told` are fitted to. */
export function leaveOneOut(measured, start, told = ({ untold }) => !untold) {
  return [...new Set(measured.map((row) => row.pair))].flatMap((name) => {
    const out = measured.filter((row) => row.pair === name);
    const values = fit(measured.filter((row) => row.pair !== name && told(row)), start);
    return misses(out, values).map((miss, i) => ({ ...out[i], miss }));
  });
}

/** By how much rows are missed: `miss` is measured over worked-out step. Pairs weigh alike unless `weigh` differs. */
export function figures(missed, { low, high }, weigh = ({ weight }) => weight) {
  const weights = missed.map(weigh), ratios = missed.map(({ miss }) => miss);
  const factors = ratios.map((miss) => Math.max(miss, 1 / miss));
  return {
    rows: missed.length, median: quantile(factors, weights, 0.5), nine_in_ten: quantile(factors, weights, 0.9),
    p5: quantile(ratios, weights, 0.05), p95: quantile(ratios, weights, 0.95),
    inside: ratios.filter((miss) => 1 / miss >= low && 1 / miss <= high).length / missed.length,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { table } = await import("./table.mjs");
  const measured = measuredRows();
  const told = measured.filter(({ untold }) => !untold);
  const [bandwidth, flops, layer, exchange, sequence] = fit(told, table.values);
  const f = (x, digits = 2) => x.toFixed(digits);
  const micro = (seconds) => `${f(seconds * 1e6, 0)} µs`;
  const pairs = new Set(told.map((row) => row.pair)).size;
  console.log(`${told.length} rows whose set-up is told, ${pairs} pairs of model and hardware`);
  console.log(`fit: bandwidth ${f(bandwidth)}, arithmetic ${f(flops)}, ` +
    `layer ${micro(layer)}, exchange ${micro(exchange)}, sequence ${micro(sequence)}`);
  const left = leaveOneOut(measured, table.values);
  const print = (name, rows, weigh) => {
    const { median, nine_in_ten, p5, p95, inside } = figures(rows, table.efficiency, weigh);
    console.log(`left out, ${name.padEnd(34)} ${String(rows.length).padStart(3)} rows: ` +
      `median miss ${f(median)}, nine in ten within ${f(nine_in_ten)}, ` +
      `measured over fitted ${f(p5)} to ${f(p95)}, inside ${f(100 * inside, 0)} %`);
  };
  const even = () => 1;
  print("pairs alike", left.filter(({ untold }) => !untold));
  print("rows alike", left.filter(({ untold }) => !untold), even);
  print("with what is not fully told", left, even);
  print("acceptance not told", left.filter(({ untold }) => untold === "acceptance"), even);
  print("decoding chips not told", left.filter(({ untold }) => untold === "decode chips"), even);
  print("CloudMatrix 384 on 910C", left.filter(({ id }) => id.startsWith("cloudmatrix")), even);
}
