// The scales of all charts: where a value lies, and where gridlines are. Linear, or multiplicative, where equal lengths
// are equal factors.
// Of 3.2.4, because 3.2.5 is one file, of which bundlers keep more than what is asked for.
import { ticks as roundValues } from "d3-array";
import { svg, type SVGTemplateResult } from "lit";
import { exact, nbsp } from "../words/format";
import { textSize, textWidth } from "./label";
import { across, upright, words, type Anchor } from "./marks";

/** From where to where, in the values' own unit. */
export interface Span {
  from: number;
  to: number;
  /** gridlines lie this factor apart; absent for a linear scale */
  factor?: number;
  /** where gridlines are, if not at round numbers */
  ticks?: number[];
}

export interface Scale {
  /** a value's place, in px */
  at(value: number): number;
  ticks: number[];
}

/** Powers of the factor within the span, every second or third one where there is no room for all. */
const powers = (from: number, to: number, factor: number, most: number): number[] => {
  const log = (value: number) => Math.log(value) / Math.log(factor);
  const [first, last] = [Math.ceil(log(from) - 1e-9), Math.floor(log(to) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => factor ** (first + i * step));
};

const roundTicks = ({ from, to, factor }: Span, most: number): number[] =>
  factor ? powers(from, to, factor, most)
    : roundValues(from, to, Math.max(most - 1, 2)).filter((one) => one >= from && one <= to);

/** The span drawn from `start` to `end`, in px, with at most about so many gridlines. */
export const scaleOf = (span: Span, start: number, end: number, most = 5): Scale => {
  const { from, to, factor } = span;
  const share = (value: number) =>
    factor ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return { at: (value) => start + (end - start) * share(value), ticks: span.ticks ?? roundTicks(span, most) };
};

/** A scale whose gridlines have their names. */
export interface Axis {
  at(value: number): number;
  ticks: { at: number; text: string }[];
}

/** From zero to a little beyond the largest; the unit stands on the last tick, on the first where it is narrow. */
export const axisFromZero = (largest: number, start: number, end: number, unit: string): Axis => {
  const room = end - start;
  const scale = scaleOf({ from: 0, to: largest > 0 ? largest * 1.04 : 1 }, start, end, room > 560 ? 6 : 5);
  const withUnit = room < 440 ? 0 : scale.ticks.length - 1;
  const texts = scale.ticks.map((value, i) => exact(value, 6) + (i === withUnit ? nbsp + unit : ""));
  return {
    at: scale.at,
    ticks: scale.ticks.map(scale.at).map((at, i) =>
      // The unit may need the room of the number beside it.
      ({ at, text: i === 1 && textWidth(texts[0]!, textSize) > at - 12 ? "" : texts[i]! })),
  };
};

/** The first tick stands at the left edge; one that would cross the right edge ends at it. */
const anchorOf = ({ at, text }: { at: number; text: string }, i: number, width: number): Anchor =>
  i === 0 ? "start" : at + textWidth(text, textSize) / 2 > width ? "end" : "middle";

/** Ticks under a base line, as plots have them. */
export const axisBelow = ({ ticks }: Axis, width: number, y: number): SVGTemplateResult => svg`
  ${ticks.map((tick, i) => svg`
    ${upright(tick.at, y, y + 6, "stroke-ink-3")}
    ${words(i === 0 ? 0 : tick.at, y + 22, tick.text, "quiet", anchorOf(tick, i, width))}`)}
  ${across(y, 0, width, "stroke-ink")}`;

/** Hair lines through all rows with labels on top, as row charts have them. */
export const axisAbove = ({ ticks }: Axis, width: number, bottom: number): SVGTemplateResult => svg`
  ${ticks.map((tick, i) => svg`
    ${upright(tick.at, 24, bottom, "stroke-hair")}
    ${words(tick.at, 14, tick.text, "quiet", i === 0 && tick.at >= 12 ? "middle" : anchorOf(tick, i, width))}`)}`;
