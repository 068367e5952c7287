// What a million tokens costs on each chip, with nine in ten outcomes, and the list price across.
import type { TemplateResult } from "lit";
import { figuredOr } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact } from "../../words/format";
import { labelOf } from "../../words/names";
import { orAbsent, phrase } from "../../words/text";
import { outcomes, quantity } from "../../words/units";
import type { Cost, Costs } from "./questions";
import { price } from "./words";

const rangeText = ({ low, high }: Cost): string =>
  (low === undefined || high === undefined ? "" : outcomes(low, high, "USD"));

export const costChart = (store: Store, ui: Ui, { rows, list, model }: Costs): TemplateResult => {
  const name = ({ chip }: Cost) => labelOf(store.description.chips, chip);
  const drawn = rows.map((row): RangeRow => {
    const { value, low, high, batch, lacking } = row;
    if (value === undefined) return { name: name(row), missing: lacking || phrase("absent") };
    return {
      name: name(row), ...(batch === undefined ? {} : { detail: phrase("servingBatch", { count: exact(batch, 2) }) }),
      filled: { value, text: quantity(value, "USD") },
      ...(low === undefined || high === undefined ? {} : { low, high }),
    };
  });
  const textOf = (row: Cost, value: number) => `${name(row)} ${price(value)} ${rangeText(row)}`;
  const all = rows.flatMap((row) => (row.value === undefined ? [] : [textOf(row, row.value)]));
  const ends = rows.flatMap(({ low, high, value }) => [low ?? value ?? NaN, high ?? value ?? NaN]);
  const known = [...ends, list ?? NaN].filter((value) => value > 0);
  return frame(ui, {
    id: "serving-costs",
    title: phrase("servingChart", { model }),
    subtitle: phrase("servingChartText"),
    plot: ranges({
      groups: [{ rows: drawn, uprights: list === undefined ? []
        : [{ value: list, text: phrase("servingListAt", { list: quantity(list, "USD") }) }] }],
      span: spanOf(known, 10, 1.3), tick: (value) => quantity(value, "USD"),
      label: phrase("servingLabel", { list: orAbsent(list, price), rows: all.join("; ") }),
    }),
    source: phrase("servingSource"),
    table: {
      head: [phrase("servingChip"), phrase("servingCost"), phrase("servingNinety"), phrase("servingAtOnce")],
      rows: rows.map((row) => ({ cells: [
        name(row), figuredOr(row.value, "USD/Mtoken", price, row.low, row.high), rangeText(row),
        figuredOr(row.batch, "sequence", (count) => exact(count, 2)),
      ] })),
    },
  });
};
