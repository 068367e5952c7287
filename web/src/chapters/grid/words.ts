// The places in words: what moving the run means, and who does best, by however many figures there are.
import { html, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { placeName as nameOf } from "../../answers/subject";
import { output, type RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import { compared } from "../../words/compare";
import { sentence } from "../../words/format";
import { list, oneLine, phrase, richPhrase, wholeName, type Key } from "../../words/text";
import { quantity } from "../../words/units";
import { three, type ListId, type Spots } from "./questions";

export interface Followed {
  own: string;
  other: string;
}

const parts: [ListId, Key][] = [
  ["emissions", "gridPartEmissions"], ["water", "gridPartWater"], ["electricity_cost", "gridPartCost"],
];

/** Only places with all three figures can win on all three. */
const complete = (spots: Spots[]): Spots[] => spots.filter((one) => three.every((id) => one.of[id]));

/** The place where this output is least. */
const best = (spots: Spots[], id: ListId): string | undefined =>
  complete(spots).sort((a, b) => a.of[id]!.value - b.of[id]!.value)[0]?.place;

const placeName = (store: Store, id: string): string => nameOf(store.description, id);

export const title = (store: Store, spots: Spots[]): string => {
  const winners = three.map((id) => best(spots, id)).filter((one) => one !== undefined);
  if (winners.length < three.length) return phrase("gridTitlePlain");
  const winsOf = (place: string) => winners.filter((one) => one === place).length;
  const most = [...winners].sort((a, b) => winsOf(b) - winsOf(a))[0]!;
  if (winsOf(most) === 1) return phrase("gridTitleNone");
  return phrase(winsOf(most) === three.length ? "gridTitleAll" : "gridTitleTwo", { place: placeName(store, most) });
};

export const text = (store: Store, run: RunView, spots: Spots[], { own, other }: Followed): TemplateResult => {
  const of = (place: string) => spots.find((one) => one.place === place)?.of ?? {};
  const [here, there] = [of(own), of(other)];
  const found = parts.flatMap(([id, key]) => {
    const [from, to] = [here[id]?.value, there[id]?.value];
    return from === undefined || to === undefined ? [] : [phrase(key, { compared: compared(to / from) })];
  });
  const value = output(run, energy)!;
  const words = {
    run: wholeName(choiceLabel(store, "model", run.chosen.model) || run.label),
    energy: oneLine(quantity(value.central, value.unit)), list: list(found),
    own: placeName(store, own), other: placeName(store, other),
  };
  const first = found.length ? richPhrase("gridFirst", words)
    : richPhrase("gridFirstNone", { ...words, own: sentence(words.own) });
  const [carbon, water, cost] = three.map((id) => best(spots, id));
  if (!carbon || !water || !cost) return html`<p>${first}</p>`;
  return html`<p>${first} ${phrase("gridBest", {
    count: complete(spots).length, carbon: placeName(store, carbon), water: placeName(store, water),
    cost: placeName(store, cost),
  })}</p>`;
};

export const side = (spots: Spots[]): { bold: string; text: string } | undefined => {
  const lacking = spots.filter((one) => three.some((id) => !one.of[id])).length;
  if (!lacking) return undefined;
  return { bold: phrase("gridSideBold"), text: phrase("gridSide", { lacking, count: spots.length }) };
};
