// The same hours under each published method: what is left of a disagreement when only the counting differs.
import { html, nothing, type TemplateResult } from "lit";
import { choiceLabel } from "../../answers/origin";
import { change } from "../../store/state";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { nameList, output, runsHere, runViews, scenarioOf, type RunView } from "../../answers/view";
import { frame } from "../../charts/frame";
import { staircase, type Stair } from "../../charts/staircase";
import { radios } from "../../controls/radios";
import { exact, nbsp, padded, round } from "../../words/format";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { factor, isAlike } from "../../words/compare";
import { hasPhrase, phrase, unbroken, type Key } from "../../words/text";
import { isShare, quantity } from "../../words/units";
import { byAccounting, changedByReader, type MethodRow } from "../../answers/accountings";
import { energy, pair } from "../../answers/headline";

const chosenKey = "why/stairs";

/** "server × 1.82, drawn at 75%, PUE 1.1": what the method sets; a factor of 1 is left out. */
const detail = (store: Store, row: MethodRow): string => {
  const terms = row.inputs.filter(({ value }) => value !== 1).map(({ id, value }) => {
    const assumption = store.description.assumptions.find((one) => one.id === id);
    const shown = exact(assumption && isShare(assumption) ? value * 100 : value, 3);
    return hasPhrase(`term:${id}`) ? phrase(`term:${id}` as Key, { value: shown }) : `${assumption?.label ?? id} ${shown}`;
  });
  return terms.length ? terms.join(", ") : phrase("termNone");
};

/** "server × 1.82, power drawn × 0.75": what this method counts otherwise than the one before it. */
const parts = (row: MethodRow, before: MethodRow | undefined): string => {
  if (!before) return "";
  return row.inputs.flatMap(({ id, value }) => {
    const was = before.inputs.find((one) => one.id === id)?.value;
    return !was || isAlike(value / was) || !hasPhrase(`stair:${id}`) ? [] : [phrase(`stair:${id}` as Key, { value: exact(value / was, 3) })];
  }).join(", ");
};

/** Every run of the page counted by one method: the same accounting for all, or the gap would be the method's. */
const countAll = (store: Store, method: string): void => {
  const state = runViews(store).reduce((next, run) => {
    const own = runsHere(store, scenarioOf(store)).find((row) => row.id === run.id)?.accounting ?? "central";
    return change(next, run.id, "accounting", method === own ? undefined : method);
  }, store.state);
  store.apply(state);
};

const stairsOf = (store: Store, rows: MethodRow[], run: RunView, unit: string): Stair[] => rows.map((row, i) => {
  const known = row.value !== undefined;
  const before = known ? rows[i - 1] : undefined;
  return {
    label: row.label, detail: row.published ? detail(store, row) : phrase("ours"), used: row.id === run.chosen.accounting,
    text: known ? (i === 0 ? quantity(row.value!, unit) : round(row.value!)) : row.reason ?? phrase("absent"),
    step: parts(row, before),
    action: known ? phrase("whyPressOne", { method: row.label, value: quantity(row.value!, unit) }) : phrase("whyPressNone", { method: row.label }),
    press: () => countAll(store, row.id),
    ...(known ? { value: row.value! } : {}),
  };
});

export const accountings = (store: Store, ui: Ui): TemplateResult | typeof nothing => {
  const runs = runViews(store).filter((one) => output(one, "chip_hours"));
  const run = runs.find((one) => one.id === ui.choice(chosenKey)) ?? runs.find((one) => one.id === pair(store)?.base.id) ?? runs[0];
  const hours = run && output(run, "chip_hours");
  if (!run || !hours) return nothing;
  const rows = byAccounting(store, run);
  const known = rows.filter((row) => row.value !== undefined);
  const published = known.filter((row) => row.published);
  if (published.length < 2) return nothing;
  const unit = known[0]!.unit;
  const label = phrase("accountingsLabel", { run: run.label, rows: known.map((row) => `${row.label} ${round(row.value!)}`).join(", ") });
  return html`
    ${runs.length > 1 ? radios("why-stairs", phrase("whyStairs"), runs.map((one) => ({ id: one.id, label: unbroken(one.label, [one.label]) })), run.id, (id) => ui.choose(chosenKey, id)) : nothing}
    ${frame(ui, {
      id: "accountings",
      title: phrase("accountings", { count: published.length }),
      subtitle: html`${unbroken(phrase("accountingsSub", { model: choiceLabel(store, "model", run.chosen.model), hours: quantity(hours.central, "").trim(),
        chip: choiceLabel(store, "chip", run.chosen.chip), factor: factor(published.at(-1)!.value! / published[0]!.value!) }), nameList(store))} ${phrase("whyPress")}`,
      plot: staircase(stairsOf(store, rows, run, unit), run.tone, unit, label, phrase(changedByReader(store, run) ? "usedBefore" : "usedHere")),
      source: phrase("accountingsSource"),
      table: { head: [phrase("method"), unit, phrase("overBefore"), phrase("whyAdds")], rows: rows.map((row, i) => {
        const before = row.value === undefined ? undefined : rows[i - 1];
        const key = `accounting/${row.id}`;
        return {
          cells: [unbroken(row.label, [row.label]), row.value === undefined ? row.reason || phrase("absent") : number(ui, key, padded(row.value)),
            before?.value && row.value ? `×${nbsp}${(row.value / before.value).toFixed(2)}` : "",
            before ? parts(row, before) || phrase("whyStepNone") : row.value === undefined ? "" : detail(store, row)],
          drawer: drawerFor(ui, { [key]: () => row.view ? outputDrawer(store, ui, row.view, energy, row.note) : nothing }),
        };
      }) },
    })}`;
};
