// The strip of the reader's changes: how many, what they did, and buttons to take each back, undo, redo and reset.
import { html, nothing, type TemplateResult } from "lit";
import { energy, pair } from "../answers/headline";
import { choiceLabel } from "../answers/origin";
import { nameList, output, ratio, runsHere, runViews, scenarioOf } from "../answers/view";
import { action, button } from "../button";
import {
  changes, everyRun, isBaseline, isRentalClass, isRunField, isRunNote, runsOf, type Change, type RunNote,
} from "../store/state";
import type { Store } from "../store/store";
import { isRange } from "../store/value";
import { runFields, type RunField, type Value } from "../types";
import { list, phrase, phraseOr, unbroken, type Key } from "../words/text";
import { quantity, ranged } from "../words/units";

interface ChangeInWords {
  label: string;
  was: string;
  now: string;
}

/** A change of a run's name, a copy of it, or its omission, in words. */
const ofNote = (store: Store, { where, key, value }: Change & { key: RunNote }): ChangeInWords => {
  const own = runsOf(scenarioOf(store)).find((row) => row.id === where)?.label ?? "";
  const label = phrase(`note_${key}`, { run: nameOf(store, where) });
  if (key === "label") return { label, was: own, now: String(value) };
  return { label, was: "", now: key === "like" ? phrase("copiedFrom", { run: nameOf(store, String(value)) }) : "" };
};

/** Another model, chip, place and the like. */
const ofField = (store: Store, { where, key, value }: Change & { key: RunField }): ChangeInWords => {
  const show = (id: string | undefined): string => {
    if (id === undefined) return phrase("nothing");
    return phraseOr(`${key}:${id}`, choiceLabel(store, key, id));
  };
  const was = runsHere(store, scenarioOf(store)).find((row) => row.id === where)?.[key];
  const label = phrase("oneRun", { label: phrase(`field_${key}`), run: labelIn(store, where) });
  return { label, was: show(was), now: show(String(value)) };
};

/** Another figure for an assumption, of one run or of all. */
const ofAssumption = (store: Store, { where, key, value }: Change): ChangeInWords => {
  const row = store.description.assumptions.find((one) => one.id === key)!;
  const before = (store.before.runs.find((one) => one.id === where) ?? store.before.runs[0])?.inputs[key];
  const show = (amount: Value) =>
    ranged(row, isRange(amount) ? amount : { low: amount, central: amount, high: amount });
  const label = where === everyRun ? row.label : phrase("oneRun", { label: row.label, run: labelIn(store, where) });
  const was = before ? show(isRange(value) ? before : before.central) : phrase("noValue");
  return { label, was, now: show(value as Value) };
};

/** What a run is called here, else in the comparison as it starts. */
const labelIn = (store: Store, id: string): string => runViews(store).find((row) => row.id === id)?.label ?? id;
const nameOf = (store: Store, id: string): string =>
  [...runViews(store), ...runsOf(scenarioOf(store))].find((row) => row.id === id)?.label ?? id;

const inWords = (store: Store, change: Change): ChangeInWords => {
  const { where, key, value } = change;
  if (isBaseline(where, key)) {
    const was = nameOf(store, scenarioOf(store).baseline);
    return { label: phrase("baseline"), was, now: nameOf(store, String(value)) };
  }
  if (isRentalClass(where, key)) {
    const named = (id: unknown) => phrase(`rental_class:${id}` as Key);
    return { label: phrase("field_rental_class"), was: named(store.description.rental_classes[0]), now: named(value) };
  }
  if (isRunNote(key)) return ofNote(store, { ...change, key });
  return isRunField(key) ? ofField(store, { ...change, key }) : ofAssumption(store, change);
};

/** "Grok 4 went from 315 to 285 GWh", for every run. */
const effect = (store: Store): string => {
  const text = (one: { central: number; unit: string } | undefined) =>
    (one ? quantity(one.central, one.unit) : phrase("absent"));
  const parts = runViews(store).map((run) => {
    const was = store.original.runs.find((row) => row.id === run.id)?.outputs[energy];
    const is = output(run, energy);
    const [before, after] = [text(was), text(is)];
    return was && is && before === after ? phrase("stayed", { run: run.name, after })
      : phrase("went", { run: run.name, before, after });
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
  const { history } = store;
  const found = changes(store.state);
  const total = store.description.assumptions.length + runFields.length + 1;
  const names = nameList(store);
  if (!found.length && !history.canUndo && !history.canRedo) return html``;
  const row = (change: Change): TemplateResult => {
    const { label, was, now } = inWords(store, change);
    const putBack = () => {
      store.settle();
      store.set(change.where, change.key, undefined);
    };
    return html`<li>${unbroken(label, names)} ${was ? html`<s>${was}</s>` : nothing} ${now}
      ${action(phrase("putBack"), putBack, { spoken: phrase("putBackOne", { label }) })}</li>`;
  };
  const count = found.length === 1 ? phrase("changedOne", { total })
    : phrase("changed", { count: found.length, total });
  return html`
    <div class="ledger" role="group" aria-label=${phrase("ledger")}>
      <p><strong>${count}</strong>
        ${found.length ? unbroken(`${effect(store)} ${ratioEffect(store)}`, names) : nothing}</p>
      <div class="buttons">
        ${button(phrase("undo"), () => store.travel(-1), { disabled: !history.canUndo })}
        ${button(phrase("redo"), () => store.travel(1), { disabled: !history.canRedo })}
        ${button(phrase("reset"), () => store.reset(), { disabled: !found.length })}
      </div>
      ${found.length ? html`<ul class="changes">${found.map(row)}</ul>` : nothing}
    </div>`;
};
