// The same hours under each published method: what is left of a disagreement when only the counting differs.
import { nothing, type TemplateResult } from "lit";
import { choiceLabel } from "../../app/figure";
import type { Store } from "../../app/store";
import type { Ui } from "../../app/ui";
import { output, pair, type RunView } from "../../app/view";
import { frame } from "../../charts/frame";
import { staircase, type Stair } from "../../charts/staircase";
import { exact, padded, round } from "../../format";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { factor } from "../../text/compare";
import { has, say, unbroken, type Key } from "../../text/text";
import { isShare, quantity } from "../../units";
import { energy } from "./answer";
import { byAccounting, changedByReader, type MethodRow } from "./methods";
import { nameList } from "./first";

/** "server × 1.82, drawn at 75%, PUE 1.1": what the method puts in; a factor of 1 is left unsaid. */
const detail = (store: Store, row: MethodRow): string => {
  const terms = row.inputs.filter(({ value }) => value !== 1).map(({ id, value }) => {
    const assumption = store.description.assumptions.find((one) => one.id === id);
    const shown = exact(assumption && isShare(assumption) ? value * 100 : value, 3);
    return has(`term:${id}`) ? say(`term:${id}` as Key, { value: shown }) : `${assumption?.label ?? id} ${shown}`;
  });
  return terms.length ? terms.join(", ") : say("termNone");
};

export const accountings = (store: Store, ui: Ui): TemplateResult | undefined => {
  const run: RunView | undefined = pair(store)?.base;
  const hours = run && output(run, "chip_hours");
  if (!run || !hours) return undefined;
  const rows = byAccounting(store, run);
  const known = rows.filter((row) => row.value !== undefined);
  const published = known.filter((row) => row.published);
  if (published.length < 2) return undefined;
  const unit = known[0]!.unit;
  const stairs: Stair[] = rows.map((row, i) => ({
    label: row.label, detail: row.published ? detail(store, row) : say("ours"), used: row.id === run.chosen.accounting,
    text: row.value === undefined ? row.reason ?? say("absent") : i === 0 ? quantity(row.value, unit) : round(row.value),
    ...(row.value === undefined ? {} : { value: row.value }),
  }));
  const label = say("accountingsLabel", { run: run.label, rows: known.map((row) => `${row.label} ${round(row.value!)}`).join(", ") });
  return frame(ui, {
    id: "accountings",
    title: say("accountings", { count: published.length }),
    subtitle: unbroken(say("accountingsSub", { model: choiceLabel(store, "model", run.chosen.model), hours: quantity(hours.central, "").trim(),
      chip: choiceLabel(store, "chip", run.chosen.chip), factor: factor(published.at(-1)!.value! / published[0]!.value!) }), nameList(store)),
    plot: staircase(stairs, run.tone, unit, label, say(changedByReader(store, run) ? "usedBefore" : "usedHere")),
    source: say("accountingsSource"),
    table: { head: [say("method"), unit, say("overBefore")], rows: rows.map((row, i) => {
      const before = rows[i - 1]?.value;
      const key = `accounting/${row.id}`;
      return {
        cells: [unbroken(row.label, [row.label]), row.value === undefined ? row.reason || say("absent") : number(ui, key, padded(row.value)),
          before && row.value ? `× ${(row.value / before).toFixed(2)}` : ""],
        drawer: drawerFor(ui, { [key]: () => row.view ? outputDrawer(store, ui, row.view, energy, row.note) : nothing }),
      };
    }) },
  });
};
