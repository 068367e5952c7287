// "13 times less", "44% more": a ratio in words, in whichever direction it points.
import { digitsFor, exact, inPercent } from "./format";
import { phrase } from "./text";

/** Ratios this near to 1 are worded as "as much". */
const alike = 0.005;

export const isAlike = (ratio: number): boolean => ratio > 0 && Math.abs(Math.log(ratio)) < alike;

/** From this ratio on two digits show 2.0, and a difference is worded as a factor. */
export const shownAsTwo = 1.995;

/** "13", "2.4": a factor as precise as prose needs. */
export const factor = (value: number): string => exact(value, digitsFor(value));

export const compared = (ratio: number): string => {
  if (isAlike(ratio)) return phrase("asMuch");
  const direction = ratio < 1 ? phrase("less") : phrase("more");
  const size = Math.max(ratio, 1 / ratio);
  if (size >= shownAsTwo) return phrase("times", { factor: factor(size), direction });
  return phrase("percent", { factor: inPercent(Math.abs(ratio - 1), 2), direction });
};
