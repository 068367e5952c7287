// Equally likely outcomes as dots, stacked after Wilkinson: a narrow tower is sure, a low hill is not.
import { svg } from "lit";
import { textSize, textWidth } from "./label";
import { words } from "./marks";
import type { Drawing } from "./plot";
import { axisBelow, axisFromZero } from "./scale";
import { isWide } from "./screen";

/** One run as the chart of dots draws it. */
export interface RunOutcomes {
  label: string;
  /** the letter of the run's colour */
  tone: string;
  central: number;
  /** the same as the reader sees it */
  text: string;
  /** nine in ten outcomes, in words */
  interval: string;
  /** the same where there is little room */
  short: string;
  /** its equally likely outcomes; one alone where there is no range */
  quantiles: number[];
}

const gap = 1.4;
const laneGap = 24;

interface Stack {
  at: number;
  count: number;
}

/** Every stack takes the quantiles within one diameter of its first and stands at their middle. */
export const stacks = (positions: number[], step: number): Stack[] => {
  const found: Stack[] = [];
  let members: number[] = [];
  const close = () => {
    if (members.length) found.push({ at: (members[0]! + members.at(-1)!) / 2, count: members.length });
  };
  for (const position of [...positions].sort((a, b) => a - b)) {
    if (members.length && position - members[0]! >= step) {
      close();
      members = [];
    }
    members.push(position);
  }
  close();
  for (let i = 1; i < found.length; i++) found[i]!.at = Math.max(found[i]!.at, found[i - 1]!.at + step);
  return found;
};

/** 20 of 50 quantiles on phones: the middle of each twentieth. */
export const thin = (quantiles: number[], count: number): number[] =>
  Array.from({ length: count }, (_, i) => {
    const at = ((i + 0.5) / count) * quantiles.length - 0.5;
    const below = quantiles[Math.floor(at)]!, above = quantiles[Math.min(Math.ceil(at), quantiles.length - 1)]!;
    return below + (above - below) * (at - Math.floor(at));
  });

interface Lane {
  run: RunOutcomes;
  stacks: Stack[];
  from: number;
  to: number;
  tallest: number;
  row: number;
  /** its words: beside the dots where there is room, else above them */
  text: string;
  /** where they start and end, at which of them they are set, and how far above the axis their last line stands */
  start: number;
  end: number;
  atEnd: boolean;
  rise: number;
}

const laneOf = (run: RunOutcomes, shown: number[], step: number, width: number): Lane => {
  const found = stacks(shown, step);
  const from = found[0]!.at - step / 2, to = found.at(-1)!.at + step / 2;
  const tallest = Math.max(...found.map((stack) => stack.count));
  const text = isWide(width) ? run.interval : run.short;
  const wide = Math.max(textWidth(run.text, 30), textWidth(text, textSize), textWidth(run.label, 16));
  const beside = to - from < wide && to + 30 + wide <= width;
  const atEnd = !beside && from + wide > width;
  const start = beside ? to + 18 : atEnd ? width - wide : Math.max(from, 0), end = start + wide;
  return {
    run, stacks: found, from, to, tallest, row: 0, text, start, end, atEnd,
    rise: beside ? Math.max(tallest * step - 66, 8) : tallest * step + 14,
  };
};

const meet = (a: Lane, b: Lane): boolean => (a.from < b.to && b.from < a.to) ||
  (a.start < b.end && b.start < a.end && Math.abs(a.rise - b.rise) < 68);

/** Runs whose dots or words would mix get a lane each; otherwise all stand on one axis. */
const lanes = (found: Lane[]): Lane[] => {
  const mixed = found.some((a) => found.some((b) => a !== b && meet(a, b)));
  return found.map((lane, i) => ({ ...lane, row: mixed ? i : 0 }));
};

const label = ({ run: { tone, label: name, text: value }, text, start, end, atEnd, rise }: Lane, base: number) => {
  const bottom = base - rise, edge = atEnd ? end : start, anchor = atEnd ? "end" : "start";
  return svg`
    ${words(edge, bottom - 52, name, `medium bold fill-${tone} halo`, anchor)}
    ${words(edge, bottom - 22, value, `large fill-${tone} halo`, anchor)}
    ${words(edge, bottom, text, "quiet halo", anchor)}`;
};

export const dots = (runs: RunOutcomes[], unit: string, width: number, count: number): Drawing => {
  const diameter = isWide(width) ? 10.6 : 9.6;
  const radius = diameter / 2;
  const step = diameter + gap;
  const largest = Math.max(...runs.flatMap((run) => run.quantiles));
  const axis = axisFromZero(largest, radius + 1, width - radius - 1, unit);
  const found = lanes(runs.map((run) => {
    const { quantiles } = run, shown = quantiles.length > 1 ? thin(quantiles, count) : quantiles;
    return laneOf(run, shown.map(axis.at), step, width);
  }));
  const rows = Math.max(...found.map((lane) => lane.row)) + 1;
  const heightOf = ({ tallest, rise }: Lane) => Math.max(tallest * step + 12, rise + 70);
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...found.filter((lane) => lane.row === row).map(heightOf)) + (row ? laneGap : 0));
  const bases = heights.map((_, row) => heights.slice(0, row + 1).reduce((sum, height) => sum + height, 6));
  const base = bases.at(-1)!;
  const stacked = ({ at, count: tall }: Stack, { row, run }: Lane) => Array.from({ length: tall }, (_, i) => svg`
    <circle cx=${at} cy=${bases[row]! - 1.7 - radius - i * step} r=${radius} class=${`fill-${run.tone}`} />`);
  return {
    height: base + 28,
    marks: svg`
      ${axisBelow(axis, width, base)}
      ${found.map((lane) => svg`
        ${lane.stacks.flatMap((stack) => stacked(stack, lane))}
        ${label(lane, bases[lane.row]!)}`)}`,
  };
};
