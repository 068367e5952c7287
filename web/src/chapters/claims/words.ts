// Claims in the words and units of a reader: the finding, what the chapter shows, and what each article claims.
import { html, type TemplateResult } from "lit";
import { pages } from "../../pages";
import { hrefOf } from "../../store/place";
import type { Store } from "../../store/store";
import type { Claim } from "../../types";
import { factor } from "../../words/compare";
import { date, exact, inPercent, percentSign } from "../../words/format";
import { phrase, phraseOr, richPhrase } from "../../words/text";
import { interval, precise, quantity } from "../../words/units";
import { wordOf, words, type Judged, type Measure } from "./questions";

/** The short name by which a reader knows the article. */
export const articleName = (store: Store, id: string): string =>
  phraseOr(`article:${id}`, store.description.sources.find((row) => row.id === id)?.publisher ?? id);

/** "3DN, June 2026", a link to the article. */
export const articleLink = (store: Store, id: string): TemplateResult => {
  const source = store.description.sources.find((row) => row.id === id);
  const dated = source && /^\d/.test(source.date) ? `, ${date(source.date)}` : "";
  const text = `${articleName(store, id)}${dated}`;
  return source?.url ? html`<a href=${source.url} rel="noopener">${text}</a>` : html`${text}`;
};

const countsOf = (found: Judged[]) => {
  const count = (word: string) => found.filter((row) => wordOf(row) === word).length;
  const [supported, likely, undecided, unlikely, contradicted] = words.map(count) as [
    number, number, number, number, number];
  const tested = supported + likely + undecided + unlikely + contradicted;
  const total = found.length;
  return { supported, contradicted, between: likely + undecided + unlikely, tested, total, others: total - tested };
};

export const title = (store: Store, found: Judged[] | undefined, about: string | undefined): string => {
  if (!found) return phrase("claimsTitlePlain");
  return about ? phrase("claimsTitleOf", { ...countsOf(found), article: articleName(store, about) })
    : phrase("claimsTitle", countsOf(found));
};

/** "90%" for each word's threshold. */
const thresholds = (store: Store): Record<string, string> =>
  Object.fromEntries(store.description.judgement.words.map(({ id, least }) => [id, percentSign(inPercent(least, 2))]));

/** To the other pages of claims, and from an article's page to the article. */
const ways = (store: Store, about: string | undefined): TemplateResult => {
  const own = pages.filter((page) => page.about && page.about !== about);
  const links = own.map((page, i) => html`${i ? ", " : ""}<a href=${hrefOf(store, page.id)}>${
    articleName(store, page.about!)}</a>`);
  return html`<p class="ways">${about ? richPhrase("claimsWays", {
    article: articleLink(store, about), all: html`<a href=${hrefOf(store, "claims")}>${phrase("claimsWaysAll")}</a>`,
    others: links,
  }) : richPhrase("claimsWaysEach", { others: links })}</p>`;
};

export const text = (store: Store, found: Judged[] | undefined, about: string | undefined): TemplateResult => html`
  ${found ? html`<p>${phrase("claimsText", countsOf(found))}</p>` : ""}
  ${ways(store, about)}`;

/** What the words and drawings mean. */
export const howTo = (store: Store): TemplateResult => html`
  <p class="hint">${phrase("claimsWordsMean", thresholds(store))} ${phrase("claimsHow")}</p>
  <p class="hint"><b>${phrase("claimsSideBold")}</b> ${phrase("claimsSide")}</p>`;

/** "315 GWh", "0.54 times". */
export const amountText = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? phrase("claimTimes", { value: factor(value) }) : quantity(value, unit, share));

/** The same for a claimed value, with as many digits as were claimed. */
const stated = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? phrase("claimTimes", { value: exact(value, 4) }) : precise(value, unit, share));

/** "310 GWh", as the article has it, where it names one number; what counts as that number stands beside it. */
export const statedText = ({ reading }: Claim, measure: Measure): string =>
  (reading?.rule === "point" && reading.stated !== undefined ? stated(reading.stated, measure) : "");

export const claimedText = ([low, high]: [number | null, number | null], measure: Measure): string => {
  const same = measure.isRatio && (low ?? high) === 1;
  if (low === null) return same ? phrase("claimNoMore") : phrase("claimAtMost", { value: stated(high!, measure) });
  if (high === null) return same ? phrase("claimNoLess") : phrase("claimAtLeast", { value: stated(low, measure) });
  if (low === high) return stated(low, measure);
  return measure.isRatio ? phrase("claimTimes", { value: `${exact(low, 4)}–${exact(high, 4)}` })
    : interval(low, high, measure.unit, measure.share);
};
