// One run in every place: a sweep over places, each with the outputs that its grid decides.
import { ask } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import { requestOf } from "../../store/request";
import type { Store } from "../../store/store";
import type { Request } from "../../types";
import { along, fours, rangeAt, sweepOf } from "../swept";

/** The ranked outputs, in the order of their lists. */
export const lists = [
  "emissions", "water", "electricity_cost", "household_years", "imported_electricity", "imported_energy",
] as const;
export type ListId = (typeof lists)[number];

/** Those that the chapter's sentences are about. */
export const three: readonly ListId[] = ["emissions", "water", "electricity_cost"];

/** The figure of a place that each list rests on. */
export const inputOf: Record<ListId, string> = {
  emissions: "grid_intensity", water: "off_site_water", electricity_cost: "electricity_price",
  household_years: "household_electricity", imported_electricity: "electricity_import_share",
  imported_energy: "import_dependency",
};

interface Spot {
  value: number;
  low?: number;
  high?: number;
}

export interface Spots {
  place: string;
  of: Partial<Record<ListId, Spot>>;
}

/** The places of the short lists: one that does well, and the four that are spoken of most. */
export const five: readonly string[] = ["sweden", "france", "germany", "united-states", "china"];

/** The places of the long lists at first: large ones, from the best to the worst. The others are one press away. */
export const few: readonly string[] = [
  "sweden", "france", "finland", "spain", "ireland", "germany", "european-union", "united-states", "china", "poland",
  "india",
];

/** A request of this run alone, without those that it is compared with. */
const alone = (store: Store, run: RunView): Request => {
  const request = requestOf(store.state, store.description);
  const others = store.report.runs.filter((one) => one.id !== run.id).map((one) => ({ id: one.id, remove: true }));
  const kept = (request.runs ?? []).filter((one) => one.remove || !others.some((other) => other.id === one.id));
  const left = others.filter((other) => !kept.some((one) => one.id === other.id));
  return { ...request, runs: [...kept, ...left], baseline: run.id };
};

/** The run's results in each of these places, four at a time, without ranges while a slider moves. */
export const spotsOf = (store: Store, run: RunView, places: readonly string[]): Spots[] =>
  fours(places).flatMap((some) => spotsIn(store, run, some));

const spotsIn = (store: Store, run: RunView, places: readonly string[]): Spots[] => {
  const report = ask(store, {
    ...alone(store, run), outputs: [], ...(store.moving ? { draws: 0 } : {}),
    sweeps: [{ run: run.id, id: "place", values: [...places], outputs: [...lists] }],
  });
  const sweep = sweepOf(report, run.id, "place");
  const spotAt = (id: ListId, i: number): [ListId, Spot][] => {
    const value = along(sweep, id)[i];
    return value === undefined ? [] : [[id, { value, ...rangeAt(sweep, id, i) }]];
  };
  return places.map((place, i) => ({ place, of: Object.fromEntries(lists.flatMap((id) => spotAt(id, i))) }));
};
