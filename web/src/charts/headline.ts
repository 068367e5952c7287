// The headline chart: outcomes as dots where the runs have them, else one point a run.
import { html, type TemplateResult } from "lit";
import { dots } from "./dots";
import { points } from "./points";
import type { Series } from "./series";
import "./plot";

export const hasOutcomes = (series: Series[]): boolean =>
  series.length > 0 && series.every((run) => (run.quantiles?.length ?? 0) > 0);

export const headline = (series: Series[], unit: string, label: string): TemplateResult => {
  const draw = (width: number) => {
    const drawn = hasOutcomes(series) ? dots(series, unit, width) : points(series, unit, width);
    return html`<svg viewBox="0 0 ${width} ${drawn.height}" width=${width} height=${drawn.height} role="img" aria-label=${label}>${drawn.draw}</svg>`;
  };
  return series.length ? html`<tokenwatt-plot class="plot" .draw=${draw}></tokenwatt-plot>` : html``;
};
