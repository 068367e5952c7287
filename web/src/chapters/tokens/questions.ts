// What chapter 4 asks the core: GLM-5 on three chips at the reader's assumptions, and the same fleet never idle.
import { ask, askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import type { RunView } from "../../answers/view";
import type { Report, Request, RunRequest } from "../../types";

export const serving = "serve-glm5-h100-vs-910c";
export const offer = "glm-5-2026-02";
export const busy = { fleet_utilization: 1 };
export const cost = "blended_cost";
export const listPrice = "blended_price";

/** The three runs, with the list price that their costs are set against. */
const runs: RunRequest[] = ["a", "b", "c"].map((id) => ({ id, offer }));

export const question: Request = { scenario: serving, draws: 0, runs, outputs: [cost, listPrice, "cost_per_output_mtok", "user_speed", "gross_margin"] };

export const served = (store: Store): { report: Report; runs: RunView[] } => askScenario(store, serving, question);
export const servedBusy = (store: Store): { report: Report; runs: RunView[] } =>
  askScenario(store, serving, { ...question, shared: busy });

/** One run of the three alone, for sweeps. */
export const alone = (id: string, more: RunRequest = {}): RunRequest[] =>
  ["a", "b", "c"].map((one) => (one === id ? { id: one, offer, ...more } : { id: one, remove: true }));

export const sweep = (store: Store, request: Request): Report => ask(store, { draws: 0, outputs: [cost], ...request });
