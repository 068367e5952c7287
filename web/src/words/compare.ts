// "13 times less", "44% more": a ratio in words, in whichever direction it points.
import { digitsFor, exact } from "./format";
import { phrase } from "./text";

/** Ratios this near to 1 are worded as "as much". */
const alike = 0.005;

export const isAlike = (ratio: number): boolean => ratio > 0 && Math.abs(Math.log(ratio)) < alike;

/** "13", "2.4": a factor as precise as prose needs. */
export const factor = (value: number): string => exact(value, digitsFor(value));

export const compared = (ratio: number): string => {
  if (isAlike(ratio)) return phrase("asMuch");
  const direction = ratio < 1 ? phrase("less") : phrase("more");
  const size = Math.max(ratio, 1 / ratio);
  if (size >= 1.995) return phrase("times", { factor: factor(size), direction }); // shown as 2.0
  const percent = Math.abs(ratio - 1) * 100;
  return phrase("percent", { factor: exact(percent, 2), direction });
};
