// One dollar against five: how the gap between two list prices, and the margin behind one, move with what is read and
// written.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { centralOf, inputOf, ratio, type RunView } from "../../answers/view";
import { curve, pointsOver, type Line, type Mark } from "../../charts/curve";
import { figured, figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { spanOf } from "../../charts/spans";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { exact, inPercent, padded, percentSign } from "../../words/format";
import { orAbsent, phrase } from "../../words/text";
import { along, factorsApart, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { price, tick } from "./price";
import { cost, listPrice } from "./questions";

const id = "tokens-mix";
const mixes = factorsApart(0.1, 100, 13);

const margin = "gross_margin";

const find = (store: Store) => {
  const sweep = (run: string, outputs: string[]) => ({ run, id: "input_output_ratio", values: mixes, outputs });
  const { report, runs } = askScenario(store, "one-dollar-vs-five", {
    draws: 0, outputs: [cost, listPrice, margin],
    sweeps: [sweep("a", [listPrice, cost, margin]), sweep("b", [listPrice])],
  });
  const values = (run: string, output: string) => along(sweepOf(report, run, "input_output_ratio"), output);
  return {
    report, runs, lists: { a: values("a", listPrice), b: values("b", listPrice) },
    costs: values("a", cost), margins: values("a", margin),
  };
};

type Found = ReturnType<typeof find>;

const linesOf = ({ lists, costs }: Found, a: RunView, b: RunView): Line[] => {
  const listed = phrase("listPriceWord");
  const lines: Line[] = [
    { kind: "main", tone: b.tone, points: pointsOver(mixes, lists.b), name: b.label, detail: listed },
    { kind: "main", tone: a.tone, points: pointsOver(mixes, lists.a), name: a.label, detail: listed },
  ];
  if (costs.some((one) => one !== undefined)) lines.push({
    kind: "dashed", tone: a.tone, points: pointsOver(mixes, costs), name: a.label, detail: phrase("costWord"),
  });
  return lines;
};

/** Where the reader's mix stands on each line. */
const marksOf = (a: RunView, b: RunView): Mark[] => {
  const x = inputOf(a, "input_output_ratio");
  if (x === undefined || x < mixes[0]! || x > mixes.at(-1)!) return [];
  const mark = (run: RunView, id: string): Mark[] => {
    const y = centralOf(run, id);
    return y === undefined ? [] : [{ x, y, tone: run.tone, open: true }];
  };
  return [...mark(a, listPrice), ...mark(b, listPrice), ...mark(a, cost)];
};

const tableOf = ({ lists, costs, margins }: Found, a: RunView, b: RunView): Table => ({
  head: [
    phrase("mixX"), phrase("listOf", { run: b.label }), phrase("listOf", { run: a.label }),
    phrase("costOf", { run: a.label }), phrase("marginOf", { run: a.label }),
  ],
  rows: mixes.map((one, i) => ({
    cells: [
      figured(one, "1", exact(one, 2)),
      ...[lists.b, lists.a, costs].map((values) => figuredOr(values[i], "USD/Mtoken", price)),
      figuredOr(margins[i], "1", (value) => percentSign(padded(value * 100, 2))),
    ],
  })),
});

export const mix = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const [a, b] = found.runs;
  if (!a || !b) return html``;
  const times = ratio(found.report, b, listPrice), kept = centralOf(a, margin);
  const [paid, listed] = [centralOf(a, cost), centralOf(a, listPrice)];
  const words = {
    a: a.label, b: b.label, ratio: orAbsent(inputOf(a, "input_output_ratio"), (value) => exact(value, 3)),
    factor: times === undefined ? "" : factor(times), cost: paid === undefined ? "" : price(paid),
    list: listed === undefined ? "" : price(listed), margin: kept === undefined ? "" : inPercent(Math.abs(kept), 2),
  };
  const marginText = kept === undefined ? phrase("mixNoMargin", words)
    : phrase(kept < 0 ? "mixLoss" : "mixMargin", words);
  const prices = [...found.lists.a, ...found.lists.b, ...found.costs].filter((one) => one !== undefined);
  return frame(ui, {
    id, title: times === undefined ? phrase("mixNone") : phrase("mixTitle", words),
    subtitle: `${marginText} ${phrase("mixText")}`,
    plot: curve({
      lines: linesOf(found, a, b), marks: marksOf(a, b),
      x: {
        span: { from: mixes[0]!, to: mixes.at(-1)!, factor: 10 },
        title: phrase("mixX"), tick: (value) => exact(value, 2),
      },
      y: { span: spanOf(prices, 2, 1.15), title: phrase("mixY"), tick },
      label: phrase("mixLabel", words),
    }),
    source: phrase("mixSource"),
    table: tableOf(found, a, b),
  });
};
