// How full the fleet is: cost of the mix against the share of paid hours that carry load, with the list price across.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output } from "../../answers/view";
import { curve, type Line, type Mark } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { exact, perCent } from "../../words/format";
import { list, phrase } from "../../words/text";
import { along, answerOf, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { cost, listPrice, question, serving } from "./questions";
import { price, tick } from "./price";

const id = "tokens-utilization";
const shares = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Beyond so many times the list price a curve leaves the plot. */
const roof = 6;

const find = (store: Store) => {
  const { report, runs } = askScenario(store, serving, { ...question, outputs: [cost, listPrice, "gross_margin"],
    sweeps: ["a", "b", "c"].map((run) => ({ run, id: "fleet_utilization", values: shares, outputs: [cost] })),
    solve: ["a", "b", "c"].map((run) => ({ run, output: "gross_margin", target: 0, id: "fleet_utilization" })) });
  return runs.map((run) => ({ run, costs: along(sweepOf(report, run.id, "fleet_utilization"), cost), even: answerOf(report, run.id, "gross_margin", "fleet_utilization")?.value ?? undefined }));
};

export const utilization = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const listed = found.map((row) => output(row.run, listPrice)?.central).find((value) => value !== undefined);
  const known = found.flatMap((row) => row.costs.filter((value) => value !== undefined));
  const top = Math.min(Math.max(...known, 0.01), (listed ?? Math.min(...known)) * roof);
  const lines: Line[] = found.flatMap((row) => (row.costs.some((value) => value !== undefined)
    ? [{ kind: "main", tone: row.run.tone, name: row.run.label, points: row.costs.map((y, i) => (y === undefined || y > top ? undefined : { x: shares[i]! * 100, y })) }] : []));
  const marks: Mark[] = found.flatMap((row) => {
    const now = output(row.run, cost)?.central, share = row.run.report.inputs.fleet_utilization?.central;
    return [
      ...(now === undefined || share === undefined || now > top ? [] : [{ x: share * 100, y: now, tone: row.run.tone, open: true }]),
      ...(row.even === undefined || listed === undefined ? [] : [{ x: row.even * 100, y: listed, tone: row.run.tone, text: perCent(exact(row.even * 100, 2)), side: "above" as const }])];
  });
  const even = found.filter((row) => row.even !== undefined).map((row) => phrase("evenAt", { run: row.run.label, share: exact(row.even! * 100, 2) }));
  return html`${frame(ui, {
    id, title: listed === undefined ? phrase("utilizationPlain") : even.length === 0 ? phrase(known.length && Math.min(...known) > listed ? "utilizationNever" : "utilizationAlways", { list: price(listed) })
      : phrase("utilizationTitle", { list: price(listed), rows: list(even) }),
    subtitle: phrase("utilizationText"),
    plot: known.length ? curve({ lines, marks, levels: listed === undefined ? [] : [{ y: listed, name: phrase("listAt", { price: price(listed) }) }],
      x: { span: { from: 0, to: 100 }, title: phrase("utilizationX"), tick: (value) => perCent(exact(value, 3)) },
      y: { span: { from: 0, to: top * 1.02 }, title: phrase("mixY"), tick },
      label: phrase("utilizationLabel", { list: listed === undefined ? phrase("absent") : price(listed), rows: found.map((row) => phrase("utilizationLabelRow", { run: row.run.label,
        low: row.costs[2] === undefined ? phrase("absent") : price(row.costs[2]), high: row.costs.at(-1) === undefined ? phrase("absent") : price(row.costs.at(-1)!) })).join("; ") }) }) : html``,
    source: phrase("utilizationSource"),
    table: { head: [phrase("utilizationX"), ...found.map((row) => row.run.label)],
      rows: shares.map((share, i) => ({ cells: [perCent(exact(share * 100, 3)), ...found.map((row) => (row.costs[i] === undefined ? phrase("absent") : price(row.costs[i])))] })) },
  })}`;
};
