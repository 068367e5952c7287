// Looks up the sweeps and answers of a report, by run and by what was asked.
import type { Report } from "../types";

type SweepResult = NonNullable<Report["sweeps"]>[number];
type Answer = NonNullable<Report["solve"]>[number];

/** By so many, the last of them fewer. */
export const inParts = <Row>(rows: readonly Row[], most: number): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, i) => rows.slice(most * i, most * i + most));

/** As many runs as a request may have, and values of a sweep with draws that one task has time for. */
export const fours = <Row>(rows: readonly Row[]): Row[][] => inParts(rows, 4);

export const sweepOf = (report: Report, run: string, id: string): SweepResult | undefined =>
  report.sweeps?.find((one) => one.run === run && one.id === id);

/** The values of one output along a sweep; undefined where the core has none. */
export const along = (sweep: SweepResult | undefined, output: string): (number | undefined)[] =>
  (sweep?.results[output] ?? []).map((value) => value ?? undefined);

/** Nine in ten outcomes at one place of a sweep; empty where they are not known, or all alike. */
export const rangeAt = (sweep: SweepResult | undefined, output: string, i: number): { low?: number; high?: number } => {
  const low = sweep?.results.p5?.[output]?.[i], high = sweep?.results.p95?.[output]?.[i];
  return typeof low === "number" && typeof high === "number" && low < high ? { low, high } : {};
};

export const answerOf = (report: Report, run: string, output: string, id: string): Answer | undefined =>
  report.solve?.find((one) => one.run === run && one.output === output && one.id === id);

/** Values that are equal factors apart, both ends included. */
export const factorsApart = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number((from * (to / from) ** (i / (count - 1))).toPrecision(6)));

/** Values that are equal steps apart, both ends included. */
export const stepsApart = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number((from + ((to - from) * i) / (count - 1)).toPrecision(6)));
