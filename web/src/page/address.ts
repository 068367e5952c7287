// Keeps the address in step with the state and the anchor; a frame never writes its own.
import { plainly } from "../link_text";
import { frontPage, pageWith, placeIn } from "../pages";
import { anchor, followLinks, goTo, returnTo } from "./navigation";
import { useChoices } from "../store/choices";
import { alike } from "../store/state";
import type { Store } from "../store/store";
import { siteRoot, thisPage } from "../store/place";
import { readAddress, wayOfShowing, withoutAsked, writeAddress, type Reading } from "../store/url";
import { list, phrase } from "../words/text";
import type { Description } from "../types";
import { followLanguage } from "../words/language";
import { problemText } from "../words/problem";
import { quantity, useCurrency } from "../words/units";
import { date } from "../words/format";
import { output, runViews } from "../answers/view";
import { energy } from "../answers/headline";

const writtenAfter = 300;

/** A preset's page starts from its own scenario. */
const homeScenario = (): string | undefined => document.documentElement.dataset.scenario;

export const read = (description: Description, hash = location.hash): Reading =>
  readAddress(location.search, hash, description, homeScenario());

/** The notice for a link made with older data, with the headline of that time if the link holds it. */
const oldData = (reading: Reading, store: Store): string[] => {
  const { data, headline } = reading;
  const now = store.description.version.data;
  if (!data || data === now) return [];
  const runs = runViews(store).flatMap((run) => {
    const value = output(run, energy), then = headline[run.id];
    const text = (amount: number) => `${run.label} ${quantity(amount, value!.unit)}`;
    return value && then ? [{ then: text(then), now: text(value.central) }] : [];
  });
  const [then, at] = [list(runs.map((run) => run.then)), list(runs.map((run) => run.now))];
  const told = !runs.length ? "" : then === at ? phrase("oldSame") : phrase("oldHeadline", { then, now: at });
  return [`${phrase("oldData", { then: date(data), now: date(now) })} ${told}`.trim()];
};

/** The first few, and no more of each than there is room for. */
const shortList = (keys: string[]): string => keys.slice(0, 5).map((key) => key.slice(0, 40)).join(", ");

const noticesOf = (reading: Reading, store: Store): string[] => [
  ...(reading.badScenario ? [phrase("badScenario")] : []),
  ...(reading.unknown.length ? [phrase("badLink", { parts: shortList(reading.unknown) })] : []),
  ...oldData(reading, store),
];

/** How many refused values of a link are told; more of them say nothing new. */
const mostTold = 5;

/** Shows what an address says besides the state, and tells what of it could not be taken. */
export const show = (store: Store, reading: Reading): void => {
  useCurrency(store.description.currencies, reading.currency);
  useChoices(reading.choices);
  const refused = store.refusals.slice(0, mostTold).map(({ message }) =>
    phrase("refusedLink", { message: problemText(store.description, message) }));
  store.notices = [...noticesOf(reading, store), ...refused];
};

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
  let told = addressOf(store);
  const write = (how: "replaceState" | "pushState", left: Left | null = null) => {
    clearTimeout(timer);
    const address = addressOf(store);
    // Where nothing has changed, the address may already be that of the next link, which must stay.
    if (address === told) return;
    told = address;
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
    told = "";
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
    told = addressOf(store);
  });
};
