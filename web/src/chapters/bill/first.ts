// The first screen: the answer, why, the headline chart, and how sure all that is.
import { html, nothing, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { resultIn, resultOf } from "../../answers/result";
import { nameList, output, reason, runViews } from "../../answers/view";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { headline } from "../../charts/headline";
import { dotCount } from "../../charts/screen";
import { drawerFor, number } from "../../provenance/number";
import { changedLine, outputDrawer } from "../../provenance/registry";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import "../../words/page";
import { phrase, richPhrase, unbroken } from "../../words/text";
import { precise, spread } from "../../words/units";
import { ofMisfit, ofServing, warnings } from "../warnings";
import { answer, coversNote, namesMisfit, trainsNothing } from "./answer";
import { read } from "./read";
import { chartLabel, chartTitle, dotsAre, outcomesOf, scaleOf, standfirst } from "./said";
import { sure } from "./sure";
import { whichChip } from "./which_chip";

/** The chart of the answer, with so many dots for each run; none where no run has one. */
export const chart = (store: Store, ui: Ui, count = dotCount()): TemplateResult | typeof nothing => {
  const result = resultOf(store), { isEnergy } = result, outcomes = outcomesOf(store);
  if (isEnergy ? trainsNothing(store) : !outcomes.length) return nothing;
  const { unit } = scaleOf(store);
  const methods = new Set(runViews(store).map((run) => run.chosen.accounting));
  const rows = runViews(store).map((run) => {
    const value = resultIn(run, result), key = `table/${run.id}`;
    const text = value && precise(value.central, value.unit, result.share);
    const figure = !text ? phrase("absent") : output(run, result.id) ? number(ui, key, text) : text;
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
        !ofServing(problem) && !(ofMisfit(problem) && namesMisfit(store)))}
    </section>`;
};
