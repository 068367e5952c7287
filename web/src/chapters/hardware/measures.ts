// The ways to ask what a chip costs, each as the subject's figure over the reference's.
import { rows as built } from "virtual:camps";
import { askScenario } from "../../answers/ask";
import { comparison, output } from "../../answers/view";
import type { Store } from "../../store/store";
import type { CampClaim, Comparison } from "../../types";
import { hasPhrase, phrase } from "../../words/text";
import { quantity } from "../../words/units";
import { asked, peakQuestion, usedQuestion, versus, type Asked, type Chips } from "./questions";

/** In the order of the argument: the card, its arithmetic, the run. */
const rows = [
  { id: "card", output: "cluster_capital", at: "used" },
  { id: "bought", output: "price_per_effective_compute", at: "peak" },
  { id: "hired", output: "price_per_delivered_compute", at: "peak" },
  { id: "useful", output: "price_per_effective_compute", at: "used" },
  { id: "rented", output: "rented_cost", at: "used" },
  { id: "owned", output: "owned_cost", at: "used" },
  { id: "electricity", output: "electricity_cost", at: "used" },
] as const;
export type MeasureId = (typeof rows)[number]["id"];

export interface RangedRatio {
  /** absent where a figure is missing */
  ratio?: number | undefined;
  low?: number;
  high?: number;
}

export interface Measure extends RangedRatio {
  id: MeasureId;
  output: string;
  /** both chips' figures */
  asked: Asked;
}

/** A ratio with its range, where it has one. */
const rangedRatio = (ratio: Comparison["ratio"]): RangedRatio => {
  const { central, p5, p95 } = ratio ?? {};
  const ranged = p5 !== undefined && p95 !== undefined && p5 < p95;
  return { ratio: central, ...(ranged ? { low: p5, high: p95 } : {}) };
};

export const measures = (store: Store, chips: Chips): Measure[] => {
  const answers = { used: asked(store, usedQuestion(store, chips)), peak: asked(store, peakQuestion(store, chips)) };
  return rows.map(({ id, output: of, at }) =>
    ({ id, output: of, asked: answers[at], ...rangedRatio(versus(answers[at], of)?.ratio) }));
};

/** "$29,000 against $41,000" */
export const amounts = (measure: Measure): string => {
  const { r, s } = measure.asked;
  const [of, by] = [s && output(s, measure.output), r && output(r, measure.output)];
  if (!of || !by) return "";
  const unit = `hwUnit:${measure.id}`;
  const isSum = measure.id === "card" || hasPhrase(unit);
  const plain = (value: typeof of) => quantity(value.central, isSum ? "USD" : value.unit);
  const words = { s: plain(of), r: plain(by) };
  return hasPhrase(unit) ? phrase("hwAgainstOf", { ...words, unit: phrase(unit) }) : phrase("hwAgainst", words);
};

/** The ratio is by their own figures. */
export interface Camp extends RangedRatio {
  /** who says so */
  by: string;
  claim: [number, number];
}

let camps = built;

/** The build's own drawing comes before what it leaves. */
export const useCamps = (own: CampClaim[]): void => {
  camps = own;
};

/** By claim, the run that works out what a camp's own assumptions give for arithmetic as it is used. */
export const campRuns: Record<string, string> = { "capex-bundle": "b", "ascend-3x": "c" };
const campScenario = "two-camps";

export const campsOf = (store: Store): Camp[] => {
  const { report, runs } = askScenario(store, campScenario, { outputs: ["price_per_effective_compute"] });
  return camps.map(({ id, by, claimed }) => {
    const view = runs.find((one) => one.id === campRuns[id]);
    const ratio = view && comparison(report, view, "price_per_effective_compute")?.ratio;
    return { by, claim: claimed, ...rangedRatio(ratio) };
  });
};

/** Whether the claim and the measure's range have a value in common. */
export const meets = (measure: Measure, [from, to]: [number, number]): boolean =>
  measure.ratio !== undefined && (measure.low ?? measure.ratio) <= to && (measure.high ?? measure.ratio) >= from;
