// Serving a model oneself: what a month of the reader's use comes to on an instance of some chips, rented or owned, and
// at list prices.
import type { State } from "../store/state";
import type { Store } from "../store/store";
import type { Request, RunRequest } from "../types";
import { ask } from "../answers/ask";
import { runsByChip, serving } from "./served";
import { supposed } from "../answers/supposed";
import type { RunView } from "../answers/view";

export const ownCost = "self_hosting_cost", listCost = "monthly_list_price", paysFrom = "self_hosting_break_even";
export const use = "monthly_tokens";

/** Millions of tokens a month until the reader says how many: a round number to move from, and no finding. */
const usual = 1000;

type Hardware = "rented" | "owned";

const question = (runs: RunRequest[], own: State["shared"], outputs: string[]): Request =>
  ({ scenario: serving, runs, outputs, shared: { [use]: usual, ...own } });

/** One run for each chip. */
export const ownServing = (
  store: Store, hardware: Hardware, outputs: string[], more: Pick<Request, "draws"> = {},
): RunView[] => runsByChip(store, { hardware }).flatMap((runs) => {
  const asked = { ...question(runs, store.state.shared, outputs), ...more };
  return supposed(store, asked, ask(store, asked));
});

/** Where its sliders start: the first chips before the reader moved anything. */
export const ownServingBefore = (store: Store, hardware: Hardware): Request =>
  question(runsByChip(store, { hardware })[0]!, {}, [listCost]);
