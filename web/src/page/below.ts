// What stands below the first screen: what moves it, the controls, the chapters, and what closes the page.
import "../style/below.css";
import { html } from "lit";
import { Parts, type Part } from "../pace/parts";
import { drivers } from "../chapters/bill/drivers";
import { chapters } from "../chapters/list";
import { assumptions } from "../controls/assumptions";
import { bringDrawers } from "../provenance/registry";
import { outputDrawer } from "../provenance/output";
import { articlesSay } from "../closing/articles";
import { notCounted } from "../closing/not_counted";
import { paper } from "../closing/paper";
import { share } from "../closing/take_away";
import { solving } from "../chapters/solve";
import { anchor } from "./navigation";

bringDrawers(outputDrawer);

export { Parts, chapters, solving };

/** All of it, in reading order. */
export const below: readonly Part[] = [
  { id: "drivers", always: true, draw: drivers },
  { id: "change", always: true, draw: assumptions },
  { id: "articles", always: true, draw: articlesSay },
  { id: "solve", draw: solving },
  ...chapters,
  { id: "share", draw: (store, ui) => html`${notCounted(store)}${share(store, ui, anchor)}${paper(store, anchor())}` },
];
