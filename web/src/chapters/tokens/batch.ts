// The frontier: more sequences at once make a token cheaper and each reader's answer slower, chip by chip.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output } from "../../answers/view";
import { curve, type Line, type Mark, type Point } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { spanOf } from "../../charts/scales";
import { exact, round } from "../../words/format";
import { factor } from "../../words/compare";
import { phrase, type Key } from "../../words/text";
import { quantity } from "../../words/units";
import { along, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { serving } from "./questions";
import { price, tick } from "./price";

const id = "tokens-batch";
const sizes = [4, 8, 16, 32, 64, 128, 256, 512, 1024];
/** The batch sizes that are named along the first curve. */
const named = [8, 64, 512];
const cost = "cost_per_output_mtok", energy = "energy_per_output_token", speed = "user_speed";
const outputs = [cost, energy, speed];

const find = (store: Store) => {
  const { report, runs } = askScenario(store, serving, { draws: 0, outputs, sweeps: ["a", "b", "c"].map((run) => ({ run, id: "batch_size", values: sizes, outputs })) });
  return runs.map((run) => ({ run, sweep: Object.fromEntries(outputs.map((name) => [name, along(sweepOf(report, run.id, "batch_size"), name)])) as Record<string, (number | undefined)[]> }));
};

/** A larger batch can only be faster on a larger instance. That begins another curve, and no line joins the two. */
const apart = (points: (Point | undefined)[]): (Point | undefined)[] =>
  points.flatMap((point, i) => (point && points[i - 1] && point.x < points[i - 1]!.x ? [undefined, point] : [point]));

export const batch = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const what = ui.choice(id) === energy ? energy : cost;
  const write = what === cost ? price : (value: number) => quantity(value, "J/token");
  const points = (row: (typeof found)[number]) => sizes.map((_, i) => {
    const [x, y] = [row.sweep[speed]![i], row.sweep[what]![i]];
    return x === undefined || y === undefined ? undefined : { x, y };
  });
  const lines: Line[] = found.flatMap((row) => {
    const drawn = points(row);
    return drawn.some((point) => point) ? [{ points: apart([...drawn].reverse()), tone: row.run.tone, kind: "main", name: row.run.label }] : [];
  });
  const marks: Mark[] = found.flatMap((row, i) => [
    ...points(row).flatMap((point, j): Mark[] => (point ? [{ ...point, tone: row.run.tone, minor: true, ...(i === 0 && named.includes(sizes[j]!) ? { text: phrase(j === 1 ? "atOnce" : "atOnceShort", { count: exact(sizes[j]!, 4) }), side: "above" as const } : {}) }] : [])),
    ...(output(row.run, speed) && output(row.run, what) ? [{ x: output(row.run, speed)!.central, y: output(row.run, what)!.central, tone: row.run.tone, open: true }] : [])]);
  const cellOf = (y: number | undefined, x: number | undefined) => (x === undefined || y === undefined ? phrase("absent") : phrase("batchCell", { cost: write(y), speed: round(x) }));
  const all = lines.flatMap((line) => line.points.flatMap((point) => (point ? [point] : [])));
  const saving = Math.max(1, ...found.map((row) => (row.sweep[what]![1] ?? NaN) / (row.sweep[what]![7] ?? NaN)).filter(Number.isFinite));
  const size = found[0]?.run.report.inputs.batch_size?.central;
  return html`${frame(ui, {
    id, title: all.length ? phrase(what === cost ? "batchTitle" : "batchTitleEnergy", { few: sizes[1]!, many: sizes[7]!, factor: factor(saving) }) : phrase("batchNone"),
    subtitle: html`${phrase("batchText", { size: size === undefined ? phrase("absent") : exact(size, 4) })}
      <span class="choosers"><span><label for="${id}-what">${phrase("batchWhat")}</label> <select class="picker" id="${id}-what" @change=${(event: Event) => ui.choose(id, (event.target as HTMLSelectElement).value)}>
        ${[cost, energy].map((one) => html`<option value=${one} ?selected=${one === what}>${phrase(`batch:${one}` as Key)}</option>`)}</select></span></span>`,
    plot: all.length ? curve({ lines, marks, x: { span: spanOf([0, ...all.map((point) => point.x)]), title: phrase("batchX"), tick: (value) => exact(value, 3) },
      y: { span: spanOf(all.map((point) => point.y), 2, 1.15), title: phrase(what === cost ? "batchY" : "batchYEnergy"), tick: what === cost ? tick : (value) => exact(value, 3) },
      label: phrase("batchLabel", { rows: found.map((row) => phrase("batchLabelRow", { label: row.run.label, few: sizes[1]!, many: sizes[7]!,
        fewCost: row.sweep[what]![1] === undefined ? phrase("absent") : write(row.sweep[what]![1]), manyCost: row.sweep[what]![7] === undefined ? phrase("absent") : write(row.sweep[what]![7]) })).join("; ") }) }) : html``,
    source: phrase("batchSource"),
    table: { head: [phrase("batchSize"), ...found.map((row) => row.run.label)],
      rows: sizes.map((one, i) => ({ cells: [exact(one, 4), ...found.map((row) => cellOf(row.sweep[what]![i], row.sweep[speed]![i]))] })) },
  })}`;
};
