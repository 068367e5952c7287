// The first screen: the answer, why, the headline chart, and how sure all that is.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { nameList, output, reason, runViews } from "../../answers/view";
import { energy, energyUnit } from "../../answers/headline";
import { frame } from "../../charts/frame";
import { headline } from "../../charts/headline";
import { dotCount } from "../../charts/screen";
import type { Series } from "../../charts/series";
import { outputDrawer } from "../../provenance/registry";
import { drawerFor, number } from "../../provenance/number";
import { richPhrase, phrase, unbroken } from "../../words/text";
import { precise, quantity, spread } from "../../words/units";
import { ofServing, warnings } from "../warnings";
import { answer, coversNote, gap, perOperation, trainsNothing } from "./answer";
import { sure } from "./sure";

export const seriesOf = (store: Store): Series[] => runViews(store).flatMap((run) => {
  const value = output(run, energy);
  if (!value) return [];
  const range = spread(value);
  return [{ label: run.label, tone: run.tone, central: value.central, text: quantity(value.central, value.unit), interval: range ? phrase("ninety", { range }) : phrase("rangeFixed"), short: range ? phrase("ninetyShort", { range }) : "",
    quantiles: range && value.quantiles ? value.quantiles : [value.central] }];
});

export const chartLabel = (series: Series[]): string => phrase("chartLabel", {
  runs: series.map((run) => phrase("chartLabelRange", { run: run.label, value: run.text, range: run.interval })).join(". "),
});

export const standfirst = (store: Store): TemplateResult | undefined => {
  if (trainsNothing(store)) return html`${phrase("standNothing")}`;
  const second = perOperation(store);
  if (!second && !gap(store)) return undefined;
  return html`${unbroken(gap(store), nameList(store))}
    ${second ? richPhrase(second.key, { ...second.values, b: unbroken(second.values.b!, nameList(store)), direction: html`<em>${second.direction}</em>` }) : nothing}`;
};

const chart = (store: Store, ui: Ui): TemplateResult => {
  const series = seriesOf(store);
  const unit = energyUnit(store);
  const methods = new Set(runViews(store).map((run) => run.chosen.accounting));
  const rows = runViews(store).map((run) => {
    const value = output(run, energy);
    const key = `table/${run.id}`;
    return {
      cells: [run.label, value ? number(ui, key, precise(value.central, value.unit)) : phrase("absent"),
        value ? spread(value) : nothing],
      drawer: drawerFor(ui, { [key]: () => outputDrawer(store, ui, run, energy) }),
    };
  });
  return frame(ui, {
    id: "headline",
    subtitle: html`<b>${phrase("chartTitle", { unit })}</b> ${richPhrase("chartDots", { count: html`<span class="dot-count">${dotCount()}</span>` })}`,
    plot: headline(series, unit, chartLabel(series), dotCount()),
    source: methods.size === 1 ? phrase("chartSource") : phrase("chartSourceOwn"),
    table: { head: [phrase("run"), phrase("chartTable", { unit }), phrase("tableNinety")], rows },
  });
};

/** Why a run that was asked for is not in the chart. */
const missing = (store: Store): TemplateResult[] => runViews(store).filter((run) => !output(run, energy)).map((run) => html`
  <p class="missing"><b>${run.label}: ${phrase("absent")}.</b> ${reason(store, run.id, energy)}</p>`);

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
