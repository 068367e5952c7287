// Works out what others published while the page is idle: one figure at a time, once, whatever the reader has changed.
import { reproduce, type Reproduction } from "tokenwatt/published.js";
import { whenIdle } from "../../pace/idle";
import { remember } from "../../memo";
import { draws, type Store } from "../../store/store";
import type { Description, Tokenwatt } from "../../types";

export type Published = NonNullable<Description["published"]>[number];

interface Work {
  /** named in the reader's language */
  rows: Published[];
  results: Map<string, Reproduction>;
}

interface Progress {
  begun: boolean;
  results: Map<string, Reproduction>;
}

const progress = (core: Tokenwatt): Progress =>
  remember(core, "reproduction", () => ({ begun: false, results: new Map() }));

/** The published record and what of it has been worked out; undefined until the record is there. */
export const work = (store: Store): Work | undefined => {
  const rows = store.description.published;
  if (!rows?.length) return undefined;
  return { rows, results: progress(store.core).results };
};

/** Goes through the record once; `done` is called at the end. */
export const workOut = (store: Store, done: () => void): void => {
  const rows = store.description.published;
  const own = progress(store.core);
  if (!rows?.length || own.begun) return;
  own.begun = true;
  const left = [...rows];
  const next = (): void => {
    const row = left.shift();
    if (!row) return done();
    const [result] = reproduce(store.core, [{ ...row, request: { ...row.request, draws } }]);
    own.results.set(row.id, result!);
    whenIdle(next);
  };
  whenIdle(next);
};

export const isDone = (one: Work): boolean => one.results.size === one.rows.length;
