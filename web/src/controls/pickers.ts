// Each run's name, model, chip, place and the like, side by side; and which runs are compared, with which.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { runsHere, runViews, scenarioOf, type RunView } from "../answers/view";
import { action } from "../button";
import { cleanName } from "../store/clean_name";
import { freeId, leftOut, withCopy, without } from "../store/runs";
import { baselineOf, change, everyRun } from "../store/state";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { runFields, type RunField } from "../types";
import { problemText } from "../words/problem";
import { phrase, wholeName } from "../words/text";
import { errorLine } from "./error";
import { optionsOf } from "./options";
import { pick } from "./pick";
import { plainRadio } from "./radios";
import { rentalClasses } from "./rental_class";
import { entered, select } from "./select";

const fieldOf = (store: Store, run: RunView, field: RunField): TemplateResult => {
  const refusal = store.refusal(run.id, field);
  const chosen = refusal?.text ?? run.chosen[field];
  const id = `${run.id}-${field}`, errorId = `${id}-error`;
  const groups = optionsOf(store, run, field);
  const known = groups.some(({ rows }) => rows.some((row) => row.id === chosen));
  const options = known ? groups : [{ label: "", rows: [{ id: chosen, label: chosen }] }, ...groups];
  const fromCompute = (text: string) => store.setAll(run.id, { [field]: text, route: "compute" }, text);
  const instead = refusal?.code === "conflicting_inputs"
    ? action(phrase("fromArithmetic"), () => fromCompute(refusal.text)) : "";
  return html`
    ${select({
      id, options, chosen, error: refusal && errorId, choose: (value) => pick(store, run, field, value),
      spoken: phrase("pickRun", { field: phrase(`field_${field}`), run: run.label }),
    })}
    ${refusal ? errorLine(errorId, problemText(store.description, refusal.message), phrase("meanwhileNone"), instead)
      : nothing}`;
};

/**
 * The choices that are always shown. The others, about serving and prices, are shown where one is made or asked for.
 */
const always = new Set<RunField>(["model", "chip", "place", "accounting", "route"]);
const moreKey = "pickers/more";

const givesMore = (store: Store): boolean => {
  if (store.state.rental_class !== undefined) return true;
  const seldom = runFields.filter((field) => !always.has(field));
  return runsHere(store, scenarioOf(store)).some((run) =>
    seldom.some((field) => (run[field] ?? store.state.runs[run.id]?.[field]) !== undefined));
};

const nameOf = (store: Store, run: RunView): TemplateResult => {
  const rename = (event: Event) =>
    store.apply(change(store.state, run.id, "label", cleanName(entered(event))));
  return html`
    <input class="picker" type="text" maxlength="40" autocomplete="off" spellcheck="false" .value=${live(run.label)}
      aria-label=${phrase("nameOf", { run: run.label })} @change=${rename}>`;
};

/** What makes a run the baseline, copies it, and leaves it out. */
const acts = (store: Store, run: RunView, count: number): TemplateResult => {
  const { state } = store;
  const scenario = scenarioOf(store);
  const own = run.id === scenario.baseline ? undefined : run.id;
  const baseline = plainRadio({
    name: "baseline", label: phrase("baseline"), checked: baselineOf(state, scenario) === run.id,
    choose: () => store.apply(change(state, everyRun, "baseline", own)),
    spoken: phrase("oneRun", { label: phrase("baseline"), run: run.label }),
  });
  const copy = action(phrase("copy"), () => store.apply(withCopy(state, scenario, run.id)),
    { spoken: phrase("copyRun", { run: run.label }) });
  const leaveOut = action(phrase("leaveOut"), () => store.apply(without(state, scenario, run.id)),
    { spoken: phrase("leaveOutRun", { run: run.label }) });
  return html`
    ${count > 1 ? baseline : nothing}
    ${freeId(state, scenario) === undefined ? nothing : copy}
    ${count > 1 ? leaveOut : nothing}`;
};

export const pickers = (store: Store, ui: Ui): TemplateResult => {
  const { state } = store;
  const runs = runViews(store);
  const given = givesMore(store);
  const more = given || ui.isOpen(moreKey);
  const fields = runFields.filter((field) => more || always.has(field));
  const row = (label: string, cell: (run: RunView) => unknown, kind = "") => html`
    <tr class=${kind}><th scope="row">${label}</th>
      ${runs.map((run) => html`<td data-run=${run.label}>${cell(run)}</td>`)}</tr>`;
  const guarded = (run: RunView, field: RunField) => {
    const depends = [run.chosen[field], run.label, store.refusal(run.id, field), state.scenario];
    return guard(depends, () => fieldOf(store, run, field));
  };
  const bringBack = ({ id, label = id }: { id: string; label?: string }) =>
    action(phrase("bringBack", { run: label }), () => store.apply(change(state, id, "off", undefined)));
  return html`
    <table class="pickers ${runs.length > 2 ? "many" : ""}">
      <caption>${phrase("pickers")}</caption>
      <thead><tr><th scope="col"><span class="visually-hidden">${phrase("choice")}</span></th>
        ${runs.map((run) => html`
          <th scope="col" class="colour-${run.tone}"><b>${wholeName(run.label)}</b></th>`)}</tr></thead>
      <tbody>
        ${row(phrase("runName"), (run) => nameOf(store, run))}
        ${fields.map((field) => row(phrase(`field_${field}`), (run) => guarded(run, field)))}
        ${row(phrase("inComparison"), (run) => acts(store, run, runs.length), "actions-row")}
      </tbody>
    </table>
    ${more ? rentalClasses(store, "rental-class") : nothing}
    <p class="picker-actions">
      ${given ? nothing
        : action(phrase(more ? "fewerFields" : "moreFields"), () => ui.toggle(moreKey), { expanded: more })}
      ${leftOut(state, scenarioOf(store)).map(bringBack)}
    </p>`;
};
