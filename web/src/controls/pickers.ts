// Each run's name, model, chip, place and the like, side by side; and which runs are compared, with which.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { problemText } from "../words/problem";
import { freeId, leftOut, withCopy, without } from "../store/runs";
import { baselineOf, change, everyRun } from "../store/state";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { runsHere, runViews, scenarioOf, type RunView } from "../answers/view";
import { phrase, unbroken } from "../words/text";
import { runFields, type RunField } from "../types";
import { errorLine } from "./error";
import { optionsOf } from "./options";
import { pick } from "./pick";

const select = (store: Store, run: RunView, field: RunField): TemplateResult => {
  const refusal = store.refusal(run.id, field);
  const value = refusal?.text ?? run.chosen[field];
  const id = `${run.id}-${field}`;
  const groups = optionsOf(store, run, field);
  const known = groups.some(({ rows }) => rows.some((row) => row.id === value));
  const option = (row: { id: string; label: string }) => html`<option value=${row.id} ?selected=${row.id === value}>${row.label}</option>`;
  const instead = refusal?.code === "conflicting_inputs"
    ? html`<button class="action" type="button" @click=${() => store.setAll(run.id, { [field]: refusal.text, route: "compute" }, refusal.text)}>${phrase("fromArithmetic")}</button>` : "";
  return html`
    <select class="picker" id=${id} .value=${live(value)} aria-label=${phrase("pickRun", { field: phrase(`field_${field}`), run: run.label })}
      aria-invalid=${refusal ? "true" : nothing} aria-describedby=${refusal ? `${id}-error` : nothing}
      @change=${(event: Event) => pick(store, run, field, (event.target as HTMLSelectElement).value)}>
      ${known ? nothing : option({ id: value, label: value })}
      ${groups.map(({ label, rows }) => (label ? html`<optgroup label=${label}>${rows.map(option)}</optgroup>` : rows.map(option)))}
    </select>
    ${refusal ? errorLine(`${id}-error`, problemText(store.description, refusal.message), phrase("meanwhileNone"), instead) : nothing}`;
};

/**
 * The choices that are always shown. The others, about serving and prices, are shown where one is made or asked for.
 */
const always = new Set<RunField>(["model", "chip", "place", "accounting", "route"]);
const moreKey = "pickers/more";

const givesMore = (store: Store): boolean => {
  const scenario = scenarioOf(store);
  return runsHere(store, scenario).some((run) => runFields.some((field) => !always.has(field) && (run[field] ?? store.state.runs[run.id]?.[field]) !== undefined));
};

const name = (store: Store, run: RunView): TemplateResult => html`
  <input class="picker" type="text" maxlength="40" autocomplete="off" spellcheck="false" .value=${live(run.label)} aria-label=${phrase("nameOf", { run: run.label })}
    @change=${(event: Event) => store.apply(change(store.state, run.id, "label", (event.target as HTMLInputElement).value.trim() || undefined))}>`;

/** The buttons that make a run the baseline, copy it, and leave it out. */
const acts = (store: Store, run: RunView, count: number): TemplateResult => {
  const scenario = scenarioOf(store);
  const baseline = baselineOf(store.state, scenario) === run.id;
  const measure = () => store.apply(change(store.state, everyRun, "baseline", run.id === scenario.baseline ? undefined : run.id));
  return html`
    ${count > 1 ? html`<label class="radio"><input type="radio" name="baseline" .checked=${live(baseline)} @change=${measure}
      aria-label=${phrase("oneRun", { label: phrase("baseline"), run: run.label })}>${phrase("baseline")}</label>` : nothing}
    ${freeId(store.state, scenario) === undefined ? nothing : html`<button class="action" type="button" aria-label=${phrase("copyRun", { run: run.label })}
      @click=${() => store.apply(withCopy(store.state, scenario, run.id))}>${phrase("copy")}</button>`}
    ${count > 1 ? html`<button class="action" type="button" aria-label=${phrase("leaveOutRun", { run: run.label })}
      @click=${() => store.apply(without(store.state, scenario, run.id))}>${phrase("leaveOut")}</button>` : nothing}`;
};

export const pickers = (store: Store, ui: Ui): TemplateResult => {
  const runs = runViews(store);
  const given = givesMore(store);
  const more = given || ui.hasTable(moreKey);
  const scenario = scenarioOf(store);
  const row = (label: string, cell: (run: RunView) => unknown, kind = "") => html`<tr class=${kind}><th scope="row">${label}</th>
    ${runs.map((run) => html`<td data-run=${run.label}>${cell(run)}</td>`)}</tr>`;
  return html`
    <table class="pickers ${runs.length > 2 ? "many" : ""}">
      <caption>${phrase("pickers")}</caption>
      <thead><tr><th scope="col"><span class="visually-hidden">${phrase("choice")}</span></th>
        ${runs.map((run) => html`<th scope="col" class="colour-${run.tone}"><b>${unbroken(run.label, [run.label])}</b></th>`)}</tr></thead>
      <tbody>
        ${row(phrase("runName"), (run) => name(store, run))}
        ${runFields.filter((field) => more || always.has(field)).map((field) => row(phrase(`field_${field}`), (run) =>
          guard([run.chosen[field], run.label, store.refusal(run.id, field), store.state.scenario], () => select(store, run, field))))}
        ${row(phrase("inComparison"), (run) => acts(store, run, runs.length), "actions-row")}
      </tbody>
    </table>
    <p class="picker-actions">
      ${given ? nothing : html`<button class="action" type="button" aria-expanded=${more} @click=${() => ui.toggleTable(moreKey)}>${phrase(more ? "fewerFields" : "moreFields")}</button>`}
      ${leftOut(store.state, scenario).map((run) => html`<button class="action" type="button"
        @click=${() => store.apply(change(store.state, run.id, "off", undefined))}>${phrase("bringBack", { run: run.label ?? run.id })}</button>`)}
    </p>`;
};
