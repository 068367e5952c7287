// Serving in words: how far the cost of a token lies apart between chips, and what of it the list price covers.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import { exact } from "../../words/format";
import { phrase, richPhrase, wholeName } from "../../words/text";
import { labelOf } from "../../words/names";
import { quantity } from "../../words/units";
import type { Cost, Costs } from "./questions";

/** Of a million tokens, which the words around it say. */
const unit = "USD";
export const price = (value: number): string => quantity(value, unit);

const known = ({ rows }: Costs): Cost[] => rows.filter((row) => row.value !== undefined);

export const title = (found: Costs): string => {
  const rows = known(found), { list } = found;
  if (!rows.length || list === undefined) return phrase("servingTitlePlain");
  const covered = rows.filter((row) => row.value! < list).length;
  return phrase(covered === rows.length ? "servingTitleAll" : covered ? "servingTitleSome" : "servingTitleNone");
};

export const text = (store: Store, found: Costs): TemplateResult => {
  const rows = known(found), [first, last] = [rows[0], rows.at(-1)], { list, model, speed } = found;
  if (!first || !last || first === last) return html`<p>${phrase("servingNone")}</p>`;
  const name = ({ chip }: Cost) => wholeName(labelOf(store.description.chips, chip));
  const answer = richPhrase(speed === undefined ? "servingTextBatch" : "servingText", {
    model: wholeName(model), speed: speed === undefined ? "" : exact(speed, 2), low: price(first.value!),
    lowChip: name(first), high: price(last.value!), highChip: name(last),
  });
  return html`<p>${answer} ${list === undefined ? "" : phrase("servingList", { list: price(list) })}</p>`;
};
