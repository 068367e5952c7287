// What serving one model costs on a few chips, each at the batch that gives every reader the same speed.
import { ask } from "../../answers/ask";
import { missing } from "../../answers/view";
import type { Store } from "../../store/store";
import { runIds } from "../../store/state";
import type { Report, RunRequest, Value } from "../../types";
import { labelOf } from "../../words/names";
import { answerOf } from "../swept";

const chips = ["b200", "h100-sxm", "h200-sxm", "ascend-910b", "ascend-910c"] as const;
const model = "glm-5", offer = "glm-5-2026-02";
const cost = "blended_cost", price = "blended_price", reading = "user_speed", batch = "batch_size";

/** About what a reader reads along with and does not wait for, in tokens a second. */
export const speed = 30;

export interface Cost {
  chip: string;
  value?: number;
  low?: number;
  high?: number;
  /** the sequences served at once that give the speed */
  batch?: number;
  /** why there is no cost */
  lacking?: string;
}

export interface Costs {
  rows: Cost[];
  list?: number;
  model: string;
}

/** As many chips as a request may have runs. */
const inGroups = (): string[][] => {
  const found: string[][] = [];
  for (let i = 0; i < chips.length; i += runIds.length) found.push(chips.slice(i, i + runIds.length));
  return found;
};

const runsOn = (some: string[], sizes: (number | undefined)[] = []): RunRequest[] => some.map((chip, i) => {
  const size = sizes[i], set: Record<string, Value> = size === undefined ? {} : { [batch]: size };
  return { id: runIds[i]!, model, chip, place: "united-states", format: "fp8", offer, set };
});

const costsOn = (store: Store, some: string[]): { rows: Cost[]; report: Report } => {
  const solve = some.map((_, i) => ({ run: runIds[i]!, output: reading, target: speed, id: batch }));
  const asked = ask(store, { draws: 0, outputs: [reading, cost], runs: runsOn(some), solve });
  const sizes = some.map((_, i) => answerOf(asked, runIds[i]!, reading, batch)?.value ?? undefined);
  const report = ask(store, { outputs: [cost, price], runs: runsOn(some, sizes) });
  const rows = some.map((chip, i): Cost => {
    const size = sizes[i], found = report.runs.find((run) => run.id === runIds[i])?.outputs[cost];
    if (size === undefined || !found) return { chip, lacking: missing(store, runIds[i]!, cost, asked.problems) };
    const { central, p5, p95 } = found;
    const range = p5 === undefined || p95 === undefined ? {} : { low: p5, high: p95 };
    return { chip, value: central, batch: size, ...range };
  });
  return { rows, report };
};

export const costs = (store: Store): Costs => {
  const found = inGroups().map((some) => costsOn(store, some));
  const list = found[0]?.report.runs[0]?.outputs[price]?.central;
  const rows = found.flatMap((one) => one.rows).sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  return { rows, model: labelOf(store.description.models, model), ...(list === undefined ? {} : { list }) };
};
