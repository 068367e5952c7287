// When results that take long are worked out: at once where the reader is looking, elsewhere one at a time in quiet
// moments, and during a drag no more often than there is time for.
import { remember } from "../memo";
import { currency } from "../words/units";
import { language } from "../words/format";
import { soon, whenIdle } from "../tasks/idle";
import { near } from "./near";
import { attempt, hasReader, share, type Answers } from "../tasks/attempt";
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
  /** what is being worked out, and what the core has told it */
  begun: Map<string, { of: string; answers: Answers }>;
  /** the parts of the page that wait for each result */
  waiting: Map<string, Set<string | undefined>>;
  due: string | undefined;
  asked: boolean;
}
const turnsOf = (ui: Ui): Turns =>
  remember(ui, "turns", () => ({
    kept: new Map(), begun: new Map(), waiting: new Map(), due: undefined, asked: false,
  }));

const wait = (store: Store, ui: Ui, own: Turns, id: string): void => {
  own.waiting.set(id, (own.waiting.get(id) ?? new Set()).add(ui.part));
  follow(store, ui, own);
};

const follow = (store: Store, ui: Ui, own: Turns): void => {
  if (own.asked) return;
  own.asked = true;
  // What has begun goes on as soon as the browser has had a look at its reader.
  (own.begun.size ? soon : whenIdle)(() => {
    own.asked = false;
    if (store.moving) return; // the end of the drag draws again, and asks again
    const [next] = own.waiting;
    if (next === undefined) return;
    const [due, parts] = next;
    own.waiting.delete(due);
    own.due = due;
    void Promise.all([...parts].map((part) => ui.redraw(part))).then(() => {
      if (own.waiting.size) follow(store, ui, own);
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
  const isNear = near(ui, id, store.moving);
  if (last && (last.of === of || (store.moving && !whileMoving))) return last.value as Value;
  const now = performance.now();
  const soon = store.moving && last !== undefined && now - last.at < last.cost / dragShare;
  const chosen = last !== undefined && last.choice !== choice;
  if (own.due !== id && !chosen && (!isNear || soon)) {
    if (!soon) wait(store, ui, own, id);
    return last?.value as Value | undefined;
  }
  // A reader who has changed something waits for it; what nobody waits for leaves the browser time in between.
  const isAwaited = !hasReader || store.moving || chosen || (last !== undefined && own.due !== id);
  if (own.due === id) own.due = undefined;
  own.waiting.delete(id);
  const begun = own.begun.get(id);
  const answers = begun?.of === of ? begun.answers : new Map();
  const done = isAwaited ? { value: compute() } : attempt(answers, compute);
  if (!done) {
    own.begun.set(id, { of, answers });
    wait(store, ui, own, id);
    return last?.value as Value | undefined;
  }
  own.begun.delete(id);
  const end = performance.now();
  own.kept.set(id, { of, choice, value: done.value, at: end, cost: end - now });
  if (isAwaited || end - now < share) return done.value;
  wait(store, ui, own, id); // drawing it is for the next task
  return last?.value as Value | undefined;
};
