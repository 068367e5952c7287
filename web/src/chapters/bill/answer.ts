// The answer in words, truthful in every direction: the first sentence, the second, and the note on what figures cover.
import { chipAlone } from "../../answers/chip_alone";
import { energy, isDisputed, pair } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { resultIn, resultOf, resultPair, type Result } from "../../answers/result";
import { apartFrom, took } from "../../answers/subject";
import { comparison, output, ratio, runViews, type RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Comparison } from "../../types";
import { compared, comparedRange, comparedRoughly, isAlike } from "../../words/compare";
import { list, phrase, phraseOr, type Key } from "../../words/text";
import { quantity } from "../../words/units";

const compute = "training_compute";

/** What stands for each side in the sentence: two models by their names, or what sets two runs of one model apart. */
const subjects = ({ description }: Store, base: RunView, other: RunView): { a: string; b: string } => {
  if (base.chosen.model !== other.chosen.model || !base.chosen.model)
    return { a: phrase("answerOther", { a: base.name }), b: other.name };
  const model = description.models.find((row) => row.id === base.chosen.model)!.label;
  return {
    a: apartFrom(description, base, other.chosen), b: `${model} ${apartFrom(description, other, base.chosen)}`,
  };
};

type Ratio = Comparison["ratio"];
/** Whether draws of this ratio differ, so that it has a range to tell. */
const hasRange = (found: Ratio): boolean =>
  found?.p5 !== undefined && found.p95 !== undefined && !isAlike(found.p95 / found.p5);

/** " (90% of outcomes: 2.6 to 11 times more)", or nothing where all are one. */
const inBrackets = (found: Ratio): string =>
  (hasRange(found) ? phrase("inBrackets", { range: comparedRange(found!.p5!, found!.p95!) }) : "");

/** Whether the runs train nothing: some claims are tested on prices, scores or machines alone. */
export const trainsNothing = (store: Store): boolean =>
  !runViews(store).some(({ chosen, ...run }) => (chosen.model && chosen.chip) || run.report.outputs[energy]);

/** A run's label within a sentence: in quotes where it says more than a name does. */
const called = ({ description }: Store, { label }: RunView): string => {
  const { models, chips, offers, places, subscriptions } = description;
  const named = [models, chips, offers, places, subscriptions];
  const isName = named.some((rows) => rows.some((row) => row.label === label));
  return isName || !/,|\S+ \S+ \S/.test(label) ? label : phrase("quoted", { text: label });
};

/** The same for any other result that a comparison is about. */
const resultAnswer = (store: Store, result: Result): string => {
  const { label: what, unit, share } = result;
  const having = runViews(store).filter((run) => resultIn(run, result));
  const text = (run: RunView) => quantity(resultIn(run, result)!.central, unit, share);
  const both = resultPair(store, result);
  if (!having.length) return phrase("resultNone", { what, runs: list(runViews(store).map((run) => run.name)) });
  if (!both || !(both.ratio > 0)) return phrase("resultOne", {
    what, runs: list(having.map((run) => phrase("resultRun", { run: called(store, run), value: text(run) }))),
  });
  const words = { what, a: called(store, both.base), b: called(store, both.other), value: text(both.base) };
  const runs = list(having.map((run) => called(store, run)));
  if (isAlike(both.ratio)) return phrase("resultSame", { ...words, runs });
  return phrase("resultTwo", { ...words, compared: compared(both.ratio) });
};

export const answer = (store: Store): string => {
  const result = resultOf(store);
  if (!result.isEnergy || trainsNothing(store)) return resultAnswer(store, result);
  const both = pair(store);
  const only = runViews(store)[0];
  if (!both) {
    const value = only && output(only, energy);
    if (!only || !value) return phrase("answerAbsent", only ? { b: only.name, took: took(only) } : {});
    return phrase("answerOne", { b: only.name, took: took(only), energy: quantity(value.central, value.unit) });
  }
  const { base, other } = both;
  const names = { ...subjects(store, base, other), took: took(base, other) };
  const e = ratio(store.report, other, energy);
  const c = ratio(store.report, other, compute);
  if (e === undefined) {
    const missing = output(other, energy) ? base : other;
    return phrase("answerAbsent", { b: missing.name, took: took(missing) });
  }
  const key: Key = c === undefined ? (isAlike(e) ? "answerEnergySame" : "answerEnergyOnly")
    : isAlike(e) ? (isAlike(c) ? "answerSame" : "answerSameEnergy")
    : isAlike(c) ? "answerSameCompute"
    : e < 1 === c < 1 ? "answerBoth" : "answerBut";
  const inWords = hasRange(comparison(store.report, other, compute)?.ratio) ? comparedRoughly : compared;
  return phrase(key, { ...names, energy: compared(e), compute: c === undefined ? "" : inWords(c) });
};

