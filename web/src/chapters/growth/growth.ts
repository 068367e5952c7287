// Chapter 6, ambition creep: what the IEA expects with better chips inside, and whether still better ones lower it.
import { html, nothing, type TemplateResult } from "lit";
import { drawerFor } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { section, type Chapter, type Position } from "../chapter";
import { frontierSliders, lifeSliders, worldSliders } from "./controls";
import * as en from "./en";
import { frontier } from "./frontier";
import { life } from "./life";
import { path } from "./path";
import { yours } from "./questions";
import { rebound } from "./rebound";
import { keys, side, text, title } from "./words";

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const { run } = yours(store);
  const drawers = Object.entries(keys)
    .map(([result, key]) => [key, () => (run ? outputDrawer(store, ui, run, result) : nothing)]);
  return section(position, { title: title(store), text: text(store, ui, run), side: side() }, html`
    ${drawerFor(ui, Object.fromEntries(drawers))}
    ${path(store, ui)}
    ${worldSliders(store, ui, run)}
    <div class="side-by-side">${rebound(store, ui)}${frontier(store, ui)}</div>
    ${frontierSliders(store, ui, run)}
    ${life(store, ui)}
    ${lifeSliders(store, ui)}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
