// What the model makes of the published record. It does not depend on the reader, so it is worked out when the page is
// built.
import { rows as built } from "virtual:reproductions";
import type { Store } from "../store/store";
import type { Description, Reproduced } from "../types";

export type Published = NonNullable<Description["published"]>[number];
interface Work {
  /** named in the reader's language */
  rows: Published[];
  /** of those that the model has a figure for */
  results: Map<string, Reproduced>;
}

let results = new Map(built.map((row) => [row.id, row]));

/** The build's own drawings come before what it leaves. */
export const useReproductions = (rows: Reproduced[]): void => {
  results = new Map(rows.map((row) => [row.id, row]));
};

/** The published record and what was worked out of it; undefined until both are there. */
export const work = (store: Store): Work | undefined => {
  const rows = store.description.published;
  return rows?.length && results.size ? { rows, results } : undefined;
};

/** All that was worked out, also before the record is there. */
export const reproduced = (): Reproduced[] => [...results.values()];