/** Which half of the gap is the size of the job and which the energy of each operation. */
export const gap = (store: Store): string => {
  const both = pair(store);
  if (!both) return "";
  if (!output(both.base, energy) || !output(both.other, energy)) return "";
  const c = ratio(store.report, both.other, compute);
  const e = ratio(store.report, both.other, energy);
  if (c === undefined || e === undefined) return phrase("standNoCompute");
  if (isAlike(e)) return "";
  const perOperation = e / c;
  if (isAlike(c)) return "";
  const words = { range: inBrackets(comparison(store.report, both.other, compute)?.ratio) };
  if (isAlike(perOperation)) return phrase("standSize", words);
  if (perOperation > 1 === c > 1) return phrase("standBoth", words);
  return phrase(e < 1 === c < 1 ? "standSize" : "standThrift", words);
};

interface PerOperation {
  key: Key;
  values: Record<string, string>;
  direction: string;
}

/** The second half of the standfirst in three parts, so that its direction can be stressed. */
export const perOperation = (store: Store): PerOperation | undefined => {
  const both = pair(store);
  if (!both) return undefined;
  const { base, other } = both;
  const found = comparison(store.report, other, "energy_per_compute")?.ratio;
  if (!found || isAlike(ratio(store.report, other, compute) ?? 0)) return undefined;
  const r = found.central;
  const { b } = subjects(store, base, other);
  const sameModel = base.chosen.model === other.chosen.model;
  const condition = sameModel ? "" : asReported(store, other);
  const values = { b, took: took(base, other), condition, range: inBrackets(found) };
  if (isAlike(r)) return { key: "standPerOperationAs", values, direction: "" };
  const direction = r < 1 ? phrase("less") : phrase("more");
  const times = compared(r).slice(0, -direction.length).trimEnd();
  return { key: "standPerOperation", values: { ...values, ratio: times }, direction };
};

/** "if it ran on Huawei's chips, as others report": only on the chip that others name and its makers do not. */
const asReported = ({ description }: Store, run: RunView): string => {
  const trainedOn = description.models.find((row) => row.id === run.chosen.model)?.trained_on;
  const chip = description.chips.find((row) => row.id === run.chosen.chip);
  const isDoubted = trainedOn && isDisputed(trainedOn.grade) && chip?.id === trainedOn.chip;
  return isDoubted ? phrase("standIf", { vendor: chip.vendor }) : "";
};

/** A run whose two published figures, hours and arithmetic, do not fit one another. */
const misfit = (store: Store, runs: RunView[]): RunView | undefined => runs.find((run) =>
  store.report.problems.some((problem) => problem.level === "warning" && problem.id === "implied_utilization"
    && problem.run === run.id));

/** The clean comparison beside it: one and the same run on both chips, and what the rest of the gap rests on. */
export const sameRun = (store: Store): string => {
  const both = pair(store);
  if (!both || !perOperation(store)) return "";
  const { base, other } = both;
  const found = chipAlone(store, base, other);
  if (!found) return "";
  const chips = { a: choiceLabel(store, "chip", base.chosen.chip), b: choiceLabel(store, "chip", other.chosen.chip) };
  const words = { ...chips, compared: compared(found.central), range: inBrackets(found) };
  const odd = misfit(store, [base, other]);
  const use = odd && output(odd, "implied_utilization");
  return [
    phrase(isAlike(found.central) ? "sameRunAlike" : "sameRun", words),
    use ? phrase("sameRunRest", { run: odd.name, use: quantity(use.central, use.unit, true) }) : "",
  ].filter(Boolean).join(" ");
};

/** Whether the sentence above tells of figures that do not fit one another, so that no warning needs to. */
export const namesMisfit = (store: Store): boolean => {
  const both = pair(store);
  return sameRun(store) !== "" && both !== undefined && misfit(store, [both.base, both.other]) !== undefined;
};

/** What the figure that a run's energy rests on covers: all training, or a part. */
const coverOf = (store: Store, run: RunView): string | undefined => {
  const model = store.description.models.find((row) => row.id === run.chosen.model);
  const covers: Record<string, string> = model?.covers ?? {};
  const moves = output(run, energy)?.elasticity?.filter((row) => row.value !== 0).map((row) => row.id) ?? [];
  const key = moves.find((id) => covers[id] && run.report.inputs[id]?.from === "model");
  return key && covers[key];
};

export const coversNote = (store: Store): string => {
  const both = pair(store);
  if (!both) return "";
  const a = coverOf(store, both.base), b = coverOf(store, both.other);
  if (!a || !b || a === b) return "";
  const words = (cover: string): string => phraseOr(`cover:${cover}`, cover);
  return phrase("covers", { a: both.base.name, b: both.other.name, coversA: words(a), coversB: words(b) });
};
