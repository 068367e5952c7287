// What stands below the first screen: what moves it, the controls, the chapters, and what closes the page.
import "../style/rest.css";
import { html, type TemplateResult } from "lit";
import { Parts } from "../app/parts";
import type { Store } from "../app/store";
import type { Ui } from "../app/ui";
import { drivers } from "../chapters/bill/drivers";
import { chapters } from "../chapters/later";
import { assumptions } from "../controls/assumptions";
import { bringDrawers } from "../provenance/first";
import { outputDrawer } from "../provenance/output";
import { articlesSay } from "./articles";
import { notCounted } from "./not_counted";
import { paper } from "./paper";
import { share } from "./share";
import { solving } from "./solve";

bringDrawers(outputDrawer);

export { Parts, chapters, solving };

const closing = (store: Store, ui: Ui): TemplateResult => html`${notCounted(store)}${share(store, ui)}${paper(store)}`;

/** All of it, in reading order. */
export const below = (parts: Parts, store: Store, ui: Ui): TemplateResult => html`
  ${parts.always(() => drivers(store, ui))}
  ${parts.always(() => assumptions(store, ui))}
  ${parts.always(() => articlesSay(store))}
  ${parts.one(store, ui, "solve", () => solving(store, ui))}
  ${chapters.map((chapter) => parts.one(store, ui, chapter.id, () => chapter.draw(store, ui)))}
  ${parts.one(store, ui, "share", () => closing(store, ui))}`;
