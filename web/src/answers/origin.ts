// Where an input's value comes from: the catalogue row behind it, its note, source and the name of its layer.
import type { Description, Figure, Input, RowRef } from "../types";
import { comparisonOf } from "../store/scenarios";
import { runsHere, type RunView } from "./view";
import type { Store } from "../store/store";
import { labelOf } from "../words/names";

interface Origin {
  figure: Partial<Figure>;
  /** the row that set it, for the words "The chip, H100" */
  name: string;
}

type Entry = Description[Exclude<RowRef["catalogue"], "assumptions">][number];

/** What the row of a table says of the assumption. */
const inRow = (description: Description, id: string, ref: RowRef): Origin => {
  const { catalogue, id: rowId, case: which = 0, rental_class: kind } = ref;
  if (catalogue === "assumptions") {
    return { figure: description.assumptions.find((row) => row.id === id) ?? {}, name: "" };
  }
  const row = (description[catalogue] as Entry[]).find((one) => one.id === rowId)!;
  const set = kind && "rents" in row ? row.rents?.[kind] : row.sets[id];
  const figure: Partial<Figure> = (set && "cases" in set ? set.cases[which] : set) ?? {};
  // An accounting's own note speaks for figures that have none.
  const note = catalogue === "accountings" ? { note: figure.note ?? row.note ?? "" } : {};
  return { figure: { ...figure, ...note }, name: row.label };
};

export const originOf = (store: Store, run: RunView, id: string, input: Input | undefined): Origin => {
  const { description } = store;
  if (input?.row) {
    const origin = inRow(description, id, input.row);
    if (input.row.catalogue !== "formats") return origin;
    // A format's figures stand for the model that is served in it.
    return { ...origin, name: choiceLabel(store, "model", run.chosen.model) };
  }
  if (input?.from !== "scenario") return { figure: {}, name: "" };
  const scenario = comparisonOf(description, run.scenario)!;
  const value = runsHere(store, scenario).find((one) => one.id === run.id)?.set?.[id] ?? scenario.shared?.[id];
  return { figure: typeof value === "object" ? value as Partial<Figure> : {}, name: scenario.label };
};

export const choiceLabel = (store: Store, field: string, id: string): string => {
  const { description } = store;
  const rows: Record<string, { id: string; label: string }[]> = {
    model: description.models, chip: description.chips, place: description.places, accounting: description.accountings,
    format: description.formats, offer: description.offers, subscription: description.subscriptions,
  };
  return labelOf(rows[field] ?? [], id);
};
