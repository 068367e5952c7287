// Prices as they are quoted: to the cent from a dollar up, with two digits below.
import { exact, padded } from "../../words/format";
import { shownAs } from "../../words/units";

const unit = "USD";

const write = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 100) return exact(value, 3);
  if (size >= 1) return padded(value, size >= 10 ? 4 : 3);
  return size >= 0.0995 ? padded(value, 2) : exact(value, 2);
};

const dress = (text: string, { prefix, space, suffix }: ReturnType<typeof shownAs>): string =>
  (text.startsWith("−") ? `−${prefix}${text.slice(1)}${space}${suffix}` : `${prefix}${text}${space}${suffix}`);

/** "$1.55", "$0.11": the price of a million tokens, or of one task. */
export const price = (value: number): string => {
  const shown = shownAs(unit, value);
  return dress(write(value / shown.factor), shown);
};

/** The same on an axis, where a round number has no zeros after the point. */
export const tick = (value: number): string => {
  const shown = shownAs(unit, value);
  return dress(exact(value / shown.factor, 3), shown);
};
