// Which chip the disputed run was on: a few to choose from, and the answer beneath them while choosing.
import { html, nothing, type TemplateResult } from "lit";
import { energy, pair } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { output, ratio } from "../../answers/view";
import { disputedChip } from "../../controls/disputed_chip";
import type { Store } from "../../store/store";
import { compared, isAlike } from "../../words/compare";
import { phrase, richPhrase, unbroken, wholeName } from "../../words/text";
import { quantity, spread } from "../../words/units";

/** How many are offered here; the lab has them all. */
const offered = 6;

export const whichChip = (store: Store): TemplateResult | typeof nothing => {
  const both = pair(store);
  const choice = disputedChip(store, "first-chip", offered);
  if (!both || choice === nothing) return nothing;
  const { base, other } = both;
  const value = output(other, energy), versus = ratio(store.report, other, energy);
  const model = choiceLabel(store, "model", other.chosen.model) || other.label;
  const words = value && {
    chip: wholeName(choiceLabel(store, "chip", other.chosen.chip)), b: wholeName(model), a: wholeName(base.name),
    value: html`<b>${quantity(value.central, value.unit)}</b>`, range: unbroken(spread(value), []),
    compared: versus === undefined || isAlike(versus) ? phrase("asMuch") : compared(versus),
  };
  return html`<div class="which-chip">${choice}
    <p class="chip-answer">${words ? richPhrase("chipAnswer", words) : nothing}</p></div>`;
};
