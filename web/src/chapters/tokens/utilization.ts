// How full the fleet is: cost of the mix against the share of paid hours that carry load, with the list price across.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { serving } from "../served";
import { centralOf, inputOf } from "../../answers/view";
import { curve, pointsOver, type Level, type Line, type Mark } from "../../charts/curve";
import { figured, figuredOr } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact, inPercent, percentSign } from "../../words/format";
import { list, orAbsent, phrase } from "../../words/text";
import { along, answerOf, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { price, tick } from "./price";
import { cost, listPrice, question } from "./questions";

const id = "tokens-utilization";
const shares = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Beyond so many times the list price a curve leaves the plot. */
const roof = 6;

const find = (store: Store) => {
  const { report, runs } = askScenario(store, serving, {
    ...question, outputs: [cost, listPrice, "gross_margin"],
    sweeps: ["a", "b", "c"].map((run) => ({ run, id: "fleet_utilization", values: shares, outputs: [cost] })),
    solve: ["a", "b", "c"].map((run) => ({ run, output: "gross_margin", target: 0, id: "fleet_utilization" })),
  });
  return runs.map((run) => ({
    run, costs: along(sweepOf(report, run.id, "fleet_utilization"), cost),
    even: answerOf(report, run.id, "gross_margin", "fleet_utilization")?.value ?? undefined,
  }));
};

type Row = ReturnType<typeof find>[number];

/** Each chip's cost over the share in use, as far as the plot is high. */
const linesOf = (rows: Row[], top: number): Line[] => rows.flatMap(({ run, costs }): Line[] => {
  if (costs.every((value) => value === undefined)) return [];
  const within = costs.map((value) => (value === undefined || value > top ? undefined : value));
  return [{
    kind: "main", tone: run.tone, name: run.label, points: pointsOver(shares.map((share) => share * 100), within),
  }];
});

/** Where the reader stands, and where a chip begins to pay. */
const marksOf = (rows: Row[], listed: number | undefined, top: number): Mark[] =>
  rows.flatMap(({ run, even }): Mark[] => {
    const { tone } = run;
    const marks: Mark[] = [];
    const now = centralOf(run, cost), share = inputOf(run, "fleet_utilization");
    if (now !== undefined && share !== undefined && now <= top)
      marks.push({ x: share * 100, y: now, tone, open: true });
    if (even !== undefined && listed !== undefined)
      marks.push({ x: even * 100, y: listed, tone, text: percentSign(inPercent(even, 2)), side: "above" });
    return marks;
  });

const titleOf = (rows: Row[], listed: number | undefined, known: number[]): string => {
  if (listed === undefined) return phrase("utilizationPlain");
  const words = { list: price(listed) };
  const even = rows.flatMap(({ run, even }) =>
    (even === undefined ? [] : [phrase("evenAt", { run: run.label, share: inPercent(even, 2) })]));
  if (even.length) return phrase("utilizationTitle", { ...words, rows: list(even) });
  const never = known.length && Math.min(...known) > listed;
  return phrase(never ? "utilizationNever" : "utilizationAlways", words);
};

export const utilization = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const listed = found.map(({ run }) => centralOf(run, listPrice)).find((value) => value !== undefined);
  const known = found.flatMap(({ costs }) => costs.filter((value) => value !== undefined));
  const top = Math.min(Math.max(...known, 0.01), (listed ?? Math.min(...known)) * roof);
  const level = (y: number): Level => ({ y, name: phrase("listAt", { price: price(y) }) });
  const rows = found.map(({ run, costs }) => phrase("utilizationLabelRow", {
    run: run.label, low: orAbsent(costs[2], price), high: orAbsent(costs.at(-1), price),
  }));
  const plot = () => curve({
    lines: linesOf(found, top), marks: marksOf(found, listed, top), levels: listed === undefined ? [] : [level(listed)],
    x: { span: { from: 0, to: 100 }, title: phrase("utilizationX"), tick: (value) => percentSign(exact(value, 3)) },
    y: { span: { from: 0, to: top * 1.02 }, title: phrase("mixY"), tick },
    label: phrase("utilizationLabel", { list: orAbsent(listed, price), rows: rows.join("; ") }),
  });
  return frame(ui, {
    id, title: titleOf(found, listed, known), subtitle: phrase("utilizationText"),
    plot: known.length ? plot() : html``,
    source: phrase("utilizationSource"),
    table: {
      head: [phrase("utilizationX"), ...found.map(({ run }) => run.label)],
      rows: shares.map((share, i) => ({
        cells: [
          figured(share, "1", percentSign(inPercent(share))),
          ...found.map(({ costs }) => figuredOr(costs[i], "USD/Mtoken", price)),
        ],
      })),
    },
  });
};
