// Claims and verdicts in the words and units of a reader.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Verdict } from "../../types";
import { factor } from "../../words/compare";
import { exact } from "../../words/format";
import { phrase, phraseOr } from "../../words/text";
import { interval, precise, quantity } from "../../words/units";
import { claimsOf, type Measure, type VerdictId } from "./questions";

/** The short name by which a reader knows the article. */
export const articleName = (store: Store, id: string): string =>
  phraseOr(`article:${id}`, store.description.sources.find((row) => row.id === id)?.publisher ?? id);

/** How many of the claims stand, and how the others fall. */
const countsOf = (store: Store, found: Verdict[]) => {
  const count = (id: VerdictId) => found.filter((row) => row.verdict === id).length;
  const [inside, low, high] = [count("inside"), count("claim_low"), count("claim_high")];
  const tested = inside + low + high;
  return { inside, low, high, tested, none: claimsOf(store).length - tested };
};

export const title = (store: Store, found: Verdict[] | undefined): string => {
  if (!found) return phrase("claimsTitlePlain");
  const counts = countsOf(store, found);
  return phrase(counts.inside === counts.tested ? "claimsTitleAll" : "claimsTitle", counts);
};

export const text = (store: Store, found: Verdict[] | undefined): TemplateResult => html`
  ${found ? html`<p>${phrase("claimsText", countsOf(store, found))}</p>` : nothing}
  <p>${phrase("claimsHow")}</p>`;

/** "315 GWh", "0.54 times". */
export const amountText = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? phrase("claimTimes", { value: factor(value) }) : quantity(value, unit, share));

/** The same for a claimed value, with as many digits as were claimed. */
const stated = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? phrase("claimTimes", { value: exact(value, 4) }) : precise(value, unit, share));

export const claimedText = ([low, high]: [number | null, number | null], measure: Measure): string => {
  const same = measure.isRatio && (low ?? high) === 1;
  if (low === null) return same ? phrase("claimNoMore") : phrase("claimAtMost", { value: stated(high!, measure) });
  if (high === null) return same ? phrase("claimNoLess") : phrase("claimAtLeast", { value: stated(low, measure) });
  if (low === high) return stated(low, measure);
  return measure.isRatio ? phrase("claimTimes", { value: `${exact(low, 4)}–${exact(high, 4)}` })
    : interval(low, high, measure.unit, measure.share);
};

/** Factors below this are worded as "just". */
const hardly = 1.05;

export const verdictText = ({ verdict, factor: off }: Verdict): string => {
  if (verdict === "inside") return phrase("verdictInside");
  if (verdict === "not_testable") return phrase("verdictNone");
  const low = verdict === "claim_low";
  if (off === null) return phrase(low ? "verdictLow" : "verdictHigh");
  if (off < hardly) return phrase(low ? "verdictJustLow" : "verdictJustHigh");
  return phrase(low ? "verdictLowBy" : "verdictHighBy", { factor: factor(off) });
};
