// The currency of every sum on the page, and the day of its rate.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import { date, exact } from "../words/format";
import { phrase } from "../words/text";
import { currencies, currency, symbolOf, useCurrency } from "../words/units";
import { select } from "./select";

export const money = (store: Store): TemplateResult => {
  const rows = store.description.currencies;
  const chosen = currency().id;
  const rate = chosen === "USD" ? undefined : rows.find((row) => row.id === chosen);
  const choose = (id: string) => {
    useCurrency(rows, id);
    store.changed();
  };
  const options = currencies.map((id) => ({ id, label: rows.find((row) => row.id === id)?.label ?? id }));
  return html`
    <p class="money"><label for="currency">${phrase("money")}</label>
      ${select({ id: "currency", options, chosen, choose })}
      ${rate ? html`<span>${phrase("moneyRate", {
        one: `${symbolOf(rate.id)}1`, dollars: `$${exact(rate.usd, 4)}`, date: date(rate.date),
      })}</span>` : nothing}</p>`;
};
