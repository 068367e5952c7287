// Chapter 8: the whole sum behind a number, how far it misses, every formula, every figure, every source.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { comparisonOf } from "../../store/scenarios";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { output, runViews, scenarioOf, type RunView } from "../../answers/view";
import { energy } from "../../answers/headline";
import { nameOf } from "../../provenance/line";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { restsInWords } from "../../provenance/rests";
import { richPhrase, phrase, unbroken } from "../../words/text";
import { quantity, spread } from "../../words/units";
import { lower } from "../../words/names";
import { section, type Chapter, type Position } from "../chapter";
import { beneath, chain, homeOf, opening, worked, type Link } from "./questions";
import * as en from "./en";
import { formula, inSymbols } from "./formula";
import { formulas, resultsOf } from "./formulas";
import { reproduced } from "./misses";
import { searchBox } from "./search_box";
import { sources } from "./sources";

const choosers = (store: Store, ui: Ui, chosen: string, run: RunView): TemplateResult => {
  const runs = runViews(store);
  const choose = (key: string) => (event: Event) => ui.choose(key, (event.target as HTMLSelectElement).value);
  return html`
    <div class="choosers">
      <span><label for="methodOutput">${phrase("driversOutput")}</label> <select class="picker" id="methodOutput" .value=${live(chosen)} @change=${choose("methodOutput")}>
        ${store.description.subjects.map((subject) => html`<optgroup label=${subject.label}>
          ${resultsOf(store.description, subject).map((row) => html`<option value=${row.id} ?selected=${row.id === chosen}>${row.label}</option>`)}</optgroup>`)}
      </select></span>
      ${run.request ? nothing : html`<span><label for="methodRun">${phrase("driversRun")}</label> <select class="picker" id="methodRun" .value=${live(run.id)} @change=${choose("methodRun")}>
        ${runs.map((one) => html`<option value=${one.id} ?selected=${one.id === run.id} ?disabled=${!output(one, chosen)}>${one.label}</option>`)}</select></span>`}
    </div>`;
};

/** The formulas of what the first one names. */
const linked = (store: Store, ui: Ui, run: RunView, links: Link[]): TemplateResult | typeof nothing => links.length ? html`
  <h3 class="where">${phrase("methodWhere")}</h3>
  <ul class="links">${links.map((link) => html`<li><h4>${nameOf(store.description, link.id)}</h4>
    ${formula(store, ui, run, { key: `method/${link.id}`, tokens: link.tokens, result: link.result })}</li>`)}</ul>` : nothing;

const working = (store: Store, ui: Ui, chosen: string, run: RunView): TemplateResult => {
  const value = worked(store, run, [chosen])[chosen];
  const row = store.description.outputs.find((one) => one.id === chosen)!;
  const first = value?.working ? opening(store, run, chosen) : [];
  const links = value?.working ? beneath(first, chain(store, run, chosen).slice(1)) : [];
  const range = output(run, chosen);
  const elsewhere = run.request ? phrase("methodElsewhere", { scenario: comparisonOf(store.description, run.scenario)!.label, run: run.label }) : "";
  return html`
    <div id="method-working" class="working">
      ${choosers(store, ui, chosen, run)}
      ${elsewhere ? html`<p class="subtitle">${unbroken(elsewhere, [run.label])}</p>` : nothing}
      ${value?.working
        ? formula(store, ui, run, { key: "method", tokens: first, result: value.working, note: range && spread(range) ? phrase("ninety", { range: spread(range) }) : "" })
        : html`<p class="no-figure">${phrase("methodNowhere")}</p>`}
      <p class="subtitle">${row.note} ${inSymbols(store.description, row)}${row.formula ? ". " : ""}${row.source ? phrase("methodAfter", { source: row.source }) : nothing}</p>
      ${linked(store, ui, run, links)}
    </div>`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const chosen = ui.choice("methodOutput") ?? energy;
  const wanted = ui.choice("methodRun") ?? scenarioOf(store).baseline;
  const run = homeOf(store, chosen, wanted);
  const first = run && output(run, chosen);
  const key = "method/answer";
  const text = run && first
    ? html`<p>${richPhrase(chosen === energy && !run.request ? "methodText" : "methodTextOther", {
        label: lower(nameOf(store.description, chosen)), run: html`<span class="unbroken">${run.label}</span>`,
        value: number(ui, key, quantity(first.central, first.unit, first.unit === "1")) })}
        ${restsInWords(run.report, worked(store, run, [chosen])[chosen])} ${phrase("methodPress")}</p>${drawerFor(ui, { [key]: () => outputDrawer(store, ui, run, chosen) })}`
    : html`<p>${phrase("methodTextNone")}</p>`;
  return section(position, { title: phrase("methodTitle"), text, side: { bold: phrase("methodSideBold"), text: phrase("methodSide") } },
    html`
      ${run ? working(store, ui, chosen, run) : nothing}
      ${reproduced(store, ui)}
      <section aria-labelledby="formulas-title"><h3 class="title" id="formulas-title">${phrase("formulasTitle", { count: store.description.outputs.length })}</h3>
        <p class="subtitle">${phrase("formulasText")}</p>${formulas(store, ui, wanted)}</section>
      ${searchBox(store, ui, run, chosen)}
      ${sources(store)}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
