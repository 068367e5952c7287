// Both camps on one axis: what each chip costs where the other is 1, by every way to ask, with the claims as uprights.
import { nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf, missing, output, type RunView } from "../../answers/view";
import { frame } from "../../charts/frame";
import { intervals, type IntervalRow, type Upright } from "../../charts/intervals";
import { exact, nbsp } from "../../words/format";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { factor } from "../../words/compare";
import { phrase, type Key } from "../../words/text";
import { outcomes, precise } from "../../words/units";
import type { Chips } from "./questions";
import { amounts, type Camp, type Measure } from "./measures";
import { claimed } from "./words";

const fractions: Record<number, string> = { 0.5: "½", 0.25: "¼", 0.125: "⅛" };

const tick = (value: number, narrow: boolean): string => {
  if (value === 1) return phrase("hwSame");
  if (value < 1) return fractions[value] ?? `1/${exact(1 / value)}`;
  return value === 2 && !narrow ? phrase("hwTimesTick", { factor: "2" }) : exact(value);
};

/** The name with no-break spaces, so that it stays in one piece. */
const kept = (name: string): string => name.replaceAll(" ", nbsp);

const rangeText = ({ low, high }: { low?: number; high?: number }): string => (low === undefined || high === undefined ? "" : outcomes(low, high, "1"));
const ratioText = (one: { ratio?: number; low?: number; high?: number }): string => {
  const range = rangeText(one);
  return factor(one.ratio!) + (range ? ` (${range})` : "");
};

const ends = ({ ratio, low, high }: { ratio?: number; low?: number; high?: number }) => ({
  ...(ratio === undefined ? {} : { value: ratio }), ...(low === undefined || high === undefined ? {} : { low, high }) });

/** Which chip lacks which figure. */
const lacking = (store: Store, measure: Measure): string => {
  const run = [measure.asked.r, measure.asked.s].find((one) => one && !output(one, measure.output));
  return run ? phrase("hwNoFigureOf", { chip: run.label, label: missing(store, run.id, measure.output, measure.asked.report.problems) }) : phrase("hwNoFigure");
};

const rowOf = (store: Store, measure: Measure): IntervalRow => ({
  label: phrase(`hwRow:${measure.id}` as Key), detail: amounts(measure),
  text: measure.ratio === undefined ? lacking(store, measure) : ratioText(measure), ...ends(measure),
});

const campRow = (camp: Camp): IntervalRow => ({
  label: phrase("hwCamp", { camp: camp.by }), detail: phrase("hwCampText"), open: true,
  text: camp.ratio === undefined ? phrase("hwNoFigure") : ratioText(camp), ...ends(camp),
});

export const chart = (store: Store, ui: Ui, chips: Chips, measures: Measure[], camps: Camp[]): TemplateResult => {
  const { description } = store;
  const words = { s: labelOf(description.chips, chips.subject), r: labelOf(description.chips, chips.reference) };
  const rows = [...measures.map((measure) => rowOf(store, measure)), ...camps.map(campRow)];
  const uprights: Upright[] = camps.map((camp) => {
    const label = phrase("hwClaimBy", { by: camp.by, claim: claimed(camp) });
    return { from: camp.claim[0], to: camp.claim[1], label, short: claimed(camp) };
  });
  const key = (measure: Measure, run: RunView | undefined) => `hardware/${measure.id}/${run?.id}`;
  const cell = (measure: Measure, run: RunView | undefined) => {
    const value = run && output(run, measure.output);
    return value ? number(ui, key(measure, run), precise(value.central, value.unit)) : phrase("absent");
  };
  return frame(ui, {
    id: "camps",
    title: phrase("hwChart", { s: kept(words.s), r: kept(words.r) }),
    subtitle: phrase("hwChartSub"),
    plot: intervals({ rows, uprights, scale: "times", tick, label: phrase("hwChartLabel", { ...words,
      rows: rows.map((row) => phrase("hwChartRow", { label: row.label, text: row.text })).join(". ") }) }),
    source: phrase("hwSource"),
    table: {
      head: [phrase("hwMeasureHead"), words.s, words.r, phrase("hwRatio"), phrase("hwNinety")],
      rows: [...measures.map((measure) => {
        const { r, s } = measure.asked;
        const drawers = [r, s].filter((run) => run !== undefined).map((run) => [key(measure, run), () => outputDrawer(store, ui, run, measure.output)] as const);
        return { cells: [phrase(`hwRow:${measure.id}` as Key), cell(measure, s), cell(measure, r), measure.ratio === undefined ? phrase("absent") : exact(measure.ratio), rangeText(measure)],
          drawer: drawerFor(ui, Object.fromEntries(drawers)) };
      }), ...camps.map((camp) => ({ cells: [phrase("hwCamp", { camp: camp.by }), "", "", camp.ratio === undefined ? phrase("absent") : exact(camp.ratio), rangeText(camp)], drawer: nothing }))],
    },
  });
};
