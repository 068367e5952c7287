// Both camps on one axis: what each chip costs where the other is 1, by every way to ask, with the claims as uprights.
import type { TemplateResult } from "lit";
import { missing, output, type RunView } from "../../answers/view";
import { figured, figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { intervals, type Claimed, type IntervalRow } from "../../charts/intervals";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { exact, nbsp } from "../../words/format";
import { phrase } from "../../words/text";
import { outcomes, precise } from "../../words/units";
import { labelOf } from "../../words/names";
import { amounts, type Camp, type Measure, type RangedRatio } from "./measures";
import type { Chips } from "./questions";
import { claimed } from "./words";

const fractions: Record<number, string> = { 0.5: "½", 0.25: "¼", 0.125: "⅛" };

const tick = (value: number, narrow: boolean): string => {
  if (value === 1) return phrase("hwSame");
  if (value < 1) return fractions[value] ?? `1/${exact(1 / value)}`;
  return value === 2 && !narrow ? phrase("hwTimesTick", { factor: "2" }) : exact(value);
};

/** The name with no-break spaces, so that it stays in one piece. */
const kept = (name: string): string => name.replaceAll(" ", nbsp);

const rangeText = ({ low, high }: RangedRatio): string =>
  (low === undefined || high === undefined ? "" : outcomes(low, high, "1"));

/** What a row draws of a ratio, and what it says: the ratio with its range, or why there is none. */
const drawnRatio = (one: RangedRatio, lacking: () => string) => {
  const { ratio: value, low, high } = one;
  if (value === undefined) return { text: lacking() };
  const range = rangeText(one);
  return { value, low, high, text: factor(value) + (range ? ` (${range})` : "") };
};

/** Which chip lacks which figure. */
const lacking = (store: Store, { asked, output: of }: Measure): string => {
  const run = [asked.r, asked.s].find((one) => one && !output(one, of));
  if (!run) return phrase("hwNoFigure");
  return phrase("hwNoFigureOf", { chip: run.label, label: missing(store, run.id, of, asked.report.problems) });
};

const rowOf = (store: Store, measure: Measure): IntervalRow => ({
  label: phrase(`hwRow:${measure.id}`), detail: amounts(measure),
  ...drawnRatio(measure, () => lacking(store, measure)),
});

const campRow = (camp: Camp): IntervalRow => ({
  label: phrase("hwCamp", { camp: camp.by }), detail: phrase("hwCampText"), open: true,
  ...drawnRatio(camp, () => phrase("hwNoFigure")),
});

const tableOf = (store: Store, ui: Ui, chips: string[], measures: Measure[], camps: Camp[]): Table => {
  const key = (measure: Measure, run: RunView | undefined) => `hardware/${measure.id}/${run?.id}`;
  const cell = (measure: Measure, run: RunView | undefined) => {
    const value = run && output(run, measure.output);
    return value ? figured(value.central, value.unit,
      number(ui, key(measure, run), precise(value.central, value.unit)), value.p5, value.p95) : phrase("absent");
  };
  const ratioCells = (one: RangedRatio) => [figuredOr(one.ratio, "1", exact, one.low, one.high), rangeText(one)];
  const measureRow = (measure: Measure) => {
    const { r, s } = measure.asked;
    const runs = [r, s].filter((run) => run !== undefined);
    const drawers = runs.map((run) => [key(measure, run), () => outputDrawer(store, ui, run, measure.output)]);
    return {
      cells: [phrase(`hwRow:${measure.id}`), cell(measure, s), cell(measure, r), ...ratioCells(measure)],
      drawer: drawerFor(ui, Object.fromEntries(drawers)),
    };
  };
  const ofCamps = camps.map((camp) => ({ cells: [phrase("hwCamp", { camp: camp.by }), "", "", ...ratioCells(camp)] }));
  return {
    head: [phrase("hwMeasureHead"), ...chips, phrase("hwRatio"), phrase("hwNinety")],
    rows: [...measures.map(measureRow), ...ofCamps],
  };
};

export const campsChart = (
  store: Store, ui: Ui, chips: Chips, measures: Measure[], camps: Camp[],
): TemplateResult => {
  const { description } = store;
  const words = { s: labelOf(description.chips, chips.subject), r: labelOf(description.chips, chips.reference) };
  // What the electricity costs is in the table; no camp speaks of it.
  const drawn = measures.filter(({ id }) => id !== "electricity");
  const rows = [...drawn.map((measure) => rowOf(store, measure)), ...camps.map(campRow)];
  const claims: Claimed[] = camps.map((camp) => {
    const [from, to] = camp.claim, short = claimed(camp);
    return { from, to, short, label: phrase("hwClaimBy", { by: camp.by, claim: short }) };
  });
  const all = rows.map((row) => phrase("hwChartRow", { label: row.label, text: row.text })).join(". ");
  return frame(ui, {
    id: "camps",
    title: phrase("hwChart", { s: kept(words.s), r: kept(words.r) }),
    subtitle: phrase("hwChartSub"),
    plot: intervals({ rows, claims, scale: "times", tick, label: phrase("hwChartLabel", { ...words, rows: all }) }),
    source: phrase("hwSource"),
    table: tableOf(store, ui, [words.s, words.r], measures, camps),
  });
};
