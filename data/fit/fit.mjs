// Fits decoding and prefill to measured rows and prints how well they predict pairs of model and chip that they were
// not fitted to. Needs the native build: node data/fit/fit.mjs
import { pathToFileURL } from "node:url";
import { fitted } from "./least_squares.mjs";
import { byName, measuredRows, names, rate } from "./rates.mjs";

const predictor = (list) => {
  const values = byName(list);
  return (row) => rate(row, values);
};
const isCounted = ({ weight }) => weight > 0;

// Rough guesses from which the fit starts and to which it is loosely held, so that few rows of a kind move it little:
// half of the hardware, and the times that launches of kernels and collectives take.
const guesses = {
  bandwidth: 0.65, flops: 0.45, layer: 65e-6, exchange: 70e-6, sequence: 40e-6, linear: 300e-6, indexer: 100e-6,
  stack: 450e-6, draft: 0.1, prefill: 0.55, sparsePrefill: 0.35, token: 0.5e-6, linearToken: 1.2e-6,
};
const loose = 0.7;

/** The values by name with the least squares of ln(worked out / measured). */
export const fit = (measured, rounds = 40) =>
  byName(fitted(measured.filter(isCounted), predictor, names.map((name) => guesses[name]), { loose, rounds }));

/** Leaves out each pair in turn: its rows with the values that the others give, and with rate over measured. */
export function leaveOneOut(measured) {
  return [...new Set(measured.map(({ pair }) => pair))].flatMap((name) => {
    const values = fit(measured.filter((row) => row.pair !== name), 8);
    return measured.filter((row) => row.pair === name)
      .map((row) => ({ ...row, values, ratio: rate(row, values) / row.measured }));
  });
}

function quantile(values, weights, p) {
  const order = values.map((value, i) => [value, weights[i]]).sort((a, b) => a[0] - b[0]);
  let left = p * weights.reduce((a, b) => a + b, 0);
  return order.find(([, weight]) => (left -= weight) <= 1e-12)[0];
}

/**
 * By how much rows are missed, `ratio` being worked out over measured: the middle factor and that of nine in ten, the
 * middle ratio, P5 and P95 of it, and the share for which the measured value is within the factors of `range`. Pairs
 * weigh alike, by the rows of them that are here.
 */
export function figures(missed, { low, high }) {
  const count = new Map();
  for (const { pair } of missed) count.set(pair, (count.get(pair) ?? 0) + 1);
  const weights = missed.map(({ pair }) => 1 / count.get(pair)), ratios = missed.map(({ ratio }) => ratio);
  const factors = ratios.map((ratio) => Math.max(ratio, 1 / ratio));
  const inside = ratios.map((ratio) => 1 / ratio >= low && 1 / ratio <= high);
  const total = weights.reduce((a, b) => a + b, 0);
  return {
    rows: missed.length, pairs: count.size, median: quantile(factors, weights, 0.5),
    nine_in_ten: quantile(factors, weights, 0.9), bias: quantile(ratios, weights, 0.5),
    p5: quantile(ratios, weights, 0.05), p95: quantile(ratios, weights, 0.95),
    inside: weights.reduce((sum, weight, i) => sum + (inside[i] ? weight : 0), 0) / total,
    inside_rows: inside.filter(Boolean).length / missed.length,
  };
}

/** Groups of rows that are told apart in the scores. */
export const groups = {
  all: () => true,
  "Ascend": ({ isAscend }) => isAscend,
  "GLM-5 and 5.2": ({ model }) => /^glm-5(\.\d)?$/.test(model),
  "NVIDIA, AMD and TPU": ({ isAscend }) => !isAscend,
  "dense": ({ isSparse }) => !isSparse,
  "sparse": ({ isSparse }) => isSparse,
  "with drafts": ({ drafted }) => drafted > 0,
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { table } = await import("./table.mjs");
  const measured = measuredRows();
  const values = fit(measured);
  const micro = (seconds) => `${(seconds * 1e6).toPrecision(3)} µs`;
  console.log(names.map((name) => `${name} ${values[name] < 0.01 ? micro(values[name]) : values[name].toFixed(3)}`)
    .join(", "));
  const left = leaveOneOut(measured);
  const f = (x) => x.toFixed(2);
  const print = (name, rows) => {
    const found = figures(rows, table.efficiency);
    console.log(`left out, ${name.padEnd(32)} ${String(found.rows).padStart(3)} rows of ${found.pairs} pairs: ` +
      `missed by ${f(found.median)}, nine in ten ${f(found.nine_in_ten)}, ` +
      `worked out over measured ${f(found.p5)}, ${f(found.bias)}, ${f(found.p95)}, inside ${f(found.inside)}`);
  };
  const rates = left.filter(({ read }) => !read);
  for (const [name, isIn] of Object.entries(groups)) print(name, rates.filter((row) => isCounted(row) && isIn(row)));
  print("prompts alone", left.filter(({ read }) => read));
  print("acceptance not told", rates.filter(({ untold }) => untold === "acceptance"));
  print("copies of the attention not told", rates.filter(({ untold }) => untold === "replicas"));
  print("decoding chips not told", rates.filter(({ untold }) => untold === "decode chips"));
  const { linked, spread } = await import("./links.mjs");
  const decoded = (row) => isCounted(row) && !row.read;
  console.log(`left out, missed in the mean by ${spread(rates.filter(decoded)).toFixed(4)}, with bytes over links ` +
    [1, 0.5].map((share) => `at ${share} of full speed by ` +
      spread(leaveOneOut(linked(measured, share)).filter(decoded)).toFixed(4)).join(", "));
  const { fitPower, leavePowerOut, metered } = await import("./power.mjs");
  const power = metered(rates);
  console.log(Object.entries(fitPower(power)).map(([name, level]) => `${name} ${f(level)}`).join(", "));
  print("joules of the chips a token", leavePowerOut(power));
}
