// What the headline chart shows, and what is said below the answer: on the first screen, and on cards.
import { html, nothing, type TemplateResult } from "lit";
import { resultIn, resultOf } from "../../answers/result";
import { nameList, runViews, scenarioOf } from "../../answers/view";
import type { RunOutcomes } from "../../charts/dots";
import type { Store } from "../../store/store";
import { phrase, richPhrase, unbroken } from "../../words/text";
import { quantity, shownAs, spread } from "../../words/units";
import { gap, perOperation, trainsNothing } from "./answer";

/** In what the chart counts: by how much values are divided, and the name of the unit. */
export const scaleOf = (store: Store): { factor: number; unit: string; prefix: string } => {
  const result = resultOf(store);
  if (result.isEnergy) return { factor: 1, unit: result.unit, prefix: "" };
  const values = runViews(store).map((run) => Math.abs(resultIn(run, result)?.central ?? 0));
  const { factor, suffix, prefix } = shownAs(result.unit, Math.max(...values), result.share);
  return { factor, unit: suffix, prefix };
};

/** Each run’s outcomes of the result that the comparison is about; none where some lie below zero. */
export const outcomesOf = (store: Store): RunOutcomes[] => {
  const result = resultOf(store), { factor } = scaleOf(store);
  const found = runViews(store).flatMap((run): RunOutcomes[] => {
    const value = resultIn(run, result);
    if (!value) return [];
    const range = spread(value);
    const quantiles = range && value.quantiles ? value.quantiles : [value.central];
    return [{
      label: run.label, tone: run.tone, central: value.central / factor,
      text: quantity(value.central, value.unit, result.share),
      interval: range ? phrase("ninety", { range }) : phrase("rangeFixed"),
      short: range ? phrase("ninetyShort", { range }) : "",
      quantiles: quantiles.map((one) => one / factor),
    }];
  });
  return found.some((run) => run.quantiles.some((one) => one < 0)) ? [] : found;
};

/** What the chart shows, in which unit. */
export const chartTitle = (store: Store): string => {
  const { isEnergy, label } = resultOf(store), { unit, prefix } = scaleOf(store);
  return isEnergy ? phrase("chartTitle", { unit })
    : phrase("chartTitleOf", { what: label, unit: [prefix, unit].filter(Boolean).join("") || "1" });
};

export const chartLabel = (store: Store, runs: RunOutcomes[]): string => {
  const { isEnergy, label } = resultOf(store);
  const parts = runs.map((run) => phrase("chartLabelRange", { run: run.label, value: run.text, range: run.interval }));
  const words = { what: label, runs: parts.join(". ") };
  return isEnergy ? phrase("chartLabel", words) : phrase("chartLabelOf", words);
};

/** What says what the dots are: outcomes, or the one value of a run in which nothing is uncertain. */
export const dotsAre = (runs: RunOutcomes[]): "chartDots" | "chartDotsOfSome" | "chartDotAlone" => {
  const alone = runs.filter(({ quantiles }) => quantiles.length === 1).length;
  return !alone ? "chartDots" : alone < runs.length ? "chartDotsOfSome" : "chartDotAlone";
};

export const standfirst = (store: Store): TemplateResult | undefined => {
  if (!resultOf(store).isEnergy || trainsNothing(store)) {
    const { note, question } = scenarioOf(store);
    return html`${unbroken(note ?? question, nameList(store))}`;
  }
  const names = nameList(store);
  const first = gap(store), second = perOperation(store);
  if (!second && !first) return undefined;
  const perOperationText = second ? richPhrase(second.key, {
    ...second.values, b: unbroken(second.values.b!, names), direction: html`<em>${second.direction}</em>`,
  }) : nothing;
  return html`${unbroken(first, names)} ${perOperationText}`;
};
