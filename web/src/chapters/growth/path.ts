// The world's data centres to 2035: the IEA's path, its cases as dots, and the reader's own line where it differs.
import { html, type TemplateResult } from "lit";
import { curve, type Level, type Line, type Mark, type Point } from "../../charts/curve";
import { figured, figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { RunReport } from "../../types";
import { date, exact, inPercent, percentSign, round } from "../../words/format";
import { list, phrase } from "../../words/text";
import { waiting } from "../waiting";
import { casesOf, eaten, energy, later, pathOf, yearOf, yours } from "./questions";

const id = "growth-path";
/** Lines nearer than this to one another are drawn as one. */
const alike = 0.005;

const find = (store: Store) => {
  const path = pathOf(store);
  return { run: yours(store).run?.report, path, near: yearOf(path, energy), far: yearOf(path, later) };
};

type Found = ReturnType<typeof find>;

const pointsOf = (report: RunReport | undefined): Point[] => {
  const series = report?.series?.[energy];
  return series ? series.year.map((x, i) => ({ x, y: series.central[i]! })) : [];
};

const differs = (own: Point[], path: Point[]): boolean =>
  own.some((point, i) => Math.abs(point.y / (path[i]?.y ?? NaN) - 1) > alike);

/** The IEA's cases for both years, each with its year. */
const casesIn = (store: Store, { near, far }: Found) =>
  ([[energy, near], [later, far]] as const).flatMap(([output, year]) =>
    (year === undefined ? [] : casesOf(store, output).map((row) => ({ row, year, value: row.published.central }))));

type Cases = ReturnType<typeof casesIn>;

/** A finding of the IEA's, or of the reader's own assumptions where they differ: never of a default of ours. */
const titleOf = ({ far }: Found, own: Point, path: Point, moved: boolean, cases: Cases): string => {
  if (moved) {
    const ratio = own.y / path.y;
    const words = { end: round(own.y), last: own.x, percent: inPercent(Math.abs(ratio - 1), 2) };
    return phrase(ratio > 1 ? "growthPlotAbove" : "growthPlotBelow", words);
  }
  const values = cases.filter(({ year }) => year === far).map(({ value }) => value);
  if (!values.length) return phrase("growthPlotPlain");
  return phrase("growthPlotCases", {
    low: round(Math.min(...values)), high: round(Math.max(...values)), last: own.x,
  });
};

const linesOf = (own: Point[], path: Point[], moved: boolean): Line[] => {
  const name = (points: Point[]) => phrase("growthLine", { value: round(points.at(-1)!.y) });
  const base = { points: path, name: name(path), detail: phrase("growthPathDetail") };
  if (!moved) return [{ ...base, kind: "main" }];
  return [
    { ...base, kind: "dashed" },
    { points: own, kind: "main", name: name(own), detail: phrase("growthYoursDetail") },
  ];
};

/** The start, and the cases: by name in the last year, as small dots before it. */
const marksOf = ({ far }: Found, path: Point[], cases: Cases): Mark[] => [
  { ...path[0]!, text: round(path[0]!.y), side: "below" },
  ...cases.map(({ row, year, value }): Mark => {
    const onPath = Math.abs(value / (path.find((point) => point.x === year)?.y ?? NaN) - 1) < 0.01;
    const named = { text: phrase("growthCase", { label: row.label, value: round(value) }), side: "left" as const };
    return { x: year, y: value, minor: true, ...(year === far && !onPath ? named : {}) };
  }),
];

/** Germany's use, to measure the lines by. */
const levelsOf = (store: Store): Level[] => {
  const germany = store.description.places.find((row) => row.id === "germany")?.sets.national_consumption?.central;
  if (germany === undefined) return [];
  return [{ y: germany, name: phrase("growthLine", { value: round(germany) }), detail: phrase("growthGermany") }];
};

/** Every second year, and the last without the one before it, which would crowd it. */
const yearTicks = (own: Point[]): number[] => {
  const first = own[0]!.x, last = own.at(-1)!.x;
  return own.map((point) => point.x)
    .filter((year) => year === last || ((year - first) % 2 === 0 && year !== last - 1));
};

/** Title and date of every source of the cases, each once. */
const sourceOf = (store: Store, cases: Cases): string => {
  const used = [...new Set(cases.map(({ row }) => row.published.source))];
  const titles = used.flatMap((one) => {
    const source = store.description.sources.find((other) => other.id === one);
    return source ? [phrase("growthSourceOne", { title: source.title, date: date(source.date) })] : [];
  });
  return phrase("growthSource", { titles: list(titles) });
};

const labelOf = (own: Point[], path: Point[], cases: Cases): string => phrase("growthLabel", {
  first: own[0]!.x, last: own.at(-1)!.x, start: round(own[0]!.y), end: round(own.at(-1)!.y),
  path: round(path.at(-1)!.y),
  cases: cases.map(({ row, year, value }) =>
    phrase("growthLabelCase", { label: row.label, year, value: round(value) })).join(", "),
});

/** Of a year of all data centres. */
const unit = "TWh/year";

/** Years down; the reader's line, the path and the IEA's other cases across. */
const tableOf = ({ run }: Found, own: Point[], path: Point[], cases: Cases): Table => {
  const labels = [...new Set(cases.map(({ row }) => row.label))];
  const shares = run?.series?.[eaten]?.central;
  return {
    head: [
      phrase("growthYear"), phrase("growthColumnYours"), phrase("growthColumnPath"),
      ...labels.map((label) => phrase("growthColumnCase", { label })), phrase("growthColumnEaten"),
    ],
    rows: own.map((point, i) => ({
      cells: [
        String(point.x), figured(point.y, unit, exact(point.y)), figuredOr(path[i]?.y, unit, exact),
        ...labels.map((label) => {
          const found = cases.find(({ row, year }) => row.label === label && year === point.x);
          return found ? figured(found.value, unit, exact(found.value)) : "";
        }),
        figuredOr(shares?.[i], "1", (share) => percentSign(inPercent(share))),
      ],
    })),
  };
};

export const path = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const own = pointsOf(found.run), iea = pointsOf(found.path);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || !iea.length) return html`<p class="subtitle">${phrase("growthNone")}</p>`;
  const cases = casesIn(store, found), moved = differs(own, iea), levels = levelsOf(store);
  const heights = [...own, ...iea, ...levels].map((one) => one.y).concat(cases.map(({ value }) => value));
  return frame(ui, {
    id, title: titleOf(found, last, iea.at(-1)!, moved, cases), subtitle: phrase("growthPlotText"),
    plot: curve({
      lines: linesOf(own, iea, moved), marks: marksOf(found, iea, cases), levels,
      x: { span: { from: first.x, to: last.x, ticks: yearTicks(own) }, title: "", tick: String },
      y: { span: { from: 0, to: Math.max(...heights) * 1.04 }, title: phrase("growthY"), tick: (y) => exact(y, 5) },
      label: labelOf(own, iea, cases),
    }),
    source: sourceOf(store, cases),
    table: tableOf(found, own, iea, cases),
  });
};
