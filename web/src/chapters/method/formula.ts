// One formula with live numbers: each opens where it comes from, its name beneath it, the result at the end.
import { html, nothing, type TemplateResult } from "lit";
import type { RunView } from "../../answers/view";
import { action } from "../../button";
import { reveal } from "../../controls/assumptions";
import { inputDrawer } from "../../provenance/input";
import { nameOf, pieces, valueText, type Piece } from "../../provenance/line";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Term, Token } from "../../provenance/working";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Description, Working } from "../../types";
import { formulaWords, lower } from "../../words/names";
import { oneLine, phrase } from "../../words/text";

/** What stands behind "_" in a symbol is its index. */
const symbol = (text: string): TemplateResult =>
  html`${text.split(/_(\w+)/).map((part, i) => (i % 2 ? html`<sub>${part}</sub>` : html`<i>${part}</i>`))}`;

/** "E = electricity of the machines · PUE": the formula as the documentation has it, with names instead of ids. */
export const inSymbols = (
  description: Description, row: Description["outputs"][number],
): TemplateResult | typeof nothing => {
  if (!row.formula) return nothing; // its documentation has not arrived
  const ids = /\b[a-z]+(?:_[a-z]+)+\b|\blayers\b/g;
  const words = formulaWords(row.formula).replace(ids, (id) => lower(nameOf(description, id)));
  return html`<span class="symbols">${symbol(row.symbol)} = ${words}</span>`;
};

/** What opens when a term is pressed: an assumption's provenance with the way to its slider, or a result's. */
const drawerOf = (store: Store, ui: Ui, run: RunView, term: Term): unknown => {
  const row = store.description.assumptions.find((one) => one.id === term.id);
  if (term.op === "output") return outputDrawer(store, ui, run, term.id);
  if (!row) return nothing;
  const change = run.request ? nothing
    : html`<p class="range">${action(phrase("toSlider"), () => void reveal(store, ui, row, run))}</p>`;
  return inputDrawer(store, ui, row, run, row.label, false, change);
};

interface Formula {
  /** what keeps its drawers apart from another formula's */
  key: string;
  tokens: Token[];
  result: Working;
  /** stands under the result */
  note?: unknown;
}

export const formula = (
  store: Store, ui: Ui, run: RunView, { key, tokens, result, note = nothing }: Formula,
): TemplateResult => {
  const { description } = store;
  const drawers: Record<string, () => unknown> = {};
  const term = (one: Term, after: string): TemplateResult => {
    const text = valueText(description, one);
    const own = `${key}/${one.id}`;
    // Only the first mention of a number opens its drawer; a step has none, since it is worked out in a line of its
    // own.
    const opens = one.op !== "step" && !Object.hasOwn(drawers, own);
    if (opens) drawers[own] = () => drawerOf(store, ui, run, one);
    const value = opens ? number(ui, own, text) : text;
    const whole = after ? html`${value} <span class="operator">${after}</span>` : value;
    return html`<span class="term">${oneLine(whole)}<small>${lower(nameOf(description, one.id))}</small></span>`;
  };
  const piece = ({ text, term: one, after }: Piece): TemplateResult => html`
    <p>${text ? html`<span class="operator">${text}</span>` : nothing}${one ? term(one, after) : nothing}</p>`;
  const total = valueText(description, { ...result, value: result.value ?? Infinity });
  return html`
    <div class="formula" role="group" aria-label=${nameOf(description, result.id ?? "")}>
      ${pieces(tokens).map(piece)}
      <p><span class="operator">=</span><span class="term result">${oneLine(total)}<small>${note}</small></span></p>
    </div>
    ${drawerFor(ui, drawers)}`;
};
