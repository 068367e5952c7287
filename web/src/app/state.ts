// What the reader has chosen: only what differs from the scenario, and the request it makes.
import { runFields, type Description, type Request, type Route, type RunField, type RunRequest, type Scenario, type Value } from "../types";

export interface RunChoice extends Partial<Record<RunField, string>> {
  set: Record<string, Value>;
}
export interface State {
  scenario: string;
  runs: Record<string, RunChoice>;
  shared: Record<string, Value>;
}

/** Where a change belongs: a run's id, or all runs together. */
export const everyRun = "w";
export type Where = string;

export const start = (scenario: string): State => ({ scenario, runs: {}, shared: {} });

export const isRunField = (key: string): key is RunField => (runFields as readonly string[]).includes(key);

export const read = (state: State, where: Where, key: string): string | Value | undefined => {
  if (where === everyRun) return state.shared[key];
  const run = state.runs[where];
  return isRunField(key) ? run?.[key] : run?.set[key];
};

/** The state with one thing changed; undefined puts it back. */
export const change = (state: State, where: Where, key: string, value: string | Value | undefined): State => {
  const next: State = { scenario: state.scenario, runs: { ...state.runs }, shared: { ...state.shared } };
  const write = (map: Record<string, unknown>) => {
    if (value === undefined) delete map[key];
    else map[key] = value;
  };
  if (where === everyRun) {
    write(next.shared);
    return next;
  }
  const run: RunChoice = { ...next.runs[where], set: { ...next.runs[where]?.set } };
  write(isRunField(key) ? (run as unknown as Record<string, unknown>) : run.set);
  next.runs[where] = run;
  return next;
};

/** The same choices of model, chip and the like, without a value set by hand. */
export const withoutValues = (state: State): State => ({
  scenario: state.scenario, shared: {},
  runs: Object.fromEntries(Object.entries(state.runs).map(([id, run]) => [id, { ...run, set: {} }])),
});

export interface Change {
  where: Where;
  key: string;
  value: string | Value;
}

export const changes = (state: State): Change[] => {
  const found: Change[] = Object.entries(state.shared).map(([key, value]) => ({ where: everyRun, key, value }));
  for (const [where, run] of Object.entries(state.runs)) {
    for (const key of runFields) if (run[key] !== undefined) found.push({ where, key, value: run[key] });
    for (const [key, value] of Object.entries(run.set)) found.push({ where, key, value });
  }
  return found;
};

/** The scenario's runs; one without an id has a letter by its position. */
export const runsOf = (scenario: Scenario): (RunRequest & { id: string })[] =>
  scenario.runs.map((run, i) => ({ ...run, id: run.id ?? "abcd".charAt(i) }));

/** A changed run is named for its model, or for its chip where all runs train the same model. */
const renamed = (state: State, scenario: Scenario, description: Description): Record<string, string> => {
  const choices = runsOf(scenario).map((run) => ({ ...run, ...state.runs[run.id] }));
  const sameModel = new Set(choices.map((run) => run.model)).size === 1;
  const labels: Record<string, string> = {};
  for (const run of choices) {
    const choice = state.runs[run.id];
    if (choice?.model === undefined && (choice?.chip === undefined || !sameModel)) continue;
    const row = sameModel
      ? description.chips.find((chip) => chip.id === run.chip)
      : description.models.find((model) => model.id === run.model);
    if (row) labels[run.id] = row.label;
  }
  return labels;
};

export const requestOf = (state: State, description: Description): Request => {
  const scenario = description.scenarios.find((row) => row.id === state.scenario);
  const labels = scenario ? renamed(state, scenario, description) : {};
  const request: Request = { scenario: state.scenario };
  const runs: RunRequest[] = Object.entries(state.runs).map(([id, run]) => ({
    ...run, id, route: run.route as Route, ...(labels[id] ? { label: labels[id] } : {}),
  }));
  for (const [id, label] of Object.entries(labels)) if (!state.runs[id]) runs.push({ id, label, set: {} });
  if (runs.length) request.runs = runs;
  if (Object.keys(state.shared).length) request.shared = state.shared;
  return request;
};
