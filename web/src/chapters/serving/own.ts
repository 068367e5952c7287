// Serving it yourself in a sentence: an instance of your own for a month of your use against the list price.
import { html, nothing, type TemplateResult } from "lit";
import { listCost, ownCost, ownServing, ownServingBefore, paysFrom, use } from "../own_serving";
import { centralOf, inputOf, output, type RunView } from "../../answers/view";
import { fold } from "../../controls/fold";
import { sideSliders } from "../../controls/side_sliders";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { hrefOf } from "../../store/place";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact } from "../../words/format";
import { phrase, richPhrase, wholeName } from "../../words/text";
import { quantity } from "../../words/units";

const keyOf = (run: RunView | undefined, id: string): string => `serving/${run?.chosen.chip}/${id}`;

/** The sentence says already that it is of a month. */
const sum = (ui: Ui, run: RunView, id: string): TemplateResult =>
  number(ui, keyOf(run, id), quantity(output(run, id)!.central, "USD"));

/** The run that pays first. */
const earliest = (runs: RunView[]): RunView | undefined => {
  const size = (run: RunView) => centralOf(run, paysFrom) ?? Infinity;
  return runs.filter((run) => output(run, paysFrom)).sort((a, b) => size(a) - size(b))[0];
};

/** One question for the sentence and the slider below it. */
const asked = (store: Store): RunView[] => ownServing(store, "rented", [ownCost, listCost, paysFrom], { draws: 0 });

const sentence = (store: Store, ui: Ui, runs: RunView[]): TemplateResult => {
  const cost = (run: RunView) => centralOf(run, ownCost) ?? Infinity;
  const known = runs.filter((run) => output(run, ownCost)).sort((a, b) => cost(a) - cost(b));
  const [low, high] = [known[0], known.at(-1)], first = earliest(runs);
  const drawers = Object.fromEntries(runs.flatMap((run) => [ownCost, listCost, paysFrom].map((id) =>
    [keyOf(run, id), () => outputDrawer(store, ui, run, id)] as const)));
  const even = first ? richPhrase("servingOwnFrom", {
    count: number(ui, keyOf(first, paysFrom), exact(centralOf(first, paysFrom)!, 2)), chip: wholeName(first.label),
  }) : phrase("servingOwnNever");
  const text = !low || !high || !output(low, listCost) ? phrase("servingNone") : richPhrase("servingOwn", {
    use: exact(inputOf(low, use)!, 3), list: sum(ui, low, listCost), low: sum(ui, low, ownCost),
    lowChip: wholeName(low.label), high: sum(ui, high, ownCost), highChip: wholeName(high.label), even,
    link: html`<a href=${hrefOf(store, "tokens")}>${phrase("servingMoreLink")}</a>`,
  });
  return html`<div class="prose"><p>${text}</p></div>${drawerFor(ui, drawers)}`;
};

/** Its finding in a line, which opens the sum for the reader's use and a slider for that. */
export const own = (store: Store, ui: Ui): TemplateResult => {
  const runs = asked(store), first = earliest(runs), [any] = runs;
  const finding = first ? phrase("servingOwnTitle", {
    count: exact(centralOf(first, paysFrom)!, 2), chip: first.label,
  }) : phrase("servingOwnTitleNone");
  return html`<div class="groups">${fold(ui, "serving/own", html`<b>${finding}</b>`, () => html`
    ${sentence(store, ui, runs)}
    ${any ? sideSliders(store, ui, "serving", [use], any, ownServingBefore(store, "rented")) : nothing}`)}</div>`;
};
