// What opens under a claim: what was worked out, what would have to be true, the primary figures, and its scenario.
import { html, nothing, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf, output, type RunView } from "../../answers/view";
import { energy } from "../../answers/headline";
import { sourceLine } from "../../provenance/drawer";
import { inputDrawer } from "../../provenance/input";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { richPhrase, phrase } from "../../words/text";
import { interval, isShare, precise, quantity } from "../../words/units";
import { lower } from "../../words/names";
import { sideMeasure } from "./questions";
import type { Claim, Verdict } from "../../types";

type Side = NonNullable<Claim["expression"]>;

const runsOf = (store: Store, claim: Claim, outputs: string[]): RunView[] =>
  (claim.scenario ? askScenario(store, claim.scenario, { draws: 0, outputs }).runs : []);

/** One side of the expression as a number that opens its provenance. */
const side = (store: Store, ui: Ui, one: Omit<Side, "over">, key: string, runs: RunView[]): { text: TemplateResult; drawer: () => unknown } | undefined => {
  const run = runs.find((view) => view.id === one.run);
  const measure = sideMeasure(store, one);
  const value = one.output ? run && output(run, one.output)?.central : run?.report.inputs[one.input ?? ""]?.central;
  if (!run || value === undefined) return undefined;
  const row = store.description.assumptions.find((other) => other.id === one.input);
  const label = row?.label ?? labelOf(store.description.outputs, one.output ?? "");
  return { text: html`${number(ui, key, quantity(value, measure.unit, measure.share))} <span class="detail inline">${lower(label)}, <span class="unbroken">${run.label}</span></span>`,
    drawer: () => (one.output ? outputDrawer(store, ui, run, one.output) : row ? inputDrawer(store, ui, row, run, row.label, true, nothing) : nothing) };
};

const worked = (store: Store, ui: Ui, claim: Claim): unknown => {
  const { expression } = claim;
  if (!expression) return nothing;
  const outputs = [expression.output, expression.over?.output].filter((id) => id !== undefined);
  const runs = runsOf(store, claim, outputs.length ? outputs : [energy]);
  const keys = [`claims/${claim.id}/top`, `claims/${claim.id}/bottom`] as const;
  const top = side(store, ui, expression, keys[0], runs);
  const bottom = expression.over && side(store, ui, expression.over, keys[1], runs);
  if (!top || (expression.over && !bottom)) return nothing;
  return html`<p>${bottom ? richPhrase("claimQuotient", { top: top.text, bottom: bottom.text }) : richPhrase("claimValue", { value: top.text })}</p>
    ${drawerFor(ui, { [keys[0]]: top.drawer, ...(bottom ? { [keys[1]]: bottom.drawer } : {}) })}`;
};

const need = (store: Store, claim: Claim, one: NonNullable<Verdict["would_need"]>[number]): string => {
  const row = store.description.assumptions.find((other) => other.id === one.id);
  if (!row) return "";
  const run = runsOf(store, claim, [energy]).find((view) => view.id === one.run);
  const input = run?.report.inputs[one.id];
  const words = { label: one.value === null ? lower(row.label) : row.label, run: run?.label ?? one.run, value: one.value === null ? "" : precise(one.value, row.unit, isShare(row)),
    now: input ? precise(input.central, row.unit, isShare(row)) : "", range: input && input.low !== input.high ? interval(input.low, input.high, row.unit, isShare(row)) : "" };
  if (one.value === null) return phrase("needNone", words);
  const place = one.in_range === "inside" ? "needInside" : "needOutside";
  return `${phrase(input ? "needFrom" : "need", words)} ${words.range ? phrase(place, words) : phrase("needSingle")}`;
};

export const needs = (store: Store, claim: Claim, verdict: Verdict | undefined): string[] =>
  (verdict?.would_need ?? []).map((one) => need(store, claim, one)).filter(Boolean);

const primary = (store: Store, claim: Claim): TemplateResult | typeof nothing => (claim.primary?.length ? html`
  <h3>${phrase("claimPrimary")}</h3>
  <ul>${claim.primary.map((one) => {
    const source = store.description.sources.find((row) => row.id === one.source);
    return html`<li>${one.figure}${source ? html` <span class="detail">${sourceLine(source)}</span>` : nothing}</li>`;
  })}</ul>` : nothing);

export const more = (store: Store, ui: Ui, claim: Claim, verdict: Verdict | undefined): TemplateResult => {
  const list = needs(store, claim, verdict);
  const beside = (claim.beside ?? []).map((id) => lower(labelOf(store.description.outputs, id)));
  return html`<div class="claim-more">
    ${worked(store, ui, claim)}
    ${list.length ? html`<h3>${phrase(verdict?.verdict === "inside" ? "claimNeedsEnd" : "claimNeeds")}</h3><ul>${list.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${primary(store, claim)}
    ${beside.length ? html`<p>${phrase("claimBeside", { outputs: beside.join(", ") })}</p>` : nothing}
  </div>`;
};
