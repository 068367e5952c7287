// Each run's electricity as a product: its arithmetic times what each operation took.
import { html, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { missing, output, runViews, type RunView } from "../../answers/view";
import { drawerRow } from "../../charts/data_table";
import { figureCell } from "../../provenance/figure_cell";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, wholeName } from "../../words/text";
import { quantity, spread } from "../../words/units";
import { totalKey } from "./words";

const columns = [
  ["training_compute", "whyArithmetic"], ["energy_per_compute", "whyPer"], [energy, "whyMakes"],
] as const;

const keyOf = (run: RunView, id: string): string => (id === energy ? `${totalKey(run)}/table` : `why/${run.id}/${id}`);

export const product = (store: Store, ui: Ui): TemplateResult => {
  const runs = runViews(store);
  const cell = (run: RunView, id: string, name: string) => {
    const value = output(run, id);
    if (!value) return figureCell(name, undefined, missing(store, run.id, id));
    return figureCell(name, number(ui, keyOf(run, id), quantity(value.central, value.unit)), spread(value));
  };
  const row = (run: RunView) => {
    const drawers = columns.map(([id]) => [keyOf(run, id), () => outputDrawer(store, ui, run, id)]);
    return html`
      <tr><th scope="row" class="colour-${run.tone}"><b>${wholeName(run.label)}</b></th>
        ${columns.map(([id, name]) => cell(run, id, phrase(name)))}</tr>
      ${drawerRow(drawerFor(ui, Object.fromEntries(drawers)), columns.length + 1)}`;
  };
  return html`
    <div class="part">
      <h3 class="title" id="product">${phrase("whyProduct")}</h3>
      <p class="subtitle">${phrase("whyProductText")}</p>
      <table class="meaning many product" aria-labelledby="product">
        <thead><tr><th scope="col">${phrase("run")}</th>
          ${columns.map(([, name]) => html`<th scope="col" class="right">${phrase(name)}</th>`)}</tr></thead>
        <tbody>${runs.map(row)}</tbody>
      </table>
    </div>`;
};
