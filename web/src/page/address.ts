// Keeps the address in step with the state and the anchor; a frame never writes its own.
import { plainly } from "../link_text";
import { frontPage, pageWith, placeIn } from "../pages";
import { anchor, followLinks, goTo, returnTo } from "./navigation";
import { homeScenario, read, show } from "./read_address";
import { alike } from "../store/state";
import type { Store } from "../store/store";
import { siteRoot, thisPage } from "../store/place";
import { wayOfShowing, withoutAsked, writeAddress } from "../store/url";
import { followLanguage } from "../words/language";

const writtenAfter = 300;

/** Where all pages are views of one document, the address says which. */
const placeNow = (): string => anchor() || (siteRoot() === undefined && thisPage() !== frontPage ? thisPage().id : "");

const addressOf = (store: Store): string => {
  const state = writeAddress(store.state, store.description, homeScenario(), wayOfShowing());
  const hash = [placeNow(), state].filter(Boolean).join("&");
  // What a query asked for is in the hash from the first change on, and could not be taken back beside it.
  return `${location.pathname}${withoutAsked(location.search)}${hash && `#${hash}`}`;
};

/** How far down the reader was when an address of ours was left. */
interface Left {
  y?: number;
}

export const keepAddress = (store: Store): void => {
  let timer = 0;
  let written = addressOf(store);
  const write = (how: "replaceState" | "pushState", left: Left | null = null) => {
    clearTimeout(timer);
    const address = addressOf(store);
    // Where nothing has changed, the address may already be that of the next link, which must stay.
    if (address === written) return;
    written = address;
    try {
      history[how](left, "", address);
    } catch {
      // Some hosts forbid it; the page works without.
    }
  };
  const writeSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => write("replaceState"), writtenAfter);
  };
  for (const event of ["change", "choice"]) store.addEventListener(event, writeSoon);
  followLinks(() => {
    written = "";
    write("replaceState", { y: scrollY });
  }, () => write("pushState"));
  addEventListener("hashchange", async ({ newURL }) => {
    const { hash } = new URL(newURL);
    const reading = read(store.description, hash);
    const wanted = placeIn(plainly(hash)) || (siteRoot() === undefined ? frontPage.id : "");
    if (plainly(hash).includes("=") || !wanted) {
      await followLanguage().catch((error) => store.failed("languageFailed", error));
      if (!alike(reading.state, store.state) || store.refusals.length) store.load(reading.state);
      show(store, reading);
      store.changed();
    }
    const { y } = (history.state ?? {}) as Left;
    const isHere = (pageWith(wanted, thisPage()) ?? thisPage()) === thisPage();
    if (isHere && y !== undefined) returnTo(wanted, y);
    else if (wanted) void goTo(wanted);
    written = addressOf(store);
  });
};
