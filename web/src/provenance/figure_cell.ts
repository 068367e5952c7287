// The cells of a table that sets one figure of several runs side by side, a column for each run.
import { html, type TemplateResult } from "lit";
import type { RunView } from "../answers/view";
import { phrase, unbroken } from "../words/text";

/** The heads of the columns, each in its run's colour. */
export const runHeads = (runs: RunView[]): TemplateResult[] => {
  const names = runs.map((run) => run.label);
  return runs.map((run) => html`
    <th scope="col" class="right colour-${run.tone}"><b>${unbroken(run.label, names)}</b></th>`);
};

/** The figure with what stands under it in small; without a figure it says so, and why. */
export const figureCell = (column: string, figure: unknown, below: unknown): TemplateResult => html`
  <td class="right" data-run=${column}>${
    figure === undefined ? html`<span class="no-figure">${phrase("absent")}</span>` : figure
  }<span class="detail">${below}</span></td>`;
