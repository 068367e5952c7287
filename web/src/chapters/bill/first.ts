// The first screen: the answer, why, the headline chart, and how sure all that is.
import { html, nothing, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { resultIn, resultOf } from "../../answers/result";
import { nameList, output, reason, runViews, scenarioOf } from "../../answers/view";
import { figured } from "../../charts/data_table";
import type { RunOutcomes } from "../../charts/dots";
import { frame } from "../../charts/frame";
import { headline } from "../../charts/headline";
import { dotCount } from "../../charts/screen";
import { drawerFor, number } from "../../provenance/number";
import { changedLine, outputDrawer } from "../../provenance/registry";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, richPhrase, unbroken } from "../../words/text";
import { precise, quantity, shownAs, spread } from "../../words/units";
import { ofMisfit, ofServing, warnings } from "../warnings";
import { answer, coversNote, gap, perOperation, tellsMisfit, trainsNothing } from "./answer";
import { read } from "./read";
import { sure } from "./sure";
import { whichChip } from "./which_chip";

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

/** The chart of the answer, with so many dots for each run; none where no run has one. */
export const chart = (store: Store, ui: Ui, count = dotCount()): TemplateResult | typeof nothing => {
  const result = resultOf(store), { isEnergy } = result, outcomes = outcomesOf(store);
  if (isEnergy ? trainsNothing(store) : !outcomes.length) return nothing;
  const { unit } = scaleOf(store);
  const methods = new Set(runViews(store).map((run) => run.chosen.accounting));
  const rows = runViews(store).map((run) => {
    const value = resultIn(run, result), key = `table/${run.id}`;
    const told = value && precise(value.central, value.unit, result.share);
    const figure = !told ? phrase("absent") : output(run, result.id) ? number(ui, key, told) : told;
    return {
      cells: [
        run.label, value ? figured(value.central, value.unit, figure, value.p5, value.p95) : figure,
        value ? spread(value) : nothing,
      ],
      drawer: drawerFor(ui, { [key]: () => outputDrawer(store, ui, run, result.id) }),
    };
  });
  return frame(ui, {
    id: "headline",
    subtitle: html`<b>${chartTitle(store)}</b> ${richPhrase(dotsAre(outcomes), {
      count: html`<span class="dot-count">${count}</span>`,
    })}`,
    plot: headline(outcomes, unit, chartLabel(store, outcomes), count),
    source: phrase(!isEnergy ? "chartSourceOf" : methods.size === 1 ? "chartSource" : "chartSourceOwn"),
    table: {
      head: [phrase("run"), isEnergy ? phrase("chartTable", { unit }) : result.label, phrase("tableNinety")], rows,
    },
  });
};

/** Why a run that was asked for is not in the chart. */
export const missingRuns = (store: Store): TemplateResult[] => {
  if (!resultOf(store).isEnergy || trainsNothing(store)) return [];
  const absent = runViews(store).filter((run) => !output(run, energy));
  return absent.map((run) => html`
    <p class="missing"><b>${run.name}: ${phrase("absent")}.</b> ${reason(store, run.id, energy)}</p>`);
};

export const first = (store: Store, ui: Ui): TemplateResult => {
  const covers = coversNote(store);
  const stand = standfirst(store);
  const names = nameList(store), changed = changedLine(store);
  return html`
    <section class="first-screen" id="bill" aria-labelledby="answer">
      <h1 id="answer">${unbroken(answer(store), names)}</h1>
      ${changed ? html`<p class="covers">${unbroken(changed, names)}</p>` : nothing}
      ${stand ? html`<p class="standfirst">${stand}</p>` : nothing}
      ${covers ? html`<p class="covers">${unbroken(covers, names)}</p>` : nothing}
      ${chart(store, ui)} ${missingRuns(store)}
      ${!resultOf(store).isEnergy || trainsNothing(store) ? nothing
        : html`${read(store)} ${whichChip(store)} ${sure(store, ui)}`}
      ${warnings(store, store.report, runViews(store), (problem) =>
        !ofServing(problem) && !(ofMisfit(problem) && tellsMisfit(store)))}
    </section>`;
};
