// The living page, or the card where the document is laid out as an embed: the core, the state it starts from, and the
// view of both.
import { load } from "tokenwatt";
import { source } from "virtual:core-source";
import { keepAddress, read, show } from "../page/address";
import { pause, whenIdle } from "../tasks/idle";
import { styleIsWhole } from "../style/whole";
import { goTo, leadBy } from "../page/navigation";
import { changes } from "../store/state";
import { Store } from "../store/store";
import { resultOf } from "../answers/result";
import { plainly } from "../link_text";
import { frontPage, pages, pageWith, placeIn } from "../pages";
import { hrefOf, siteRoot, standAt, thisPage } from "../store/place";
import { language } from "../words/format";
import { firstLanguage } from "../words/language";
import { useLanguage } from "../words/text";
import { Page } from "../page/page";
import type { Replace } from "./carry_over";

/** Which page of the site the document is; the offline file is the one that its address names. */
const stand = (): void => {
  const { page, root } = document.documentElement.dataset;
  const own = pages.find((one) => one.id === page);
  standAt({ page: own ?? pageWith(placeIn(plainly(location.hash))) ?? frontPage, root });
};

const viewOf = async (embedded: boolean, store: Store) => {
  if (!embedded) return new Page(store);
  const asked = new URLSearchParams(location.search);
  const chapter = asked.get("chapter"), chart = asked.get("chart") ?? undefined;
  if (chapter) return new (await import("../embed/alone")).Alone(store, chapter, chart);
  const controls = Number(asked.get("controls")) > 0 ? await import("../embed/card_controls") : undefined;
  const count = Math.min(Number(asked.get("controls")), controls?.most ?? 0);
  const { Card } = await import("../embed/card");
  if (!resultOf(store).isEnergy) await store.readTexts("notes"); // what such a comparison is about
  await useLanguage(language()); // what a card says besides
  return new Card(store, await controls?.cardControls(count));
};

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

/**
 * Works out what the address asks for and shows it in place of the written screen. What stands below waits until its
 * reader can be expected.
 */
export const enliven = async (embedded: boolean, replace: Replace, reader: Promise<void>): Promise<void> => {
  stand();
  const [core, wordless] = await Promise.all([source().then(load), firstLanguage()]);
  await pause();
  let described = core.describe();
  let reading = read(described);
  // What the tables do not list may be a claim's own comparison, and those come with the notes.
  if (reading.badScenario) {
    await core.addTexts("prose").then(() => {
      described = core.describe();
      reading = read(described);
    }, () => undefined);
  }
  await pause();
  const store = await Store.prepared(core, reading.state, described);
  show(store, reading);
  if (wordless) store.failed("languageFailed", wordless);
  if (!styleIsWhole("--first-style")) store.failed("styleFailed", "");
  const view = await viewOf(embedded, store);
  await pause();
  const isFront = thisPage() === frontPage;
  if (view instanceof Page && isFront) await view.prepare();
  // Another page is written with all its words, and would lose them until its results come, or where they cannot.
  if (view instanceof Page && !isFront) {
    await Promise.all([store.readTexts("prose", "record"), view.chaptersHere()]);
    // Of a link's state nothing is written.
    if (document.documentElement.dataset.linked === undefined) await behind(view);
  }
  const clicked = await replace(view);
  if (embedded) (await import("../embed/height")).announceHeight();
  else keepAddress(store);
  if (!(view instanceof Page)) return;
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
