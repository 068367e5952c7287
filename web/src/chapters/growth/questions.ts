// What chapter 6 asks the core: the ambition-creep scenario's run with a yearly gain, at the reader's growth and
// rebound.
import { ask, askBefore, askScenario } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import { runIds } from "../../store/state";
import type { Store } from "../../store/store";
import type { Report, Request, RunReport } from "../../types";

export const scenario = "ambition-creep";
export const energy = "growth_energy", without = "growth_energy_without_gain", eaten = "gain_eaten";
/** The scenario's run with a gain and no rebound, whose assumptions the reader moves. */
export const own = "b";
export const question: Request = { scenario, draws: 0, outputs: [energy, without, eaten] };

export const yours = (store: Store): { report: Report; run: RunView | undefined } => {
  const { report, runs } = askScenario(store, scenario, question);
  return { report, run: runs.find((run) => run.id === own) };
};

/** The rebounds that the scenario names: kept, eaten exactly, backfire. */
export const rebounds = (store: Store): number[] => {
  const row = store.description.scenarios.find((one) => one.id === scenario)!;
  const found = row.runs.map(({ set }) => set?.rebound_elasticity)
    .map((value) => (typeof value === "object" ? value.central : value));
  return [...new Set(found.filter((value) => value !== undefined))].sort((a, b) => a - b);
};

/** The reader's run at other rebounds, everything else as it is. */
export const atRebounds = (store: Store, values: number[]): (RunReport | undefined)[] => {
  const mine = yours(store).run?.report.inputs;
  if (!mine) return [];
  const efficiency_gain = mine.efficiency_gain?.central ?? 0;
  const runs = values.slice(0, runIds.length)
    .map((rebound_elasticity, i) => ({ id: runIds[i]!, set: { rebound_elasticity, efficiency_gain } }));
  const report = ask(store, { draws: 0, outputs: [energy, without, eaten], runs });
  return values.map((_, i) => report.runs[i]);
};

/** The IEA's two years: the table's path before the reader changed anything. */
export const published = (store: Store): { year: number; value: number }[] => {
  const run = askBefore(store, { scenario, outputs: [energy] }).runs.find((one) => one.id === "a");
  const series = run?.series?.[energy];
  const end = run?.outputs[energy]?.central;
  if (!series || end === undefined) return [];
  const last = series.central.findIndex((value) => Math.abs(value - end) < 1e-6 * end);
  const start = { year: series.year[0]!, value: series.central[0]! };
  return last > 0 ? [start, { year: series.year[last]!, value: end }] : [start];
};
