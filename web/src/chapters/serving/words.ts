// Serving in words: how far the cost of a token lies apart between chips, and what of it the list price covers.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import { factor } from "../../words/compare";
import { phrase, richPhrase, wholeName } from "../../words/text";
import { labelOf } from "../../words/names";
import { quantity } from "../../words/units";
import { speed, type Cost, type Costs } from "./questions";

/** The unit in which the core gives costs and prices of tokens. */
const unit = "USD/Mtoken";
export const price = (value: number): string => quantity(value, unit);

const known = ({ rows }: Costs): Cost[] => rows.filter((row) => row.value !== undefined);

export const title = (found: Costs): string => {
  const rows = known(found), { list } = found;
  if (!rows.length || list === undefined) return phrase("servingTitlePlain");
  const covered = rows.filter((row) => row.value! < list).length;
  return phrase(covered === rows.length ? "servingTitleAll" : covered ? "servingTitleSome" : "servingTitleNone");
};

export const text = (store: Store, found: Costs): TemplateResult => {
  const rows = known(found), [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return html`<p>${phrase("servingNone")}</p>`;
  const name = ({ chip }: Cost) => wholeName(labelOf(store.description.chips, chip));
  const answer = richPhrase("servingText", {
    model: wholeName(found.model), speed, low: price(first.value!), lowChip: name(first), high: price(last.value!),
    highChip: name(last), factor: factor(last.value! / first.value!),
  });
  return html`<p>${answer} ${found.list === undefined ? "" : phrase("servingList", { list: price(found.list) })}</p>`;
};
