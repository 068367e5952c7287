// Foretells the effective utilization of a chip from published runs: the mean of its own runs, drawn towards that of
// its family, and one common spread. A run that is left out counts in neither.
import { rowsOf, tokenwatt } from "./native.mjs";

const families = new Map(rowsOf("chips").map(({ id, family }) => [id, family]));
const sparse = rowsOf("assumptions").find(({ id }) => id === "sparse_efficiency");

// The utilization that a run's published hours imply, as that of a dense run.
function dense(row) {
  const [run] = row.request.runs;
  const set = { ...run.set, chip_hours: row.published.central };
  const { outputs, inputs } = tokenwatt.estimate({ runs: [{ ...run, route: "hours", set }], draws: 0 }).runs[0];
  const isSparse = inputs.total_parameters.central > 1.05 * inputs.active_parameters.central;
  const utilization = outputs.implied_utilization.central / (isSparse ? sparse.central : 1);
  const { chip } = run;
  return { ...row, run, chip, family: families.get(chip), isSparse, utilization, log: Math.log(utilization) };
}

/** Runs whose hours, parameters, tokens and chip are published, with ln of their utilization as a dense run's. */
export const runs = rowsOf("published").filter(({ kind, basis }) => kind === "chip_hours" && basis === "disclosed")
  .map(dense);

// A chip's own runs weigh against four at its family's mean, a family's against one at the mean over the families:
// about the variance of a run over that between chips of a family and between families. From 1 to 16 the score hardly
// moves.
const ofFamily = 4, ofAll = 1;

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const drawn = (values, weight, towards) =>
  (values.reduce((a, b) => a + b, 0) + weight * towards) / (values.length + weight);

/** ln utilization of a chip, from the runs given. */
export function center(chip, given) {
  const logs = (field, value) => given.filter((run) => run[field] === value).map(({ log }) => log);
  const all = mean([...new Set(given.map(({ family }) => family))].map((family) => mean(logs("family", family))));
  return drawn(logs("chip", chip), ofFamily, drawn(logs("family", families.get(chip)), ofAll, all));
}

/** Half of the 90 % interval of ln utilization: it holds nine in ten runs of what the runs of other developers say. */
export function halfWidth(given) {
  const others = (run) => given.filter((other) => other.developer !== run.developer);
  const missed = given.map((run) => Math.abs(run.log - center(run.chip, others(run))));
  return missed.sort((a, b) => a - b)[Math.ceil(0.9 * missed.length) - 1];
}

/** The range for a chip, from the runs given. */
export function prior(chip, given) {
  const central = Math.exp(center(chip, given)), factor = Math.exp(halfWidth(given));
  return { low: central / factor, central, high: central * factor };
}
