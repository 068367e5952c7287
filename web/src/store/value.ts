// What a reader may set an assumption to: a number, or a range with its distribution; and both as text in a link.
import type { Distribution, Range, Value } from "../types";

export const isRange = (value: unknown): value is Range => typeof value === "object" && value !== null;

/** Those that a range may have; a single figure is just a number. */
export const distributions: readonly Distribution[] =
  ["lognormal", "shifted-lognormal", "logitnormal", "normal", "uniform"];

const between = "~";

/** "1.3", "1.1~1.2~1.4" or "1.1~1.2~1.4:uniform". */
export const writeValue = (value: Value): string => {
  if (!isRange(value)) return String(value);
  const { low, central, high, distribution } = value;
  return [low, central, high].join(between) + (distribution ? `:${distribution}` : "");
};

const readNumber = (text: string): number => (text.trim() === "" ? NaN : Number(text));

export const readValue = (text: string): Value | undefined => {
  const [numbers = "", distribution, more] = text.split(":");
  const [low = NaN, central = NaN, high = NaN, ...rest] = numbers.split(between).map(readNumber);
  if (!numbers.includes(between)) return distribution === undefined && Number.isFinite(low) ? low : undefined;
  if (rest.length || more !== undefined || ![low, central, high].every(Number.isFinite)) return undefined;
  if (distribution === undefined) return { low, central, high };
  const known = distributions.find((one) => one === distribution);
  return known && { low, central, high, distribution: known };
};
