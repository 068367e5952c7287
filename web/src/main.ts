// Starts the page, or the card where the document is laid out as an embed.
import "./style/all.css";
import { load } from "tokenwatt";
import { source } from "virtual:core-source";
import { keepAddress, noticesOf, read } from "./address";
import { whenIdle } from "./app/idle";
import { goTo, restComesBy } from "./app/place";
import { problemText } from "./app/problem";
import { Store } from "./app/store";
import { placeIn } from "./app/url";
import { Card } from "./embed/card";
import { announceHeight } from "./embed/height";
import { firstLanguage } from "./language";
import { Page } from "./page";
import { say } from "./text/text";
import { useCurrency } from "./units";

const root = document.querySelector<HTMLElement>("#app")!;
const parameters = new URLSearchParams(location.search);
const embedded = document.documentElement.dataset.layout === "embed" || parameters.has("embed");
if (embedded) document.documentElement.dataset.layout = "embed";

const viewOf = async (): Promise<Page | Card | HTMLElement & { store: Store }> => {
  if (!embedded) return new Page();
  const chapter = parameters.get("chapter");
  return chapter ? new (await import("./embed/alone")).Alone(chapter) : new Card();
};

try {
  const [core] = await Promise.all([source().then(load), firstLanguage()]);
  const reading = read(core.describe());
  const store = new Store(core, reading.state);
  useCurrency(store.description.currencies, reading.currency);
  store.notices = [...noticesOf(reading, store), ...store.refusals.map((refusal) => say("refusedLink", { message: problemText(store.description, refusal.message) }))];
  const view = await viewOf();
  view.store = store;
  root.replaceChildren(view);
  if (embedded) announceHeight();
  else keepAddress(store);
  if (view instanceof Page) restComesBy(() => view.fetchChapters());
  const wanted = placeIn(location.hash);
  if (wanted && !embedded) void goTo(wanted);
  whenIdle(() => {
    void store.readProse();
    if (view instanceof Page) void view.fetchChapters();
  });
} catch (error) {
  // The answer written into the document at build time stays.
  const note = document.createElement("p");
  note.className = "notice";
  note.textContent = say("loadFailed", { reason: error instanceof Error ? error.message : String(error) });
  root.prepend(note);
}
delete document.documentElement.dataset.linked;
