// What the headline chart draws: one entry a run, with its point and, once draws are made, its outcomes.
export interface Series {
  label: string;
  /** the letter of the run's colour */
  tone: string;
  value: number;
  /** the value as the reader sees it */
  text: string;
  low?: number;
  high?: number;
  interval?: string;
  quantiles?: number[];
}

/** Widths guessed from the font's usual advance; labels are placed by them. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.56;
