// Starts the page, or the card where the document is laid out as an embed.
import "./style/all.css";
import { load } from "tokenwatt";
import { source } from "virtual:core-source";
import { keepAddress, noticesOf, read } from "./address";
import { problemText } from "./app/problem";
import { Store } from "./app/store";
import { Card } from "./embed/card";
import { announceHeight } from "./embed/height";
import { Page } from "./page";
import { say } from "./text/text";

/** After the first paint and whatever follows from it at once. */
const whenIdle = (task: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
};

const root = document.querySelector<HTMLElement>("#app")!;
const embedded = document.documentElement.dataset.layout === "embed" || new URLSearchParams(location.search).has("embed");

try {
  const core = await load(await source());
  const reading = read(core.describe());
  const store = new Store(core, reading.state);
  store.notices = [...noticesOf(reading), ...store.refusals.map((refusal) => say("refusedLink", { message: problemText(store.description, refusal.message) }))];
  const view = embedded ? new Card() : new Page();
  view.store = store;
  root.replaceChildren(view);
  if (embedded) announceHeight();
  else keepAddress(store);
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
