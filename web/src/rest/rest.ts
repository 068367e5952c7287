// What stands below the first screen: the chapters, the question asked in reverse, and what closes the page.
import "../style/rest.css";
import { html, type TemplateResult } from "lit";
import type { Store } from "../app/store";
import type { Ui } from "../app/ui";
import { notCounted } from "./not_counted";
import { paper } from "./paper";
import { share } from "./share";

export { chapters } from "../chapters/later";
export { articlesSay } from "./articles";
export { solving } from "./solve";

export const closing = (store: Store, ui: Ui): TemplateResult => html`${notCounted(store)}${share(store, ui)}${paper(store)}`;
