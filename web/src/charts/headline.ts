// The headline chart: equally likely outcomes of each run as dots on one axis.
import { html, type TemplateResult } from "lit";
import { dots } from "./dots";
import type { Series } from "./series";
import "./plot";

export const headline = (series: Series[], unit: string, label: string, count: number): TemplateResult => {
  const draw = (width: number) => {
    const drawn = dots(series, unit, width, count);
    return html`<svg viewBox="0 0 ${width} ${drawn.height}" width=${width} height=${drawn.height} role="img" aria-label=${label}>${drawn.draw}</svg>`;
  };
  return series.length ? html`<tokenwatt-plot class="plot" .draw=${draw}></tokenwatt-plot>` : html``;
};
