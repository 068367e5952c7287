// What sets two runs apart in words: the title, the sentences under it and the side note, truthful in every direction.
import { html, nothing, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { took } from "../../answers/subject";
import { output, ratio, reason, runViews, type RunView } from "../../answers/view";
import { number } from "../../provenance/number";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { compared, isAlike } from "../../words/compare";
import { percentSign } from "../../words/format";
import { oneLine, phrase, richPhrase, wholeName } from "../../words/text";
import { outcomes, quantity } from "../../words/units";

/** From this factor on a difference is called far. */
const far = 3;

export interface Two {
  base: RunView;
  other: RunView;
}

const ratiosOf = (store: Store, other: RunView) => {
  const of = (id: string) => ratio(store.report, other, id);
  return { energy: of(energy), compute: of("training_compute"), hours: of("chip_hours") };
};

const size = (value: number): number => Math.max(value, 1 / value);

/** The run whose electricity is missing, without which there is nothing to take apart. */
export const lacking = (two: Two): RunView | undefined => [two.base, two.other].find((run) => !output(run, energy));

export const title = (store: Store, two: Two | undefined): string => {
  if (!two) return phrase("whyTitleOne");
  const absent = lacking(two);
  if (absent) return phrase("whyTitleAbsent", { run: absent.name });
  const { energy: e = 1, compute } = ratiosOf(store, two.other);
  if (compute === undefined) return phrase("whyTitleHours");
  const per = e / compute;
  const words = {
    size: phrase(size(compute) >= far ? "whyFarLarger" : "whyLarger"),
    thrift: phrase(size(per) >= far ? "whyFarLessThrifty" : "whyLessThrifty"),
  };
  if (isAlike(compute)) return phrase(isAlike(per) ? "whyTitleNot" : "whyTitleThrift", words);
  if (isAlike(per)) return phrase("whyTitleSize", words);
  // "And" where the larger run also took more for each operation, "but" where it took less.
  return phrase(compute > 1 === per > 1 ? "whyTitleAnd" : "whyTitleBut", words);
};

export const totalKey = (run: RunView): string => `why/${run.id}/${energy}`;

const total = (ui: Ui, run: RunView): unknown => {
  const value = output(run, energy)!;
  return number(ui, totalKey(run), quantity(value.central, value.unit));
};

/** The size of the job, or of the hours where its arithmetic is not known, and what each part of it cost. */
const sizeAndThrift = (store: Store, ui: Ui, { base, other }: Two): unknown => {
  const { energy: e = 1, compute, hours = 1 } = ratiosOf(store, other);
  const job = compute ?? hours;
  const per = e / job;
  const byHours = compute === undefined;
  const value = output(base, energy)!;
  const words = {
    a: wholeName(base.name), b: wholeName(other.name), took: took(base, other),
    own: total(ui, other), base: total(ui, base),
  };
  const ofJob = { ...words, compared: compared(job), equal: oneLine(quantity(value.central * job, value.unit)) };
  const ofEach = { ...words, compared: compared(per) };
  if (isAlike(job)) {
    const first = richPhrase(byHours ? "whyHoursAlike" : "whyComputeAlike", words);
    const second = isAlike(per) ? richPhrase("whyTookSame", words)
      : richPhrase(byHours ? "whyTookHoursInstead" : "whyTookInstead", ofEach);
    return html`${first} ${second}`;
  }
  const first = richPhrase(byHours ? "whyHours" : "whyCompute", ofJob);
  const second = isAlike(per) ? richPhrase(byHours ? "whyTookHoursAlike" : "whyTookAlike", words)
    : richPhrase(byHours ? "whyTookHours" : "whyTook", ofEach);
  return html`${first} ${second}`;
};

/** What makes an operation take more or less: the chip, how busy it was kept, and everything around it. */
const reasons = (store: Store, { base, other }: Two): unknown[] => {
  const found: unknown[] = [];
  const [a, b] = [wholeName(base.name), wholeName(other.name)];
  const chip = ratio(store.report, other, "chip_efficiency");
  const use = ratio(store.report, other, "implied_utilization");
  if (chip !== undefined && !isAlike(chip)) {
    const of = (run: RunView) => wholeName(choiceLabel(store, "chip", run.chosen.chip));
    found.push(richPhrase("whyChip", { chipA: of(base), chipB: of(other), compared: compared(chip) }));
  }
  if (use !== undefined && !isAlike(use)) {
    const of = (run: RunView) => quantity(output(run, "implied_utilization")!.central, "1", true);
    found.push(richPhrase("whyUse", { a, b, useA: of(base), useB: of(other) }));
  }
  const { energy: e, compute } = ratiosOf(store, other);
  if (e !== undefined && compute !== undefined && chip !== undefined && use !== undefined) {
    const rest = (e / compute) * chip * use;
    found.push(isAlike(rest) ? phrase("whyCountedAlike") : richPhrase("whyCounted", { b, compared: compared(rest) }));
  }
  return found;
};

const absentText = (store: Store, run: RunView): TemplateResult =>
  richPhrase("whyAbsentText", { run: wholeName(run.name), reason: reason(store, run.id, energy) });

const one = (store: Store, ui: Ui, run: RunView): unknown => {
  const [value, compute, per] = [energy, "training_compute", "energy_per_compute"].map((id) => output(run, id));
  if (!value) return absentText(store, run);
  const words = { b: wholeName(run.name), took: took(run), own: total(ui, run) };
  const first = compute && per ? richPhrase("whyOneText", {
    ...words, compute: quantity(compute.central, compute.unit), per: quantity(per.central, per.unit),
  }) : richPhrase("whyOneShort", words);
  return html`${first} ${phrase("whyOneNote")}`;
};

export const text = (store: Store, ui: Ui, two: Two | undefined): unknown => {
  if (!two) {
    const [run] = runViews(store);
    return run ? html`<p>${one(store, ui, run)}</p>` : nothing;
  }
  const absent = lacking(two);
  if (absent) return html`<p>${absentText(store, absent)}</p>`;
  const because = reasons(store, two).map((sentence, i) => (i ? html` ${sentence}` : sentence));
  return html`<p>${sizeAndThrift(store, ui, two)}</p>${because.length ? html`<p>${because}</p>` : nothing}`;
};

/** The figure to doubt first: a utilization above all known ones, or else one that nobody has reported. */
export const side = (store: Store, two: Two | undefined): { bold: unknown; text: unknown } | undefined => {
  const runs = two ? [two.base, two.other] : runViews(store);
  const warned = store.report.problems.filter(({ id, level }) => id === "implied_utilization" && level === "warning");
  const over = runs.find((run) => warned.some((problem) => problem.run === run.id));
  const worked = runs.find((run) => run.chosen.route === "compute");
  const run = over ?? worked ?? runs[0];
  const value = run && output(run, "implied_utilization");
  if (!run || !value) return undefined;
  const bold = richPhrase("whySideBold", { run: wholeName(run.name), use: quantity(value.central, value.unit, true) });
  const known = run.report.inputs.model_flops_utilization;
  const ends = (low: number, high: number) => {
    const [from = "", to = from] = outcomes(low, high, "1", true).split("–");
    return { low: to.endsWith("%") && to !== from ? percentSign(from) : from, high: to };
  };
  const { p5, p95 } = value;
  if (over && known && known.low < known.high)
    return { bold, text: phrase("whySideOver", ends(known.low, known.high)) };
  if (run === worked && p5 !== undefined && p95 !== undefined && p5 < p95)
    return { bold, text: phrase("whySideUse", ends(p5, p95)) };
  return { bold, text: phrase("whySideGiven") };
};
