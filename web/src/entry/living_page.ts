// The living page in place of the written one, and what it does once it stands.
import { keepAddress } from "../page/address";
import { pause, whenIdle } from "../tasks/idle";
import { goTo, leadBy } from "../page/navigation";
import { changes } from "../store/state";
import { plainly } from "../link_text";
import { frontPage, placeIn } from "../pages";
import { hrefOf, siteRoot, thisPage } from "../store/place";
import { Page } from "../page/page";
import { language } from "../words/format";
import { useLanguage } from "../words/text";
import type { BringToLife } from "./carry_over";

/** How many milliseconds the written words may stand in for those that are being worked out. */
const patience = 12_000;

/** Draws the view out of sight, beside what is written, until nothing in it waits to be worked out. */
const behind = async (view: Page): Promise<void> => {
  view.hidden = true;
  document.getElementById("app")!.append(view);
  const end = performance.now() + patience;
  do await new Promise<void>((done) => whenIdle(done));
  while (view.isComing && performance.now() < end);
};

/** Shows it; what stands below its first screen waits until its reader can be expected. */
export const bringToLife: BringToLife = async (store, replace, reader) => {
  await useLanguage(language()); // what a page says besides
  const view = new Page(store);
  await pause();
  const isFront = thisPage() === frontPage;
  if (isFront) await view.prepare();
  // Another page is written with all its words, and would lose them until its results come, or where they cannot.
  else {
    await Promise.all([store.readTexts("prose", "record"), view.chaptersHere()]);
    // Of a link's state nothing is written.
    if (document.documentElement.dataset.linked === undefined) await behind(view);
  }
  const clicked = await replace(view);
  keepAddress(store);
  leadBy({
    fetch: (anchor) => view.allChapters(anchor),
    leave: async (page, anchor) => {
      if (siteRoot() !== undefined) return location.assign(hrefOf(store, anchor));
      await view.turnTo(page);
    },
  });
  const wanted = placeIn(plainly(location.hash));
  if (wanted) void goTo(wanted);
  if (clicked) void view.fetchChapters().then(() => clicked.click());
  void reader.then(() => whenIdle(() => {
    // The front page does with notes until something on it is opened or changed.
    const texts = isFront ? [changes(store.state).length ? "prose" : "notes"] as const : ["prose", "record"] as const;
    void store.readTexts(...texts);
    void view.fetchChapters();
  }));
};
