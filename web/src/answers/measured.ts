// What serving was measured to reach: rows that come in a file of their own when somebody looks at them.
import { beside, measuredOf, type Beside, type MeasuredFile } from "tokenwatt/measured.js";
import { measured as fetchMeasured } from "virtual:core-source";
import type { Store } from "../store/store";

let file: MeasuredFile | undefined;
let asked = false;
let lost = false;
/** Whether they could not be had, which the page has said. */
export const measuredAreLost = (): boolean => lost;

/** The build's own drawing has the rows from the start. */
export const useMeasured = (rows: MeasuredFile): void => {
  file = rows;
};

/** The rows once they are here; the first to ask has them fetched. */
export const measuredRows = (store: Store): MeasuredFile | undefined => {
  if (!file && !asked) {
    asked = true;
    void fetchMeasured().then((found) => {
      if (!found.rows) throw new Error("they have changed");
      useMeasured(found);
      store.changed();
    }).catch((error) => {
      lost = true;
      store.failed("measuredFailed", error);
    });
  }
  return file;
};

/** How many rows a chart of them shows. */
const shownAtMost = 8;

/** Of all rows of the pair, so many from the smallest batch to the largest, beside what the model says. */
export const besideOurs = (store: Store, rows: MeasuredFile, pair: { model: string; chip: string }) => {
  const all = measuredOf(rows, pair).sort((a, b) => Number("read" in a) - Number("read" in b) ||
    (a.batch ?? 0) - (b.batch ?? 0) || (a.context ?? 0) - (b.context ?? 0));
  const step = Math.max(1, (all.length - 1) / (shownAtMost - 1));
  const some = all.filter((_, i) => Math.round(Math.round(i / step) * step) === i);
  const found: Beside[] = beside(store.core, some, store.draws);
  return { all: all.length, found: found.filter(({ rate }) => Number.isFinite(rate.ratio)) };
};
