// Where an input's value comes from: the catalogue row behind it, its note, source and the name of its layer.
import type { Figure, Input, Place } from "../types";
import { comparisonOf } from "../store/scenarios";
import { runsHere, type RunView } from "./view";
import type { Store } from "../store/store";
import { labelOf } from "../words/names";

interface Origin {
  figure: Partial<Figure>;
  /** the row that set it, for the words "The chip, H100" */
  name: string;
}

const inPlace = (places: Place[], id: string, key: string): Place | undefined => {
  let place = places.find((row) => row.id === id);
  while (place && !place.sets[key]) place = place.within === undefined ? undefined : places.find((row) => row.id === place!.within);
  return place;
};

export const originOf = (store: Store, run: RunView, id: string, input: Input | undefined): Origin => {
  const { description } = store;
  const row = <Kind extends { id: string }>(rows: Kind[], chosen: string) => rows.find((one) => one.id === chosen);
  switch (input?.from) {
    case "chip": {
      const chip = row(description.chips, run.chosen.chip);
      return { figure: chip?.sets[id] ?? {}, name: chip?.label ?? "" };
    }
    case "model": {
      const model = row(description.models, run.chosen.model);
      return { figure: model?.sets[id] ?? {}, name: model?.label ?? "" };
    }
    case "place": {
      const place = inPlace(description.places, run.chosen.place, id);
      return { figure: place?.sets[id] ?? {}, name: place?.label ?? "" };
    }
    case "accounting": {
      const accounting = row(description.accountings, run.chosen.accounting);
      const set = accounting?.sets[id];
      const figure: Partial<Figure> = set && "cases" in set
        ? set.cases.find((one) => one.central === input.central) ?? set.cases.find((one) => one.source === input.source) ?? {}
        : set ?? {};
      return { figure: { ...figure, note: figure.note ?? accounting?.note ?? "" }, name: accounting?.label ?? "" };
    }
    case "scenario": {
      const scenario = comparisonOf(description, run.scenario)!;
      const value = runsHere(store, scenario).find((one) => one.id === run.id)?.set?.[id] ?? scenario.shared?.[id];
      return { figure: typeof value === "object" ? value as Partial<Figure> : {}, name: scenario.label };
    }
    case "table":
      return { figure: row(description.assumptions, id) ?? {}, name: "" };
    default:
      return { figure: {}, name: "" };
  }
};

export const choiceLabel = (store: Store, field: string, id: string): string => {
  const { description } = store;
  const rows: Record<string, { id: string; label: string }[]> = {
    model: description.models, chip: description.chips, place: description.places, accounting: description.accountings,
    format: description.formats, offer: description.offers, subscription: description.subscriptions,
  };
  return labelOf(rows[field] ?? [], id);
};
