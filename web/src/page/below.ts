// What stands below the first screen, page by page: chapters, and the parts that belong to no chapter.
import { bring } from "../chapters/bring";
import { articles } from "../closing/articles";
import { paper } from "../closing/paper";
import { takeAway } from "../closing/take_away";
export { changeBar } from "./change_bar";
export { keepForOffline } from "./offline";
import type { PageLine } from "../pages";
import { Parts, type Part } from "../pace/parts";
import { anchor } from "./navigation";

const own: readonly Part[] = [
  { id: "articles", always: true, draw: articles },
  { id: "share", draw: (store, ui) => takeAway(store, ui, anchor) },
  { id: "paper", draw: (store) => paper(store, anchor()) },
];

/** The parts of a page in reading order, but for the first screen. */
export const below = async (page: PageLine, redraw: () => Promise<void>): Promise<Parts> => {
  const known = [...own, ...await bring(page.parts, page)];
  return new Parts(page.parts.flatMap((id) => known.find((part) => part.id === id) ?? []), redraw);
};
