// The types of published.js: what the model gives beside what others published.
import type { PublishedFigure, Tokenwatt } from "./tokenwatt.js";

export interface Reproduction {
  id: string;
  label: string;
  kind: PublishedFigure["kind"];
  basis: PublishedFigure["basis"];
  output: string;
  unit: string;
  /** The published figure. */
  published: number;
  source: string;
  /** The computed one; NaN where the model gives none. */
  central: number;
  p5: number;
  p95: number;
  /** Computed over published. */
  ratio: number;
  /** Whether the published figure lies in the computed 90 % interval; undefined where the result is fixed. */
  inside?: boolean;
}

export interface Summary {
  kind: PublishedFigure["kind"];
  basis: PublishedFigure["basis"];
  rows: number;
  /** Factors by which the central value misses. */
  median: number;
  largest: number;
  /** Share of the rows with an interval that hold the published figure, and their mean interval score in ln. */
  inside?: number;
  score?: number;
}

/** Works every published figure out. Needs the texts of record.json. */
export function reproduce(tokenwatt: Tokenwatt, rows?: PublishedFigure[]): Reproduction[];
/** By kind and basis; rejected figures, upper bounds, forecasts and what is undisclosed are left out. */
export function summarize(results: Reproduction[]): Summary[];
/** Mean interval score of 90 % intervals in ln: the width, and 20 times what lies outside. */
export function intervalScore(intervals: { low: number; high: number; value: number }[]): number;
