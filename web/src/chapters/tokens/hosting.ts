// Serving it yourself: a month of the reader's use on an instance of one's own, rented and owned, by chip, beside the
// same tokens at list prices.
import { html, type TemplateResult } from "lit";
import { listCost, ownCost, ownServing, ownServingBefore, paysFrom, use } from "../own_serving";
import { centralOf, inputOf, missing, output, type RunView } from "../../answers/view";
import { figured, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow, type Spot } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import { sideSliders } from "../../controls/side_sliders";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact } from "../../words/format";
import { orAbsent, phrase } from "../../words/text";
import { quantity } from "../../words/units";
import { waiting } from "../waiting";
import { tick } from "./price";

const id = "tokens-hosting";

/** One chip, its instance rented and owned. */
interface Row {
  chip: string;
  rented: RunView;
  owned: RunView | undefined;
}

const outputs = [ownCost, listCost, paysFrom, "instance_chips"];

const find = (store: Store): Row[] => {
  const owned = ownServing(store, "owned", outputs, { draws: 0 });
  return ownServing(store, "rented", outputs).map((rented) =>
    ({ chip: rented.label, rented, owned: owned.find((run) => run.chosen.chip === rented.chosen.chip) }));
};

const spot = (value: number | undefined): Spot | undefined =>
  (value === undefined ? undefined : { value, text: tick(value) });

const chipsText = (run: RunView): string =>
  orAbsent(centralOf(run, "instance_chips"), (count) => phrase("hostingChips", { count: exact(count, 4) }));

const rowOf = (store: Store, { chip, rented, owned }: Row): RangeRow => {
  const cost = output(rented, ownCost), own = spot(centralOf(owned, ownCost));
  if (!cost) return { name: chip, missing: missing(store, rented.id, ownCost) || phrase("absent") };
  return {
    name: chip, detail: chipsText(rented), filled: { value: cost.central, text: tick(cost.central) },
    ...(own ? { open: own } : {}),
    ...(cost.p5 === undefined || cost.p95 === undefined ? {} : { low: cost.p5, high: cost.p95 }),
  };
};

const monthly = (run: RunView | undefined, of: string): string => {
  const value = run && output(run, of);
  return value ? quantity(value.central, value.unit) : phrase("hostingNever");
};
const cell = (run: RunView | undefined, of: string) => {
  const value = run && output(run, of), text = monthly(run, of);
  return value ? figured(value.central, value.unit, text, value.p5, value.p95) : text;
};

const tableOf = (rows: Row[]): Table => ({
  head: [
    phrase("tokensChip"), phrase("hostingInstance"), phrase("hostingRented"), phrase("hostingOwned"),
    phrase("hostingFromRented"), phrase("hostingFromOwned"),
  ],
  rows: rows.map(({ chip, rented, owned }) => ({
    cells: [
      chip, chipsText(rented), cell(rented, ownCost), cell(owned, ownCost), cell(rented, paysFrom),
      cell(owned, paysFrom),
    ],
  })),
});

/** The least use from which any of them pays, and on which chip. */
const titleOf = (rows: Row[]): string => {
  const ways = rows.flatMap(({ chip, rented, owned }) => [rented, owned].flatMap((run) => {
    const from = run && output(run, paysFrom);
    return run && from ? [{ chip, from, key: run.chosen.hardware === "owned" ? "hostingTitleOwned" as const
      : "hostingTitleRented" as const }] : [];
  })).sort((a, b) => a.from.central - b.from.central);
  const [first] = ways;
  return first ? phrase(first.key, { chip: first.chip, from: quantity(first.from.central, first.from.unit) })
    : phrase("hostingTitleNone");
};

export const hosting = (store: Store, ui: Ui): TemplateResult => {
  const rows = inTurn(store, ui, id, () => find(store));
  if (!rows) return waiting(id);
  const [first] = rows, list = centralOf(first?.rented, listCost), tokens = inputOf(first?.rented, use);
  const words = { list: orAbsent(list, tick), use: orAbsent(tokens, (count) => exact(count, 3)) };
  const values = rows.flatMap(({ rented, owned }) => {
    const cost = output(rented, ownCost);
    return [cost?.p5, cost?.p95, centralOf(owned, ownCost)];
  }).concat(list).filter((one) => one !== undefined && one > 0) as number[];
  const slider = first ? sideSliders(store, ui, id, [use], first.rented, ownServingBefore(store, "rented")) : "";
  return html`${frame(ui, {
    id, title: titleOf(rows), subtitle: phrase("hostingText", words),
    plot: ranges({
      groups: [{
        rows: rows.map((row) => rowOf(store, row)),
        uprights: list === undefined ? [] : [{ value: list, text: phrase("listAt", { price: words.list }) }],
      }],
      span: spanOf(values, 10, 1.3), tick, filledName: phrase("chipRented"), openName: phrase("chipOwned"),
      label: phrase("hostingLabel", {
        ...words, rows: rows.map(({ chip, rented, owned }) => phrase("hostingLabelRow", {
          chip, rented: monthly(rented, ownCost), owned: monthly(owned, ownCost),
        })).join("; "),
      }),
    }),
    source: phrase("hostingSource"), table: tableOf(rows),
  })}${slider}`;
};
