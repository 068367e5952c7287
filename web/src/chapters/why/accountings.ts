// The same hours under each published method: what is left of a disagreement when only the counting differs.
import { html, nothing, type TemplateResult } from "lit";
import { byAccounting, changedByReader, distinct, isTwin, type MethodRow } from "../../answers/accountings";
import { energy, pair } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { nameList, output, runsHere, runViews, scenarioOf, type RunView } from "../../answers/view";
import { figured, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { staircase, type Stair } from "../../charts/staircase";
import { radios } from "../../controls/radios";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { change } from "../../store/state";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor, isAlike } from "../../words/compare";
import { exact, nbsp, padded, round } from "../../words/format";
import { countInWords, hasPhrase, list, phrase, phraseOr, unbroken, wholeName } from "../../words/text";
import { isShare, quantity } from "../../words/units";

const chosenKey = "why/stairs";

/** "server × 1.82, drawn at 75%, PUE 1.1": what the method sets; a factor of 1 is left out. */
const detail = (store: Store, row: MethodRow): string => {
  const terms = row.inputs.filter(({ value }) => value !== 1).map(({ id, value }) => {
    const assumption = store.description.assumptions.find((one) => one.id === id);
    const shown = exact(assumption && isShare(assumption) ? value * 100 : value, 3);
    return phraseOr(`term:${id}`, `${assumption?.label ?? id} ${shown}`, { value: shown });
  });
  return terms.length ? terms.join(", ") : phrase("termNone");
};

/** "server × 1.82, power drawn × 0.75": what this method counts otherwise than the one before it. */
const parts = (row: MethodRow, before: MethodRow | undefined): string => {
  if (!before) return "";
  return row.inputs.flatMap(({ id, value }) => {
    const was = before.inputs.find((one) => one.id === id)?.value;
    const key = `stair:${id}`;
    return !was || isAlike(value / was) || !hasPhrase(key) ? [] : [phrase(key, { value: exact(value / was, 3) })];
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
  const { label, value } = row;
  const common = {
    label, detail: row.published ? detail(store, row) : phrase("ours"), used: row.id === run.chosen.accounting,
    press: () => countAll(store, row.id),
  };
  if (value === undefined) {
    const text = row.reason ?? phrase("absent");
    return { ...common, text, step: "", action: phrase("whyPressNone", { method: label }) };
  }
  const whole = quantity(value, unit);
  return {
    ...common, value, text: i === 0 ? whole : round(value), step: parts(row, rows[i - 1]),
    action: phrase("whyPressOne", { method: label, value: whole }),
  };
});

/** The reader's run, else the baseline. */
const runOf = (store: Store, ui: Ui, runs: RunView[]): RunView | undefined => {
  const base = pair(store)?.base.id;
  return runs.find((one) => one.id === ui.choice(chosenKey)) ?? runs.find((one) => one.id === base) ?? runs[0];
};

const tableOf = (store: Store, ui: Ui, rows: MethodRow[], unit: string): Table => ({
  head: [phrase("method"), unit, phrase("overBefore"), phrase("whyAdds")],
  rows: rows.map((row, i) => {
    const { label, value, view } = row;
    const before = value === undefined ? undefined : rows[i - 1];
    const key = `accounting/${row.id}`;
    const figure = value === undefined ? row.reason || phrase("absent")
      : figured(value, unit, number(ui, key, padded(value)));
    const step = before?.value && value ? `×${nbsp}${(value / before.value).toFixed(2)}` : "";
    const adds = before ? parts(row, before) || phrase("whyStepNone") : value === undefined ? "" : detail(store, row);
    return {
      cells: [wholeName(label), figure, step, adds],
      drawer: drawerFor(ui, { [key]: () => (view ? outputDrawer(store, ui, view, energy, row.note) : nothing) }),
    };
  }),
});

interface Counted {
  ways: number;
  low: number;
  high: number;
  unit: string;
}

/** In how many ways the same hours are counted, and what they come to; undefined where there is nothing to divide. */
export const counted = (store: Store, ui: Ui): Counted | undefined => {
  const run = runOf(store, ui, runViews(store).filter((one) => output(one, "chip_hours")));
  const known = run && distinct(byAccounting(store, run).filter((row) => row.published && row.value !== undefined));
  const [first, last] = [known?.[0], known?.at(-1)];
  return known && first && last && first !== last
    ? { ways: known.length, low: first.value!, high: last.value!, unit: first.unit } : undefined;
};

export const accountings = (store: Store, ui: Ui): TemplateResult | typeof nothing => {
  const runs = runViews(store).filter((one) => output(one, "chip_hours"));
  const run = runOf(store, ui, runs);
  const hours = run && output(run, "chip_hours");
  if (!run || !hours) return nothing;
  const rows = byAccounting(store, run);
  const known = rows.filter((row) => row.value !== undefined);
  const published = known.filter((row) => row.published);
  if (published.length < 2) return nothing;
  const unit = known[0]!.unit;
  const about = phrase("accountingsSub", {
    model: choiceLabel(store, "model", run.chosen.model), chip: choiceLabel(store, "chip", run.chosen.chip),
    hours: quantity(hours.central, "").trim(), factor: factor(published.at(-1)!.value! / published[0]!.value!),
  });
  const twins = published.filter((row) => published.some((one) => one !== row && isTwin(one, row)))
    .map((row) => row.label);
  const values = known.map((row) => `${row.label} ${round(row.value!)}`).join(", ");
  return html`
    ${runs.length > 1 ? radios({
      name: "why-stairs", legend: phrase("whyStairs"),
      rows: runs.map((one) => ({ id: one.id, label: wholeName(one.label) })),
      chosen: run.id, choose: (id) => ui.choose(chosenKey, id),
    }) : nothing}
    ${frame(ui, {
      id: "accountings",
      title: phrase("accountings", { count: countInWords(distinct(published).length) }),
      subtitle: html`${unbroken(about, nameList(store))} ${phrase("whyPress")}`,
      plot: staircase({
        stairs: stairsOf(store, rows, run, unit), tone: run.tone, unit,
        label: phrase("accountingsLabel", { run: run.name, rows: values }),
        usedText: phrase(changedByReader(store, run) ? "usedBefore" : "usedHere"),
      }),
      source: [...(twins.length ? [phrase("accountingsTwins", { names: list(twins) })] : []),
        phrase("accountingsSource")].join(" "),
      table: tableOf(store, ui, rows, unit),
    })}`;
};
