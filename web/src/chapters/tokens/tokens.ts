// The price of a token: what it costs to serve, what is charged for it, and what moves the one away from the
// other.
import { html, nothing, type TemplateResult } from "lit";
import { drawerFor } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { ofServing, warnings } from "../warnings";
import { batch } from "./batch";
import { believed } from "./believed";
import { chips } from "./chips";
import { closed } from "./closed";
import { believedSliders, plansSliders, servingSliders } from "./controls";
import * as en from "./en";
import { hosting } from "./hosting";
import { market } from "./market";
import { mix } from "./mix";
import { measured } from "./measured";
import { own } from "./own";
import { plans, tasks } from "./plans";
import { prices } from "./prices";
import { query } from "./query";
import { cost, deepseekDay, listPrice, served } from "./questions";
import { utilization } from "./utilization";
import { keys, text, title } from "./words";

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const { report, runs } = served(store);
  const [first] = runs, day = deepseekDay(store);
  const drawers = {
    ...Object.fromEntries(runs.map((run) => [keys.run(run), () => outputDrawer(store, ui, run, cost)])),
    [keys.day]: () => (day ? outputDrawer(store, ui, day, "markup") : nothing),
    [keys.list]: () => (first ? outputDrawer(store, ui, first, listPrice) : nothing),
  };
  return section(position, {
    title: title(store, ui, runs), text: text(store, ui, runs, day),
    side: { bold: phrase("tokensSideBold"), text: phrase("tokensSide") },
  }, html`
    ${drawerFor(ui, drawers)}
    ${query(store, ui)}
    ${warnings(store, report, runs, ofServing)}
    ${chips(store, ui)}
    ${servingSliders(store, ui, first)}
    ${measured(store, ui)}
    ${market(store, ui)}
    ${hosting(store, ui)}
    ${own(store, ui)}
    ${closed(store, ui)}
    ${batch(store, ui)}
    <div class="side-by-side">${utilization(store, ui)}${mix(store, ui)}</div>
    ${believed(store, ui)}
    ${believedSliders(store, ui)}
    <div class="side-by-side">${plans(store, ui)}${tasks(store, ui)}</div>
    ${plansSliders(store, ui)}
    ${prices(store, ui)}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
