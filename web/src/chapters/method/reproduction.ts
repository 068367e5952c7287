// Works out what others published while the page is idle: one figure at a time, once, whatever the reader has changed.
import { reproduce, type Reproduction } from "tokenwatt/published.js";
import type { Store } from "../../app/store";
import type { Description, Tokenwatt } from "../../types";

export type Published = NonNullable<Description["published"]>[number];

/** Draws of a figure with a range. */
const draws = 4096;

interface Work {
  rows: Published[];
  results: Map<string, Reproduction>;
}

const works = new WeakMap<Tokenwatt, Work>();

const whenIdle = (task: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task, 30);
};

/** The record and what of it is worked out; undefined until the record is there. */
export const work = (store: Store): Work | undefined => {
  const rows = store.description.published;
  if (!rows) return undefined;
  const known = works.get(store.core) ?? { rows, results: new Map() };
  works.set(store.core, known);
  return known;
};

const running = new WeakSet<Work>();

/** Goes through the record; `done` is called once, at the end. */
export const workOut = (store: Store, done: () => void): void => {
  const own = work(store);
  if (!own || running.has(own)) return;
  running.add(own);
  const left = [...own.rows];
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
