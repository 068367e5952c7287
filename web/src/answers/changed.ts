// What the reader has changed, in words: it goes wherever a changed number goes, so that nobody takes it for ours.
import {
  changes, everyRun, isBaseline, isRentalClass, isRunField, isRunNote, runsOf, type Change, type RunNote,
} from "../store/state";
import type { Store } from "../store/store";
import { isRange } from "../store/value";
import type { RunField, Value } from "../types";
import { phrase, phraseOr, type Key } from "../words/text";
import { ranged } from "../words/units";
import { choiceLabel } from "./origin";
import { runsHere, runViews, scenarioOf } from "./view";

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

export const inWords = (store: Store, change: Change): ChangeInWords => {
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

/** More would be a list and no line. */
const most = 3;

/** "With 2 changes of the reader’s: MFU, GLM-5 40% (ours 30%); …", or nothing. */
export const changedLine = (store: Store): string => {
  const found = changes(store.state);
  if (!found.length) return "";
  const shown = found.slice(0, most).map((one) => {
    const { label, was, now } = inWords(store, one);
    return phrase(was ? "changeOf" : "changeNew", { label, was, now }).trim();
  });
  const rest = found.length - shown.length;
  const what = [...shown, ...(rest ? [phrase("changeMore", { count: rest })] : [])].join("; ");
  return phrase(found.length === 1 ? "changedLineOne" : "changedLine", { count: found.length, what });
};
