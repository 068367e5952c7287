// The waterfall from one run's electricity to another's, and the same factors as a table.
import type { TemplateResult } from "lit";
import { energy, isDisputed } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { nameList, output, type RunView } from "../../answers/view";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { gridSpan } from "../../charts/spans";
import { waterfall, type End, type Step, type Waterfall } from "../../charts/waterfall";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor as factorText, isAlike } from "../../words/compare";
import { exact, nbsp, scientific } from "../../words/format";
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
  return hasPhrase(unit) ? phrase("whyAgainstOf", { ...words, unit: phrase(unit) }) : phrase("whyAgainst", words);
};

const label = (row: Factor): string => phrase(`factor:${row.id}` as Key);

const times = (ratio: number): string => {
  if (isAlike(ratio)) return phrase("whyFallNone");
  return ratio < 1 ? `÷${nbsp}${factorText(1 / ratio)}` : `×${nbsp}${factorText(ratio)}`;
};

const onChip = (store: Store, run: RunView): string => {
  const trainedOn = store.description.models.find((row) => row.id === run.chosen.model)?.trained_on;
  const chip = choiceLabel(store, "chip", run.chosen.chip);
  const isDoubted = trainedOn?.chip === run.chosen.chip && isDisputed(trainedOn.grade);
  return phrase(isDoubted ? "whyOnDisputed" : "whyOn", { chip });
};

export const fall = (store: Store, ui: Ui, two: Two, factors: Factor[]): TemplateResult => {
  const { base, other } = two;
  const rows = grouped(factors);
  const { unit, central: from } = output(base, energy)!, to = output(other, energy)!.central;
  const amounts = { from: quantity(from, unit), to: quantity(to, unit) };
  const end = (run: RunView, value: number): End =>
    ({ label: run.label, detail: onChip(store, run), value, text: quantity(value, unit), tone: run.tone });
  const steps: Step[] = rows.map((row) => ({
    label: label(row), detail: detail(store, two, row),
    factor: row.ratio, text: times(row.ratio), none: isAlike(row.ratio),
  }));
  // What the amount has come to after so many of the factors, the first being none.
  const levelsAfter = (some: Factor[]) => some.reduce((all, row) => [...all, all.at(-1)! * row.ratio], [from]);
  const picture: Waterfall = {
    from: end(base, from), to: end(other, to), steps, unit,
    label: phrase("whyFallLabel", {
      ...amounts, a: base.label, b: other.label,
      steps: steps.map((step) => phrase("whyFallStep", { label: step.label, text: step.text })).join(", "),
    }),
  };
  const cell = (run: RunView, row: Factor) => {
    const figure = figureOf(run, row.id);
    return figure ? figured(figure.value, figure.unit, shown(store, row.id, figure.value, figure.unit, true)) : "";
  };
  const range = ({ low, high }: Factor) =>
    (low === undefined || high === undefined || low === high ? "" : outcomes(low, high, "1"));
  const levels = levelsAfter(factors);
  return frame(ui, {
    id: "waterfall",
    title: phrase("whyFall", amounts),
    subtitle: phrase(gridSpan(levelsAfter(rows)).factor === 10 ? "whyFallBy10" : "whyFallBy2"),
    plot: waterfall(picture),
    source: phrase("whyFallSource"),
    table: {
      head: [
        phrase("whyFactor"), base.label, other.label, phrase("whyTimes"), phrase("whyNinety"), phrase("whyLevel"),
      ],
      rows: factors.map((row, i) => ({
        cells: [
          unbroken(label(row), nameList(store)), cell(base, row), cell(other, row),
          figured(row.ratio, "1", exact(row.ratio, 4), row.low, row.high), range(row),
          figured(levels[i + 1]!, unit, precise(levels[i + 1]!, unit)),
        ],
      })),
    },
  });
};
