// What others put the training of a model at, in money.
import { rows as built } from "virtual:bills";
import { html, type TemplateResult } from "lit";
import { nameList, runViews } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Bill } from "../../types";
import { labelOf } from "../../words/names";
import { phrase, unbroken } from "../../words/text";
import { quantity } from "../../words/units";

let rows = built;

/** The build's own drawing comes before what it leaves. */
export const useBills = (own: Bill[]): void => {
  rows = own;
};

/** The bills of the compared models that others have published, where there are any. */
export const publishedBills = (store: Store): TemplateResult => {
  const { models, sources } = store.description;
  const compared = [...new Set(runViews(store).map((run) => run.chosen.model))];
  const bills = compared.flatMap((id) => {
    const found = rows.find(({ model }) => model === id);
    const publisher = sources.find((row) => row.id === found?.source)?.publisher;
    return found && publisher ? [phrase("hwPublished", {
      publisher, model: labelOf(models, found.model), value: quantity(found.central, found.unit),
    })] : [];
  });
  return bills.length ? html`<p class="hint">${unbroken(bills.join(" "), nameList(store))}</p>` : html``;
};
