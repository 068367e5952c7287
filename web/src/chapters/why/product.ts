// Each run's electricity as a product: its arithmetic times what each operation took.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { missing, output, runViews, type RunView } from "../../answers/view";
import { energy } from "../../answers/headline";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { phrase, unbroken } from "../../words/text";
import { quantity, spread } from "../../words/units";
import { totalKey } from "./words";

const columns = [["training_compute", "whyArithmetic"], ["energy_per_compute", "whyPer"], [energy, "whyMakes"]] as const;

const keyOf = (run: RunView, id: string): string => (id === energy ? `${totalKey(run)}/table` : `why/${run.id}/${id}`);

export const product = (store: Store, ui: Ui): TemplateResult => {
  const runs = runViews(store);
  const cell = (run: RunView, id: string, name: string) => {
    const value = output(run, id);
    return html`<td class="r" data-run=${name}>${value
      ? html`${number(ui, keyOf(run, id), quantity(value.central, value.unit))}<span class="of">${spread(value)}</span>`
      : html`<span class="none">${phrase("absent")}</span><span class="of">${missing(store, run.id, id)}</span>`}</td>`;
  };
  const row = (run: RunView) => {
    const open = drawerFor(ui, Object.fromEntries(columns.map(([id]) => [keyOf(run, id), () => outputDrawer(store, ui, run, id)])));
    return html`
      <tr><th scope="row" class="c${run.tone}"><b>${unbroken(run.label, [run.label])}</b></th>${columns.map(([id, name]) => cell(run, id, phrase(name)))}</tr>
      ${typeof open === "symbol" ? open : html`<tr class="under"><td colspan=${columns.length + 1}>${open}</td></tr>`}`;
  };
  return html`
    <div class="part">
      <h3 class="ti" id="product">${phrase("whyProduct")}</h3>
      <p class="su">${phrase("whyProductText")}</p>
      <table class="meaning many product" aria-labelledby="product">
        <thead><tr><th scope="col">${phrase("run")}</th>${columns.map(([, name]) => html`<th scope="col" class="r">${phrase(name)}</th>`)}</tr></thead>
        <tbody>${runs.map(row)}</tbody>
      </table>
    </div>`;
};
