// What chapter 6 asks the core: the ambition-creep scenario's path at the reader's growth, gain and rebound, and the
// IEA's own cases beside it.
import { ask, askBefore, askScenario } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import { runIds } from "../../store/state";
import type { Store } from "../../store/store";
import type { Description, Report, Request, RunReport } from "../../types";

export const scenario = "ambition-creep";
export const energy = "growth_energy", later = "later_growth_energy", use = "use_growth";
export const absorbed = "gain_absorbed", eaten = "gain_eaten";
/** The scenario's run that is the IEA's path until the reader moves it. */
export const own = "a";
export const question: Request = { scenario, draws: 0, outputs: [energy, later, use, absorbed, eaten] };

export const yours = (store: Store): { report: Report; run: RunView | undefined } => {
  const { report, runs } = askScenario(store, scenario, question);
  return { report, run: runs.find((run) => run.id === own) };
};

/** The IEA's path, before the reader changed anything. */
export const pathOf = (store: Store): RunReport | undefined =>
  askBefore(store, question).runs.find((run) => run.id === own);

/** The years of the two results that are a single number each. */
export const yearOf = (run: RunReport | undefined, output: string): number | undefined => {
  const series = run?.series?.[energy], value = run?.outputs[output]?.central;
  if (!series || value === undefined) return undefined;
  const at = series.central.findIndex((one) => Math.abs(one - value) < 1e-6 * value);
  return series.year[at];
};

type Published = NonNullable<Description["published"]>[number];

/** The IEA's cases for the year of an output, the highest first; none until the notes and sources are there. */
export const casesOf = (store: Store, output: string): Published[] =>
  (store.description.published ?? [])
    .filter((row) => row.kind === "growth" && row.output === output)
    .sort((a, b) => b.published.central - a.published.central);

/** The rebounds that the scenario names: kept, eaten exactly, backfire. */
export const rebounds = (store: Store): number[] => {
  const row = store.description.scenarios.find((one) => one.id === scenario)!;
  const found = row.runs.map(({ set }) => set?.rebound_elasticity)
    .map((value) => (typeof value === "object" ? value.central : value));
  return [...new Set(found.filter((value) => value !== undefined))].sort((a, b) => a - b);
};

/** The path at these gains, where the world's rebound and the path's are one and the same: a run for each rebound. */
export const atRebounds = (store: Store, values: number[], gains: number[]): Report => {
  const ids = runIds.slice(0, values.length);
  return ask(store, {
    draws: 0, outputs: [energy],
    runs: ids.map((id, i) => ({ id, set: { rebound_elasticity: values[i]!, path_rebound_elasticity: values[i]! } })),
    sweeps: ids.map((run) => ({ run, id: "efficiency_gain", values: gains, outputs: [energy] })),
  });
};
