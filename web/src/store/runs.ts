// Adding and leaving out runs of the comparison.
import type { Scenario } from "../types";
import { change, read, runIds, runsIn, runsOf, type State } from "./state";

/** The letter that a copy would have; none where four are compared, or where the scenario's runs have all letters. */
export const freeId = (state: State, scenario: Scenario): string | undefined => {
  const used = new Set([...runsIn(state, scenario), ...runsOf(scenario)].map((run) => run.id));
  return runIds.find((id) => !used.has(id));
};

/** The comparison with one more run: a copy of `from` as it stands. */
export const withCopy = (state: State, scenario: Scenario, from: string): State => {
  const id = freeId(state, scenario);
  if (id === undefined) return state;
  const { label: _, ...twin } = state.runs[from] ?? { set: {} };
  const copy = { ...twin, like: String(read(state, from, "like") ?? from), set: { ...twin.set } };
  return { ...state, runs: { ...state.runs, [id]: copy } };
};

/** The comparison without this run; its own changes go with it. */
export const without = (state: State, scenario: Scenario, id: string): State => {
  const { [id]: _, ...runs } = state.runs;
  const next: State = { ...state, runs };
  if (next.baseline === id) delete next.baseline;
  return runsOf(scenario).some((run) => run.id === id) ? change(next, id, "off", "1") : next;
};

/** The scenario's runs that were left out. */
export const leftOut = (state: State, scenario: Scenario) => runsOf(scenario).filter((run) => state.runs[run.id]?.off);
