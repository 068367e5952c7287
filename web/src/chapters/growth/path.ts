// The world's data centres to 2035: the reader's growth, gain and rebound as a line, other rebounds dashed, the IEA's
// years as dots.
import { html, type TemplateResult } from "lit";
import { curve, type Level, type Line, type Mark, type Point } from "../../charts/curve";
import type { Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { RunReport } from "../../types";
import { factor, shownAsTwo } from "../../words/compare";
import { exact, inPercent, percentSign, round } from "../../words/format";
import { orAbsent, phrase, type Key } from "../../words/text";
import { waiting } from "../waiting";
import { atRebounds, eaten, energy, published, rebounds, without, yours } from "./questions";

const id = "growth-path";
/** Ends this near to one another share one name. */
const alike = 0.005;

const find = (store: Store) => {
  const { run } = yours(store);
  const values = rebounds(store);
  const others = atRebounds(store, values).map((report, i) => ({ rebound: values[i]!, report }));
  return { run: run?.report, others, iea: published(store) };
};

type Found = ReturnType<typeof find>;

const pointsOf = (report: RunReport | undefined, output: string): Point[] => {
  const series = report?.series?.[output];
  return series ? series.year.map((x, i) => ({ x, y: series.central[i]! })) : [];
};

const lineOf = (report: RunReport | undefined, rebound: number): Line[] => {
  const points = pointsOf(report, energy), last = points.at(-1);
  if (!last) return [];
  const key = rebound < 1 ? "growthKept" : rebound === 1 ? "growthEatenLine" : "growthBackLine";
  const detail: Key = rebound < 1 ? "growthKeptDetail" : rebound === 1 ? "growthEatenDetail" : "growthBackDetail";
  return [{
    points, kind: "dashed", name: phrase(key, { value: round(last.y) }),
    detail: phrase(detail, { rebound: exact(rebound, 2) }),
  }];
};

const titleOf = (from: Point, to: Point): string => {
  const ratio = to.y / from.y;
  const years = { first: from.x, last: to.x };
  if (Math.abs(ratio - 1) < alike) return phrase("growthPlotLevel", years);
  if (ratio < 1) return phrase("growthPlotFall", { ...years, percent: inPercent(1 - ratio, 2) });
  return ratio >= shownAsTwo ? phrase("growthPlotRise", { ...years, times: factor(ratio) })
    : phrase("growthPlotRisePercent", { ...years, percent: inPercent(ratio - 1, 2) });
};

/** The other rebounds, and the reader's own last, over them. */
const linesOf = ({ others }: Found, own: Point[]): Line[] => {
  const end = round(own.at(-1)!.y);
  const dashed = others.flatMap(({ rebound, report }) => lineOf(report, rebound));
  // A dashed line that ends where the reader's own ends goes without a name; without any gain one name serves all
  // lines.
  const names = new Set([end]);
  const lines = dashed.map(({ points, kind, name, detail }): Line => {
    const own = round(points.at(-1)!.y);
    if (names.has(own)) return { points, kind };
    names.add(own);
    return { points, kind, name, detail };
  });
  const yours = { name: phrase("growthYours", { value: end }), detail: phrase("growthYoursDetail") };
  return [...lines, { points: own, kind: "main", ...yours }];
};

/** Germany's use, to measure the lines by. */
const levelsOf = (store: Store): Level[] => {
  const germany = store.description.places.find((row) => row.id === "germany")?.sets.national_consumption?.central;
  if (germany === undefined) return [];
  return [{ y: germany, name: phrase("growthYours", { value: round(germany) }), detail: phrase("growthGermany") }];
};

/** Every second year, and the last without the one before it, which would crowd it. */
const yearTicks = (own: Point[]): number[] => {
  const first = own[0]!.x, last = own.at(-1)!.x;
  return own.map((point) => point.x)
    .filter((year) => year === last || ((year - first) % 2 === 0 && year !== last - 1));
};

const endOf = (report: RunReport | undefined, output = energy): string =>
  round(pointsOf(report, output).at(-1)?.y ?? NaN);

const labelOf = ({ run, others, iea }: Found, first: Point, last: Point): string => {
  const [kept, , back] = others;
  return phrase("growthLabel", {
    first: first.x, last: last.x, start: round(first.y), end: round(last.y),
    kept: endOf(kept?.report), without: endOf(run, without), back: endOf(back?.report),
    ieaFrom: round(iea[0]?.value ?? NaN), ieaTo: round(iea[1]?.value ?? NaN), ieaLast: iea[1]?.year ?? "",
  });
};

const tableOf = ({ run, others }: Found, own: Point[]): Table => {
  const [kept, , back] = others;
  const columns = [
    own, pointsOf(kept?.report, energy), pointsOf(run, without), pointsOf(back?.report, energy),
  ];
  const shares = run?.series?.[eaten]?.central;
  return {
    head: [
      phrase("growthYear"), phrase("growthColumnYours"), phrase("growthColumnKept"), phrase("growthColumnWithout"),
      phrase("growthColumnBack"), phrase("growthColumnEaten"),
    ],
    rows: own.map((point, i) => ({
      cells: [
        String(point.x), ...columns.map((points) => orAbsent(points[i]?.y, exact)),
        orAbsent(shares?.[i], (share) => percentSign(inPercent(share))),
      ],
    })),
  };
};

export const path = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const own = pointsOf(found.run, energy);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return html`<p class="subtitle">${phrase("growthNone")}</p>`;
  const lines = linesOf(found, own), levels = levelsOf(store);
  const marks = found.iea.map(({ year, value }, i): Mark => ({
    x: year, y: value, text: i ? phrase("growthIea", { value: round(value) }) : round(value),
    side: i ? "above" : "below",
  }));
  const heights = lines.flatMap((line) => line.points.map((point) => point?.y ?? 0));
  const top = Math.max(...heights, ...levels.map((level) => level.y), 0);
  return frame(ui, {
    id, title: titleOf(first, last), subtitle: phrase("growthPlotText"),
    plot: curve({
      lines, marks, levels,
      x: { span: { from: first.x, to: last.x, ticks: yearTicks(own) }, title: "", tick: String },
      y: { span: { from: 0, to: top * 1.04 }, title: phrase("growthY"), tick: (value) => exact(value, 5) },
      label: labelOf(found, first, last),
    }),
    source: phrase("growthSource"),
    table: tableOf(found, own),
  });
};
