// What the first sentence is about: the result that it compares, the two runs, and a chip that their makers do not
// name.
import { baselineOf } from "../store/state";
import type { Store } from "../store/store";
import { ratio, runViews, scenarioOf, type RunView } from "./view";

export const energy = "facility_energy";

/** The baseline and the run that differs from it most: the two that the first sentence compares. */
export const pair = (store: Store): { base: RunView; other: RunView } | undefined => {
  const views = runViews(store);
  const base = views.find((run) => run.id === baselineOf(store.state, scenarioOf(store)));
  const distance = (run: RunView) => Math.abs(Math.log(ratio(store.report, run, energy) ?? 1));
  const other = views.filter((run) => run !== base).sort((x, y) => distance(y) - distance(x))[0];
  return base && other ? { base, other } : undefined;
};

/** Whether only outsiders, and not its makers, say which chip a run used. */
export const isDisputed = (grade: string): boolean => ["reported", "claimed", "assumed"].includes(grade);
