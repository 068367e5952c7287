// The claims as a table: what was claimed, where it lies against our range, and the verdict in words.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { action } from "../../button";
import { drawerRow } from "../../charts/data_table";
import { emptyStrip, verdictStrip } from "../../charts/verdict";
import { comparisonOf } from "../../store/scenarios";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { list, phrase } from "../../words/text";
import { outcomes } from "../../words/units";
import type { Shown } from "./controls";
import { more } from "./more";
import { idOf, measureOf } from "./questions";
import { amountText, articleName, claimedText, verdictText } from "./words";

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
  const label = phrase("stripLabel", {
    claimed: claimedText(verdict.claimed, measure), low: amountText(p5, measure), high: amountText(p95, measure),
    verdict: verdictText(verdict),
  });
  return verdictStrip({
    low: p5, middle: p50, high: p95, from: from ?? undefined, to: to ?? undefined, lowText, highText, label,
  });
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
  const { label, note, scenario, articles } = claim;
  const open = ui.isOpen(key(claim.id));
  const reason = idOf(verdict) === "not_testable" ? claim.reason ?? phrase("claimNotNow") : undefined;
  const claimed = verdict?.claimed && claimedText(verdict.claimed, measureOf(store, claim));
  const names = list(articles.map((id) => articleName(store, id)));
  const unfold = action(phrase(open ? "claimLess" : "claimMore"), () => ui.toggle(key(claim.id)),
    { expanded: open, spoken: phrase(open ? "claimLessOf" : "claimMoreOf", { claim: label }) });
  const load = scenario ? action(phrase("claimLoad"), () => loadFrom(store, scenario), {
    spoken: phrase("claimLoadOf", { scenario: comparisonOf(store.description, scenario)?.label ?? "", claim: label }),
  }) : nothing;
  return html`<tbody>
    <tr class=${open ? "open" : ""}>
      <th scope="row" class="claim"><b>${label}</b>
        ${note ? html`<span class="claim-note">${note}</span>` : nothing}<small>${names}</small></th>
      <td class="claimed">${claimed
        ? html`<span class="on-phone">${phrase("claimedFigure")} </span>${claimed}` : nothing}</td>
      <td class="drawing">${strip(store, shown)}</td>
      <td class="verdict"><b>${verdict ? verdictText(verdict) : phrase("verdictNone")}</b>
        ${reason ? html`<small>${reason}</small>` : nothing}
        <span class="actions">${unfold}${load}</span></td>
    </tr>
    ${drawerRow(open ? more(store, ui, claim, verdict) : nothing, 4)}
  </tbody>`;
};

export const claimsTable = (store: Store, ui: Ui, rows: Shown[]): TemplateResult => html`
  <table class="claims">
    <caption class="visually-hidden">${phrase("claimsCaption")}</caption>
    <thead><tr>
      <th scope="col" class="claim">${phrase("claim")}</th>
      <th scope="col">${phrase("claimedFigure")}</th>
      <th scope="col" class="drawing">${phrase("claimAgainst")}</th>
      <th scope="col" class="verdict">${phrase("claimVerdict")}</th></tr></thead>
    ${repeat(rows, (shown) => shown.claim.id, (shown) => row(store, ui, shown))}
  </table>`;
