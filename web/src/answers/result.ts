// The result that a comparison is about: what it names, or else the electricity of training. It may be an output, or a
// figure that goes in, such as a list price.
import { baselineOf } from "../store/state";
import { comparisonOf } from "../store/scenarios";
import type { Store } from "../store/store";
import type { Description, OutputValue, Tokenwatt } from "../types";
import { remember } from "../memo";
import { isShare } from "../words/units";
import { energy } from "./headline";
import { runViews, scenarioOf, type RunView } from "./view";

export interface Result {
  id: string;
  label: string;
  unit: string;
  /** told in per cent */
  share: boolean;
  /** it is the electricity of training, of which the page has most to say */
  isEnergy: boolean;
}

export const resultOf = (store: Store): Result => {
  const { outputs, assumptions } = store.description;
  const id = scenarioOf(store).result ?? energy;
  const output = outputs.find((row) => row.id === id), input = assumptions.find((row) => row.id === id);
  const { label, unit } = output ?? input ?? { label: id, unit: "1" };
  return { id, label, unit, share: input ? isShare(input) : unit === "1", isEnergy: id === energy };
};

type Shown = Pick<OutputValue, "central" | "unit" | "p5" | "p95" | "quantiles">;

/** What a run has of it. */
export const resultIn = ({ report }: RunView, { id }: Result): Shown | undefined => {
  const output = report.outputs[id], input = report.inputs[id];
  if (output || !input) return output;
  const { central, unit, low, high } = input;
  return low < high ? { central, unit, p5: low, p95: high } : { central, unit };
};

interface Pair {
  base: RunView;
  other: RunView;
  /** the second over the first */
  ratio: number;
}

/** The baseline and the run that differs from it most, of those that have the result. */
export const resultPair = (store: Store, result: Result): Pair | undefined => {
  const having = runViews(store).filter((run) => resultIn(run, result));
  const base = having.find((run) => run.id === baselineOf(store.state, scenarioOf(store))) ?? having[0];
  if (!base) return undefined;
  const ratio = (run: RunView) => resultIn(run, result)!.central / resultIn(base, result)!.central;
  const others = having.filter((run) => run !== base).map((other) => ({ base, other, ratio: ratio(other) }));
  const distance = (one: Pair) => Math.abs(Math.log(one.ratio));
  return others.sort((x, y) => distance(y) - distance(x))[0];
};

/** The comparisons of the tables that have the result which they are about. */
export const answered = (core: Tokenwatt, description: Description): string[] =>
  remember(core, "answered", () => description.scenarios.map((row) => row.id).filter((scenario) => {
    const id = comparisonOf(description, scenario)?.result ?? energy;
    return core.estimate({ scenario, draws: 0 }).runs.some((run) => run.outputs[id] ?? run.inputs[id]);
  }));
