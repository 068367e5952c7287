// What the hardware costs in words: who is right about what, in either direction and where figures lack.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import { labelOf, missing, output } from "../../answers/view";
import { exact } from "../../words/format";
import { factor, isAlike } from "../../words/compare";
import { list, richPhrase, phrase, unbroken, type Key } from "../../words/text";
import { outcomes, quantity } from "../../words/units";
import type { Chips } from "./questions";
import { trained } from "./questions";
import { meets, type Camp, type Measure } from "./measures";

/** Up to this share of the cost of owning, electricity is called the small part. */
const small = 0.25;

const nb = (text: string): TemplateResult => unbroken(text, [text]);

/** "28% cheaper", "2.3 times dearer" */
export const priced = (ratio: number | undefined): string => {
  if (ratio === undefined) return phrase("hwUnknown");
  if (isAlike(ratio)) return phrase("hwAsDear");
  if (ratio < 1) return phrase("hwCheaper", { percent: exact((1 - ratio) * 100, 2) });
  return ratio < 1.995 ? phrase("hwDearerPercent", { percent: exact((ratio - 1) * 100, 2) }) : phrase("hwDearer", { factor: factor(ratio) }); // shown as 2.0
};

/** "60–70% cheaper", "2.5–3.5 times dearer" */
export const claimed = ({ claim: [from, to] }: Camp): string =>
  to < 1 ? phrase("hwClaimCheaper", { from: exact((1 - to) * 100, 2), to: exact((1 - from) * 100, 2) })
    : phrase("hwClaimDearer", { from: exact(from, 2), to: exact(to, 2) });

export const title = (measures: Measure[], camps: Camp[]): string => {
  const [cheap, dear] = camps.map((camp) => measures.some((measure) => meets(measure, camp.claim)));
  if (cheap === undefined || dear === undefined) return phrase("hwTitlePlain");
  return phrase(cheap ? (dear ? "hwTitleBoth" : "hwTitleCheap") : dear ? "hwTitleDear" : "hwTitleNeither");
};

const within = (measures: Measure[], camp: Camp): string => {
  const met = measures.filter((measure) => meets(measure, camp.claim)).map((measure) => phrase(`hwMeasure:${measure.id}` as Key));
  return phrase(met.length ? "hwCheapIn" : "hwCheapOut", { claim: claimed(camp), list: list(met) });
};

export const text = (store: Store, chips: Chips, measures: Measure[], camps: Camp[]): TemplateResult => {
  const { description } = store;
  const of = (id: string) => priced(measures.find((measure) => measure.id === id)?.ratio);
  return html`
    <p>${richPhrase("hwFirst", { r: nb(labelOf(description.chips, chips.reference)), s: nb(labelOf(description.chips, chips.subject)),
      model: nb(labelOf(description.models, trained(store, chips))), card: of("card"), peak: of("bought"), rent: of("rented") })}</p>
    ${camps.length ? html`<p>${phrase("hwMeasures")} ${camps.map((camp) => within(measures, camp)).join(" ")}</p>` : ""}`;
};

export const side = (store: Store, measures: Measure[]): { bold: string; text: unknown } | undefined => {
  const owned = measures.find((measure) => measure.id === "owned");
  const { r, s, report } = owned?.asked ?? {};
  if (!r || !s) return undefined;
  const shares = [r, s].map((run) => output(run, "electricity_share"));
  const [ofR, ofS] = shares;
  const lacking = [r, s].find((_, i) => !shares[i]);
  if (!ofR || !ofS) return { bold: phrase("hwSideSmall"), text: phrase("hwSideNone", { reason: lacking ? missing(store, lacking.id, "electricity_share", report?.problems) : "" }) };
  const share = (value: typeof ofR) => value.p5 !== undefined && value.p95 !== undefined ? outcomes(value.p5, value.p95, "1", true) : quantity(value.central, "1", true);
  const price = r.report.inputs["electricity_price"];
  return { bold: phrase(Math.max(ofR.central, ofS.central) <= small ? "hwSideSmall" : "hwSideNot"),
    text: richPhrase("hwSide", { r: nb(r.label), s: nb(s.label), shareR: share(ofR), shareS: share(ofS), price: price ? quantity(price.central, price.unit) : "" }) };
};
