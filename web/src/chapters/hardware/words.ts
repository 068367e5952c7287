// What the hardware costs in words: who is right about what, in either direction and where figures lack.
import { html, type TemplateResult } from "lit";
import { missing, output } from "../../answers/view";
import type { Store } from "../../store/store";
import type { OutputValue } from "../../types";
import { factor, isAlike, shownAsTwo } from "../../words/compare";
import { exact, inPercent } from "../../words/format";
import { list, phrase, richPhrase, unbroken, wholeName } from "../../words/text";
import { outcomes, quantity } from "../../words/units";
import { labelOf } from "../../words/names";
import { meets, type Camp, type Measure, type MeasureId } from "./measures";
import { trained, type Chips } from "./questions";

/** The share of electricity in the cost of owning, and up to how much of it is called small. */
const shareOf = "electricity_share", small = 0.25;

/** "28% cheaper", "2.3 times dearer" */
const priced = (ratio: number | undefined): string => {
  if (ratio === undefined) return phrase("hwUnknown");
  if (isAlike(ratio)) return phrase("hwAsDear");
  if (ratio < 1) return phrase("hwCheaper", { percent: inPercent(1 - ratio, 2) });
  return ratio < shownAsTwo ? phrase("hwDearerPercent", { percent: inPercent(ratio - 1, 2) })
    : phrase("hwDearer", { factor: factor(ratio) });
};

/** "60–70% cheaper", "2.5–3.5 times dearer" */
export const claimed = ({ claim: [from, to] }: Camp): string =>
  to < 1 ? phrase("hwClaimCheaper", { from: inPercent(1 - to, 2), to: inPercent(1 - from, 2) })
    : phrase("hwClaimDearer", { from: exact(from, 2), to: exact(to, 2) });

export const title = (measures: Measure[], camps: Camp[]): string => {
  const [cheap, dear] = camps.map((camp) => measures.some((measure) => meets(measure, camp.claim)));
  if (cheap === undefined || dear === undefined) return phrase("hwTitlePlain");
  return phrase(cheap ? (dear ? "hwTitleBoth" : "hwTitleCheap") : dear ? "hwTitleDear" : "hwTitleNeither");
};

const within = (measures: Measure[], camp: Camp): string => {
  const met = measures.filter((measure) => meets(measure, camp.claim));
  const names = met.map((measure) => phrase(`hwMeasure:${measure.id}`));
  return phrase(met.length ? "hwCheapIn" : "hwCheapOut", { claim: claimed(camp), list: list(names) });
};

export const text = (store: Store, chips: Chips, measures: Measure[], camps: Camp[]): TemplateResult => {
  const { description } = store;
  const of = (id: MeasureId) => priced(measures.find((measure) => measure.id === id)?.ratio);
  const first = richPhrase("hwFirst", {
    r: wholeName(labelOf(description.chips, chips.reference)), s: wholeName(labelOf(description.chips, chips.subject)),
    model: wholeName(labelOf(description.models, trained(store, chips))),
    card: of("card"), peak: of("bought"), rent: of("rented"),
  });
  const second = camps.map((camp) => within(measures, camp)).join(" ");
  return html`<p>${first}</p>${camps.length ? html`<p>${phrase("hwMeasures")} ${unbroken(second, [])}</p>` : ""}`;
};

export const side = (store: Store, measures: Measure[]): { bold: string; text: unknown } | undefined => {
  const owned = measures.find((measure) => measure.id === "owned");
  const { r, s, report } = owned?.asked ?? {};
  if (!r || !s) return undefined;
  const [ofR, ofS] = [output(r, shareOf), output(s, shareOf)];
  if (!ofR || !ofS) {
    const lacking = missing(store, (ofR ? s : r).id, shareOf, report?.problems);
    return { bold: phrase("hwSideSmall"), text: phrase("hwSideNone", { reason: lacking }) };
  }
  const share = ({ central, p5, p95 }: OutputValue) =>
    (p5 === undefined || p95 === undefined ? quantity(central, "1", true) : outcomes(p5, p95, "1", true));
  const price = r.report.inputs.electricity_price;
  return {
    bold: phrase(Math.max(ofR.central, ofS.central) <= small ? "hwSideSmall" : "hwSideNot"),
    text: richPhrase("hwSide", {
      r: wholeName(r.label), s: wholeName(s.label), shareR: share(ofR), shareS: share(ofS),
      price: price ? quantity(price.central, price.unit) : "",
    }),
  };
};
