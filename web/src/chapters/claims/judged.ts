// A verdict in words: in what share of the draws the claim holds, how far it lies from our middle figure and from our
// range, and which other choice would change the word.
import { html, nothing, type TemplateResult } from "lit";
import { choiceLabel } from "../../answers/origin";
import { comparisonOf } from "../../store/scenarios";
import type { Store } from "../../store/store";
import type { Claim, Verdict, Word } from "../../types";
import { factor } from "../../words/compare";
import { date, percentSign } from "../../words/format";
import { labelOf } from "../../words/names";
import { list, phrase } from "../../words/text";
import { isShare, precise } from "../../words/units";
import { claimsOf, kindOf, wordOf, type Judged } from "./questions";

type Judgement = Verdict["judgement"];

export const wordText = (word: Word): string => phrase(`word:${word}`);
export const kindText = (store: Store, id: string): string =>
  store.description.judgement.kinds?.find((row) => row.id === id)?.label ?? id;

/** "Likely", or of which other kind it is. */
export const verdictText = (store: Store, judged: Judged): string => {
  const word = wordOf(judged);
  if (word) return wordText(word);
  return judged.claim.kind === "tested" ? phrase("wordNone") : kindText(store, kindOf(judged));
};

const hundred = 100;
/** "in 73 of 100 draws" */
const shareText = (share: number): string => {
  if (share === 1) return phrase("shareEvery");
  if (share === 0) return phrase("shareNone");
  const count = Math.round(share * hundred);
  return phrase(count === hundred ? "shareNearlyEvery" : count === 0 ? "shareNearlyNone" : "shareOf", { count });
};

/** Factors below this are worded as "just". */
const hardly = 1.05;
const sizeOf = (ratio: number): number => Math.max(ratio, 1 / ratio);

/** Where the claim lies against our range. */
const edgeText = (edge: number): string => {
  if (edge === 1) return phrase("distanceReaches");
  if (sizeOf(edge) < hardly) return phrase(edge > 1 ? "distanceJustAbove" : "distanceJustBelow");
  return phrase(edge > 1 ? "distanceAbove" : "distanceBelow", { factor: factor(sizeOf(edge)) });
};

/** "Our middle figure is 2.4 times the claim, which lies 1.5 times below the foot of our range." */
const distances = ({ distance }: Judgement): string => {
  const { median, edge } = distance ?? {};
  if (!median || !edge) return "";
  if (median === 1) return phrase("distanceWithin");
  return phrase("distance", { factor: factor(median), edge: edgeText(edge) });
};

type Flip = NonNullable<Judgement["flips_if"]>[number];

/** The other choice in words: one of the claim's own, or a default without a source at one of its ends. */
const choiceText = (store: Store, claim: Claim, { alternative, default: tried }: Flip): string => {
  const own = claim.alternatives?.find((row) => row.id === alternative);
  const row = store.description.assumptions.find((one) => one.id === tried?.id);
  if (!row || !tried) return own?.label ?? alternative;
  return phrase("flipDefault", { label: row.label, value: precise(tried.value, row.unit, isShare(row)) });
};

const flips = (store: Store, claim: Claim, found: Flip[]): TemplateResult => html`
  <span class="flips">${phrase("flipsIf")}</span>
  <ul class="flips">${found.map((flip) => {
    const share = flip.probability === undefined ? ""
      : ` (${percentSign(String(Math.round(flip.probability * hundred)))})`;
    const words = { choice: choiceText(store, claim, flip), word: wordText(flip.word).toLowerCase(), share };
    return html`<li>${phrase("flip", words)}</li>`;
  })}</ul>`;

/** On which comparison it was tested, or else worked out, and how that counts electricity. */
const tested = (store: Store, judged: Judged): string => {
  const { scenario, expression } = judged.claim;
  const found = scenario && comparisonOf(store.description, scenario);
  if (!found || !expression) return "";
  const ids = [expression.run, expression.over?.run];
  const runs = found.runs.filter((run) => ids.includes(run.id) && expression.output);
  const ways = [...new Set(runs.flatMap((run) => run.accounting ?? []))];
  const accounting = list(ways.map((id) => phrase("quoted", { text: choiceLabel(store, "accounting", id) })));
  const words = { scenario: found.label, accounting };
  if (!wordOf(judged)) return phrase(ways.length ? "claimWorkedBy" : "claimWorked", words);
  return phrase(ways.length ? "claimTestedBy" : "claimTested", words);
};

/** Of a claim that was true when written: both dates, and the way to what has become of it. */
const then = (store: Store, claim: Claim): TemplateResult | typeof nothing => {
  if (!claim.then) return nothing;
  const days = { date: date(claim.then.date), today: date(claim.then.today) };
  if (claim.then.now === claim.id) return html`<small>${phrase("thenSelf", days)}</small>`;
  const label = labelOf(claimsOf(store), claim.then.now);
  return html`<small>${phrase("thenNow", days)} <a href="#claim-${claim.then.now}">${label}</a></small>`;
};

/** What stands under the word. */
export const verdictDetail = (store: Store, judged: Judged): TemplateResult => {
  const { claim, verdict } = judged;
  const { judgement } = verdict ?? {};
  const where = tested(store, judged);
  if (!judgement || !wordOf(judged)) {
    const missing = claim.kind === "tested";
    return html`<small>${missing ? phrase("claimNotNow") : claim.reason}</small>${then(store, claim)}
      ${where && !missing ? html`<small>${where}</small>` : nothing}`;
  }
  const share = judgement.probability === undefined ? phrase("shareExact")
    : phrase("holds", { share: shareText(judgement.probability) });
  return html`<span class="share">${share}</span>
    <small>${distances(judgement)}</small>
    ${judgement.flips_if?.length ? flips(store, claim, judgement.flips_if) : nothing}
    <small>${where}</small>`;
};
