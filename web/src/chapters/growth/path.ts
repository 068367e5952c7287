// The world's data centres to 2035: the reader's growth, gain and rebound as a line, other rebounds dashed, the IEA's years as dots.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { curve, type Level, type Line } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { exact, perCent, round } from "../../words/format";
import { factor } from "../../words/compare";
import { phrase, type Key } from "../../words/text";
import type { RunReport } from "../../types";
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

const pointsOf = (report: RunReport | undefined, output: string) => {
  const series = report?.series?.[output];
  return series ? series.year.map((x, i) => ({ x, y: series.central[i]! })) : [];
};

const lineOf = (report: RunReport | undefined, rebound: number): Line[] => {
  const points = pointsOf(report, energy), last = points.at(-1);
  if (!last) return [];
  const key = rebound < 1 ? "growthKept" : rebound === 1 ? "growthEatenLine" : "growthBackLine";
  const detail: Key = rebound < 1 ? "growthKeptDetail" : rebound === 1 ? "growthEatenDetail" : "growthBackDetail";
  return [{ points, kind: "dashed", name: phrase(key, { value: round(last.y) }), detail: phrase(detail, { rebound: exact(rebound, 2) }) }];
};

const titleOf = (from: number, to: number, first: number, last: number): string => {
  const ratio = to / from;
  if (Math.abs(ratio - 1) < alike) return phrase("growthPlotLevel", { first, last });
  if (ratio < 1) return phrase("growthPlotFall", { percent: exact((1 - ratio) * 100, 2), first, last });
  return ratio >= 1.995 ? phrase("growthPlotRise", { times: factor(ratio), first, last }) : phrase("growthPlotRisePercent", { percent: exact((ratio - 1) * 100, 2), first, last });
};

export const path = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const own = pointsOf(found.run, energy);
  const [first, last] = [own[0], own.at(-1)];
  if (!found.run || !first || !last) return html`<p class="subtitle">${phrase("growthNone")}</p>`;
  const dashed = found.others.flatMap(({ rebound, report }) => lineOf(report, rebound));
  // A dashed line that ends where the reader's own ends goes without a name; without any gain one name serves all
  // lines.
  const names = new Set([round(last.y)]);
  const lines: Line[] = dashed.map((line) => {
    const end = round(line.points.at(-1)!.y);
    if (!names.has(end)) {
      names.add(end);
      return line;
    }
    return { points: line.points, kind: line.kind };
  });
  lines.push({ points: own, kind: "main", name: phrase("growthYours", { value: round(last.y) }), detail: phrase("growthYoursDetail") });
  const germany = store.description.places.find((row) => row.id === "germany")?.sets.national_consumption?.central;
  const levels: Level[] = germany === undefined ? [] : [{ y: germany, name: phrase("growthYours", { value: round(germany) }), detail: phrase("growthGermany") }];
  const marks = found.iea.map(({ year, value }, i) => ({ x: year, y: value, text: i ? phrase("growthIea", { value: round(value) }) : round(value), side: i ? "above" as const : "below" as const }));
  const top = Math.max(...lines.flatMap((line) => line.points.map((point) => point?.y ?? 0)), germany ?? 0);
  const end = (report: RunReport | undefined) => round(pointsOf(report, energy).at(-1)?.y ?? NaN);
  const [kept, , back] = found.others;
  const bare = pointsOf(found.run, without);
  const eatenSeries = found.run.series?.[eaten]?.central;
  return html`${frame(ui, {
    id, title: titleOf(first.y, last.y, first.x, last.x), subtitle: phrase("growthPlotText"),
    plot: curve({ lines, marks, levels, x: { span: { from: first.x, to: last.x, ticks: own.map((point) => point.x).filter((year) => (year - first.x) % 2 === 0 || year === last.x).filter((year) => year !== last.x - 1) }, title: "", tick: String },
      y: { span: { from: 0, to: top * 1.04 }, title: phrase("growthY"), tick: (value) => exact(value, 5) },
      label: phrase("growthLabel", { first: first.x, last: last.x, start: round(first.y), end: round(last.y), kept: end(kept?.report), without: round(bare.at(-1)?.y ?? NaN), back: end(back?.report),
        ieaFrom: round(found.iea[0]?.value ?? NaN), ieaTo: round(found.iea[1]?.value ?? NaN), ieaLast: found.iea[1]?.year ?? "" }) }),
    source: phrase("growthSource"),
    table: { head: [phrase("growthYear"), phrase("growthColumnYours"), phrase("growthColumnKept"), phrase("growthColumnWithout"), phrase("growthColumnBack"), phrase("growthColumnEaten")],
      rows: own.map((point, i) => ({ cells: [String(point.x), ...[point, pointsOf(kept?.report, energy)[i], bare[i], pointsOf(back?.report, energy)[i]].map((one) => (one ? exact(one.y, 4) : phrase("absent"))),
        eatenSeries?.[i] === undefined ? phrase("absent") : perCent(exact(eatenSeries[i] * 100, 3))] })) },
  })}`;
};
