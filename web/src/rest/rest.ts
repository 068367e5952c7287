// What stands below the first screen: what moves it, the controls, the chapters, and what closes the page.
import "../style/rest.css";
import { html, type TemplateResult } from "lit";
import type { Store } from "../app/store";
import type { Ui } from "../app/ui";
import { bringDrawers } from "../provenance/first";
import { outputDrawer } from "../provenance/output";
import { notCounted } from "./not_counted";
import { paper } from "./paper";
import { share } from "./share";

bringDrawers(outputDrawer);

export { drivers } from "../chapters/bill/drivers";
export { assumptions } from "../controls/assumptions";
export { chapters } from "../chapters/later";
export { articlesSay } from "./articles";
export { solving } from "./solve";

export const closing = (store: Store, ui: Ui): TemplateResult => html`${notCounted(store)}${share(store, ui)}${paper(store)}`;
