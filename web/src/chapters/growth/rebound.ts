// The rebound threshold: what the total comes to at each rebound, and where it passes today's.
import { html, type TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import { curve, pointsOver, type Mark } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact, inPercent, percentSign, round } from "../../words/format";
import { orAbsent, phrase } from "../../words/text";
import { along, answerOf, stepsApart, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { eaten, energy, own, published, question, rebounds, yours } from "./questions";

const id = "growth-rebound";

const find = (store: Store) => {
  const values = [...new Set([...stepsApart(0, 2, 11), ...rebounds(store)])].sort((a, b) => a - b);
  const start = yours(store).run?.report.inputs.start_energy?.central;
  const solve = start === undefined ? []
    : [{ run: own, output: energy, target: start, id: "rebound_elasticity" }];
  const report = ask(store, {
    ...question, solve, sweeps: [{ run: own, id: "rebound_elasticity", values, outputs: [energy, eaten] }],
  });
  const sweep = sweepOf(report, own, "rebound_elasticity");
  return {
    run: report.runs.find((run) => run.id === own), start, values,
    totals: along(sweep, energy), shares: along(sweep, eaten),
    threshold: answerOf(report, own, energy, "rebound_elasticity")?.value ?? undefined,
  };
};

type Found = ReturnType<typeof find>;

const gainOf = ({ run }: Found): number => run?.inputs.efficiency_gain?.central ?? 0;

const titleOf = (found: Found, start: number, year: number | string): string => {
  const { threshold, totals } = found;
  const words = { start: round(start), year };
  if (gainOf(found) === 0) return phrase("reboundTitleNone");
  if (threshold !== undefined && threshold > 0 && threshold < 2)
    return phrase("reboundTitle", { ...words, threshold: exact(threshold, 2) });
  const first = totals.find((value) => value !== undefined)!;
  return phrase(first > start ? "reboundTitleAbove" : "reboundTitleBelow", words);
};

/** The rebounds that the scenario names, with how much of the gain each eats, and the reader's own. */
const marksOf = (found: Found, named: number[]): Mark[] => {
  const { run, values, totals, shares } = found;
  const marks = named.flatMap((value): Mark[] => {
    const i = values.indexOf(value), y = totals[i], share = shares[i];
    if (y === undefined) return [];
    if (share === undefined || gainOf(found) === 0) return [{ x: value, y }];
    const text = phrase("reboundMark", { eaten: inPercent(share) });
    return [{ x: value, y, text, minor: true, side: value > 1 ? "left" : "above" }];
  });
  const mine = run?.inputs.rebound_elasticity?.central, now = run?.outputs[energy]?.central;
  return mine === undefined || now === undefined ? marks : [...marks, { x: mine, y: now, open: true }];
};

export const rebound = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const { run, start, values, totals, shares } = found;
  const known = totals.filter((value) => value !== undefined);
  if (!run || start === undefined || !known.length) return html``;
  // Results that are a single number are of the year in which the IEA's path ends.
  const year = published(store)[1]?.year ?? "";
  const named = rebounds(store);
  const rows = named.map((value) => phrase("reboundLabelRow", {
    value: round(totals[values.indexOf(value)] ?? NaN), rebound: exact(value, 2),
  }));
  const level = { name: phrase("growthYours", { value: round(start) }), detail: phrase("reboundLevel") };
  return frame(ui, {
    id, title: titleOf(found, start, year), subtitle: phrase("reboundText"),
    plot: curve({
      lines: [{ kind: "main", points: pointsOver(values, totals) }], marks: marksOf(found, named),
      levels: [{ y: start, ...level }],
      x: { span: { from: 0, to: 2 }, title: phrase("reboundX"), tick: (value) => exact(value, 2) },
      y: {
        span: { from: 0, to: Math.max(...known, start) * 1.05 },
        title: phrase("reboundY", { year }), tick: (value) => exact(value, 5),
      },
      label: phrase("reboundLabel", { year, rows: rows.join(", ") }),
    }),
    source: phrase("reboundSource"),
    table: {
      head: [phrase("reboundColumn"), phrase("reboundColumnEnergy", { year }), phrase("growthColumnEaten")],
      rows: values.map((value, i) => ({
        cells: [
          exact(value, 2), orAbsent(totals[i], exact), orAbsent(shares[i], (share) => percentSign(inPercent(share))),
        ],
      })),
    },
  });
};
