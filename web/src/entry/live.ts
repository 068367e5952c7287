// The living page, or the card where the document is laid out as an embed: the core, the state it starts from, and the
// view of both.
import { load } from "tokenwatt";
import { source } from "virtual:core-source";
import { keepAddress, noticesOf, read } from "../page/address";
import { pause, whenIdle } from "../pace/idle";
import { goTo, belowComesBy } from "../page/navigation";
import { problemText } from "../words/problem";
import { Store } from "../store/store";
import { placeIn } from "../store/url";
import { firstLanguage } from "../words/language";
import { Page } from "../page/page";
import type { Replace } from "./carry_over";
import { phrase } from "../words/text";
import { useCurrency } from "../words/units";

const viewOf = async (embedded: boolean, store: Store) => {
  if (!embedded) return new Page(store);
  const chapter = new URLSearchParams(location.search).get("chapter");
  return chapter ? new (await import("../embed/alone")).Alone(store, chapter)
    : new (await import("../embed/card")).Card(store);
};

/**
 * Works out what the address asks for and shows it in place of the written screen. What stands below waits until its
 * reader can be expected.
 */
export const enliven = async (embedded: boolean, replace: Replace, reader: Promise<void>): Promise<void> => {
  const [core] = await Promise.all([source().then(load), firstLanguage()]);
  let reading = read(core.describe());
  // What the tables do not list may be a claim's own comparison, and those come with the notes.
  if (reading.badScenario) reading = await core.addTexts().then(() => read(core.describe()), () => reading);
  await pause();
  const store = new Store(core, reading.state);
  useCurrency(store.description.currencies, reading.currency);
  const refused = store.refusals.map(({ message }) =>
    phrase("refusedLink", { message: problemText(store.description, message) }));
  store.notices = [...noticesOf(reading, store), ...refused];
  const view = await viewOf(embedded, store);
  await pause();
  const clicked = await replace(view);
  if (embedded) (await import("../embed/height")).announceHeight();
  else keepAddress(store);
  if (!(view instanceof Page)) return;
  belowComesBy((anchor) => view.allChapters(anchor));
  const wanted = placeIn(location.hash);
  if (wanted) void goTo(wanted);
  if (clicked) void view.fetchChapters().then(() => clicked.click());
  void reader.then(() => whenIdle(() => {
    void store.readProse();
    void view.fetchChapters();
  }));
};
