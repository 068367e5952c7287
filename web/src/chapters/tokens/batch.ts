// The frontier: more sequences at once make a token cheaper and each reader's answer slower, chip by chip.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { serving } from "../served";
import { centralOf, type RunView } from "../../answers/view";
import { curve, type Line, type Mark, type Point } from "../../charts/curve";
import { figured, figuredOr } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { spanOf } from "../../charts/spans";
import { chooser } from "../../controls/select";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { exact, round } from "../../words/format";
import { orAbsent, phrase } from "../../words/text";
import { quantity } from "../../words/units";
import { along, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { price, tick } from "./price";

const id = "tokens-batch";
const sizes = [4, 8, 16, 32, 64, 128, 256, 512, 1024];
/** The batch sizes that are named along the first curve. */
const named = [8, 64, 512];
const cost = "cost_per_output_mtok", energy = "energy_per_output_token", speed = "user_speed";
const outputs = [cost, energy, speed] as const;

type Row = { run: RunView } & Record<(typeof outputs)[number], (number | undefined)[]>;

const find = (store: Store): Row[] => {
  const sweeps = ["a", "b", "c"].map((run) => ({ run, id: "batch_size", values: sizes, outputs: [...outputs] }));
  const { report, runs } = askScenario(store, serving, { draws: 0, outputs: [...outputs], sweeps });
  return runs.map((run) => {
    const values = (name: string) => along(sweepOf(report, run.id, "batch_size"), name);
    return { run, [cost]: values(cost), [energy]: values(energy), [speed]: values(speed) };
  });
};

/** A larger batch can only be faster on a larger instance. That begins another curve, and no line joins the two. */
const apart = (points: (Point | undefined)[]): (Point | undefined)[] => points.flatMap((point, i) => {
  const before = points[i - 1];
  return point && before && point.x < before.x ? [undefined, point] : [point];
});

/** What is drawn over the speed: the cost of a token, or its electricity. */
type What = typeof cost | typeof energy;

const pointsOf = (row: Row, what: What): (Point | undefined)[] => sizes.map((_, i) => {
  const [x, y] = [row[speed][i], row[what][i]];
  return x === undefined || y === undefined ? undefined : { x, y };
});

const linesOf = (rows: Row[], what: What): Line[] => rows.flatMap((row): Line[] => {
  const points = pointsOf(row, what);
  if (points.every((point) => !point)) return [];
  return [{ points: apart([...points].reverse()), tone: row.run.tone, kind: "main", name: row.run.label }];
});

/** Every size along every curve, some of them named along the first, and where the reader stands. */
const marksOf = (rows: Row[], what: What): Mark[] => rows.flatMap((row, i): Mark[] => {
  const { tone } = row.run;
  const along = pointsOf(row, what).flatMap((point, j): Mark[] => {
    if (!point) return [];
    const size = sizes[j]!;
    if (i > 0 || !named.includes(size)) return [{ ...point, tone, minor: true }];
    const text = phrase(size === named[0] ? "atOnce" : "atOnceShort", { count: exact(size, 4) });
    return [{ ...point, tone, minor: true, text, side: "above" }];
  });
  const x = centralOf(row.run, speed), y = centralOf(row.run, what);
  return x === undefined || y === undefined ? along : [...along, { x, y, tone, open: true }];
});

/** The sizes that the title and the sentence for those who do not see it compare. */
const few = sizes.indexOf(8), many = sizes.indexOf(512);

export const batch = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const what = ui.choice(id) === energy ? energy : cost;
  const isCost = what === cost;
  const write = isCost ? price : (value: number) => quantity(value, "J/token");
  const lines = linesOf(found, what);
  const all = lines.flatMap((line) => line.points.flatMap((point) => point ?? []));
  const savings = found.map((row) => (row[what][few] ?? NaN) / (row[what][many] ?? NaN)).filter(Number.isFinite);
  const both = { few: sizes[few]!, many: sizes[many]! };
  const rows = found.map((row) => phrase("batchLabelRow", {
    ...both, label: row.run.label,
    fewCost: orAbsent(row[what][few], write), manyCost: orAbsent(row[what][many], write),
  }));
  const plot = () => curve({
    lines, marks: marksOf(found, what),
    x: { span: spanOf([0, ...all.map((point) => point.x)]), title: phrase("batchX"), tick: (value) => exact(value, 3) },
    y: {
      span: spanOf(all.map((point) => point.y), 2, 1.15), title: phrase(isCost ? "batchY" : "batchYEnergy"),
      tick: isCost ? tick : (value) => exact(value, 3),
    },
    label: phrase("batchLabel", { rows: rows.join("; ") }),
  });
  const cell = (row: Row, i: number) => {
    const x = row[speed][i], y = row[what][i];
    return figuredOr(x === undefined ? undefined : y, isCost ? "USD/Mtoken" : "J/token", (one) =>
      phrase("batchCell", { cost: write(one), speed: round(x!) }));
  };
  return frame(ui, {
    id,
    title: all.length ? phrase(isCost ? "batchTitle" : "batchTitleEnergy", {
      ...both, factor: factor(Math.max(1, ...savings)),
    }) : phrase("batchNone"),
    subtitle: html`${phrase("batchText")}
      <span class="choosers">${chooser(phrase("batchWhat"), {
        id: `${id}-what`, chosen: what, choose: (one) => ui.choose(id, one),
        options: ([cost, energy] as const).map((one) => ({ id: one, label: phrase(`batch:${one}`) })),
      })}</span>`,
    plot: all.length ? plot() : html``,
    source: phrase("batchSource"),
    table: {
      head: [phrase("batchSize"), ...found.map((row) => row.run.label)],
      rows: sizes.map((one, i) => ({
        cells: [figured(one, "sequence", exact(one, 4)), ...found.map((row) => cell(row, i))],
      })),
    },
  });
};
