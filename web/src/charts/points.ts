// One dot a run on one axis: the chart of estimates that have no range, so that the missing range shows.
import { svg, type SVGTemplateResult } from "lit";
import { axisBelow, axisFromZero } from "./axis";
import { textWidth, type Series } from "./series";

const radius = 7;
const blockHeight = 62;

/** Labels stand over their dot, in as many tiers as it takes for none to touch another. */
const tiers = (series: Series[], x: (value: number) => number, width: number) => {
  const taken: { from: number; to: number }[][] = [];
  const dots = series.map((run) => x(run.value));
  return series.map((run, i) => {
    const wide = Math.max(textWidth(run.label, 16), textWidth(run.text, 30));
    const at = dots[i]!;
    const flip = at + wide > width;
    const from = flip ? at + radius - wide : at - radius;
    const place = { from, to: from + wide };
    // A label also keeps clear of the thin lines that rise to the tiers above it.
    const touches = (other: { from: number; to: number }) => place.from < other.to + 16 && other.from < place.to + 16;
    let tier = taken.findIndex((row) => !row.some(touches));
    if (tier < 0) tier = taken.length;
    (taken[tier] ??= []).push(place);
    return { run, at, flip, tier, from: place.from, to: place.to };
  });
};

export const points = (series: Series[], unit: string, width: number): { height: number; draw: SVGTemplateResult } => {
  const { x, ticks } = axisFromZero(Math.max(...series.map((run) => run.value)), radius + 1, width - radius - 1, unit);
  const placed = tiers(series, x, width);
  const levels = Math.max(...placed.map((one) => one.tier)) + 1;
  const base = levels * blockHeight + 30;
  const draw = svg`
    ${axisBelow({ x, ticks }, width, base)}
    ${placed.map(({ run, at, flip, tier }) => {
      const bottom = (levels - tier) * blockHeight;
      const side = flip ? "end" : "start";
      const edge = flip ? at + radius : at - radius;
      return svg`
        ${tier > 0 ? svg`<line x1=${at} y1=${bottom + 4} x2=${at} y2=${base - 2 * radius - 4} class=${`s${run.tone}`} />` : ""}
        <circle cx=${at} cy=${base - radius - 1} r=${radius} class=${`f${run.tone} sp`} stroke-width="2" />
        <text x=${edge} y=${bottom - 30} text-anchor=${side} class=${`mid bd f${run.tone} halo`}>${run.label}</text>
        <text x=${edge} y=${bottom} text-anchor=${side} class=${`big f${run.tone} halo`}>${run.text}</text>`;
    })}`;
  return { height: base + 28, draw };
};
