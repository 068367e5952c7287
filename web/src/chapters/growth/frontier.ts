// Frontier runs: growth of their arithmetic against growth of their electricity, at the reader's yearly gain.
import { html, type TemplateResult } from "lit";
import { ask, askScenario } from "../../answers/ask";
import { centralOf } from "../../answers/view";
import { curve, pointsOver, type Mark } from "../../charts/curve";
import { figuredOr } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact, inPercent, percentSign } from "../../words/format";
import { list, phrase } from "../../words/text";
import { along, answerOf, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { own, scenario } from "./questions";

const id = "growth-frontier";
const result = "run_energy_growth";
const steps = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4];

const find = (store: Store) => {
  const report = ask(store, {
    scenario, draws: 0, outputs: [result],
    sweeps: [{ run: own, id: "compute_growth", values: steps, outputs: [result] }],
    solve: [{ run: own, output: result, target: 0, id: "compute_growth" }],
  });
  return {
    run: report.runs.find((run) => run.id === own),
    rates: along(sweepOf(report, own, "compute_growth"), result),
    even: answerOf(report, own, result, "compute_growth")?.value ?? undefined,
    chips: askScenario(store, "hopper-to-blackwell", { draws: 0, outputs: ["chip_efficiency"] }).runs,
  };
};

type Found = ReturnType<typeof find>;

/** The reader's own run: how fast its arithmetic grows, at which gain, and what that does to its electricity. */
const mineOf = ({ run }: Found) => ({
  gain: run?.inputs.efficiency_gain?.central,
  growth: run?.inputs.compute_growth?.central,
  rate: run?.outputs[result]?.central,
});

/** Rates up to this size are worded as none. */
const level = 0.005;

const titleOf = (found: Found): string => {
  const { growth, rate } = mineOf(found);
  if (growth === undefined || rate === undefined) return phrase("frontierTitlePlain");
  const key = Math.abs(rate) < level ? "frontierTitleLevel" : rate > 0 ? "frontierTitleRise" : "frontierTitleFall";
  return phrase(key, { growth: inPercent(growth), energy: inPercent(Math.abs(rate)) });
};

const marksOf = (found: Found): Mark[] => {
  const { even } = found, { growth, rate } = mineOf(found);
  const marks: Mark[] = [];
  if (even !== undefined) marks.push({ x: even * 100, y: 0, text: percentSign(inPercent(even)), side: "above" });
  if (growth !== undefined && rate !== undefined && growth >= 0 && growth <= steps.at(-1)!)
    marks.push({ x: growth * 100, y: rate * 100, open: true });
  return marks;
};

const labelOf = ({ rates }: Found, gain: number): string => {
  const some = steps.map((step, i) => ({ step, rate: rates[i] ?? NaN })).filter((_, i) => i % 2 === 1);
  const rows = some.map(({ step, rate }) =>
    phrase("frontierLabelRow", { energy: inPercent(rate), growth: inPercent(step) }));
  return phrase("frontierLabel", { gain: inPercent(gain), rows: rows.join(", ") });
};

const sourceOf = ({ chips }: Found): string => {
  const rows = chips.flatMap((chip) => {
    const value = centralOf(chip, "chip_efficiency");
    return value === undefined ? [] : [phrase("frontierChip", { chip: chip.label, value: exact(value, 2) })];
  });
  return phrase("frontierSource", { rows: list(rows) });
};

export const frontier = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const { rates } = found, { gain } = mineOf(found);
  const known = rates.filter((value) => value !== undefined);
  if (gain === undefined || !known.length) return html``;
  const tick = (value: number) => percentSign(exact(value, 3));
  const points = pointsOver(steps.map((step) => step * 100), rates.map((rate) => rate && rate * 100));
  return frame(ui, {
    id, title: titleOf(found),
    subtitle: phrase("frontierText"),
    plot: curve({
      lines: [{ kind: "main", points }], levels: [{ y: 0, name: phrase("frontierLevel") }], marks: marksOf(found),
      x: { span: { from: 0, to: steps.at(-1)! * 100 }, title: phrase("frontierX"), tick },
      y: {
        span: { from: Math.min(0, ...known) * 100, to: Math.max(...known, 0.1) * 105 },
        title: phrase("frontierY"), tick,
      },
      label: labelOf(found, gain),
    }),
    source: sourceOf(found),
    table: {
      head: [phrase("frontierColumn"), phrase("frontierColumnEnergy")],
      rows: steps.map((step, i) => ({
        cells: [step, rates[i]].map((value) => figuredOr(value, "1", (share) => percentSign(inPercent(share)))),
      })),
    },
  });
};
