// Chip-hours of published runs from parameters, tokens and chip: with the shipped utilization, and with one fitted
// without the run's developer; each beside Epoch's published prior.
import { intervalScore } from "../../wasm/published.js";
import { tokenwatt } from "./native.mjs";
import { fitWithout, predicted, runs } from "./utilization.mjs";

const hours = (row, set) => {
  const [run] = row.request.runs;
  const runs = [{ ...run, set: { ...run.set, ...set } }];
  const { p5, central, p95 } = tokenwatt.estimate({ runs, outputs: ["chip_hours"] }).runs[0].outputs.chip_hours;
  return { id: row.id, low: p5, central, high: p95, value: row.published.central };
};

const rules = new Map();
const ruleWithout = (developer) => {
  if (!rules.has(developer)) rules.set(developer, fitWithout(developer));
  return rules.get(developer);
};

/** Epoch's prior: MFU 0.10 to 0.65, 0.375 in the middle; a share of the peak, sparse or not. */
const epoch = { model_flops_utilization: { low: 0.1, central: 0.375, high: 0.65 }, sparse_efficiency: 1 };

/** Those of the first table of validation, and those read later, which nobody chose. */
export const listed = runs.filter((row) => row.listed);
export const others = runs.filter((row) => !row.listed);

export const ways = {
  "as shipped": (row) => hours(row, {}),
  "without its developer": (row) =>
    hours(row, { model_flops_utilization: predicted(row, ruleWithout(row.developer)), sparse_efficiency: 1 }),
  "Epoch’s prior": (row) => hours(row, epoch),
};

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

const known = new Map();
const predictedAll = (way) => {
  if (!known.has(way)) known.set(way, new Map(runs.map((row) => [row.id, ways[way](row)])));
  return known.get(way);
};

/** How well rows are predicted: share inside, median |ln|, interval score, and that over Epoch's. */
export function figures(rows, way) {
  const of = (which) => rows.map(({ id }) => predictedAll(which).get(id));
  const all = of(way), score = intervalScore(all);
  return {
    rows: rows.length,
    inside: all.filter(({ low, high, value }) => low <= value && value <= high).length / rows.length,
    median: median(all.map(({ central, value }) => Math.abs(Math.log(central / value)))),
    score, relative: score / intervalScore(of("Epoch’s prior")),
  };
}
