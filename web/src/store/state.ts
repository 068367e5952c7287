// What the reader has chosen: only what differs from the scenario.
import { runFields, type RunField, type RunRequest, type Scenario, type Value } from "../types";

/** What a run can have besides its fields: the run that it copies, a name of its own, that it is left out. */
export const runNotes = ["like", "label", "off"] as const;
export type RunNote = (typeof runNotes)[number];

interface RunChoice extends Partial<Record<RunField | RunNote, string>> {
  set: Record<string, Value>;
}
export interface State {
  scenario: string;
  runs: Record<string, RunChoice>;
  shared: Record<string, Value>;
  /** the run that the others are compared with, where it is not the scenario's */
  baseline?: string;
  /** the kind of rent of all chips, where it is not the core's own */
  rental_class?: string;
}

/** Where a change belongs: a run's id, or all runs together. */
export const everyRun = "w";
export type Where = string;

/** The ids of runs, which are also the letters of their colours. */
export const runIds = ["a", "b", "c", "d"] as const;

export const start = (scenario: string): State => ({ scenario, runs: {}, shared: {} });

const textKeys: readonly string[] = [...runFields, ...runNotes];
export const isRunField = (key: string): key is RunField => (runFields as readonly string[]).includes(key);
export const isRunNote = (key: string): key is RunNote => (runNotes as readonly string[]).includes(key);
const isText = (key: string): key is RunField | RunNote => textKeys.includes(key);
/** What is chosen for all runs together. */
const wholeKeys = ["baseline", "rental_class"] as const;
const isWhole = (where: Where, key: string): key is (typeof wholeKeys)[number] =>
  where === everyRun && (wholeKeys as readonly string[]).includes(key);
export const isBaseline = (where: Where, key: string): boolean => isWhole(where, key) && key === "baseline";
export const isRentalClass = (where: Where, key: string): boolean => isWhole(where, key) && key === "rental_class";

export const read = (state: State, where: Where, key: string): string | Value | undefined => {
  if (isWhole(where, key)) return state[key];
  if (where === everyRun) return state.shared[key];
  const run = state.runs[where];
  return isText(key) ? run?.[key] : run?.set[key];
};

/** The state with one thing changed; undefined takes the change back. A copy whose `like` is taken back is removed. */
export const change = (state: State, where: Where, key: string, value: string | Value | undefined): State => {
  const next: State = { ...state, runs: { ...state.runs }, shared: { ...state.shared } };
  const write = (map: Record<string, unknown>) => {
    if (value === undefined) delete map[key];
    else map[key] = value;
  };
  if (isWhole(where, key)) write(next as unknown as Record<string, unknown>);
  else if (where === everyRun) write(next.shared);
  else if (key === "like" && value === undefined) delete next.runs[where];
  else {
    const run: RunChoice = { ...next.runs[where], set: { ...next.runs[where]?.set } };
    write(isText(key) ? (run as unknown as Record<string, unknown>) : run.set);
    next.runs[where] = run;
  }
  return next;
};

/** The same choices of model, chip and the like, without a value set by hand. */
export const withoutValues = (state: State): State => ({
  ...state, shared: {},
  runs: Object.fromEntries(Object.entries(state.runs).map(([id, run]) => [id, { ...run, set: {} }])),
});

export interface Change {
  where: Where;
  key: string;
  value: string | Value;
}

export const changes = (state: State): Change[] => {
  const found: Change[] = Object.entries(state.shared).map(([key, value]) => ({ where: everyRun, key, value }));
  for (const key of wholeKeys) {
    const value = state[key];
    if (value !== undefined) found.push({ where: everyRun, key, value });
  }
  for (const [where, run] of Object.entries(state.runs)) {
    for (const key of [...runNotes, ...runFields]) {
      const value = run[key];
      if (value !== undefined) found.push({ where, key, value });
    }
    for (const [key, value] of Object.entries(run.set)) found.push({ where, key, value });
  }
  return found;
};

/** Two states that are the same. */
export const alike = (a: State, b: State): boolean => {
  const written = (state: State) =>
    changes(state).map(({ where, key, value }) => JSON.stringify([where, key, value])).sort().join();
  return a.scenario === b.scenario && written(a) === written(b);
};

type NamedRun = RunRequest & { id: string };

/** The scenario's runs; one without an id has a letter by its position. */
export const runsOf = (scenario: Scenario): NamedRun[] =>
  (scenario.runs as RunRequest[]).map((run, i) => ({ ...run, id: run.id ?? runIds[i]! }));

/** The runs compared, as they were before the reader changed any: the scenario's but those left out, and copies. */
export const runsIn = (state: State, scenario: Scenario): NamedRun[] => {
  const own = runsOf(scenario);
  const copies = Object.entries(state.runs).flatMap(([id, run]) => {
    const like = own.find((one) => one.id === run.like);
    return like && !own.some((one) => one.id === id) ? [{ ...like, id }] : [];
  });
  return [...own.filter((run) => !state.runs[run.id]?.off), ...copies].sort((a, b) => (a.id < b.id ? -1 : 1));
};

export const baselineOf = (state: State, scenario: Scenario): string => {
  const ids = runsIn(state, scenario).map((run) => run.id);
  return [state.baseline, scenario.baseline].find((id) => id !== undefined && ids.includes(id)) ?? ids[0] ?? "";
};
