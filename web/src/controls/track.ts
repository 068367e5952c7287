// Where a value lies on a slider: linear or logarithmic, wide enough to leave the evidence but not by far.
import type { Assumption, Input } from "../types";

export interface Track {
  /** 0 to 100 */
  place(value: number): number;
  value(place: number): number;
  /**
   * Where an arrow key takes a count that would have gone to this place: by one at least, or it would stay, and by a
   * twentieth at most. Nothing of what is no count.
   */
  step(from: number, place: number): number | undefined;
}

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
  const within = (value: number) => Math.min(row.max, Math.max(row.min, value));
  const place = (value: number) =>
    clamp(((to(Math.max(value, isLog ? low : -Infinity)) - to(low)) / (to(high) - to(low))) * 100);
  const value = (at: number) => {
    // Three digits are as fine as a slider can honestly be set.
    const found = at >= 100 ? high : at <= 0 ? low
      : Number(from(to(low) + ((to(high) - to(low)) * at) / 100).toPrecision(3));
    return row.whole ? within(Math.round(found)) : found;
  };
  return {
    place,
    value,
    step: (start, at) => {
      if (!row.whole) return undefined;
      const most = Math.max(1, Math.round(start / 20));
      const by = Math.min(Math.max(1, Math.abs(value(at) - start)), most);
      return within(Math.round(start + Math.sign(at - place(start)) * by));
    },
  };
};
