// Where a value lies on a slider: linear or logarithmic, wide enough to leave the evidence but not by far.
import type { Assumption, Input } from "../types";

export interface Track {
  /** 0 to 100 */
  place(value: number): number;
  value(place: number): number;
}

/** Units of what comes in whole numbers. */
const counted = new Set(["chip", "layer", "sequence"]);

/** Ends of the slider: the evidence and as much again on both sides, inside the row's hard bounds. */
const ends = (row: Assumption, start: Input | undefined): [number, number] => {
  if (!start) return [row.min, row.max];
  const { low, central, high } = start;
  if (row.scale === "log") {
    const spread = Math.max(high / central, central / low, 1.6) ** 2;
    return [Math.max(row.min, central / spread), Math.min(row.max, central * spread)];
  }
  const spread = Math.max(high - low, Math.abs(central) * 0.5, (row.max - row.min) * 0.02);
  return [Math.max(row.min, low - spread), Math.min(row.max, high + spread)];
};

export const trackOf = (row: Assumption, start: Input | undefined): Track => {
  const [low, high] = ends(row, start);
  const isLog = row.scale === "log" && low > 0;
  const to = (value: number) => (isLog ? Math.log(value) : value);
  const from = (value: number) => (isLog ? Math.exp(value) : value);
  const clamp = (value: number) => Math.min(Math.max(value, 0), 100);
  return {
    place: (value) => clamp(((to(Math.max(value, isLog ? low : -Infinity)) - to(low)) / (to(high) - to(low))) * 100),
    value: (place) => {
      // Three digits are as fine as a slider can honestly be set.
      const value = place >= 100 ? high : place <= 0 ? low
        : Number(from(to(low) + ((to(high) - to(low)) * place) / 100).toPrecision(3));
      return counted.has(row.unit) ? Math.min(row.max, Math.max(row.min, Math.round(value))) : value;
    },
  };
};
