// How a frame on somebody else's page begins. The card of a comparison that nobody has changed was written by the build
// and stands as it is; the calculator comes only where more is asked for, and takes ten times as much to fetch.
import { drawFirstScreen } from "../charts/first_screen";
import { fewDots } from "../charts/screen";
import heights from "../share/card_heights.json";
import { sandboxed } from "../share/hand_over";
import { ours } from "../trusted";
import { formatFor } from "../words/format";
import { linkedLanguage, wantedLanguage } from "../words/wanted_language";
import { announceHeight } from "./height";

/** What the build leaves of a comparison's card. */
interface WrittenCard {
  html: string;
  /** the day of the data that it was worked out from */
  data: string;
}

/** Of an address, what a written card can answer; what only its host knows is none of ours. */
const answered = new Set(["v", "s", "d", "h", "lang"]);
const isOurs = (key: string): boolean =>
  /^(cur|base|rental_class|chapter|chart|controls|[a-duw]\..*|amp;.*|.*[=&].*)$/.test(key);

/** The comparison whose card is asked for, and nothing else; none where the calculator is needed. */
const plainCard = (asked: URLSearchParams): string | undefined => {
  const others = [...asked].filter(([key, text]) =>
    !answered.has(key) && isOurs(key) && !(key === "controls" && !(Number(text) > 0)));
  const scenario = asked.get("s") ?? Object.keys(heights)[0]!;
  return others.length || (asked.get("v") ?? "1") !== "1" || !(scenario in heights) ? undefined : scenario;
};

/** The way to the full page keeps the language, and can be read where a frame may open none. */
const leadOn = (root: HTMLElement): void => {
  const link = root.querySelector<HTMLAnchorElement>(".card-foot a")!, language = linkedLanguage();
  if (language) link.href += `${link.hash ? "&" : "#v=1&"}lang=${language}`;
  if (!sandboxed()) return;
  link.after(Object.assign(document.createElement("span"), { className: "card-address", textContent: link.href }));
};

/** Puts the card that was asked for in place of the one that stands in the document; false where there is none. */
const writeCard = async (root: HTMLElement, scenario: string, asked: URLSearchParams): Promise<boolean> => {
  const language = wantedLanguage(), day = asked.get("d");
  if (scenario !== Object.keys(heights)[0] || language !== "en" || day) {
    const response = await fetch(new URL(`cards/${scenario}.${language}.json`, location.href));
    const card: WrittenCard = await response.json();
    // A link that was made with older data is told what has changed.
    if (day && day !== card.data) return false;
    document.documentElement.lang = language;
    formatFor(language);
    root.innerHTML = ours.createHTML(card.html);
  }
  drawFirstScreen(fewDots);
  leadOn(root);
  announceHeight();
  return true;
};

/** `live` brings the calculator. */
export const begin = async (root: HTMLElement, live: () => Promise<void>): Promise<void> => {
  const asked = new URLSearchParams(`${location.search.slice(1)}&${location.hash.slice(1)}`);
  const scenario = plainCard(asked);
  if (scenario === undefined || !await writeCard(root, scenario, asked).catch(() => false)) await live();
};
