// The places in words: what moving the run means, and who does best, by however many figures there are.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import { output, type RunView } from "../../answers/view";
import { energy } from "../../answers/headline";
import { compared } from "../../words/compare";
import { list, richPhrase, phrase, unbroken, type Key } from "../../words/text";
import { quantity } from "../../words/units";
import { sentence } from "../../words/format";
import { placeName } from "../bill/answer";
import type { ListId, Spots } from "./questions";

export interface Followed {
  own: string;
  other: string;
}

/** The lists that the title is about. */
const three: readonly ListId[] = ["emissions", "water", "electricity_cost"];
const parts: [ListId, Key][] = [["emissions", "gridPartEmissions"], ["water", "gridPartWater"], ["electricity_cost", "gridPartCost"]];

const nb = (text: string): TemplateResult => unbroken(text, [text]);

/** Only places with all three figures can win on all three. */
const complete = (spots: Spots[]): Spots[] => spots.filter((one) => three.every((id) => one.of[id]));

/** The place where this output is least. */
const best = (spots: Spots[], id: ListId): string | undefined =>
  complete(spots).sort((a, b) => a.of[id]!.value - b.of[id]!.value)[0]?.place;

export const title = (store: Store, spots: Spots[]): string => {
  const winners = three.map((id) => best(spots, id)).filter((one) => one !== undefined);
  if (winners.length < three.length) return phrase("gridTitlePlain");
  const most = winners.map((place) => ({ place, wins: winners.filter((one) => one === place).length })).sort((a, b) => b.wins - a.wins)[0]!;
  return most.wins === 1 ? phrase("gridTitleNone") : phrase(most.wins === three.length ? "gridTitleAll" : "gridTitleTwo", { place: placeName(store, most.place) });
};

export const text = (store: Store, run: RunView, spots: Spots[], { own, other }: Followed): TemplateResult => {
  const of = (place: string) => spots.find((one) => one.place === place)?.of ?? {};
  const [here, there] = [of(own), of(other)];
  const found = parts.flatMap(([id, key]) => (here[id] && there[id] ? [phrase(key, { compared: compared(there[id].value / here[id].value) })] : []));
  const value = output(run, energy)!;
  const words = { run: nb(run.label), energy: html`<span class="unbroken">${quantity(value.central, value.unit)}</span>`, list: list(found) };
  const names = { own: placeName(store, own), other: placeName(store, other) };
  const first = found.length ? richPhrase("gridFirst", { ...words, ...names }) : richPhrase("gridFirstNone", { ...words, ...names, own: sentence(names.own) });
  const [carbon, water, cost] = three.map((id) => best(spots, id));
  const count = complete(spots).length;
  const second = carbon && water && cost
    ? phrase("gridBest", { count, carbon: placeName(store, carbon), water: placeName(store, water), cost: placeName(store, cost) }) : "";
  return html`<p>${first} ${second}</p>`;
};

export const side = (spots: Spots[]): { bold: string; text: string } | undefined => {
  const lacking = spots.filter((one) => three.some((id) => !one.of[id])).length;
  return lacking ? { bold: phrase("gridSideBold"), text: phrase("gridSide", { lacking, count: spots.length }) } : undefined;
};
