// "13 times less", "44% more": a ratio in words, in whichever direction it points.
import { digitsFor, exact, inPercent, round } from "./format";
import { phrase } from "./text";

/** Ratios this near to 1 are worded as "as much". */
const alike = 0.005;

export const isAlike = (ratio: number): boolean => Math.abs(Math.log(ratio)) < alike;

/** From this ratio on two digits show 2.0, and a difference is worded as a factor. */
export const shownAsTwo = 1.995;

/** "13", "2.4": a factor as precise as prose needs. */
export const factor = (value: number): string => exact(value, digitsFor(value));

const sizeOf = (ratio: number): number => Math.max(ratio, 1 / ratio);
const directionOf = (ratio: number): string => phrase(ratio < 1 ? "less" : "more");

export const compared = (ratio: number): string => {
  if (isAlike(ratio)) return phrase("asMuch");
  const direction = directionOf(ratio), size = sizeOf(ratio);
  if (size >= shownAsTwo) return phrase("times", { factor: factor(size), direction });
  return phrase("percent", { factor: inPercent(Math.abs(ratio - 1), 2), direction });
};

/** One digit is left where it costs less than this part of the value. */
const littleLost = 0.1;
const oneDigit = (value: number): number => {
  const short = Number(value.toPrecision(1));
  return Math.abs(short / value - 1) < littleLost ? short : value;
};

/** "roughly 70 times less": of a ratio that has a range, no more digits than help to remember it. */
export const comparedRoughly = (ratio: number): string => {
  if (isAlike(ratio)) return phrase("asMuch");
  const size = sizeOf(ratio);
  const text = compared(size < shownAsTwo ? ratio : ratio < 1 ? 1 / oneDigit(size) : oneDigit(size));
  return phrase("roughly", { text });
};

/**
 * "8.0 to 19 times less", "20% to 45% less", "0.77 to 2.4 times as much": both ends on one scale, whichever way they
 * point; where they point one way the end nearer to 1 comes first.
 */
export const comparedRange = (low: number, high: number): string => {
  if (low < 1 !== high < 1 || isAlike(low) || isAlike(high))
    return phrase("rangeAsMuch", { low: round(low), high: round(high) });
  const direction = directionOf(low);
  const [near, far] = (low < 1 ? [high, low] : [low, high]) as [number, number];
  if (sizeOf(far) >= shownAsTwo)
    return phrase("rangeTimes", { near: round(sizeOf(near)), far: round(sizeOf(far)), direction });
  const percent = (ratio: number) => inPercent(Math.abs(ratio - 1), 2);
  return phrase("rangePercent", { near: percent(near), far: percent(far), direction });
};
