// One dot a run on one axis: the chart of estimates that have no range, so that the missing range shows.
import { svg, type SVGTemplateResult } from "lit";
import { axisBelow, axisFromZero } from "./axis";
import { mark } from "./mark";
import { textWidth, type Series } from "./series";

const radius = 7;
const blockHeight = 62;

interface Placed {
  run: Series;
  at: number;
  /** the label ends at its dot instead of starting there */
  flip: boolean;
  tier: number;
  /** how many dots lie under this one at the same place */
  lift: number;
}

/** Labels stand over their dots like flags, in as many tiers as it takes for none to touch another or its pole. */
const place = (series: Series[], x: (value: number) => number, width: number): Placed[] => {
  const rows = series.map((run) => {
    const at = x(run.value);
    const wide = Math.max(textWidth(run.label, 16), textWidth(run.text, 30));
    const flip = at + wide > width;
    return { run, at, flip, from: flip ? at - wide : at, to: flip ? at : at + wide };
  });
  // Poles of flags to the right never cross flags further right, so these are placed first; flipped ones the other way round.
  const order = [...rows.filter((row) => !row.flip).sort((a, b) => b.at - a.at), ...rows.filter((row) => row.flip).sort((a, b) => a.at - b.at)];
  const placed: (Placed & { from: number; to: number })[] = [];
  for (const row of order) {
    const touching = placed.filter((other) => row.from < other.to + 14 && other.from < row.to + 14);
    const tier = touching.length ? Math.max(...touching.map((other) => other.tier)) + 1 : 0;
    const lift = placed.filter((other) => Math.abs(other.at - row.at) < radius * 2).length;
    placed.push({ ...row, tier, lift });
  }
  return placed;
};

export const points = (series: Series[], unit: string, width: number): { height: number; draw: SVGTemplateResult } => {
  const { x, ticks } = axisFromZero(Math.max(...series.map((run) => run.value)), radius + 1, width - radius - 1, unit);
  const placed = place(series, x, width);
  const levels = Math.max(...placed.map((one) => one.tier)) + 1;
  const lifted = Math.max(...placed.map((one) => one.lift));
  const base = levels * blockHeight + 30 + lifted * radius * 2;
  const draw = svg`
    ${axisBelow({ x, ticks }, width, base)}
    ${placed.map(({ run, at, flip, tier, lift }) => {
      const bottom = (levels - tier) * blockHeight;
      const middle = base - radius - 1 - lift * radius * 2;
      const side = flip ? "end" : "start";
      const aside = levels > 1 ? 8 : -radius;
      const edge = flip ? at - aside : at + aside;
      return svg`
        ${levels > 1 ? svg`<line x1=${at} y1=${bottom - 42} x2=${at} y2=${middle} class=${`s${run.tone}`} />` : ""}
        ${mark(run.tone, at, middle, radius)}
        <text x=${edge} y=${bottom - 30} text-anchor=${side} class=${`mid bd f${run.tone} halo`}>${run.label}</text>
        <text x=${edge} y=${bottom} text-anchor=${side} class=${`big f${run.tone} halo`}>${run.text}</text>`;
    })}`;
  return { height: base + 28, draw };
};
