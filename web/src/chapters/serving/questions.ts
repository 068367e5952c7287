// What serving one model costs on a few chips, each at the batch that gives every reader the same speed.
import { ask } from "../../answers/ask";
import { model, runsByChip, serving, target } from "../served";
import { missing } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Report, RunRequest } from "../../types";
import { labelOf } from "../../words/names";

const cost = "blended_cost", price = "blended_price", batch = "instance_batch";

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
  /** in tokens a second; absent where the reader gave a batch */
  speed?: number;
}

const costsOn = (store: Store, runs: RunRequest[]): { rows: Cost[]; report: Report } => {
  const report = ask(store, { scenario: serving, outputs: [cost, price, batch], runs });
  const rows = runs.flatMap(({ id, chip }): Cost[] => {
    if (!chip) return [];
    const outputs = report.runs.find((run) => run.id === id)?.outputs, found = outputs?.[cost];
    if (!found) return [{ chip, lacking: missing(store, id!, cost, report.problems) }];
    const { central, p5, p95 } = found, atOnce = outputs[batch]?.central;
    return [{
      chip, value: central, ...(atOnce === undefined ? {} : { batch: atOnce }),
      ...(p5 === undefined || p95 === undefined ? {} : { low: p5, high: p95 }),
    }];
  });
  return { rows, report };
};

export const costs = (store: Store): Costs => {
  const found = runsByChip(store).map((runs) => costsOn(store, runs));
  const [run] = found[0]!.report.runs;
  const list = run?.outputs[price]?.central;
  // Where the reader says how many are written at once, each chip has a speed of its own.
  const speed = "batch_size" in store.state.shared ? undefined : run?.inputs[target]?.central;
  const rows = found.flatMap((one) => one.rows).sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  return {
    rows, model: labelOf(store.description.models, model), ...(list === undefined ? {} : { list }),
    ...(speed === undefined ? {} : { speed }),
  };
};
