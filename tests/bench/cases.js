// What is timed, everywhere alike: the default scenario, its twelve main outputs, and numbers of draws.
export const outputs = [
  "chip_hours", "it_energy", "facility_energy", "energy_per_compute", "emissions", "water",
  "household_years", "consumption_share", "electricity_cost", "owned_cost", "rented_cost", "electricity_share",
];
export const sizes = [4096, 16384, 65536, 262144, 1048576];
export const quickSizes = [16384, 65536];

/** The default scenario's two runs, then its models in other places. */
const runs = [
  { id: "a", model: "grok-4", chip: "h100-sxm", place: "memphis", accounting: "epoch-grok4", route: "hours" },
  { id: "b", model: "glm-5", chip: "ascend-910b", place: "china", accounting: "epoch-grok4", route: "compute" },
  { id: "c", model: "glm-5", chip: "h100-sxm", place: "united-states", accounting: "epoch-grok4", route: "compute" },
  { id: "d", model: "grok-4", chip: "h100-sxm", place: "germany", accounting: "epoch-grok4", route: "hours" },
];

export const main = { runs: runs.slice(0, 2), outputs };
export const everything = { runs: runs.slice(0, 2) };

/** The main case's draws anew with one to four runs, with more and more outputs, and with more and more ranges. */
export function growth({ assumptions, outputs: all }, report) {
  const fix = (run, kept) => {
    const uncertain = assumptions.map(({ id }) => id).filter((id) => run.inputs[id]?.low < run.inputs[id]?.high);
    return Object.fromEntries(uncertain.slice(kept).map((id) => [id, run.inputs[id].central]));
  };
  return [
    ...[1, 2, 3, 4].map((n) => ({ bench: "resample", grows: "runs", n, request: { runs: runs.slice(0, n), outputs } })),
    ...[1, 2, 4, 8, 16, 24].map((n) => ({
      bench: "resample", grows: "outputs", n,
      request: { runs: runs.slice(0, 2), outputs: all.slice(-n).map(({ id }) => id) },
    })),
    ...[1, 2, 4, 8, 12].map((n) => ({
      bench: "resample", grows: "ranges", n,
      request: { outputs, runs: report.runs.map((run, at) => ({ ...runs[at], set: fix(run, n) })) },
    })),
  ];
}

/** Where a slider takes the PUE of the first run: to and fro, its range with it. */
export function movedPue(step) {
  const central = 1.15 + 0.01 * (step % 20);
  return { low: central - 0.1, central, high: central + 0.2 };
}
