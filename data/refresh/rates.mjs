// Exchange rates from @fawazahmed0/currency-api: US dollars for one unit of each currency.
import { each, plausible, Refusal } from "./refusal.mjs";

/** The rows with the package's rates; `rate` reads what it holds for a currency. */
export function refreshCurrencies(rows, { rate, day }) {
  return each(rows, (row) => {
    const code = row.id.toLowerCase();
    const { date, [code]: units } = rate(code) ?? {};
    if (!units) throw new Refusal("the package has no rates for it");
    if (date !== day) throw new Refusal(`its rates are of ${date}, those of the dollar of ${day}`);
    return { ...row, usd: plausible(units.usd, "its rate in US dollars"), date };
  });
}
