// The rebound threshold: what the total comes to at each rebound, and where it passes today's.
import { html, type TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { curve, type Mark } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { exact, perCent, round } from "../../words/format";
import { phrase } from "../../words/text";
import { along, answerOf, stepsApart, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { eaten, energy, own, published, question, rebounds, yours } from "./questions";

const id = "growth-rebound";

const find = (store: Store) => {
  const values = [...new Set([...stepsApart(0, 2, 11), ...rebounds(store)])].sort((a, b) => a - b);
  const start = yours(store).run?.report.inputs.start_energy?.central;
  const report = ask(store, { ...question, sweeps: [{ run: own, id: "rebound_elasticity", values, outputs: [energy, eaten] }],
    ...(start === undefined ? {} : { solve: [{ run: own, output: energy, target: start, id: "rebound_elasticity" }] }) });
  const sweep = sweepOf(report, own, "rebound_elasticity");
  return { run: report.runs.find((run) => run.id === own), start, values, totals: along(sweep, energy), shares: along(sweep, eaten), threshold: answerOf(report, own, energy, "rebound_elasticity")?.value ?? undefined };
};

export const rebound = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const { run, start, values, totals, shares, threshold } = found;
  const known = totals.filter((value) => value !== undefined);
  if (!run || start === undefined || !known.length) return html``;
  // Results that are a single number are of the year in which the IEA's path ends.
  const year = published(store)[1]?.year ?? "";
  const gain = run.inputs.efficiency_gain?.central ?? 0, mine = run.inputs.rebound_elasticity?.central, now = run.outputs[energy]?.central;
  const title = gain === 0 ? phrase("reboundTitleNone") : threshold !== undefined && threshold > 0 && threshold < 2 ? phrase("reboundTitle", { start: round(start), year, threshold: exact(threshold, 2) })
    : phrase(known[0]! > start ? "reboundTitleAbove" : "reboundTitleBelow", { start: round(start), year });
  const at = (value: number) => totals[values.indexOf(value)];
  const marks: Mark[] = rebounds(store).flatMap((value): Mark[] => {
    const y = at(value), share = shares[values.indexOf(value)];
    return y === undefined ? [] : [{ x: value, y, ...(share === undefined || gain === 0 ? {} : { text: phrase("reboundMark", { eaten: exact(share * 100, 3) }), minor: true, side: value > 1 ? "left" as const : "above" as const }) }];
  });
  if (mine !== undefined && now !== undefined) marks.push({ x: mine, y: now, open: true });
  return html`${frame(ui, {
    id, title, subtitle: phrase("reboundText"),
    plot: curve({ lines: [{ kind: "main", points: values.map((x, i) => (totals[i] === undefined ? undefined : { x, y: totals[i] })) }], marks,
      levels: [{ y: start, name: phrase("growthYours", { value: round(start) }), detail: phrase("reboundLevel") }],
      x: { span: { from: 0, to: 2 }, title: phrase("reboundX"), tick: (value) => exact(value, 2) },
      y: { span: { from: 0, to: Math.max(...known, start) * 1.05 }, title: phrase("reboundY", { year }), tick: (value) => exact(value, 5) },
      label: phrase("reboundLabel", { year, rows: rebounds(store).map((value) => phrase("reboundLabelRow", { value: round(at(value) ?? NaN), rebound: exact(value, 2) })).join(", ") }) }),
    source: phrase("reboundSource"),
    table: { head: [phrase("reboundColumn"), phrase("reboundColumnEnergy", { year }), phrase("growthColumnEaten")],
      rows: values.map((value, i) => ({ cells: [exact(value, 2), totals[i] === undefined ? phrase("absent") : exact(totals[i], 4), shares[i] === undefined ? phrase("absent") : perCent(exact(shares[i] * 100, 3))] })) },
  })}`;
};
