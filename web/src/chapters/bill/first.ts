// The first screen: the answer, why, the headline chart, and how sure all that is.
import { html, nothing, type TemplateResult } from "lit";
import { energy, energyUnit } from "../../answers/headline";
import { nameList, output, reason, runViews } from "../../answers/view";
import type { RunOutcomes } from "../../charts/dots";
import { frame } from "../../charts/frame";
import { headline } from "../../charts/headline";
import { dotCount } from "../../charts/screen";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/registry";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, richPhrase, unbroken } from "../../words/text";
import { precise, quantity, spread } from "../../words/units";
import { ofServing, warnings } from "../warnings";
import { answer, coversNote, gap, perOperation, sameRun, trainsNothing } from "./answer";
import { sure } from "./sure";

export const outcomesOf = (store: Store): RunOutcomes[] => runViews(store).flatMap((run) => {
  const value = output(run, energy);
  if (!value) return [];
  const range = spread(value);
  return [{
    label: run.label, tone: run.tone, central: value.central, text: quantity(value.central, value.unit),
    interval: range ? phrase("ninety", { range }) : phrase("rangeFixed"),
    short: range ? phrase("ninetyShort", { range }) : "",
    quantiles: range && value.quantiles ? value.quantiles : [value.central],
  }];
});

export const chartLabel = (runs: RunOutcomes[]): string => {
  const parts = runs.map((run) => phrase("chartLabelRange", { run: run.label, value: run.text, range: run.interval }));
  return phrase("chartLabel", { runs: parts.join(". ") });
};

export const standfirst = (store: Store): TemplateResult | undefined => {
  if (trainsNothing(store)) return html`${phrase("standNothing")}`;
  const names = nameList(store);
  const first = gap(store), second = perOperation(store);
  if (!second && !first) return undefined;
  const perOperationText = second ? richPhrase(second.key, {
    ...second.values, b: unbroken(second.values.b!, names), direction: html`<em>${second.direction}</em>`,
  }) : nothing;
  return html`${unbroken(first, names)}
    ${perOperationText} ${unbroken(sameRun(store), names)}`;
};

const chart = (store: Store, ui: Ui): TemplateResult => {
  const outcomes = outcomesOf(store);
  const unit = energyUnit(store), count = dotCount();
  const methods = new Set(runViews(store).map((run) => run.chosen.accounting));
  const rows = runViews(store).map((run) => {
    const value = output(run, energy);
    const key = `table/${run.id}`;
    const figure = value ? number(ui, key, precise(value.central, value.unit)) : phrase("absent");
    return {
      cells: [run.label, figure, value ? spread(value) : nothing],
      drawer: drawerFor(ui, { [key]: () => outputDrawer(store, ui, run, energy) }),
    };
  });
  return frame(ui, {
    id: "headline",
    subtitle: html`<b>${phrase("chartTitle", { unit })}</b> ${richPhrase("chartDots", {
      count: html`<span class="dot-count">${count}</span>`,
    })}`,
    plot: headline(outcomes, unit, chartLabel(outcomes), count),
    source: methods.size === 1 ? phrase("chartSource") : phrase("chartSourceOwn"),
    table: { head: [phrase("run"), phrase("chartTable", { unit }), phrase("tableNinety")], rows },
  });
};

/** Why a run that was asked for is not in the chart. */
const missing = (store: Store): TemplateResult[] => {
  const absent = runViews(store).filter((run) => !output(run, energy));
  return absent.map((run) => html`
    <p class="missing"><b>${run.name}: ${phrase("absent")}.</b> ${reason(store, run.id, energy)}</p>`);
};

export const first = (store: Store, ui: Ui): TemplateResult => {
  const covers = coversNote(store);
  const stand = standfirst(store);
  const names = nameList(store);
  return html`
    <section class="first-screen" id="bill" aria-labelledby="answer">
      <h1 id="answer">${unbroken(answer(store), names)}</h1>
      ${stand ? html`<p class="standfirst">${stand}</p>` : nothing}
      ${covers ? html`<p class="covers">${unbroken(covers, names)}</p>` : nothing}
      ${trainsNothing(store) ? nothing : html`${chart(store, ui)} ${missing(store)}`}
      ${sure(store, ui)}
      ${warnings(store, store.report, runViews(store), (problem) => !ofServing(problem))}
    </section>`;
};
