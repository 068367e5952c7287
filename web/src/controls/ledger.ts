// The strip of the reader's changes: how many, what they did, and buttons to take each back, undo, redo and reset.
import { html, nothing, type TemplateResult } from "lit";
import { choiceLabel } from "../answers/origin";
import { changes, everyRun, isBaseline, isRunField, isRunNote, runsOf, type Change } from "../store/state";
import { isRange } from "../store/value";
import type { Store } from "../store/store";
import { output, ratio, runsHere, runViews, scenarioOf } from "../answers/view";
import { energy, pair } from "../answers/headline";
import { hasPhrase, list, phrase, unbroken, type Key } from "../words/text";
import { runFields, type Value } from "../types";
import { quantity, ranged } from "../words/units";

const words = (store: Store, { where, key, value }: Change): { label: string; was: string; now: string } => {
  const name = (id: string) => runViews(store).find((row) => row.id === id)?.label ?? runsOf(scenarioOf(store)).find((row) => row.id === id)?.label ?? id;
  const run = runViews(store).find((row) => row.id === where);
  if (isBaseline(where, key)) return { label: phrase("baseline"), was: name(scenarioOf(store).baseline), now: name(String(value)) };
  if (isRunNote(key)) {
    const own = runsOf(scenarioOf(store)).find((row) => row.id === where)?.label ?? "";
    return { label: phrase(`note_${key}`, { run: name(where) }), was: key === "label" ? own : "", now: key === "label" ? String(value) : key === "like" ? phrase("copiedFrom", { run: name(String(value)) }) : "" };
  }
  if (isRunField(key)) {
    const show = (id: string | undefined) => (id === undefined ? phrase("nothing") : hasPhrase(`${key}:${id}`) ? phrase(`${key}:${id}` as Key) : choiceLabel(store, key, id));
    const own = runsHere(store, scenarioOf(store)).find((row) => row.id === where)?.[key];
    return { label: phrase("oneRun", { label: phrase(`field_${key}`), run: run?.label ?? where }), was: show(own), now: show(String(value)) };
  }
  const row = store.description.assumptions.find((one) => one.id === key)!;
  const before = (store.before.runs.find((one) => one.id === where) ?? store.before.runs[0])?.inputs[key];
  const range = isRange(value);
  const show = (amount: Value) => ranged(row, isRange(amount) ? amount : { low: amount, central: amount, high: amount });
  return { label: where === everyRun ? row.label : phrase("oneRun", { label: row.label, run: run?.label ?? where }),
    was: before ? show(range ? before : before.central) : phrase("noValue"), now: show(value as Value) };
};

/** "Grok 4 went from 315 to 285 GWh", for every run. */
const effect = (store: Store): string => {
  const parts = runViews(store).map((run) => {
    const before = store.original.runs.find((row) => row.id === run.id)?.outputs[energy];
    const after = output(run, energy);
    if (!before || !after) return phrase("went", { run: run.label, before: before ? quantity(before.central, before.unit) : phrase("absent"), after: after ? quantity(after.central, after.unit) : phrase("absent") });
    const [was, is] = [quantity(before.central, before.unit), quantity(after.central, after.unit)];
    return was === is ? phrase("stayed", { run: run.label, after: is }) : phrase("went", { run: run.label, before: was, after: is });
  });
  return `${list(parts)}.`;
};

const ratioEffect = (store: Store): string => {
  const other = pair(store)?.other;
  if (!other) return "";
  const [now, before] = [ratio(store.report, other, energy), ratio(store.original, other, energy)];
  if (now === undefined || before === undefined || Math.abs(Math.log(now / before)) > 1e-9) return "";
  return changes(store.state).every((one) => one.where === everyRun) ? phrase("ratioShared") : phrase("ratioStayed");
};

export const ledger = (store: Store): TemplateResult => {
  const found = changes(store.state);
  const total = store.description.assumptions.length + runFields.length;
  const names = runViews(store).map((run) => run.label);
  if (!found.length && !store.history.canUndo && !store.history.canRedo) return html``;
  return html`
    <div class="ledger" role="group" aria-label=${phrase("ledger")}>
      <p><strong>${found.length === 1 ? phrase("changedOne", { total }) : phrase("changed", { count: found.length, total })}</strong>
        ${found.length ? unbroken(`${effect(store)} ${ratioEffect(store)}`, names) : nothing}</p>
      <div class="buttons">
        <button class="button" type="button" ?disabled=${!store.history.canUndo} @click=${() => store.travel(-1)}>${phrase("undo")}</button>
        <button class="button" type="button" ?disabled=${!store.history.canRedo} @click=${() => store.travel(1)}>${phrase("redo")}</button>
        <button class="button" type="button" ?disabled=${!found.length} @click=${() => store.reset()}>${phrase("reset")}</button>
      </div>
      ${found.length ? html`<ul class="changes">${found.map((one) => {
        const { label, was, now } = words(store, one);
        return html`<li>${unbroken(label, names)} ${was ? html`<s>${was}</s>` : nothing} ${now} <button class="action" type="button" aria-label=${phrase("putBackOne", { label })}
          @click=${() => { store.settle(); store.set(one.where, one.key, undefined); }}>${phrase("putBack")}</button></li>`;
      })}</ul>` : nothing}
    </div>`;
};
