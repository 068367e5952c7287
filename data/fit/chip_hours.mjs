// Chip-hours of published runs from parameters, tokens and chip: with the shipped utilization, with one fitted without
// the run, and with one fitted without its developer; each beside Epoch's published prior.
import { intervalScore } from "../../wasm/published.js";
import { tokenwatt } from "./native.mjs";
import { prior, runs } from "./utilization.mjs";

const hours = (row, set) => {
  const run = { ...row.run, set: { ...row.run.set, ...set } };
  const { p5, central, p95 } = tokenwatt.estimate({ runs: [run], outputs: ["chip_hours"] }).runs[0].outputs.chip_hours;
  return { id: row.id, low: p5, central, high: p95, value: row.published.central };
};

/** Hours with the utilization that the other runs give. */
const refitted = (row, isOther) => hours(row, { model_flops_utilization: prior(row.chip, runs.filter(isOther)) });

/** Epoch's prior: MFU 0.10 to 0.65, 0.375 in the middle; a share of the peak, sparse or not. */
const epoch = { model_flops_utilization: { low: 0.1, central: 0.375, high: 0.65 }, sparse_efficiency: 1 };

export const listed = runs.filter((row) => row.listed);
export const others = runs.filter((row) => !row.listed);

export const ways = {
  "as shipped": (row) => hours(row, {}),
  "without the run": (row) => refitted(row, (other) => other !== row),
  "without its developer": (row) => refitted(row, (other) => other.developer !== row.developer),
  "Epoch’s prior": (row) => hours(row, epoch),
};

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** How well rows are predicted: share inside, median |ln|, interval score, and that over Epoch's. */
export function figures(rows, way) {
  const predicted = rows.map(ways[way]);
  const score = intervalScore(predicted);
  return {
    rows: rows.length,
    inside: predicted.filter(({ low, high, value }) => low <= value && value <= high).length / rows.length,
    median: median(predicted.map(({ central, value }) => Math.abs(Math.log(central / value)))),
    score, relative: score / intervalScore(rows.map(ways["Epoch’s prior"])),
  };
}
