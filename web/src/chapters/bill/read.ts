// Three things that the reader may have read, each with its word and our range; each leads to its claim.
import { rows as built } from "virtual:read";
import { html, nothing, type TemplateResult } from "lit";
import { hrefOf } from "../../store/place";
import { changes } from "../../store/state";
import type { Store } from "../../store/store";
import type { Read } from "../../types";
import { factor } from "../../words/compare";
import { exact } from "../../words/format";
import { hasPhrase, phrase, unbroken, type Key } from "../../words/text";
import { interval, outcomes, quantity } from "../../words/units";

let rows = built;

/** The build's own drawing comes before what it leaves. */
export const useRead = (own: Read[]): void => {
  rows = own;
};

const claimedText = ({ claimed: [low, high], stated, unit }: Read): string => {
  if (!unit) return `${exact(low, 3)}–${exact(high, 3)}`;
  return stated === undefined ? interval(low, high, unit) : quantity(stated, unit);
};

const oursText = ({ computed, unit }: Read): string => {
  if (!computed) return phrase("readNone");
  const { central, p5, p95 } = computed;
  if (unit) return phrase("readOurs", { middle: quantity(central, unit), range: outcomes(p5, p95, unit) });
  return phrase("readOursTimes", { middle: factor(central), low: factor(p5), high: factor(p95) });
};

const wordOf = ({ word, kind }: Read): string => {
  if (word) return phrase(`word:${word}`);
  const own = `readKind:${kind}`;
  return hasPhrase(own) ? phrase(own) : phrase("readOther");
};

const item = (store: Store, one: Read): TemplateResult => html`
  <li><a href=${hrefOf(store, `claim-${one.id}`)}>${phrase(`read:${one.id}` as Key, { claimed: claimedText(one) })}</a>
    <b>${wordOf(one)}.</b> <span>${unbroken(oursText(one), [])}</span></li>`;

/** At the comparison that they are about. The pages that they lead to follow the reader, which takes longer. */
export const read = (store: Store): TemplateResult | typeof nothing => {
  if (store.state.scenario !== store.description.scenarios[0]!.id) return nothing;
  return html`
    <section class="read" id="read" aria-labelledby="read-title">
      <h2 id="read-title">${phrase(changes(store.state).length ? "readTitleBefore" : "readTitle")}</h2>
      <ul>${rows.map((one) => item(store, one))}</ul>
    </section>`;
};
