// When results that take long are worked out: at once where the reader is looking, elsewhere one at a time in quiet
// moments, and during a drag no more often than there is time for.
import { remember } from "../memo";
import { currency } from "../words/units";
import { language } from "../words/format";
import { whenIdle } from "./idle";
import { near } from "./near";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";

interface Kept {
  /** what it was worked out from */
  of: string;
  /** which of the reader's choices it answers */
  choice: string;
  value: unknown;
  /** when, and how long it took, in ms */
  at: number;
  cost: number;
}

/** During a drag a result may take this part of the time. */
const dragShare = 0.35;

interface Turns {
  kept: Map<string, Kept>;
  /** the parts of the page that wait for each result */
  waiting: Map<string, Set<string | undefined>>;
  due: string | undefined;
  asked: boolean;
}
const turnsOf = (ui: Ui): Turns =>
  remember(ui, "turns", () => ({ kept: new Map(), waiting: new Map(), due: undefined, asked: false }));

const wait = (store: Store, ui: Ui, own: Turns): void => {
  if (own.asked) return;
  own.asked = true;
  whenIdle(() => {
    own.asked = false;
    if (store.moving) return; // the end of the drag draws again, and asks again
    const [next] = own.waiting;
    if (next === undefined) return;
    const [due, parts] = next;
    own.waiting.delete(due);
    own.due = due;
    void Promise.all([...parts].map((part) => ui.redraw(part))).then(() => {
      if (own.waiting.size) wait(store, ui, own);
    });
  });
};

interface Choice {
  /** what the reader chose to look at */
  choice?: string;
  /** false where a drag leaves the result as it was before */
  whileMoving?: boolean;
}

const stateText = (store: Store): string => remember(store.state, "text", () => JSON.stringify(store.state));

/**
 * The result for the element of this id. Until its turn comes it is that of an earlier state, or undefined; never that
 * of another choice, because what stands around it names the choice.
 */
export const inTurn = <Value>(
  store: Store,
  ui: Ui,
  id: string,
  compute: () => Value,
  { choice = "", whileMoving = true }: Choice = {},
): Value | undefined => {
  const own = turnsOf(ui);
  const of = [store.moving, language(), currency().id, choice, stateText(store)].join();
  const last = own.kept.get(id);
  const isNear = near(ui, id);
  if (last && (last.of === of || (store.moving && !whileMoving))) return last.value as Value;
  const now = performance.now();
  const soon = store.moving && last !== undefined && now - last.at < last.cost / dragShare;
  const chosen = last !== undefined && last.choice !== choice;
  if (own.due !== id && !chosen && (!isNear || soon)) {
    if (!soon) {
      own.waiting.set(id, (own.waiting.get(id) ?? new Set()).add(ui.part));
      wait(store, ui, own);
    }
    return last?.value as Value | undefined;
  }
  own.due = own.due === id ? undefined : own.due;
  own.waiting.delete(id);
  const value = compute();
  const end = performance.now();
  own.kept.set(id, { of, choice, value, at: end, cost: end - now });
  return value;
};
