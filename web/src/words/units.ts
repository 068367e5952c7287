// Units as a reader sees them: the scale a value is shown in ("246 million h"), its name, and the currency of sums.
import { digitsFor, exact, nbsp, power, round, scientific, language } from "./format";
import { hasPhrase, phrase, type Key } from "./text";
import type { OutputValue } from "../types";

/** How a quantity is written: value / factor, between prefix and suffix. */
export interface Shown {
  factor: number;
  prefix: string;
  suffix: string;
  /** no-break space before the suffix, except for % */
  space: string;
}

/** Units whose names are the same in every language; the others are in the catalogue. */
const names: Record<string, string> = {
  "chip-hour": "h", "W/chip": "W", "TFLOP/s/chip": "TFLOP/s", "gCO2e/kWh": "g/kWh", "kgCO2e/chip": "kg CO₂e",
  tCO2e: "t CO₂e", gCO2e: "g CO₂e", "USD/kWh": "/kWh", "USD/chip": "", "USD/chip-hour": "/h",
  "MWh/household-year": "MWh", "USD/PFLOP/s": "/PFLOP/s", "USD/ZFLOP": "/ZFLOP", USD: "", "1": "",
};
const nameOf = (unit: string): string => {
  const key = `unit:${unit}`;
  return names[unit] ?? (hasPhrase(key) ? phrase(key) : unit.replace(/^USD/, ""));
};

const words: [number, Key][] = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];

interface Currency {
  id: string;
  /** US dollars for one unit */
  usd: number;
}
const symbols: Record<string, string> = { USD: "$", EUR: "€", CNY: "CN¥", GBP: "£" };
/** The currencies that sums can be shown in. */
export const currencies: readonly string[] = Object.keys(symbols);
export const symbolOf = (id: string): string => symbols[id] ?? id;

const dollar: Currency = { id: "USD", usd: 1 };
let used = dollar;
export const currency = (): Currency => used;
/** Sets the currency in which sums are shown; dollars if its rate is not known. */
export const useCurrency = (rates: readonly Currency[], id: string | undefined): void => {
  used = rates.find((row) => row.id === id && currencies.includes(row.id)) ?? dollar;
};
const weights: Record<string, [number, string][]> = {
  tCO2e: [[1e6, "Mt CO₂e"], [1e3, "kt CO₂e"]],
  GWh: [[1e3, "TWh"]],
};
/** Units that are told in a smaller one, as many of it as one of them is: 754 ML is 754 million litres. */
const smaller: Record<string, [parts: number, unit: string]> = { ML: [1e6, "L"] };

/** The scale and name for a value of this unit; a share is any "1" that cannot exceed 1. */
export const shownAs = (unit: string, value: number, share = false): Shown => {
  const [parts, small] = smaller[unit] ?? [];
  if (parts && small) {
    const shown = shownAs(small, value * parts);
    return { ...shown, factor: shown.factor / parts };
  }
  const german = language() === "de";
  if (share) return { factor: 0.01, prefix: "", suffix: "%", space: german ? nbsp : "" };
  const isMoney = unit.startsWith("USD");
  const rate = isMoney ? used.usd : 1;
  // German writes "21 Millionen $/h", English "$21 million/h".
  const sign = isMoney ? symbolOf(used.id) : "";
  const prefix = german ? "" : sign;
  const name = german ? sign + nameOf(unit) : nameOf(unit);
  const size = Math.abs(value) / rate;
  const close = name.startsWith("/") ? "" : nbsp;
  if (unit === "FLOP") {
    const exponent = size > 0 ? Math.floor(Math.log10(size)) : 0;
    return { factor: 10 ** exponent, prefix: "", suffix: `×${nbsp}${power(exponent)}`, space: nbsp };
  }
  for (const [factor, heavy] of weights[unit] ?? [])
    if (size >= factor) return { factor, prefix, suffix: heavy, space: nbsp };
  for (const [factor, word] of words) {
    if (size < factor) continue;
    const many = phrase(word);
    return { factor: factor * rate, prefix, suffix: name ? `${many}${close}${name}` : many, space: nbsp };
  }
  return { factor: rate, prefix, suffix: name, space: name && !name.startsWith("/") ? nbsp : "" };
};

const dress = (text: string, { prefix, space, suffix }: Shown): string =>
  text.startsWith("−") ? `−${prefix}${text.slice(1)}${space}${suffix}` : `${prefix}${text}${space}${suffix}`;

/** "315 GWh", "$21 million", "75%", "6.8 × 10²⁴ FLOP": as precise as prose needs. */
export const quantity = (value: number, unit: string, share = false): string => {
  if (unit === "FLOP") return `${scientific(value, 3)}${nbsp}FLOP`;
  const shown = shownAs(unit, value, share);
  return dress(round(value / shown.factor), shown);
};

/** The same with four digits, for drawers and tables. */
export const precise = (value: number, unit: string, share = false): string => {
  if (unit === "FLOP") return `${scientific(value, 4)}${nbsp}FLOP`;
  const shown = shownAs(unit, value, share);
  return dress(exact(value / shown.factor), shown);
};

const between = (
  low: number,
  high: number,
  unit: string,
  share: boolean,
  digits: (value: number) => number,
  scaledFor = high,
): string => {
  const shown = shownAs(unit, scaledFor, share);
  const end = (value: number) => exact(value / shown.factor, digits(value / shown.factor));
  // Ends that read alike are one number, and no range.
  const ends = [...new Set([end(low), end(high)])].join("–");
  return `${shown.prefix}${ends}${shown.space}${shown.suffix}`;
};

/** "172–426 GWh": both ends are figures, as precise as prose needs, and share one unit. */
export const interval = (low: number, high: number, unit: string, share = false): string =>
  between(low, high, unit, share, digitsFor);

/**
 * "250–400 GWh": both ends are percentiles of draws, which deserve two digits, in the scale of the value that they
 * stand beside.
 */
export const outcomes = (low: number, high: number, unit: string, share = false, beside = high): string =>
  between(low, high, unit, share, () => 2, beside);

/** "250–400 GWh": nine in ten outcomes, or nothing where all are one. */
export const spread = ({ central, p5, p95, unit }: Pick<OutputValue, "central" | "p5" | "p95" | "unit">): string =>
  p5 === undefined || p95 === undefined || p5 === p95 ? "" : outcomes(p5, p95, unit, unit === "1", central);

/** "1.2 (1.1–1.4)": a central value, and its range where there is one to tell. */
export const ranged = (
  row: { unit: string; max: number },
  { low, central, high }: { low: number; central: number; high: number },
  withRange = true,
): string => {
  const value = precise(central, row.unit, isShare(row));
  return withRange && low !== high ? `${value} (${between(low, high, row.unit, isShare(row), () => 4)})` : value;
};

/** A bare number that cannot exceed 1 is read as a per cent. */
export const isShare = (row: { unit: string; max: number }): boolean => row.unit === "1" && row.max <= 1;
