// Numbers as a reader sees them: rounding, separators, and words for "times less".

export const nbsp = "\u00a0";
const minus = "\u2212";
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];
let used: Language = "en";
// Formats are kept, because making one takes a hundred times as long as using it.
const made = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, string>();

/** Sets the language in which numbers and dates are written. */
export const formatFor = (wanted: Language): void => {
  used = wanted;
  made.clear();
  dates.clear();
};
/** The language that the page is in. */
export const language = (): Language => used;

const numberFormat = (most: number, least: number, useGrouping = true): Intl.NumberFormat => {
  const key = `${most}/${least}/${useGrouping}`;
  const options = { maximumFractionDigits: most, minimumFractionDigits: least, useGrouping };
  const known = made.get(key) ?? new Intl.NumberFormat(used, options);
  made.set(key, known);
  return known;
};

const plain = (value: number, digits: number, keepZeros: boolean): string => {
  const rounded = Number(value.toPrecision(digits));
  const decimals = rounded === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  // Whole numbers this small are written alike everywhere, and making the first format takes longer than drawing the
  // first chart.
  if (decimals === 0 && Math.abs(rounded) < 1000) return String(rounded).replace("-", minus);
  const shown = Math.min(decimals, 12);
  return numberFormat(shown, keepZeros ? shown : 0).format(rounded).replace("-", minus);
};

/** Two significant digits, three from 100 to 999 of whatever unit is shown. */
export const digitsFor = (value: number): number => {
  const size = Math.abs(value);
  return size >= 100 && size < 999.5 ? 3 : 2;
};

export const round = (value: number): string => plain(value, digitsFor(value), value !== 0);
export const exact = (value: number, digits = 4): string => plain(value, digits, false);
/** 0.57 as "57". */
export const inPercent = (share: number, digits = 3): string => exact(share * 100, digits);
/** "18%", and "18 %" where the language sets a space. */
export const percentSign = (text: string): string => `${text}${used === "de" ? nbsp : ""}%`;
/** As many digits in every cell of a column, zeros included. */
export const padded = (value: number, digits = 4): string => plain(value, digits, true);

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raise = (power: number): string =>
  (power < 0 ? "⁻" : "") + String(Math.abs(power)).replace(/\d/g, (digit) => superscripts[Number(digit)]!);

/** 6.84 × 10²⁴ */
export const scientific = (value: number, digits = 3): string => {
  const [mantissa = "0", exponent = "0"] = value.toExponential(digits - 1).split("e");
  return `${exact(Number(mantissa), digits)}${nbsp}×${nbsp}10${raise(Number(exponent))}`;
};
export const power = (exponent: number): string => `10${raise(exponent)}`;

/** "2025-09-12" as "12 September 2025", shorter where month or day are not known; anything else stays as it is. */
export const date = (iso = ""): string => {
  const text = dates.get(iso) ?? dateText(iso);
  dates.set(iso, text);
  return text;
};

const dateText = (iso: string): string => {
  const known = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!known) return iso;
  const [, year, month, day] = known;
  const shown: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) shown.month = "long";
  if (day) shown.day = "numeric";
  const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(used === "en" ? "en-GB" : used, shown).format(moment);
};

/** A number for a field, to be typed over: no grouping, the reader's decimal sign. */
export const typed = (value: number, digits = 4): string =>
  numberFormat(12, 0, false).format(Number(value.toPrecision(digits)));

/** A text as it stands at the beginning of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
