// Places ranked six times over for one run: each list by itself, the same two places followed through all.
import { html, type TemplateResult } from "lit";
import { type RunView } from "../../answers/view";
import { button } from "../../button";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranked, type Ranked } from "../../charts/ranked";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { round } from "../../words/format";
import { hasPhrase, phrase, unbroken } from "../../words/text";
import { outcomes, precise, shownAs } from "../../words/units";
import { labelOf } from "../../words/names";
import { inputOf, lists, type ListId, type Spots } from "./questions";
import type { Followed } from "./words";

const allKey = "grid/all";

export interface Shown {
  id: string;
  lists: readonly ListId[];
  /** those shown at first, besides the two that are followed from list to list */
  places: readonly string[];
}

const shownPlaces = (all: boolean, spots: Spots[], { places }: Shown, { own, other }: Followed): Spots[] =>
  (all ? spots : spots.filter((one) => [...places, own, other].includes(one.place)));

const unitOf = (store: Store, id: ListId): string =>
  (id === "household_years" ? "1" : store.description.outputs.find((row) => row.id === id)?.unit ?? "1");

/** One scale for a whole list: that of its middle value, so that few numbers begin with a zero before the point. */
const scaleOf = (store: Store, id: ListId, spots: Spots[]) => {
  const sizes = spots.flatMap((one) => (one.of[id] ? [Math.abs(one.of[id].value)] : [])).sort((a, b) => a - b);
  return shownAs(unitOf(store, id), sizes[Math.floor(sizes.length / 2)] ?? 0);
};

const rowsOf = (store: Store, id: ListId, spots: Spots[], { own, other }: Followed): Ranked[] => {
  const shown = scaleOf(store, id, spots);
  const sorted = [...spots].sort((a, b) => (a.of[id]?.value ?? Infinity) - (b.of[id]?.value ?? Infinity));
  return sorted.map((one): Ranked => {
    const spot = one.of[id];
    const follow = one.place === own ? "filled" : one.place === other ? "open" : undefined;
    const label = labelOf(store.description.places, one.place);
    if (!spot) return { label, text: phrase(`gridNone:${id}`), follow };
    const { value, low, high } = spot;
    const text = round(value / shown.factor);
    const withPrefix = text.startsWith("−") ? `−${shown.prefix}${text.slice(1)}` : shown.prefix + text;
    return { label, value, low, high, follow, text: withPrefix };
  });
};

const isSet = (run: RunView, id: ListId): boolean =>
  ["shared", "reader"].includes(run.report.inputs[inputOf[id]]?.from ?? "");

const heading = (store: Store, run: RunView, id: ListId, spots: Spots[]): string => {
  if (isSet(run, id)) return phrase("gridSet", { label: labelOf(store.description.assumptions, inputOf[id]) });
  const shown = scaleOf(store, id, spots);
  const unit = `${shown.prefix} ${shown.suffix}`.trim();
  const own = `gridWhat:${id}`;
  return hasPhrase(own) ? phrase(own, { unit }) : unit;
};

/** Lists side by side, each by itself. */
const multiples = (
  store: Store, run: RunView, spots: Spots[], followed: Followed, shown: readonly ListId[],
): TemplateResult => html`
  <div class="small-multiples">${shown.map((id) => {
    const rows = rowsOf(store, id, spots, followed);
    const name = phrase(`gridList:${id}`), unit = heading(store, run, id, spots);
    const all = rows.map((row) => phrase("gridListRow", { place: row.label, value: row.text })).join(", ");
    const label = phrase("gridListLabel", { list: name, unit, rows: all });
    return html`<div><h4>${name}</h4><p>${unit}</p>${ranked(rows, label)}</div>`;
  })}</div>`;

export const ranking = (
  store: Store, ui: Ui, run: RunView, spots: Spots[], followed: Followed, shown: Shown,
): TemplateResult => {
  const { places } = store.description;
  const isLong = shown.lists === lists, all = isLong && Boolean(ui.noted(allKey));
  const some = shownPlaces(all, spots, shown, followed);
  const [own, other] = [labelOf(places, followed.own), labelOf(places, followed.other)];
  const cell = (one: Spots, id: ListId) => {
    const spot = one.of[id];
    if (!spot) return html`<span class="no-figure">${phrase(`gridNone:${id}`)}</span>`;
    const unit = unitOf(store, id);
    const { value, low, high } = spot;
    const range = low === undefined || high === undefined || low < 0 ? "" : outcomes(low, high, unit, false, value);
    const text = html`${precise(value, unit)}${range ? html`<span class="detail">${range}</span>` : ""}`;
    return figured(value, unit, text, low, high);
  };
  const more = button(all ? phrase("gridFew") : phrase("gridAll", { count: spots.length }),
    () => ui.note(allKey, all ? "" : "all"));
  return frame(ui, {
    id: shown.id,
    title: phrase("gridTitle", { count: some.length }),
    subtitle: unbroken(phrase("gridSub", { own, other }), [own, other]),
    plot: html`${multiples(store, run, some, followed, shown.lists)}
      ${isLong ? html`<p class="more">${more}</p>` : ""}`,
    source: phrase("gridSource"),
    table: {
      head: [phrase("gridPlaceHead"), ...shown.lists.map((id) => phrase(`gridList:${id}`))],
      rows: spots.map((one) => ({ cells: [labelOf(places, one.place), ...shown.lists.map((id) => cell(one, id))] })),
    },
  });
};
