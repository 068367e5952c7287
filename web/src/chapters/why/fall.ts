// The waterfall from one run's electricity to another's, and the same factors as a table.
import type { TemplateResult } from "lit";
import { choiceLabel } from "../../answers/origin";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { nameList, output, type RunView } from "../../answers/view";
import { energy, isDisputed } from "../../answers/headline";
import { frame } from "../../charts/frame";
import { logAxis } from "../../charts/log_axis";
import { waterfall, type Fall, type Step } from "../../charts/waterfall";
import { exact, nbsp, scientific } from "../../words/format";
import { factor as factorText, isAlike } from "../../words/compare";
import { hasPhrase, phrase, unbroken, type Key } from "../../words/text";
import { isShare, outcomes, precise, quantity } from "../../words/units";
import { figureOf, grouped, type Factor } from "./questions";
import type { Two } from "./words";

const shown = (store: Store, id: string, value: number, unit: string, exactly: boolean): string => {
  if (id === "training_compute") return scientific(value, exactly ? 4 : 3);
  const row = store.description.assumptions.find((one) => one.id === id);
  const share = id === "utilization" || (row !== undefined && isShare(row));
  return (exactly ? precise : quantity)(value, unit, share);
};

/** "5 × 10²⁶ against 6.84 × 10²⁴ operations" */
const detail = (store: Store, { base, other }: Two, row: Factor): string => {
  if (row.id === "counted") return phrase("whyAlikeFor");
  const [a, b] = [base, other].map((run) => figureOf(run, row.id));
  if (!a || !b) return "";
  const unit = `factorUnit:${row.id}`;
  const words = { a: shown(store, row.id, a.value, a.unit, false), b: shown(store, row.id, b.value, b.unit, false) };
  return hasPhrase(unit) ? phrase("whyAgainstOf", { ...words, unit: phrase(unit as Key) }) : phrase("whyAgainst", words);
};

const label = (row: Factor): string => phrase(`factor:${row.id}` as Key);

const times = (ratio: number): string =>
  isAlike(ratio) ? phrase("whyFallNone") : ratio < 1 ? `÷${nbsp}${factorText(1 / ratio)}` : `×${nbsp}${factorText(ratio)}`;

const onChip = (store: Store, run: RunView): string => {
  const said = store.description.models.find((row) => row.id === run.chosen.model)?.trained_on;
  const chip = choiceLabel(store, "chip", run.chosen.chip);
  return phrase(said?.chip === run.chosen.chip && isDisputed(said.grade) ? "whyOnDisputed" : "whyOn", { chip });
};

export const fall = (store: Store, ui: Ui, two: Two, factors: Factor[]): TemplateResult => {
  const { base, other } = two;
  const rows = grouped(factors);
  const [from, to] = [output(base, energy)!, output(other, energy)!];
  const end = (run: RunView, value: typeof from) => ({ label: run.label, detail: onChip(store, run), value: value.central, text: quantity(value.central, value.unit), tone: run.tone });
  const steps: Step[] = rows.map((row) => ({ label: label(row), detail: detail(store, two, row), factor: row.ratio, text: times(row.ratio), none: isAlike(row.ratio) }));
  const levels = rows.reduce((all, row) => [...all, all.at(-1)! * row.ratio], [from.central]);
  const picture: Fall = { from: end(base, from), to: end(other, to), steps, unit: from.unit, label: phrase("whyFallLabel", {
    a: base.label, b: other.label, from: quantity(from.central, from.unit), to: quantity(to.central, to.unit),
    steps: steps.map((step) => phrase("whyFallStep", { label: step.label, text: step.text })).join(", ") }) };
  const cell = (run: RunView, row: Factor) => {
    const figure = figureOf(run, row.id);
    return figure ? shown(store, row.id, figure.value, figure.unit, true) : "";
  };
  return frame(ui, {
    id: "waterfall",
    title: phrase("whyFall", { from: quantity(from.central, from.unit), to: quantity(to.central, to.unit) }),
    subtitle: phrase(logAxis(levels, 0, 1).base === 10 ? "whyFallBy10" : "whyFallBy2"),
    plot: waterfall(picture),
    source: phrase("whyFallSource"),
    table: {
      head: [phrase("whyFactor"), base.label, other.label, phrase("whyTimes"), phrase("whyNinety"), phrase("whyLevel")],
      rows: factors.map((row, i) => ({ cells: [unbroken(label(row), nameList(store)), cell(base, row), cell(other, row), exact(row.ratio, 4),
        row.low === undefined || row.high === undefined || row.low === row.high ? "" : outcomes(row.low, row.high, "1"),
        precise(factors.slice(0, i + 1).reduce((level, one) => level * one.ratio, from.central), from.unit)] })),
    },
  });
};
