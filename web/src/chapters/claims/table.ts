// The claims as a table: what was claimed, where it lies against our range, and the verdict in words.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { emptyStrip, verdictStrip } from "../../charts/verdict";
import { comparisonOf } from "../../store/scenarios";
import { list, phrase } from "../../words/text";
import { outcomes } from "../../words/units";
import { factor } from "../../words/compare";
import { articleName, type Shown } from "./controls";
import { more } from "./more";
import { claimedText, measureOf, amountText, verdictText } from "./questions";

const key = (id: string): string => `claims/${id}`;

/** Both ends of our range in one unit, which stands at the upper one. */
const ends = (low: number, high: number, measure: ReturnType<typeof measureOf>): [string, string] => {
  if (low === high) return [amountText(low, measure), amountText(high, measure)];
  if (measure.isRatio) return [factor(low), amountText(high, measure)];
  const whole = outcomes(low, high, measure.unit, measure.share);
  const cut = whole.indexOf("–", whole.startsWith("−") ? 1 : 0);
  return cut < 0 ? [amountText(low, measure), amountText(high, measure)] : [whole.slice(0, cut), whole.slice(cut + 1)];
};

const strip = (store: Store, { claim, verdict }: Shown): TemplateResult => {
  if (!verdict?.computed || !verdict.claimed) return emptyStrip(phrase("verdictNone"));
  const { p5, p50, p95 } = verdict.computed;
  const measure = measureOf(store, claim);
  const [from, to] = verdict.claimed;
  const [lowText, highText] = ends(p5, p95, measure);
  return verdictStrip({ low: p5, middle: p50, high: p95, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), lowText, highText,
    label: phrase("stripLabel", { claimed: claimedText(verdict.claimed, measure), low: amountText(p5, measure), high: amountText(p95, measure), verdict: verdictText(verdict) }) });
};

/** Loads the comparison that tests the claim, and goes to its answer. */
const loadFrom = (store: Store, scenario: string): void => {
  store.startFrom(scenario);
  const main = document.getElementById("main");
  main?.focus({ preventScroll: true });
  globalThis.scrollTo({ top: 0 });
};

const row = (store: Store, ui: Ui, shown: Shown): TemplateResult => {
  const { claim, verdict } = shown;
  const open = ui.hasTable(key(claim.id));
  const measure = measureOf(store, claim);
  const isTested = verdict !== undefined && verdict.verdict !== "not_testable";
  const detail = isTested ? undefined : claim.reason ?? phrase("claimNotNow");
  return html`<tbody>
    <tr class=${open ? "open" : ""}>
      <th scope="row" class="claim"><b>${claim.label}</b>${claim.note ? html`<span class="claim-note">${claim.note}</span>` : nothing}<small>${list(claim.articles.map((id) => articleName(store, id)))}</small></th>
      <td class="claimed">${verdict?.claimed ? html`<span class="on-phone">${phrase("claimedFigure")} </span>${claimedText(verdict.claimed, measure)}` : nothing}</td>
      <td class="drawing">${strip(store, shown)}</td>
      <td class="verdict"><b>${verdict ? verdictText(verdict) : phrase("verdictNone")}</b>${detail ? html`<small>${detail}</small>` : nothing}
        <span class="actions"><button class="action" type="button" aria-expanded=${open} aria-label=${phrase(open ? "claimLessOf" : "claimMoreOf", { claim: claim.label })} @click=${() => ui.toggleTable(key(claim.id))}>${phrase(open ? "claimLess" : "claimMore")}</button>
        ${claim.scenario ? html`<button class="action" type="button" aria-label=${phrase("claimLoadOf", { scenario: comparisonOf(store.description, claim.scenario)?.label ?? "", claim: claim.label })}
          @click=${() => loadFrom(store, claim.scenario!)}>${phrase("claimLoad")}</button>` : nothing}</span></td>
    </tr>
    ${open ? html`<tr class="drawer-row"><td colspan="4">${more(store, ui, claim, verdict)}</td></tr>` : nothing}
  </tbody>`;
};

export const claimsTable = (store: Store, ui: Ui, rows: Shown[]): TemplateResult => html`
  <table class="claims">
    <caption class="visually-hidden">${phrase("claimsCaption")}</caption>
    <thead><tr><th scope="col" class="claim">${phrase("claim")}</th><th scope="col">${phrase("claimedFigure")}</th><th scope="col" class="drawing">${phrase("claimAgainst")}</th><th scope="col" class="verdict">${phrase("claimVerdict")}</th></tr></thead>
    ${repeat(rows, (shown) => shown.claim.id, (shown) => row(store, ui, shown))}
  </table>`;
