// One dollar against five: how the gap between two list prices, and the margin behind one, move with what is read and written.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output, ratio } from "../../answers/view";
import { curve, type Line, type Mark } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { spanOf } from "../../charts/scales";
import { exact, padded, perCent } from "../../words/format";
import { factor } from "../../words/compare";
import { phrase } from "../../words/text";
import { along, factorsApart, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { cost, listPrice } from "./questions";
import { price, tick } from "./price";

const id = "tokens-mix";
const mixes = factorsApart(0.1, 100, 13);

const find = (store: Store) => {
  const { report, runs } = askScenario(store, "one-dollar-vs-five", { draws: 0, outputs: [cost, listPrice, "gross_margin"],
    sweeps: [{ run: "a", id: "input_output_ratio", values: mixes, outputs: [listPrice, cost, "gross_margin"] }, { run: "b", id: "input_output_ratio", values: mixes, outputs: [listPrice] }] });
  const [a, b] = ["a", "b"].map((run) => sweepOf(report, run, "input_output_ratio"));
  return { report, runs, lists: [along(a, listPrice), along(b, listPrice)], costs: along(a, cost), margins: along(a, "gross_margin") };
};

export const mix = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const [a, b] = found.runs;
  if (!a || !b) return html``;
  const points = (values: (number | undefined)[]) => values.map((y, i) => (y === undefined ? undefined : { x: mixes[i]!, y }));
  const lines: Line[] = [
    { kind: "main", tone: b.tone, points: points(found.lists[1]!), name: b.label, detail: phrase("listPriceWord") },
    { kind: "main", tone: a.tone, points: points(found.lists[0]!), name: a.label, detail: phrase("listPriceWord") },
    ...(found.costs.some((one) => one !== undefined) ? [{ kind: "dashed" as const, tone: a.tone, points: points(found.costs), name: a.label, detail: phrase("costWord") }] : [])];
  const at = a.report.inputs.input_output_ratio?.central;
  const mark = (value: number | undefined, tone: string): Mark[] => (value === undefined || at === undefined || at < mixes[0]! || at > mixes.at(-1)! ? [] : [{ x: at, y: value, tone, open: true }]);
  const marks = [...mark(output(a, listPrice)?.central, a.tone), ...mark(output(b, listPrice)?.central, b.tone), ...mark(output(a, cost)?.central, a.tone)];
  const times = ratio(found.report, b, listPrice), margin = output(a, "gross_margin")?.central;
  const words = { a: a.label, b: b.label, ratio: at === undefined ? phrase("absent") : exact(at, 3), factor: times === undefined ? "" : factor(times), cost: output(a, cost) ? price(output(a, cost)!.central) : "",
    list: output(a, listPrice) ? price(output(a, listPrice)!.central) : "", margin: margin === undefined ? "" : exact(Math.abs(margin) * 100, 2) };
  return html`${frame(ui, {
    id, title: times === undefined ? phrase("mixNone") : phrase("mixTitle", words),
    subtitle: `${margin === undefined ? phrase("mixNoMargin", words) : phrase(margin < 0 ? "mixLoss" : "mixMargin", words)} ${phrase("mixText")}`,
    plot: curve({ lines, marks, x: { span: { from: 0.1, to: 100, factor: 10 }, title: phrase("mixX"), tick: (value) => exact(value, 2) },
      y: { span: spanOf([...found.lists.flat(), ...found.costs].filter((one) => one !== undefined), 2, 1.15), title: phrase("mixY"), tick },
      label: phrase("mixLabel", words) }),
    source: phrase("mixSource"),
    table: { head: [phrase("mixX"), phrase("listOf", { run: b.label }), phrase("listOf", { run: a.label }), phrase("costOf", { run: a.label }), phrase("marginOf", { run: a.label })],
      rows: mixes.map((one, i) => ({ cells: [exact(one, 2), ...[found.lists[1]![i], found.lists[0]![i], found.costs[i]].map((value) => (value === undefined ? phrase("absent") : price(value))),
        found.margins[i] === undefined ? phrase("absent") : perCent(padded(found.margins[i] * 100, 2))] })) },
  })}`;
};
