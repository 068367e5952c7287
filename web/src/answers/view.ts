// The store as chapters read it: each run with what it chose, its colour, and how it compares with the baseline.
import {
  routes, type Comparison, type OutputValue, type Problem, type Report, type Request, type Route, type RunField,
  type RunReport, type Scenario,
} from "../types";
import { remember } from "../memo";
import { language } from "../words/format";
import { phrase } from "../words/text";
import { runName } from "../words/names";
import { comparisonOf } from "../store/scenarios";
import { problemText } from "../words/problem";
import { requestOf } from "../store/request";
import { runsIn, start, type State } from "../store/state";
import type { Store } from "../store/store";
import { subjectsOf, type Subject } from "./subject";

export interface RunView extends Subject {
  id: string;
  /** the short name that charts and tables have; sentences say `name` */
  label: string;
  /** the letter of its colour; no other run has it */
  tone: string;
  chosen: Record<RunField, string>;
  report: RunReport;
  /** the comparison it belongs to */
  scenario: string;
  /** what it was worked out from, where that is not the state of the page */
  request?: Request;
}

export const scenarioOf = (store: Store, state: State = store.state) =>
  comparisonOf(store.description, state.scenario)!;

const usedRoute = (wanted: string | undefined, known: Partial<Record<Route, number>> | undefined): string =>
  wanted ?? routes.find((route) => known?.[route] !== undefined) ?? "";

/** A comparison's runs before any change, with the reader's copies and omissions where it is the page's own. */
export const runsHere = (store: Store, scenario: Scenario) =>
  runsIn(scenario.id === store.state.scenario ? store.state : start(scenario.id), scenario);

/** Made once for each report: chapters ask for them everywhere. */
export const runViews = (store: Store): RunView[] =>
  remember(store.report, `runViews/${language()}`, () => viewsIn(store, scenarioOf(store), store.report));

/** The runs of a report on any scenario; the reader's choices of chip and the like belong to the page's own. */
export const viewsIn = (store: Store, scenario: Scenario, report: Report, request?: Request): RunView[] => {
  const runs = runsHere(store, scenario).flatMap((run) => {
    const found = report.runs.find((row) => row.id === run.id);
    if (!found) return [];
    const changed = scenario.id === store.state.scenario ? store.state.runs[run.id] : undefined;
    const pick = (field: RunField) => changed?.[field] ?? run[field] ?? "";
    const chosen = {
      model: pick("model"), chip: pick("chip"), place: pick("place"), format: pick("format"), offer: pick("offer"),
      subscription: pick("subscription"), accounting: pick("accounting") || "central", hardware: found.hardware ?? "",
      route: usedRoute(pick("route") || undefined, found.routes),
    };
    const { id } = run;
    const view = { id, label: runName(found.label), tone: id, chosen, report: found, scenario: scenario.id };
    return [{ ...view, isGiven: changed?.label !== undefined, ...(request ? { request } : {}) }];
  });
  const subjects = subjectsOf(store.description, runs);
  return runs.map(({ isGiven: _, ...view }, i) => ({ ...view, ...subjects[i]! }));
};

/** Names of models, chips and runs, which a line break must not divide. */
export const nameList = (store: Store): string[] => remember(store.report, `nameList/${language()}`, () =>
  [...store.description.models, ...store.description.chips, ...runViews(store)].map((row) => row.label));

export const output = (run: RunView, id: string): OutputValue | undefined => run.report.outputs[id];

/** Central values: of a result, and of an assumption. */
export const centralOf = (run: RunView | undefined, id: string): number | undefined => run && output(run, id)?.central;
export const inputOf = (run: RunView | undefined, id: string): number | undefined => run?.report.inputs[id]?.central;

/** Nothing where the run has no such output. */
export const comparison = (report: Report, run: RunView, id: string): Comparison | undefined =>
  output(run, id) && report.comparisons.find((row) => row.run === run.id && row.output === id);

export const ratio = (report: Report, run: RunView, id: string): number | undefined =>
  comparison(report, run, id)?.ratio?.central;

/** What keeps a run from having such an output. */
const obstacle = (problems: Problem[], run: string, id: string): Problem | undefined =>
  problems.find((one) => (one.run ?? run) === run && one.level !== "warning"
    && (one.outputs?.includes(id) ?? one.level === "error"));

/** Why a run has no such output, in the core's words. */
export const reason = (store: Store, run: string, id: string, problems = store.report.problems): string =>
  problemText(store.description, obstacle(problems, run, id)?.message ?? "");

/** The label of the figure that an output lacks, or else the reason in full. */
export const missing = (store: Store, run: string, id: string, problems = store.report.problems): string => {
  const problem = obstacle(problems, run, id);
  const row = store.description.assumptions.find((one) => one.id === problem?.id);
  const isLacking = problem?.level === "absent" && problem.code !== "too_slow";
  return row && isLacking ? phrase("needs", { label: row.label }) : reason(store, run, id, problems);
};

export interface WhatIf {
  report: Report;
  /** the changed run, absent where the core refused it */
  view?: RunView;
}

/**
 * The central values of the same request with one run changed, for "what would it be if"; `without` leaves the reader's
 * values of these rows out.
 */
export const whatIf = (
  store: Store,
  run: RunView,
  fields: Partial<Record<RunField, string>>,
  outputs: string[],
  without: string[] = [],
): WhatIf => {
  const request = requestOf(store.state, store.description);
  const strip = <Value>(values: Record<string, Value> | undefined) =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([id]) => !without.includes(id)));
  const runs = (request.runs ?? []).map((row) => ({ ...row }));
  let row = runs.find((one) => one.id === run.id);
  if (!row) runs.push((row = { id: run.id }));
  Object.assign(row, fields, { set: strip(row.set) });
  const full: Request = { ...request, runs, shared: strip(request.shared) };
  const report = store.core.estimate({ ...full, outputs, draws: 0 });
  const found = report.runs.find((one) => one.id === run.id);
  if (!found || !Object.keys(found.outputs).length) return { report };
  return { report, view: { ...run, chosen: { ...run.chosen, ...fields }, report: found, request: full } };
};

/** The run with the range, working and weights of one output, worked out only for an open drawer. */
export const detailed = (store: Store, run: RunView, id: string): RunReport => {
  const request = run.request ?? requestOf(store.state, store.description);
  const { runs } = store.core.estimate({ ...request, outputs: [id], details: ["elasticity", "working"] });
  return runs.find((one) => one.id === run.id) ?? run.report;
};
