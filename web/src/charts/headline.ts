// The headline chart: equally likely outcomes of each run as dots on one axis.
import { html, type TemplateResult } from "lit";
import { dots, type RunOutcomes } from "./dots";
import { picture, plot } from "./plot";

/** Its drawing at any width; `count` dots stand for each run. */
export const drawing = (runs: RunOutcomes[], unit: string, label: string, count: number) =>
  (width: number): TemplateResult => picture(label, width, dots(runs, unit, width, count));

export const headline = (runs: RunOutcomes[], unit: string, label: string, count: number): TemplateResult =>
  runs.length ? plot(label, (width) => dots(runs, unit, width, count)) : html``;
