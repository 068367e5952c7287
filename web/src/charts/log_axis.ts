// A multiplicative axis: equal lengths are equal factors, with a gridline at each power of ten or of two.

export interface LogAxis {
  x(value: number): number;
  ticks: { at: number; value: number }[];
  /** each gridline is so many times the one before it */
  base: 10 | 2;
}

/** Where the largest value is less than so many times the least, gridlines at powers of ten would be too few. */
const smallSpan = 8;

/** "3" of 3.7, "40" of 42: where the first gridline may stand. */
const roundDown = (value: number): number => {
  const size = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / size) * size;
};

/** From a gridline at or below the least value to one at or above the greatest. */
export const logAxis = (values: number[], from: number, to: number, wanted?: 10 | 2): LogAxis => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const base = wanted ?? (most / least < smallSpan ? 2 : 10);
  // Ratios have their gridlines at 1 and its doubles, amounts at a round number and its doubles.
  const start = base === 10 ? 10 ** Math.floor(Math.log10(least))
    : wanted ? 2 ** Math.floor(Math.log2(least)) : roundDown(least / 1.05);
  const steps = Math.max(1, Math.ceil(Math.log(most / start) / Math.log(base) - 1e-9));
  const scale = (to - from) / (steps * Math.log(base));
  const x = (value: number) => from + Math.log(value / start) * scale;
  return { x, base, ticks: Array.from({ length: steps + 1 }, (_, i) => ({ value: start * base ** i, at: x(start * base ** i) })) };
};
