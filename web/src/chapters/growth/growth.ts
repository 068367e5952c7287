// Ambition creep: what the IEA expects with better chips inside, and whether still better ones lower it.
import { html, nothing, type TemplateResult } from "lit";
import { fold } from "../../controls/fold";
import { drawerFor } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { frontierSliders, lifeSliders, others, three, worldSliders } from "./controls";
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
    ${worldSliders(store, ui, run, three)}
    <div class="groups part">
      ${folded(ui, "rebound", phrase("growthRebound"), () => html`${rebound(store, ui)}
        ${worldSliders(store, ui, run, others)}`)}
      ${folded(ui, "frontier", phrase("growthFrontier"), () => html`${frontier(store, ui)}
        ${frontierSliders(store, ui, run)}`)}
      ${folded(ui, "life", phrase("growthLife"), () => html`${life(store, ui)}${lifeSliders(store, ui)}`)}
    </div>`);
};

/** A further question, with its own chart and sliders. */
const folded = (ui: Ui, key: string, question: string, body: () => unknown): TemplateResult =>
  fold(ui, `growth/${key}`, html`<b>${question}</b>`, body);

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
