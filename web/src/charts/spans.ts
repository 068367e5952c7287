// The spans that charts of a chapter choose by their values. The headline chart, which comes first, starts at zero.
import type { Span } from "./scale";

/** A span that holds all these values: from zero, or from a little below the least to a little above the most. */
export const spanOf = (values: number[], factor?: number, room = 1.05): Span => {
  const known = values.filter((value) => Number.isFinite(value) && (!factor || value > 0));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (!factor) return { from: Math.min(0, least), to: known.length && most > 0 ? most * room : 1 };
  return known.length ? { from: least / room, to: most * room, factor } : { from: 1, to: factor, factor };
};

/** Below this span of the values a gridline for every factor of ten would be too coarse. */
const smallSpan = 8;

/** "3" of 3.7, "40" of 42: where the first gridline may stand. */
const roundDown = (value: number): number => {
  const size = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / size) * size;
};

/**
 * From a gridline at or below the least value to one at or above the greatest, a factor of ten or of two apart. Ratios
 * have their gridlines at 1 and its doubles, which `wanted` asks for, amounts at a round number and its doubles.
 */
export const gridSpan = (values: number[], wanted?: 2): Span & { factor: number; ticks: number[] } => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const factor = wanted ?? (most / least < smallSpan ? 2 : 10);
  const from = factor === 10 ? 10 ** Math.floor(Math.log10(least))
    : wanted ? 2 ** Math.floor(Math.log2(least)) : roundDown(least / 1.05);
  const steps = Math.max(1, Math.ceil(Math.log(most / from) / Math.log(factor) - 1e-9));
  const ticks = Array.from({ length: steps + 1 }, (_, i) => from * factor ** i);
  return { from, to: ticks.at(-1)!, factor, ticks };
};
