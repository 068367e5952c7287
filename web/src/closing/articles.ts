// Once the reader has changed something: what the articles say of this comparison's electricity, beside what it is now.
import { html, nothing, type TemplateResult } from "lit";
import { changes } from "../store/state";
import type { Store } from "../store/store";
import { runViews } from "../answers/view";
import { energy } from "../answers/headline";
import { claimsOf } from "../chapters/claims/questions";
import type { Claim } from "../types";
import { factor } from "../words/compare";
import { phrase } from "../words/text";
import { interval, quantity } from "../words/units";

const line = (store: Store, { label, expression, claimed, reading }: Claim): TemplateResult | typeof nothing => {
  const [low, high] = claimed ?? [];
  if (!expression || typeof low !== "number" || typeof high !== "number") return nothing;
  const value = (run: string) => runViews(store).find((one) => one.id === run)?.report.outputs[energy];
  const here = value(expression.run), over = expression.over && value(expression.over.run);
  if (!here || (expression.over && !over?.central)) return nothing;
  const ratio = over ? here.central / over.central : undefined;
  // One number is told as it was written, not as it is read.
  const figure = reading?.stated === undefined ? interval(low, high, here.unit) : quantity(reading.stated, here.unit);
  return html`<li>${ratio === undefined
    ? phrase("articleSays", { label, claimed: figure, now: quantity(here.central, here.unit) })
    : phrase("articleSaysRatio", { label, low: factor(low), high: factor(high), now: factor(ratio) })}</li>`;
};

export const articles = (store: Store): TemplateResult | typeof nothing => {
  if (!changes(store.state).length) return nothing;
  const rows = claimsOf(store).filter(({ scenario, expression }) => scenario === store.state.scenario
    && expression?.output === energy && (!expression.over || expression.over.output === energy));
  return rows.length ? html`<div class="articles"><p><strong>${phrase("articlesSay")}</strong></p>
    <ul>${rows.map((row) => line(store, row))}</ul></div>` : nothing;
};
