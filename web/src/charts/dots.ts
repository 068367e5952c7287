// Equally likely outcomes as dots, stacked after Wilkinson: a narrow tower is sure, a low hill is not.
import { svg, type SVGTemplateResult } from "lit";
import { axisBelow, axisFromZero } from "./axis";
import { textWidth, type Series } from "./series";

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
  run: Series;
  stacks: Stack[];
  from: number;
  to: number;
  tallest: number;
  row: number;
}

/** Runs whose dots would mix get a lane each; otherwise all stand on one axis. */
const lanes = (series: Series[], x: (value: number) => number, count: number, step: number): Lane[] => {
  const found = series.map((run) => {
    const stacked = stacks((run.quantiles.length > 1 ? thin(run.quantiles, count) : run.quantiles).map(x), step);
    return { run, stacks: stacked, from: stacked[0]!.at - step / 2, to: stacked.at(-1)!.at + step / 2,
      tallest: Math.max(...stacked.map((stack) => stack.count)), row: 0 };
  });
  const mixed = found.some((a) => found.some((b) => a !== b && a.from < b.to && b.from < a.to));
  return found.map((lane, i) => ({ ...lane, row: mixed ? i : 0 }));
};

const label = (lane: Lane, step: number, base: number, width: number): SVGTemplateResult => {
  const { run } = lane;
  const text = width < 640 ? run.short : run.interval;
  const wide = Math.max(textWidth(run.text, 30), textWidth(text, 13), textWidth(run.label, 16));
  const top = base - lane.tallest * step;
  const beside = lane.to + 30 + wide <= width;
  const narrow = lane.to - lane.from < wide;
  const [edge, side] = narrow && beside ? [lane.to + 18, "start"]
    : lane.from + wide > width ? [width, "end"] : [Math.max(lane.from, 0), "start"];
  const bottom = narrow && beside ? Math.max(top + 74, 84) : top - 14;
  return svg`
    <text x=${edge} y=${bottom - 52} text-anchor=${side} class=${`medium bold fill-${run.tone} halo`}>${run.label}</text>
    <text x=${edge} y=${bottom - 22} text-anchor=${side} class=${`large fill-${run.tone} halo`}>${run.text}</text>
    <text x=${edge} y=${bottom} text-anchor=${side} class="quiet halo">${text}</text>`;
};

export const dots = (series: Series[], unit: string, width: number, count: number): { height: number; draw: SVGTemplateResult } => {
  const diameter = width < 640 ? 9.6 : 10.6;
  const step = diameter + gap;
  const largest = Math.max(...series.flatMap((run) => run.quantiles));
  const { x, ticks } = axisFromZero(largest, diameter / 2 + 1, width - diameter / 2 - 1, unit);
  const found = lanes(series, x, count, step);
  const rows = Math.max(...found.map((lane) => lane.row)) + 1;
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...found.filter((lane) => lane.row === row).map((lane) => lane.tallest * step + (lane.tallest < 9 ? 80 : 12))) + (row ? laneGap : 0));
  const bases = heights.map((_, row) => heights.slice(0, row + 1).reduce((sum, height) => sum + height, 6));
  const base = bases.at(-1)!;
  const draw = svg`
    ${axisBelow({ x, ticks }, width, base)}
    ${found.map((lane) => svg`
      ${lane.stacks.flatMap((stack) => Array.from({ length: stack.count }, (_, i) => svg`<circle cx=${stack.at}
        cy=${bases[lane.row]! - 1.7 - diameter / 2 - i * step} r=${diameter / 2} class=${`fill-${lane.run.tone}`} />`))}
      ${label(lane, step, bases[lane.row]!, width)}`)}`;
  return { height: base + 28, draw };
};
