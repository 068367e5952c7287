// Chapter 5, on whose grid: the chosen run in every place, ranked by carbon, water, cost, homes and imports.
import { html, nothing, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { settled } from "../../answers/settled";
import { nameList, output, reason, whatIf, type RunView } from "../../answers/view";
import { fold } from "../../controls/fold";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, richPhrase, unbroken } from "../../words/text";
import { aside, section, type Chapter, type Position } from "../chapter";
import { waiting } from "../waiting";
import { controls, followedPlaces, placedRun } from "./controls";
import * as en from "./en";
import { equals } from "./equals";
import { few, five, lists, spotsOf, three, type Spots } from "./questions";
import { ranking, type Shown } from "./ranking";
import { side, text, title } from "./words";

/** What the page shows at once, and what it folds away. */
const short: Shown = { id: "places", lists: three, places: five };
const long: Shown = { id: "places-all", lists, places: few };

/** All places as they are at rest; during a drag only those in sight are worked out anew. */
const everywhere = (store: Store, run: RunView, inSight: string[]): Spots[] => {
  const ids = store.description.places.filter((row) => !row.home || inSight.includes(row.id)).map((row) => row.id);
  const all = settled(store, `places/${run.id}`, () => spotsOf(store, run, ids));
  if (!store.moving) return all;
  const renewed = spotsOf(store, run, inSight);
  return all.map((one) => renewed.find((other) => other.place === one.place) ?? one);
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const run = placedRun(store, ui);
  if (!run || !output(run, energy)) return section(position, {
    title: phrase("gridTitleAbsent", { run: run?.name ?? "" }),
    text: html`<p>${richPhrase("gridAbsent", { reason: run ? reason(store, run.id, energy) : "" })}</p>`,
  }, nothing);
  const followed = followedPlaces(store, ui, run);
  const spots = inTurn(store, ui, "places", () => everywhere(store, run, [...few, followed.own, followed.other]),
    { choice: run.id + followed.other });
  const there = settled(store, `grid/${run.id}/${followed.other}`, () =>
    whatIf(store, run, { place: followed.other }, [energy, "consumption_share", ...lists])).view;
  return section(position, {
    title: spots ? unbroken(title(store, spots), nameList(store)) : phrase("gridTitlePlain"),
    text: spots ? text(store, run, spots, followed) : nothing,
  }, html`
    ${spots ? ranking(store, ui, run, spots, followed, short) : waiting("places")}
    <div class="groups part">${fold(ui, "grid/all", html`<b>${phrase("gridMore")}</b>
      <span>${phrase("gridMoreText")}</span>`, () => html`
        ${controls(store, ui, run, followed)}
        ${spots ? aside(side(spots)) : nothing}
        ${spots ? ranking(store, ui, run, spots, followed, long) : nothing}
        ${equals(store, ui, run, there)}`)}</div>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
