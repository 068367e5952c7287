// The two directions of a plot: linear from zero, or a multiplicative scale whose gridlines are equal factors apart.
import { ticks as roundValues } from "d3-array";

export interface Scale {
  at(value: number): number;
  ticks: number[];
}

export interface Span {
  from: number;
  to: number;
  /** gridlines lie this factor apart; absent for a linear scale */
  factor?: number;
  /** where gridlines are, if not at round numbers */
  ticks?: number[];
}

/** Powers of the factor within the span, every second or third one where there is no room for all. */
const powers = (from: number, to: number, factor: number, most: number): number[] => {
  const log = (value: number) => Math.log(value) / Math.log(factor);
  const [first, last] = [Math.ceil(log(from) - 1e-9), Math.floor(log(to) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => factor ** (first + i * step));
};

export const scaleOf = ({ from, to, factor, ticks }: Span, start: number, end: number, most: number): Scale => {
  const place = (value: number) => (factor ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from));
  const round = factor ? powers(from, to, factor, most) : roundValues(from, to, Math.max(most - 1, 2)).filter((one) => one >= from && one <= to);
  return { at: (value) => start + (end - start) * place(value), ticks: ticks ?? round };
};

/** A span that holds all these values: from zero, or from the power below the least to the power above the most. */
export const spanOf = (values: number[], factor?: number, room = 1.05): Span => {
  const known = values.filter((value) => Number.isFinite(value) && (!factor || value > 0));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (!factor) return { from: Math.min(0, least), to: known.length && most > 0 ? most * room : 1 };
  return known.length ? { from: least / room, to: most * room, factor } : { from: 1, to: factor, factor };
};
