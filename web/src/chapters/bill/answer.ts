// The answer in words, truthful in every direction: the first sentence, the second, and the note on what figures cover.
import { energy, isDisputed, pair } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { output, ratio, runViews, scenarioOf, type RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import { compared, isAlike } from "../../words/compare";
import { phrase, phraseOr, type Key } from "../../words/text";
import { quantity } from "../../words/units";

const differing = ["chip", "place", "accounting"] as const;

/** What stands for each side in the sentence: two models by their names, or what sets two runs of one model apart. */
const subjects = (store: Store, base: RunView, other: RunView): { a: string; b: string } => {
  if (base.chosen.model !== other.chosen.model) return { a: base.label, b: other.label };
  const apart = differing.filter((field) => base.chosen[field] !== other.chosen[field]);
  const where = (run: RunView, field: (typeof differing)[number]) =>
    phrase(`where_${field}`, { name: nameOf(store, field, run.chosen[field]) });
  const subject = (run: RunView) => (apart.length ? apart.map((field) => where(run, field)).join(" ")
    : phrase("where_label", { name: run.label }));
  const model = choiceLabel(store, "model", base.chosen.model);
  return { a: subject(base), b: [model, subject(other)].filter(Boolean).join(" ") };
};

/** Places that English gives an article. */
const takesArticle = /^(European|United|Netherlands|Czech Republic)\b/;

/** A place's name as it stands within a sentence. */
export const placeName = (store: Store, id: string): string => {
  const name = choiceLabel(store, "place", id);
  return takesArticle.test(name) ? phrase("withArticle", { name }) : name;
};

const nameOf = (store: Store, field: (typeof differing)[number], id: string): string =>
  field === "place" ? placeName(store, id) : choiceLabel(store, field, id);

/** Whether the runs train nothing: some claims are tested on prices, scores or machines alone. */
export const trainsNothing = (store: Store): boolean =>
  !runViews(store).some(({ chosen, ...run }) => (chosen.model && chosen.chip) || run.report.outputs[energy]);

export const answer = (store: Store): string => {
  if (trainsNothing(store)) return phrase("answerNothing", { label: scenarioOf(store).label });
  const both = pair(store);
  const only = runViews(store)[0];
  if (!both) {
    const value = only && output(only, energy);
    return value ? phrase("answerOne", { b: only.label, energy: quantity(value.central, value.unit) })
      : phrase("answerAbsent", { b: only?.label ?? "" });
  }
  const { base, other } = both;
  const names = subjects(store, base, other);
  const e = ratio(store.report, other, energy);
  const c = ratio(store.report, other, "training_compute");
  if (e === undefined) {
    const missing = output(other, energy) ? base : other;
    return phrase("answerAbsent", { b: missing.label });
  }
  const key: Key = c === undefined ? (isAlike(e) ? "answerEnergySame" : "answerEnergyOnly")
    : isAlike(e) ? (isAlike(c) ? "answerSame" : "answerSameEnergy")
    : isAlike(c) ? "answerSameCompute"
    : e < 1 === c < 1 ? "answerBoth" : "answerBut";
  return phrase(key, { ...names, energy: compared(e), compute: c === undefined ? "" : compared(c) });
};

/** Which half of the gap is the size of the job and which the energy of each operation. */
export const gap = (store: Store): string => {
  const both = pair(store);
  if (!both) return "";
  if (!output(both.base, energy) || !output(both.other, energy)) return "";
  const c = ratio(store.report, both.other, "training_compute");
  const e = ratio(store.report, both.other, energy);
  if (c === undefined || e === undefined) return phrase("standNoCompute");
  if (isAlike(e)) return "";
  const perOperation = e / c;
  if (isAlike(c)) return "";
  if (perOperation > 1 === c > 1) return isAlike(perOperation) ? phrase("standSize") : phrase("standBoth");
  return e < 1 === c < 1 ? phrase("standSize") : phrase("standThrift");
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
  const r = ratio(store.report, both.other, "energy_per_compute");
  if (r === undefined || isAlike(ratio(store.report, both.other, "training_compute") ?? 0)) return undefined;
  const { b } = subjects(store, both.base, both.other);
  const sameModel = both.base.chosen.model === both.other.chosen.model;
  const values = { b, condition: sameModel ? "" : condition(store, both.other) };
  if (isAlike(r)) return { key: "standPerOperationAs", values, direction: "" };
  const direction = r < 1 ? phrase("less") : phrase("more");
  const times = compared(r).slice(0, -direction.length).trimEnd();
  return { key: "standPerOperation", values: { ...values, ratio: times }, direction };
};

/** "if it ran on Huawei's chips, as reported": only where others say so and its makers do not. */
const condition = (store: Store, run: RunView): string => {
  const { description } = store;
  const said = description.models.find((row) => row.id === run.chosen.model)?.trained_on;
  if (!said || !isDisputed(said.grade)) return "";
  const chip = description.chips.find((row) => row.id === run.chosen.chip);
  if (!chip) return "";
  return chip.id === said.chip ? phrase("standIf", { vendor: chip.vendor })
    : phrase("standIfOther", { chip: chip.label });
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
  return phrase("covers", { a: both.base.label, b: both.other.label, coversA: words(a), coversB: words(b) });
};
