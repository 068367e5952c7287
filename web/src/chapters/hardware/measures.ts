// The ways to ask what a chip costs, each as the subject's figure over the reference's.
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { comparison, output } from "../../answers/view";
import { hasPhrase, phrase, type Key } from "../../words/text";
import { quantity } from "../../words/units";
import { claimsOf } from "../claims/questions";
import { asked, peakQuestion, usedQuestion, versus, type Asked, type Chips } from "./questions";

export interface Measure {
  id: string;
  output: string;
  /** both chips' figures */
  asked: Asked;
  ratio?: number;
  low?: number;
  high?: number;
}

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

export const measures = (store: Store, chips: Chips): Measure[] => {
  const answers = { used: asked(store, usedQuestion(store, chips)), peak: asked(store, peakQuestion(store, chips)) };
  return rows.map(({ id, output: of, at }) => {
    const ratio = versus(answers[at], of)?.ratio;
    return { id, output: of, asked: answers[at], ...(ratio ? { ratio: ratio.central } : {}),
      ...(ratio?.p5 !== undefined && ratio.p95 !== undefined && ratio.p5 < ratio.p95 ? { low: ratio.p5, high: ratio.p95 } : {}) };
  });
};

/** "$29,000 against $41,000" */
export const amounts = (measure: Measure): string => {
  const { r, s } = measure.asked;
  const [of, by] = [s && output(s, measure.output), r && output(r, measure.output)];
  if (!of || !by) return "";
  const plain = (value: typeof of) => quantity(value.central, measure.id === "card" || hasPhrase(`hwUnit:${measure.id}`) ? "USD" : value.unit);
  const unit = `hwUnit:${measure.id}`;
  const words = { s: plain(of), r: plain(by) };
  return hasPhrase(unit) ? phrase("hwAgainstOf", { ...words, unit: phrase(unit as Key) }) : phrase("hwAgainst", words);
};

export interface Camp {
  /** who says so */
  by: string;
  claim: [number, number];
  /** by their own figures */
  ratio?: number;
  low?: number;
  high?: number;
}

/** Both camps' claims, and the run that works out what their own assumptions give for arithmetic as it is used. */
const camps = [{ claim: "capex-bundle", run: "b" }, { claim: "ascend-3x", run: "c" }] as const;
const campScenario = "two-camps";

export const campsOf = (store: Store): Camp[] => {
  const { report, runs } = askScenario(store, campScenario, { outputs: ["price_per_effective_compute"] });
  return camps.flatMap(({ claim, run }) => {
    const row = claimsOf(store).find((one) => one.id === claim);
    const [from, to] = row?.claimed ?? [null, null];
    if (!row || from === null || to === null) return [];
    const by = store.description.sources.find((one) => one.id === row.articles[0])?.publisher.split(", ").at(-1) ?? row.label;
    const view = runs.find((one) => one.id === run);
    const ratio = view && comparison(report, view, "price_per_effective_compute")?.ratio;
    return [{ by, claim: [from, to] as [number, number], ...(ratio ? { ratio: ratio.central } : {}),
      ...(ratio?.p5 !== undefined && ratio.p95 !== undefined ? { low: ratio.p5, high: ratio.p95 } : {}) }];
  });
};

/** Whether the claim and the measure's range have a value in common. */
export const meets = (measure: Measure, [from, to]: [number, number]): boolean =>
  measure.ratio !== undefined && (measure.low ?? measure.ratio) <= to && (measure.high ?? measure.ratio) >= from;
