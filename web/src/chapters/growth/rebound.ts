// What a larger gain does to the total at each of three rebounds: lines that meet where the gain is the path's own.
import { html, type TemplateResult } from "lit";
import { curve, pointsOver, type Line, type Mark } from "../../charts/curve";
import { figured, figuredOr } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact, inPercent, percentSign, round } from "../../words/format";
import { list, phrase, type Key } from "../../words/text";
import { along, stepsApart, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { atRebounds, energy, own, rebounds, yearOf, yours } from "./questions";

const id = "growth-rebound";
const gains = stepsApart(0.1, 0.5, 9);

const find = (store: Store) => {
  const values = rebounds(store);
  const report = atRebounds(store, values, gains);
  const run = yours(store).run?.report;
  return {
    run, year: yearOf(run, energy) ?? "",
    rows: values.map((value, i) => ({
      rebound: value, totals: along(sweepOf(report, report.runs[i]?.id ?? own, "efficiency_gain"), energy),
    })),
  };
};

type Found = ReturnType<typeof find>;

const nameOf = (rebound: number): Key =>
  (rebound < 1 ? "reboundKept" : rebound === 1 ? "reboundEven" : "reboundBack");

const lineOf = ({ rebound, totals }: Found["rows"][number]): Line => ({
  points: pointsOver(gains.map((gain) => gain * 100), totals), kind: rebound === 1 ? "side" : "main",
  name: phrase("reboundLine", { rebound: exact(rebound, 2) }), detail: phrase(nameOf(rebound)),
});

/** Where the reader is. */
const marksOf = ({ run }: Found): Mark[] => {
  const gain = run?.inputs.efficiency_gain?.central, total = run?.outputs[energy]?.central;
  if (gain === undefined || total === undefined || gain < gains[0]! || gain > gains.at(-1)!) return [];
  return [{ x: gain * 100, y: total, open: true }];
};

/** The lines' ends in words. */
const labelOf = ({ rows, year }: Found): string => {
  const ends = rows.map(({ rebound, totals }) => phrase("reboundLabelRow", {
    rebound: exact(rebound, 2), from: round(totals[0] ?? NaN), to: round(totals.at(-1) ?? NaN),
  }));
  const [low, high] = [gains[0]!, gains.at(-1)!].map((gain) => inPercent(gain));
  return phrase("reboundLabel", { year, low: low!, high: high!, rows: list(ends) });
};

export const rebound = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const { rows, year } = found;
  const known = rows.flatMap(({ totals }) => totals.filter((value) => value !== undefined));
  if (!known.length) return html``;
  const path = found.run?.inputs.path_efficiency_gain?.central ?? NaN;
  return frame(ui, {
    id, title: phrase("reboundTitle"), subtitle: phrase("reboundText", { gain: inPercent(path) }),
    plot: curve({
      lines: rows.map(lineOf), marks: marksOf(found),
      x: {
        span: { from: gains[0]! * 100, to: gains.at(-1)! * 100 }, title: phrase("reboundX"),
        tick: (value) => percentSign(exact(value, 3)),
      },
      y: {
        span: { from: 0, to: Math.max(...known) * 1.05 }, title: phrase("reboundY", { year }),
        tick: (value) => exact(value, 5),
      },
      label: labelOf(found),
    }),
    source: phrase("reboundSource"),
    table: {
      head: [
        phrase("reboundColumn"),
        ...rows.map((row) => phrase("reboundColumnEnergy", { rebound: exact(row.rebound, 2), year })),
      ],
      rows: gains.map((gain, i) => ({
        cells: [
          figured(gain, "1/year", percentSign(inPercent(gain))),
          ...rows.map(({ totals }) => figuredOr(totals[i], "TWh/year", exact)),
        ],
      })),
    },
  });
};
