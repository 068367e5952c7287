// The strip of the reader's changes: how many, what they did, and buttons to take each back, undo, redo and reset.
import { html, nothing, type TemplateResult } from "lit";
import { inWords } from "../answers/changed";
import { energy, pair } from "../answers/headline";
import { nameList, output, ratio, runViews } from "../answers/view";
import { action, button } from "../button";
import { changes, everyRun, type Change } from "../store/state";
import type { Store } from "../store/store";
import { runFields } from "../types";
import { list, phrase, unbroken } from "../words/text";
import { quantity } from "../words/units";

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
    const restore = () => {
      store.settle();
      store.set(change.where, change.key, undefined);
    };
    return html`<li>${unbroken(label, names)} ${was ? html`<s>${was}</s>` : nothing} ${now}
      ${action(phrase("putBack"), restore, { spoken: phrase("putBackOne", { label }) })}</li>`;
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
