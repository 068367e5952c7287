// Numbers as a reader sees them: rounding, separators, and words for "times less".

export const nbsp = "\u00a0";
const minus = "\u2212";
export const locale = "en";

const plain = (value: number, digits: number, keepZeros: boolean): string => {
  const rounded = Number(value.toPrecision(digits));
  const decimals = rounded === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: Math.min(decimals, 12),
    minimumFractionDigits: keepZeros ? Math.min(decimals, 12) : 0,
  }).format(rounded).replace("-", minus);
};

/** Two significant digits, three from 100 to 999 of whatever unit is shown. */
export const digitsFor = (value: number): number => {
  const size = Math.abs(value);
  return size >= 100 && size < 999.5 ? 3 : 2;
};

export const round = (value: number): string => plain(value, digitsFor(value), value !== 0);
export const exact = (value: number, digits = 4): string => plain(value, digits, false);
/** As many digits in every cell of a column, zeros included. */
export const padded = (value: number, digits = 4): string => plain(value, digits, true);

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raise = (power: number): string =>
  (power < 0 ? "⁻" : "") + String(Math.abs(power)).replace(/\d/g, (digit) => superscripts[Number(digit)]!);

/** 6.84 × 10²⁴ */
export const scientific = (value: number, digits = 3): string => {
  const [mantissa = "0", exponent = "0"] = value.toExponential(digits - 1).split("e");
  const shown = mantissa.replace(/\.?0+$/, "");
  return `${shown}${nbsp}×${nbsp}10${raise(Number(exponent))}`;
};
export const power = (exponent: number): string => `10${raise(exponent)}`;

/** "2025-09-12" as "12 September 2025", shorter where month or day are not known; anything else stays as it is. */
export const date = (iso: string | undefined): string => {
  const known = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? "");
  if (!known) return iso ?? "";
  const [, year, month, day] = known;
  const shown: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) shown.month = "long";
  if (day) shown.day = "numeric";
  return new Intl.DateTimeFormat("en-GB", shown).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
};
