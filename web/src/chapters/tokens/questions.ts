// What this chapter asks the core: GLM-5 on three chips at the reader's assumptions, how far a full fleet lowers the
// cost, and what DeepSeek's own day would have brought.
import { ask, askBefore, askScenario } from "../../answers/ask";
import { offer, serving } from "../served";
import { output, type RunView } from "../../answers/view";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Report, Request, RunRequest } from "../../types";
import { along, fours, sweepOf } from "../swept";

export const busy = { fleet_utilization: 1 };
export const cost = "blended_cost";
export const listPrice = "blended_price";

/** The three runs, with the list price that their costs are set against. */
const runs: RunRequest[] = ["a", "b", "c"].map((id) => ({ id, offer }));

export const question: Request = {
  scenario: serving, draws: 0, runs,
  outputs: [cost, listPrice, "cost_per_output_mtok", "user_speed", "instance_batch", "gross_margin"],
};

export const served = (store: Store): { report: Report; runs: RunView[] } => askScenario(store, serving, question);

export const costOf = (run: RunView | undefined): number | undefined => run && output(run, cost)?.central;

/** Reports of all these runs, four to a request. */
export const inFours = (runs: RunRequest[], question: (some: RunRequest[]) => Report): Report["runs"] =>
  fours(runs).flatMap((some) => question(some).runs);

/** One run of the three alone, for sweeps. */
export const alone = (id: string, more: RunRequest = {}): RunRequest[] =>
  ["a", "b", "c"].map((one) => (one === id ? { id: one, offer, ...more } : { id: one, remove: true }));

const sweep = (store: Store, request: Request): Report => ask(store, { draws: 0, outputs: [cost], ...request });

interface Fullness {
  low: number;
  high: number;
  /** by how much an empty fleet's token costs more than a full one's */
  factor: number;
}

/** How far one chip's cost moves over the evidence for how full fleets are. */
export const fullness = (store: Store, ui: Ui): Fullness | undefined => inTurn(store, ui, "tokens", () => {
  const before = askBefore(store, { scenario: serving, runs: alone("a"), outputs: [cost] }).runs[0];
  const range = before?.inputs.fleet_utilization;
  if (!range) return undefined;
  const values = [range.low, range.high];
  const sweeps = [{ run: "a", id: "fleet_utilization", values, outputs: [cost] }];
  const report = sweep(store, { scenario: serving, runs: alone("a"), sweeps });
  const [empty, full] = along(sweepOf(report, "a", "fleet_utilization"), cost);
  return empty === undefined || full === undefined ? undefined
    : { low: range.low, high: range.high, factor: empty / full };
});

/** DeepSeek's own day at list prices: as a markup on its cost and as a margin. */
export const deepseekDay = (store: Store): RunView | undefined =>
  askScenario(store, "deepseek-day", { draws: 0, outputs: ["gross_margin", "markup"] }).runs[0];
