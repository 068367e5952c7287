// One linear axis from zero: its scale, round ticks, and labels with the unit said once.
import { ticks as roundValues } from "d3-array";
import { svg, type SVGTemplateResult } from "lit";
import { exact, nbsp } from "../words/format";

export interface Axis {
  x(value: number): number;
  ticks: { at: number; text: string }[];
}

/** From zero to a little beyond the largest value; the unit stands on the last tick, on the first where it is narrow. */
export const axisFromZero = (largest: number, from: number, to: number, unit: string): Axis => {
  const end = largest > 0 ? largest * 1.04 : 1;
  const x = (value: number) => from + ((to - from) * value) / end;
  const count = to - from > 560 ? 5 : 4;
  const values = roundValues(0, end, count);
  const narrow = to - from < 440;
  const ticks = values.map((value, i) => ({
    at: x(value),
    text: exact(value, 6) + ((narrow ? i === 0 : i === values.length - 1) ? nbsp + unit : ""),
  }));
  return { x, ticks };
};

/** Ticks under a base line, as plots have them. */
export const axisBelow = (axis: Axis, width: number, y: number): SVGTemplateResult => svg`
  ${axis.ticks.map(({ at, text }, i) => svg`
    <line x1=${at} y1=${y} x2=${at} y2=${y + 6} class="stroke-ink-3" />
    <text x=${i === 0 ? 0 : at} y=${y + 22} class="quiet" text-anchor=${anchor(axis, i, width, text)}>${text}</text>`)}
  <line x1="0" y1=${y} x2=${width} y2=${y} class="stroke-ink" />`;

const anchor = (axis: Axis, i: number, width: number, text: string): string => {
  if (i === 0) return "start";
  return axis.ticks[i]!.at + text.length * 3.6 > width ? "end" : "middle";
};

/** Hair lines through all rows with labels on top, as row charts have them. */
export const axisAbove = (axis: Axis, width: number, bottom: number): SVGTemplateResult => svg`
  ${axis.ticks.map(({ at, text }, i) => svg`
    <line x1=${at} y1="24" x2=${at} y2=${bottom} class="stroke-hair" />
    <text x=${at} y="14" class="quiet" text-anchor=${i === 0 && at < 12 ? "start" : anchor(axis, i, width, text) === "end" ? "end" : "middle"}>${text}</text>`)}`;
