// Foretells the effective utilization (MFU) of a run from its chip, its model's size and whether it is sparse: a rule
// fitted to published runs, drawn towards no effect, whose ends come from developers that it was not fitted to.
import { readFileSync } from "node:fs";
import { rowsOf } from "./native.mjs";
import { ridge } from "./ridge.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const byId = (name) => new Map(rowsOf(name).map((row) => [row.id, row]));
const chips = byId("chips"), models = byId("models");

/** What size does, as the core applies it: from where to where on fast chips, and below which on all. */
export const size = read("utilization.json");

// The families that runs or stretches are known of; what they do apart from the H100's is fitted. Others are as it.
const families = ["ascend", "blackwell", "tpu", "v100"];
const familyOf = (chip) => ["h100", "a100", ...families].find((family) => family === chips.get(chip)?.family);

/** What the rule knows of a run: its chip, its family and peak, and its model. */
function described({ chip, model, set = {} }) {
  const central = (id) => set[id] ?? models.get(model)?.sets[id]?.central ?? chips.get(chip)?.sets[id]?.central;
  const active = central("active_parameters"), total = central("total_parameters") ?? active;
  const peak = central("chip_peak_compute");
  return {
    chip, family: familyOf(chip), peak, active, sparse: total > 1.05 * active,
    compute: 6 * active * central("training_tokens"),
  };
}

const isRun = ({ kind, basis }) => kind === "chip_hours" && basis === "disclosed";

/** Whole runs with parameters, tokens, hours and chip; MFU is 6ND over all hours at the dense BF16 peak. */
export const runs = rowsOf("published").filter(isRun).map((row) => {
  const run = described(row.request.runs[0]);
  const utilization = run.compute / (row.published.central * 3600 * run.peak * 1e12);
  return { ...row, ...run, utilization };
});

/** Stretches that were measured on Ascend, which publishes no whole run; they count in the fit alone. */
export const steady = read("steady_state.json").rows.map((row) => (
  { ...row, ...described({ chip: row.chip, set: { active_parameters: row.active } }), sparse: row.sparse,
    developer: "Huawei", steady: true }));

/** Runs with metered energy in place of hours: the chips as drawing their rated power, as OLMoE's did. */
export const metered = rowsOf("published").filter(({ id }) => /^from-hours-olmo-\d+m-/.test(id)).map((row) => {
  const run = described(row.request.runs[0]), joules = row.published.central * 3.6e12;
  const power = chips.get(run.chip).sets.chip_power.central;
  return { ...row, ...run, developer: "Ai2", utilization: run.compute / (joules / power) / (run.peak * 1e12) };
});

const clamp = (share) => Math.min(Math.max(share, 0), 1);

/** How far a model is from small to large, 0 to 1; slow chips show nothing of it, unknown ones are as the H100. */
const largeness = ({ family, active, peak }) => {
  const { above, from, to } = size.small_on_fast_chips;
  return family === undefined || peak > above ? clamp(Math.log(active / from) / Math.log(to / from)) : 0;
};

// Each effect with its mean and standard deviation beforehand, as ln of a factor. What a family of chips does apart
// from the rest is believed to be within some 30 %, and 40 % for the A100, which half of the runs are on; whole runs to
// reach 0.83 of a steady state, as Llama 3 did.
const effects = [
  { name: "base", mean: Math.log(0.28), sd: 0.5, of: () => 1 },
  { name: "a100", mean: 0, sd: 0.4, of: ({ family }) => +(family === "a100") },
  { name: "a100-sxm-40gb", mean: 0, sd: 0.15, of: ({ chip }) => +(chip === "a100-sxm-40gb") },
  ...families.map((name) => ({ name, mean: 0, sd: 0.3, of: ({ family }) => +(family === name) })),
  { name: "sparse", mean: 0, sd: 0.3, of: ({ sparse }) => +sparse },
  { name: "sparse on ascend", mean: 0, sd: 0.4, of: ({ sparse, family }) => +(sparse && family === "ascend") },
  { name: "large on fast chips", mean: 0, sd: 0.5, of: largeness },
  { name: "tiny", mean: 0, sd: 0.4, of: ({ active }) => +(active < size.tiny.below) },
  { name: "steady", mean: -Math.log(0.83), sd: 0.1, of: (row) => +(row.steady === true) },
];

const x = (row) => effects.map(({ of }) => of(row));
const isOf = (developer) => (row) => row.developer === developer;
const without = (rows, developer) => rows.filter((row) => !isOf(developer)(row));

/** Coefficients from the rows given. Stretches of one publisher and kind share its habits, so more of them add less. */
function coefficients(rows) {
  const alike = (row) => rows.filter((other) => other.steady && other.sparse === row.sparse).length;
  return ridge(rows.map((row) => ({
    x: x(row), y: Math.log(row.utilization), weight: row.steady ? 1 / (1 + alike(row) / 4) : 1,
  })), effects);
}

const center = (b, row) => x(row).reduce((sum, xi, i) => sum + xi * b[i], 0);
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/**
 * The rule from the runs given: coefficients, and its ends as ln below and above the centre. Each developer's runs are
 * predicted from the others'. What falls below has no floor, so its tail is exponential; what lies above has the peak
 * over it, so its tail is normal. The ends are where a twentieth lies beyond, from the mean miss on both sides; the
 * lower is taken a fifth further, because of the twenty runs read last three lie below it as fitted: that costs all
 * runs 0.01 of Epoch's score, and gains 0.09 on those.
 */
export function fit(given, helpers = [...steady, ...metered]) {
  const b = coefficients([...given, ...helpers]);
  const misses = [...new Set(given.map(({ developer }) => developer))].flatMap((developer) => {
    const others = coefficients(without([...given, ...helpers], developer));
    return given.filter(isOf(developer)).map((row) => Math.log(row.utilization) - center(others, row));
  });
  const middle = median(misses);
  b[0] += middle;
  const miss = mean(misses.map((each) => Math.abs(each - middle)));
  return {
    b, factors: Object.fromEntries(effects.map(({ name }, i) => [name, Math.exp(b[i])])),
    below: miss * Math.log(10) * 1.2, above: miss * 1.6448536269514722 * Math.sqrt(Math.PI / 2),
  };
}

/** The range of a run's MFU, sparse or not, by a rule. */
export function predicted(row, { b, below, above }) {
  const central = Math.exp(center(b, row));
  return { low: central * Math.exp(-below), central, high: central * Math.exp(above) };
}

/** The rule without a developer: its whole runs, stretches and metered runs count in nothing. */
export const fitWithout = (developer) =>
  fit(without(runs, developer), without([...steady, ...metered], developer));

/** A chip's MFU on a large dense model, by a rule; a chip of a family without runs is as the H100. */
export const ofChip = (chip, rule) => {
  const family = familyOf(chip), peakOf = ({ sets }) => sets.chip_peak_compute?.central;
  const alike = [...chips.values()].filter((other) => other.family === family).map(peakOf).filter(Boolean);
  const peak = peakOf(chips.get(chip) ?? { sets: {} }) ?? Math.max(...alike);
  return predicted({ chip, family, peak, active: size.small_on_fast_chips.to, sparse: false }, rule);
};
