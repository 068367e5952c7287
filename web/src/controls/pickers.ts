// Choices before values: the scenario, the disputed chip, and each run's model, chip, place, accounting and route.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { problemText } from "../app/problem";
import { runsOf } from "../app/state";
import { settled } from "../app/settled";
import type { Store } from "../app/store";
import { runViews, scenarioOf, whatIf, type RunView } from "../app/view";
import { energy, isDisputed } from "../chapters/bill/answer";
import { rich, say, unbroken, type Key } from "../text/text";
import { routes, runFields, type RunField } from "../types";
import { errorLine } from "./error";

const radio = (name: string, checked: boolean, label: unknown, pick: () => void): TemplateResult => html`
  <label class="chip"><input type="radio" name=${name} .checked=${live(checked)} @change=${pick}>${label}</label>`;

/** Comparisons that have a bill to show: at least two runs with a figure for electricity. */
const billed = new WeakMap<Store, string[]>();
const withBill = (store: Store): string[] => {
  const known = billed.get(store) ?? store.description.scenarios.filter((row) =>
    store.core.estimate({ scenario: row.id, outputs: [energy], draws: 0 }).runs.filter((run) => run.outputs[energy]).length > 1).map((row) => row.id);
  billed.set(store, known);
  return known;
};

export const scenarios = (store: Store): TemplateResult => html`
  <fieldset><legend>${say("startFrom")}</legend><div class="chips">
    ${store.description.scenarios.filter((row) => withBill(store).includes(row.id)).map((row) =>
      radio("scenario", row.id === store.state.scenario, row.label, () => store.startFrom(row.id)))}
  </div>${scenarioOf(store).note ? html`<p class="hint">${scenarioOf(store).note}</p>` : nothing}</fieldset>`;

/** A question only where the makers do not say; the chips are of the kinds that either run is said to use. */
export const disputedChip = (store: Store): TemplateResult | typeof nothing => {
  const { models, chips } = store.description;
  const runs = runViews(store);
  if (new Set(runs.map((run) => run.chosen.model)).size < 2) return nothing;
  const run = runs.find((one) => isDisputed(models.find((row) => row.id === one.chosen.model)?.trained_on?.grade ?? ""));
  const model = models.find((row) => row.id === run?.chosen.model);
  if (!run || !model?.trained_on) return nothing;
  const said = model.trained_on.chip;
  const kinds = new Set([said, ...runs.map((one) => one.chosen.chip), ...runsOf(scenarioOf(store)).map((one) => one.chip)]
    .map((id) => chips.find((row) => row.id === id)?.family));
  const candidates = chips.filter((row) => kinds.has(row.family) && (!row.released || row.released <= model.released)
    && (row.id === run.chosen.chip || worksOn(store, run, row.id)));
  candidates.sort((a, b) => Number(b.id === said) - Number(a.id === said));
  return html`
    <fieldset><legend>${rich("disputedChip", { model: unbroken(model.label, [model.label]) })}</legend><div class="chips">
      ${candidates.map((row) => radio("chip", row.id === run.chosen.chip, row.id === said ? say("asReported", { chip: row.label }) : row.label,
        () => pick(store, run, "chip", row.id)))}
    </div></fieldset>`;
};

const worksOn = (store: Store, run: RunView, chip: string): boolean =>
  settled(store, `chip/${run.id}/${chip}`, () => whatIf(store, run, { chip }, [energy])).view?.report.outputs[energy] !== undefined;

/** What comes with a choice: a model brings the chip that it is said to have run on, and the route that suits what is known of it. */
const comesWith = (store: Store, run: RunView, field: RunField, value: string): Partial<Record<RunField, string>> => {
  const model = field === "model" && store.description.models.find((row) => row.id === value);
  if (!model) return { [field]: value };
  return { model: value, chip: model.hours_chip ?? model.trained_on?.chip ?? run.chosen.chip, route: model.hours_chip ? "hours" : "compute" };
};

/** A choice that is the scenario's own is no change. */
const pick = (store: Store, run: RunView, field: RunField, value: string): void => {
  store.settle();
  const own = runsOf(scenarioOf(store)).find((row) => row.id === run.id);
  const wanted = Object.entries(comesWith(store, run, field, value)) as [RunField, string][];
  store.setAll(run.id, Object.fromEntries(wanted.map(([key, id]) => [key, id === own?.[key] ? undefined : id])), value);
};

const options = (store: Store, field: RunField): { label: string; rows: { id: string; label: string }[] }[] => {
  const { chips, models, places, accountings } = store.description;
  const by = <Row extends { id: string; label: string }>(rows: Row[], kind: (row: Row) => string) =>
    [...new Set(rows.map(kind))].sort().map((label) => ({ label, rows: rows.filter((row) => kind(row) === label) }));
  switch (field) {
    case "model": return by(models, (row) => row.developer);
    case "chip": return by(chips, (row) => row.vendor);
    case "place": return [{ label: "", rows: places }];
    case "accounting": return [{ label: "", rows: accountings }];
    case "route": return [{ label: "", rows: routes.map((id) => ({ id, label: say(`route:${id}` as Key) })) }];
  }
};

const select = (store: Store, run: RunView, field: RunField): TemplateResult => {
  const refusal = store.refusal(run.id, field);
  const value = refusal?.text ?? run.chosen[field];
  const id = `${run.id}-${field}`;
  const groups = options(store, field);
  const known = groups.some(({ rows }) => rows.some((row) => row.id === value));
  const option = (row: { id: string; label: string }) => html`<option value=${row.id} ?selected=${row.id === value}>${row.label}</option>`;
  const instead = refusal?.code === "conflicting_inputs"
    ? html`<button class="act" type="button" @click=${() => store.setAll(run.id, { [field]: refusal.text, route: "compute" }, refusal.text)}>${say("fromArithmetic")}</button>` : "";
  return html`
    <select class="pick" id=${id} .value=${live(value)} aria-label=${say("pickRun", { field: say(`field_${field}`), run: run.label })}
      aria-invalid=${refusal ? "true" : nothing} aria-describedby=${refusal ? `${id}-error` : nothing}
      @change=${(event: Event) => pick(store, run, field, (event.target as HTMLSelectElement).value)}>
      ${known ? nothing : option({ id: value, label: value })}
      ${groups.map(({ label, rows }) => (label ? html`<optgroup label=${label}>${rows.map(option)}</optgroup>` : rows.map(option)))}
    </select>
    ${refusal ? errorLine(`${id}-error`, problemText(store.description, refusal.message), say("meanwhileNone"), instead) : nothing}`;
};

export const pickers = (store: Store): TemplateResult => {
  const runs = runViews(store);
  return html`
    <table class="picks">
      <caption>${say("pickers", { count: runs.length })}</caption>
      <thead><tr><th scope="col"><span class="vh">${say("choice")}</span></th>
        ${runs.map((run) => html`<th scope="col" class="c${run.tone}"><b>${unbroken(run.label, [run.label])}</b></th>`)}</tr></thead>
      <tbody>${runFields.map((field) => html`<tr><th scope="row">${say(`field_${field}`)}</th>
        ${runs.map((run) => html`<td data-run=${run.label}>${guard(
          [run.chosen[field], run.label, store.refusal(run.id, field), store.state.scenario], () => select(store, run, field))}</td>`)}</tr>`)}</tbody>
    </table>`;
};
