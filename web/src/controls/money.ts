// The currency of every sum on the page, and the day of its rate.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Store } from "../store/store";
import { date, exact } from "../words/format";
import { phrase } from "../words/text";
import { currencies, currency, symbolOf, useCurrency } from "../words/units";

export const money = (store: Store): TemplateResult => {
  const rows = store.description.currencies.filter((row) => currencies.includes(row.id));
  const used = rows.find((row) => row.id === currency().id);
  return html`
    <p class="money"><label for="currency">${phrase("money")}</label>
      <select class="picker" id="currency" .value=${live(currency().id)} @change=${(event: Event) => {
        useCurrency(store.description.currencies, (event.target as HTMLSelectElement).value);
        store.changed();
      }}>${currencies.map((id) => html`<option value=${id} ?selected=${id === currency().id}>${rows.find((row) => row.id === id)?.label ?? id}</option>`)}</select>
      ${used && used.id !== "USD" ? html`<span>${phrase("moneyRate", { one: `${symbolOf(used.id)}1`, dollars: `$${exact(used.usd, 4)}`, date: date(used.date) })}</span>` : nothing}</p>`;
};
