// The headline chart: equally likely outcomes of each run as dots on one axis.
import { html, type TemplateResult } from "lit";
import { dots } from "./dots";
import type { Series } from "./series";
import "./plot";

/** Its drawing at any width; `count` dots stand for each run. */
export const drawing = (series: Series[], unit: string, label: string, count: number) => (width: number): TemplateResult => {
  const drawn = dots(series, unit, width, count);
  return html`<svg viewBox="0 0 ${width} ${drawn.height}" width=${width} height=${drawn.height} role="img" aria-label=${label}>${drawn.draw}</svg>`;
};

export const headline = (series: Series[], unit: string, label: string, count: number): TemplateResult =>
  series.length ? html`<tokenwatt-plot class="plot" .draw=${drawing(series, unit, label, count)}></tokenwatt-plot>` : html``;
