// What stands below the first screen: what moves it, the controls, the chapters, and what closes the page.
import { html } from "lit";
import { drivers } from "../chapters/bill/drivers";
import { bring } from "../chapters/bring";
import { articles } from "../closing/articles";
import { notCounted } from "../closing/not_counted";
import { paper } from "../closing/paper";
import { takeAway } from "../closing/take_away";
import { assumptions } from "../controls/assumptions";
import { Parts } from "../pace/parts";
import { anchor } from "./navigation";

/** The parts below the first screen, in reading order. */
export const below = async (redraw: () => Promise<void>): Promise<Parts> => new Parts([
  { id: "drivers", always: true, draw: drivers },
  { id: "change", always: true, draw: assumptions },
  { id: "articles", always: true, draw: articles },
  ...await bring(),
  { id: "share", draw: (store, ui) =>
    html`${notCounted(store)}${takeAway(store, ui, anchor)}${paper(store, anchor())}` },
], redraw);
