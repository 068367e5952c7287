// Sliders beside a chapter's own chart: assumptions that all runs share, started from that chapter's comparison.
import { html, nothing, type TemplateResult } from "lit";
import { askBefore } from "../answers/ask";
import { everyRun } from "../store/state";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import type { RunView } from "../answers/view";
import type { Request } from "../types";
import { sliderRow } from "./slider_row";
import "./number_box";

/** One slider for each assumption, read from `run`, which answers `question`. */
export const sideSliders = (
  store: Store, ui: Ui, chapter: string, ids: readonly string[], run: RunView, question: Request,
): TemplateResult => {
  const before = askBefore(store, question).runs.find((one) => one.id === run.id);
  return html`<div class="slider-rows">${ids.map((id) => {
    const row = store.description.assumptions.find((one) => one.id === id);
    return row ? sliderRow(store, ui, row, everyRun, run, { chapter, start: before?.inputs[id] }) : nothing;
  })}</div>`;
};
