// The whole sum behind a number, how far it misses, every formula, every figure, every source.
import { html, nothing, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { nameList, output, scenarioOf, type RunView } from "../../answers/view";
import { nameOf } from "../../provenance/line";
import { comparisonOf } from "../../store/scenarios";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, unbroken } from "../../words/text";
import { spread } from "../../words/units";
import { section, type Chapter, type Position } from "../chapter";
import { choosers, outputKey, runKey } from "./controls";
import * as en from "./en";
import { formula, inSymbols } from "./formula";
import { formulas } from "./formulas";
import { reproduced } from "./misses";
import { beneath, chain, homeOf, opening, worked, type Link } from "./questions";
import { searchBox } from "./search_box";
import { sources } from "./sources";
import { text } from "./words";

/** The formulas of what the first one names. */
const linked = (store: Store, ui: Ui, run: RunView, links: Link[]): TemplateResult | typeof nothing => {
  if (!links.length) return nothing;
  return html`
    <h3 class="where">${phrase("methodWhere")}</h3>
    <ul class="links">${links.map(({ id, tokens, result }) => html`
      <li><h4>${nameOf(store.description, id)}</h4>
        ${formula(store, ui, run, { key: `method/${id}`, tokens, result })}</li>`)}</ul>`;
};

/** The formula in words, and where it was published. */
const documented = ({ description }: Store, id: string): TemplateResult => {
  const row = description.outputs.find((one) => one.id === id)!;
  const source = row.source ? phrase("methodAfter", { source: row.source }) : "";
  return html`<p class="subtitle">${row.note} ${inSymbols(description, row)}${row.formula ? ". " : ""}${source}</p>`;
};

/** Where the page's own comparison has no such result, from which one it is. */
const fromElsewhere = (store: Store, run: RunView): TemplateResult | typeof nothing => {
  if (!run.request) return nothing;
  const scenario = comparisonOf(store.description, run.scenario)!.label;
  const text = phrase("methodElsewhere", { scenario, run: run.name });
  return html`<p class="subtitle">${unbroken(text, nameList(store))}</p>`;
};

const sum = (store: Store, ui: Ui, chosen: string, run: RunView): TemplateResult => {
  const result = worked(store, run, [chosen])[chosen]?.working;
  if (!result) return html`<p class="no-figure">${phrase("methodNowhere")}</p>${documented(store, chosen)}`;
  const value = output(run, chosen), range = value ? spread(value) : "";
  const tokens = opening(store, run, chosen);
  const note = range ? phrase("ninety", { range }) : "";
  return html`
    ${formula(store, ui, run, { key: "method", tokens, result, note })}
    ${documented(store, chosen)}
    ${linked(store, ui, run, beneath(tokens, chain(store, run, chosen).slice(1)))}`;
};

const working = (store: Store, ui: Ui, chosen: string, run: RunView): TemplateResult => html`
  <div id="method-working" class="working">
    ${choosers(store, ui, chosen, run)}
    ${fromElsewhere(store, run)}
    ${sum(store, ui, chosen, run)}
  </div>`;

const allFormulas = (store: Store, ui: Ui, wanted: string): TemplateResult => {
  const title = phrase("formulasTitle", { count: store.description.outputs.length });
  return html`
    <section aria-labelledby="formulas-title">
      <h3 class="title" id="formulas-title">${title}</h3>
      <p class="subtitle">${phrase("formulasText")}</p>${formulas(store, ui, wanted)}</section>`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const chosen = ui.choiceOf(outputKey, store.description.outputs) ?? energy;
  const wanted = ui.choice(runKey) ?? scenarioOf(store).baseline;
  const run = homeOf(store, chosen, wanted);
  return section(position, {
    title: phrase("methodTitle"), text: text(store, ui, chosen, run),
    side: { bold: phrase("methodSideBold"), text: phrase("methodSide") },
  }, html`
    ${run ? working(store, ui, chosen, run) : nothing}
    ${reproduced(store, ui)}
    ${allFormulas(store, ui, wanted)}
    ${searchBox(store, ui, run, chosen)}
    ${sources(store)}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
