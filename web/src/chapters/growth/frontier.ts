// Frontier runs: growth of their arithmetic against growth of their electricity, at the reader's yearly gain.
import { html, type TemplateResult } from "lit";
import { ask, askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output } from "../../answers/view";
import { curve } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { exact, perCent } from "../../words/format";
import { list, phrase } from "../../words/text";
import { along, answerOf, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { own, scenario } from "./questions";

const id = "growth-frontier";
const result = "run_energy_growth";
const steps = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4];

const find = (store: Store) => {
  const report = ask(store, { scenario, draws: 0, outputs: [result], sweeps: [{ run: own, id: "compute_growth", values: steps, outputs: [result] }],
    solve: [{ run: own, output: result, target: 0, id: "compute_growth" }] });
  const chips = askScenario(store, "hopper-to-blackwell", { draws: 0, outputs: ["chip_efficiency"] }).runs;
  return { run: report.runs.find((run) => run.id === own), rates: along(sweepOf(report, own, "compute_growth"), result), even: answerOf(report, own, result, "compute_growth")?.value ?? undefined, chips };
};

const percent = (value: number): string => exact(value * 100, 3);

export const frontier = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const { run, rates, even, chips } = found;
  const gain = run?.inputs.efficiency_gain?.central, growth = run?.inputs.compute_growth?.central, rate = run?.outputs[result]?.central;
  const known = rates.filter((value) => value !== undefined);
  if (gain === undefined || !known.length) return html``;
  const title = growth !== undefined && rate !== undefined
    ? phrase(Math.abs(rate) < 0.005 ? "frontierTitleLevel" : rate > 0 ? "frontierTitleRise" : "frontierTitleFall", { growth: percent(growth), energy: percent(Math.abs(rate)) })
    : even === undefined ? phrase("frontierTitlePlain") : phrase("frontierTitleNone", { gain: percent(gain), even: percent(even) });
  return html`${frame(ui, {
    id, title, subtitle: phrase(growth === undefined ? "frontierText" : "frontierTextSet"),
    plot: curve({ lines: [{ kind: "main", points: rates.map((y, i) => (y === undefined ? undefined : { x: steps[i]! * 100, y: y * 100 })) }],
      levels: [{ y: 0, name: phrase("frontierLevel") }], marks: [
        ...(even === undefined ? [] : [{ x: even * 100, y: 0, text: perCent(percent(even)), side: "above" as const }]),
        ...(growth === undefined || rate === undefined || growth > 4 || growth < 0 ? [] : [{ x: growth * 100, y: rate * 100, open: true }])],
      x: { span: { from: 0, to: 400 }, title: phrase("frontierX"), tick: (value) => perCent(exact(value, 3)) },
      y: { span: { from: Math.min(0, ...known) * 100, to: Math.max(...known, 0.1) * 105 }, title: phrase("frontierY"), tick: (value) => perCent(exact(value, 3)) },
      label: phrase("frontierLabel", { gain: percent(gain), rows: steps.filter((_, i) => i % 2 === 1).map((step) => phrase("frontierLabelRow", { energy: percent(rates[steps.indexOf(step)] ?? NaN), growth: percent(step) })).join(", ") }) }),
    source: phrase("frontierSource", { rows: list(chips.flatMap((chip) => (output(chip, "chip_efficiency") ? [phrase("frontierChip", { chip: chip.label, value: exact(output(chip, "chip_efficiency")!.central, 2) })] : []))) }),
    table: { head: [phrase("frontierColumn"), phrase("frontierColumnEnergy")], rows: steps.map((step, i) => ({ cells: [perCent(percent(step)), rates[i] === undefined ? phrase("absent") : perCent(percent(rates[i]))] })) },
  })}`;
};
