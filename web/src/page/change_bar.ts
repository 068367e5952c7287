// One line that stays in view: what the reader's changes have done to the answer, and a way back. In the lab it is
// there from the start, since there the chart may be out of sight on a narrow screen.
import { html, nothing, type TemplateResult } from "lit";
import { resultIn, resultOf, resultPair } from "../answers/result";
import { runViews, type RunView } from "../answers/view";
import { action } from "../button";
import { thisPage } from "../store/place";
import { changes } from "../store/state";
import type { Store } from "../store/store";
import { compared } from "../words/compare";
import { round } from "../words/format";
import { phrase, wholeName } from "../words/text";
import { quantity, shownAs } from "../words/units";

/** The page on which the line stands above the controls. */
const lab = "lab";

interface ResultLine {
  text: TemplateResult;
  moved: boolean;
}

/** "GLM-5 24 → 11 GWh", or "GLM-5 24 GWh" where nothing has moved. */
const resultLine = (store: Store, run: RunView): ResultLine | undefined => {
  const result = resultOf(store), value = resultIn(run, result);
  if (!value) return undefined;
  const original = store.original.runs.find((one) => one.id === run.id);
  const before = original && resultIn({ ...run, report: original }, result)?.central;
  const now = quantity(value.central, value.unit, result.share);
  const { prefix, factor } = shownAs(value.unit, value.central, result.share);
  const was = before === undefined ? undefined : round(before / factor);
  const moved = was !== undefined && was !== round(value.central / factor);
  const name = html`<b class="colour-${run.tone}">${wholeName(run.label)}</b>`;
  return { moved, text: html`${name} ${moved ? html`<span class="unbroken">${prefix}${was} → ${now}</span>` : now}` };
};

export const changeBar = (store: Store): TemplateResult | typeof nothing => {
  const count = changes(store.state).length, isLab = thisPage().id === lab;
  if (!count && !isLab) return nothing;
  const versus = resultPair(store, resultOf(store))?.ratio;
  const all = runViews(store).flatMap((run) => resultLine(store, run) ?? []);
  // There is one line: of what has moved, if anything has.
  const moved = all.filter((one) => one.moved), runs = moved.length ? moved : all;
  const back = store.history.canUndo ? action(phrase("undo"), () => store.travel(-1), { spoken: phrase("barUndo") })
    : count ? action(phrase("reset"), () => store.reset(), { spoken: phrase("barReset") }) : nothing;
  return html`<div class="change-bar ${isLab ? "on-top" : ""}" role="group" aria-label=${phrase("barLabel")}>
    <p>${runs.map(({ text }, i) => html`${i ? " · " : ""}${text}`)}${
      versus === undefined || !(versus > 0) ? nothing : html` · ${compared(versus)}`}</p>${back}</div>`;
};
