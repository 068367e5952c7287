// What opens under a claim: what was worked out, what would have to be true, the primary figures, and its scenario.
import { html, nothing, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { energy } from "../../answers/headline";
import { centralOf, inputOf, type RunView } from "../../answers/view";
import { sourceLine } from "../../provenance/drawer";
import { inputDrawer } from "../../provenance/input";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Claim, Verdict } from "../../types";
import { labelOf, lower } from "../../words/names";
import { oneLine, phrase, richPhrase } from "../../words/text";
import { interval, isShare, precise, quantity } from "../../words/units";
import { sideMeasure } from "./questions";

type Side = NonNullable<Claim["expression"]>;

const runsOf = (store: Store, claim: Claim, outputs: string[]): RunView[] =>
  (claim.scenario ? askScenario(store, claim.scenario, { draws: 0, outputs }).runs : []);

interface Drawn {
  text: TemplateResult;
  drawer: () => unknown;
}

/** One side of the expression as a number that opens its provenance. */
const side = (
  store: Store, ui: Ui, { run: id, output: of, input }: Omit<Side, "over">, key: string, runs: RunView[],
): Drawn | undefined => {
  const run = runs.find((view) => view.id === id);
  const { unit, share } = sideMeasure(store, { run: id, output: of, input });
  const value = of ? centralOf(run, of) : inputOf(run, input ?? "");
  if (!run || value === undefined) return undefined;
  const row = store.description.assumptions.find((other) => other.id === input);
  const label = row?.label ?? labelOf(store.description.outputs, of ?? "");
  const drawer = () => {
    if (of) return outputDrawer(store, ui, run, of);
    return row ? inputDrawer(store, ui, row, run, row.label, true, nothing) : nothing;
  };
  const about = html`<span class="detail inline">${lower(label)}, ${oneLine(run.label)}</span>`;
  return { text: html`${number(ui, key, quantity(value, unit, share))} ${about}`, drawer };
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
  const drawers = { [keys[0]]: top.drawer, ...(bottom ? { [keys[1]]: bottom.drawer } : {}) };
  const text = bottom ? richPhrase("claimQuotient", { top: top.text, bottom: bottom.text })
    : richPhrase("claimValue", { value: top.text });
  return html`<p>${text}</p>${drawerFor(ui, drawers)}`;
};

const need = (store: Store, claim: Claim, one: NonNullable<Verdict["would_need"]>[number]): string => {
  const row = store.description.assumptions.find((other) => other.id === one.id);
  if (!row) return "";
  const run = runsOf(store, claim, [energy]).find((view) => view.id === one.run);
  const input = run?.report.inputs[one.id];
  const share = isShare(row);
  const ranged = input && input.low !== input.high;
  const words = {
    label: one.value === null ? lower(row.label) : row.label, run: run?.label ?? one.run,
    value: one.value === null ? "" : precise(one.value, row.unit, share),
    now: input ? precise(input.central, row.unit, share) : "",
    range: ranged ? interval(input.low, input.high, row.unit, share) : "",
  };
  if (one.value === null) return phrase("needNone", words);
  const place = one.in_range === "inside" ? "needInside" : "needOutside";
  return `${phrase(input ? "needFrom" : "need", words)} ${words.range ? phrase(place, words) : phrase("needSingle")}`;
};

const needs = (store: Store, claim: Claim, verdict: Verdict | undefined): string[] =>
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
    ${list.length ? html`
      <h3>${phrase(verdict?.verdict === "inside" ? "claimNeedsEnd" : "claimNeeds")}</h3>
      <ul>${list.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${primary(store, claim)}
    ${beside.length ? html`<p>${phrase("claimBeside", { outputs: beside.join(", ") })}</p>` : nothing}
  </div>`;
};
