// The claims as a table, by article: what was claimed, where it lies against our range, and the verdict in words.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { action } from "../../button";
import { drawerRow } from "../../charts/data_table";
import { emptyStrip, verdictStrip } from "../../charts/verdict";
import { sourceLine } from "../../provenance/drawer";
import { comparisonOf } from "../../store/scenarios";
import { frontPage } from "../../pages";
import { hrefOf } from "../../store/place";
import { start } from "../../store/state";
import type { Store } from "../../store/store";
import type { Claim } from "../../types";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { date } from "../../words/format";
import { phrase } from "../../words/text";
import { outcomes } from "../../words/units";
import { inParts } from "../swept";
import type { Group } from "./controls";
import { verdictDetail, verdictText } from "./judged";
import { more } from "./more";
import { measureOf, type Judged } from "./questions";
import { amountText, articleLink, articleName, claimedText, statedText } from "./words";

const key = (id: string): string => `claims/${id}`;

/** Both ends of our range in one unit, which stands at the upper one. */
const ends = (low: number, high: number, measure: ReturnType<typeof measureOf>): [string, string] => {
  if (low === high) return [amountText(low, measure), amountText(high, measure)];
  if (measure.isRatio) return [factor(low), amountText(high, measure)];
  const whole = outcomes(low, high, measure.unit, measure.share);
  const cut = whole.indexOf("–", whole.startsWith("−") ? 1 : 0);
  return cut < 0 ? [amountText(low, measure), amountText(high, measure)] : [whole.slice(0, cut), whole.slice(cut + 1)];
};

const strip = (store: Store, judged: Judged): TemplateResult => {
  const { claim, verdict } = judged;
  if (!verdict?.computed) return emptyStrip(phrase("stripNone", { verdict: verdictText(store, judged) }));
  const { p5, p50, p95 } = verdict.computed;
  const measure = measureOf(store, claim);
  // Where no number was named, ours stands alone.
  const [from, to] = claim.kind === "no-threshold" ? [] : verdict.claimed ?? [];
  const isClaimed = from !== undefined;
  const [lowText, highText] = ends(p5, p95, measure);
  const label = phrase(isClaimed ? "stripLabel" : "stripOurs", {
    claimed: isClaimed ? claimedText(verdict.claimed!, measure) : "", low: amountText(p5, measure),
    middle: amountText(p50, measure), high: amountText(p95, measure), verdict: verdictText(store, judged),
  });
  return verdictStrip({
    low: p5, middle: p50, high: p95, lowText, highText, label,
    ...(isClaimed ? { claim: { from: from ?? undefined, to: to ?? undefined } } : {}),
  });
};

/** To the answer of the comparison that tests the claim. */
const load = (store: Store, { scenario, label }: Claim): TemplateResult | typeof nothing => {
  if (!scenario) return nothing;
  const name = comparisonOf(store.description, scenario)?.label ?? "";
  const spoken = phrase("claimLoadOf", { scenario: name, claim: label });
  return html`<a class="action" href=${hrefOf(store, frontPage.id, start(scenario))} aria-label=${spoken}>${
    phrase("claimLoad")}</a>`;
};

const row = (store: Store, ui: Ui, judged: Judged): TemplateResult => {
  const { claim, verdict } = judged;
  const { id, label, note, articles } = claim;
  const open = ui.isOpen(key(id));
  const read = claim.kind !== "no-threshold" && verdict?.claimed
    ? claimedText(verdict.claimed, measureOf(store, claim)) : "";
  const claimed = read && statedText(claim, measureOf(store, claim));
  const unfold = action(phrase(open ? "claimLess" : "claimMore"), () => ui.toggle(key(id)),
    { expanded: open, spoken: phrase(open ? "claimLessOf" : "claimMoreOf", { claim: label }) });
  return html`<tbody id="claim-${id}" tabindex="-1">
    <tr class=${open ? "open" : ""}>
      <th scope="row" class="claim"><b>${label}</b>
        ${note ? html`<span class="claim-note">${note}</span>` : nothing}
        <small>${articles.map((one, i) => html`${i ? ", " : ""}${articleLink(store, one)}`)}</small></th>
      <td class="claimed">${read
        ? html`<span class="on-phone">${phrase("claimedFigure")} </span>${claimed || read}
          ${claimed && claimed !== read ? html`<small>${phrase("claimRead", { read })}</small>` : nothing}`
        : nothing}</td>
      <td class="drawing">${strip(store, judged)}</td>
      <td class="verdict"><b>${verdictText(store, judged)}</b>
        ${verdictDetail(store, judged)}
        <span class="actions">${unfold}${load(store, claim)}<a class="action" href="#claim-${id}"
          aria-label=${phrase("claimLinkOf", { claim: label })}>${phrase("claimLink")}</a></span></td>
    </tr>
    ${drawerRow(open ? more(store, ui, judged) : nothing, 4)}
  </tbody>`;
};

/** The article as its own title has it, above its claims. */
const heading = (store: Store, id: string): TemplateResult => {
  const source = store.description.sources.find((one) => one.id === id);
  return html`<caption>${articleName(store, id)}
    ${source ? html`<span class="detail inline">${sourceLine(source)}, ${
      /^\d/.test(source.date) ? date(source.date) : phrase("claimUndated")}</span>` : nothing}</caption>`;
};

/** How many claims a table has: a browser lays out the tables in sight, and the others when the reader comes near. */
const most = 8;

const table = (store: Store, ui: Ui, article: string, rows: Judged[], isFirst: boolean): TemplateResult => html`
  <div class="claims"><table aria-label=${isFirst ? nothing : articleName(store, article)}>
    ${isFirst ? heading(store, article) : nothing}
    <colgroup><col class="claim"><col><col class="drawing"><col class="verdict"></colgroup>
    <thead><tr>
      <th scope="col">${phrase("claim")}</th>
      <th scope="col">${phrase("claimedFigure")}</th>
      <th scope="col">${phrase("claimAgainst")}</th>
      <th scope="col">${phrase("claimVerdict")}</th></tr></thead>
    ${repeat(rows, ({ claim }) => claim.id, (judged) => row(store, ui, judged))}
  </table></div>`;

/** The claims by article, in tables whose columns are as wide in each. */
export const claimsTables = (store: Store, ui: Ui, groups: Group[]): unknown =>
  repeat(groups, ({ article }) => article, ({ article, rows }) =>
    inParts(rows, most).map((some, i) => table(store, ui, article, some, i === 0)));
