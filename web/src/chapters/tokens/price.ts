// Prices as they are quoted: to the cent from a dollar up, two digits below.
import { exact, padded } from "../../format";
import { shownAs } from "../../units";

const unit = "USD/Mtoken";

const write = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 100) return exact(value, 3);
  if (size >= 1) return padded(value, size >= 10 ? 4 : 3);
  return size >= 0.1 ? padded(value, 2) : exact(value, 2);
};

/** "$1.55", "$0.11": the price of a million tokens, or of one task. */
export const price = (value: number): string => {
  const shown = shownAs(unit, value);
  const text = write(value / shown.factor);
  return text.startsWith("−") ? `−${shown.prefix}${text.slice(1)}` : `${shown.prefix}${text}`;
};

/** The same on an axis: round numbers keep no zeros. */
export const tick = (value: number): string => {
  const shown = shownAs(unit, value);
  return `${shown.prefix}${exact(value / shown.factor, 3)}`;
};
