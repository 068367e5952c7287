// What the headline chart draws: one entry a run, with its equally likely outcomes.
export interface Series {
  label: string;
  /** the letter of the run's colour */
  tone: string;
  central: number;
  /** the same as the reader sees it */
  text: string;
  /** nine in ten outcomes, in words */
  interval: string;
  /** the same where there is little room */
  short: string;
  /** one alone where there is no range */
  quantiles: number[];
}

/** Widths guessed from the font's usual advance; labels are placed by them. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.56;
