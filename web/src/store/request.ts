// The request that a state makes: the scenario's runs with the reader's changes, copies written out, names that tell
// runs apart.
import type { Description, Request, Route, RunRequest, Scenario, Value } from "../types";
import { phrase } from "../words/text";
import { labelOf } from "../words/names";
import { comparisonOf } from "./scenarios";
import { baselineOf, runsIn, type State } from "./state";
import { isRange } from "./value";

/** A scenario's figure as a bare value: a reader's value has no source or grade. */
const bare = (value: Value): Value => {
  if (!isRange(value)) return value;
  const { low, central, high, distribution } = value;
  if (low === undefined || high === undefined) return central;
  return { low, central, high, ...(distribution ? { distribution } : {}) };
};

/** What sets two runs of one model apart, in this order. */
const apart = ["chip", "place", "accounting", "format", "offer", "hardware"] as const;

/** What a choice is called; nothing where it has no name. */
const choiceName = (description: Description, field: (typeof apart)[number], id = ""): string => {
  const rows = { chip: description.chips, place: description.places, accounting: description.accountings,
    format: description.formats, offer: description.offers, hardware: [] }[field];
  return labelOf(rows, id);
};

/**
 * A changed run is named for its model, or for its chip where all runs train the same model. No two have one name: the
 * later also tells what differs, or that it is a copy, or its number, which is all that names of the reader's own get.
 */
const renamed = (state: State, scenario: Scenario, description: Description): Record<string, string> => {
  const choices = runsIn(state, scenario).map((run) => ({ ...run, ...state.runs[run.id] }));
  const sameModel = new Set(choices.map((run) => run.model)).size === 1;
  const labels: Record<string, string> = {};
  const runOfName = new Map<string, (typeof choices)[number]>();
  for (const run of choices) {
    const choice = state.runs[run.id];
    const isCopy = choice?.like !== undefined;
    const named = isCopy || choice?.model !== undefined || (choice?.chip !== undefined && sameModel);
    const { chips, models } = description;
    const kind = sameModel ? labelOf(chips, run.chip ?? "") : labelOf(models, run.model ?? "");
    const label = choice?.label ?? ((named && kind) || run.label);
    if (label === undefined) continue;
    const names = [label], twin = runOfName.get(label);
    if (twin && choice?.label === undefined) {
      for (const field of apart) {
        const what = twin[field] === run[field] ? "" : choiceName(description, field, run[field]);
        if (what) names.push(phrase("copyApart", { label, what }));
      }
      if (isCopy) names.push(phrase("copyOf", { label }));
    }
    names.push(...choices.map((_, i) => phrase("copyNumber", { label, count: i + 2 })));
    const free = names.find((one) => !runOfName.has(one))!;
    runOfName.set(free, run);
    if (choice?.label !== undefined || named || free !== run.label) labels[run.id] = free;
  }
  return labels;
};

/** The kind of rent that every question of the page is asked at. */
export const rentsOf = ({ rental_class: kind }: State): Pick<Request, "rental_class"> =>
  (kind === undefined ? {} : { rental_class: kind as NonNullable<Request["rental_class"]> });

export const requestOf = (state: State, description: Description): Request => {
  const scenario = comparisonOf(description, state.scenario);
  const request: Request = { scenario: state.scenario };
  if (!scenario) return request;
  const labels = renamed(state, scenario, description);
  const kept = runsIn(state, scenario);
  const runs: RunRequest[] = kept.flatMap((run) => {
    const choice = state.runs[run.id];
    const label = labels[run.id];
    if (!choice && label === undefined) return [];
    const { like, label: _, off: __, ...fields } = choice ?? { set: {} };
    const copied = Object.fromEntries(Object.entries(run.set ?? {}).map(([id, value]) => [id, bare(value)]));
    const base: RunRequest = like === undefined ? {} : { ...run, set: copied };
    return [{ ...base, ...fields, id: run.id, ...(fields.route ? { route: fields.route as Route } : {}),
      ...(label === undefined ? {} : { label }), set: { ...base.set, ...fields.set } } as RunRequest];
  });
  for (const [id, run] of Object.entries(state.runs)) if (run.off) runs.push({ id, remove: true });
  if (runs.length) request.runs = runs;
  if (Object.keys(state.shared).length) request.shared = state.shared;
  const baseline = baselineOf(state, scenario);
  if (baseline !== scenario.baseline) request.baseline = baseline;
  return { ...request, ...rentsOf(state) };
};
