// What opens under a claim: how it was read and tested, what was worked out, what would have to be true, the primary
// figures, and the articles that make it.
import { html, nothing, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { energy } from "../../answers/headline";
import { centralOf, inputOf, type RunView } from "../../answers/view";
import { datedLine, sourceLine } from "../../provenance/drawer";
import { inputDrawer } from "../../provenance/input";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Claim, Verdict } from "../../types";
import { labelOf, lower } from "../../words/names";
import { oneLine, phrase, richPhrase } from "../../words/text";
import { interval, isShare, precise, quantity } from "../../words/units";
import { kindOf, sideMeasure, wordOf, type Judged } from "./questions";

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

/** How its words became an interval, by the one rule for all claims. */
const reading = (store: Store, { reading: read }: Claim): string =>
  store.description.judgement.readings?.find((row) => row.id === read?.rule)?.note ?? "";

const kindNote = (store: Store, id: string): string =>
  store.description.judgement.kinds?.find((row) => row.id === id)?.note ?? "";

/** The articles in full, with the day on which each was looked at. */
const articles = (store: Store, claim: Claim): TemplateResult => html`
  <h3>${phrase("claimArticles")}</h3>
  <ul>${claim.articles.map((id) => {
    const source = store.description.sources.find((row) => row.id === id);
    return source ? html`<li>${sourceLine(source)},
      <span class="detail inline">${datedLine(undefined, source)}</span></li>` : nothing;
  })}</ul>`;

export const more = (store: Store, ui: Ui, { claim, verdict }: Judged): TemplateResult => {
  const list = needs(store, claim, verdict);
  const beside = (claim.beside ?? []).map((id) => lower(labelOf(store.description.outputs, id)));
  // A claim without a word says its reason in the row, and here what its kind means.
  const reason = wordOf({ claim, verdict }) ? claim.reason : kindNote(store, kindOf({ claim, verdict }));
  return html`<div class="claim-more">
    <p>${[reason, reading(store, claim)].filter(Boolean).join(" ")}</p>
    ${worked(store, ui, claim)}
    ${list.length ? html`
      <h3>${phrase(verdict?.verdict === "inside" ? "claimNeedsEnd" : "claimNeeds")}</h3>
      <ul>${list.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${primary(store, claim)}
    ${articles(store, claim)}
    ${beside.length ? html`<p>${phrase("claimBeside", { outputs: beside.join(", ") })}</p>` : nothing}
  </div>`;
};
