// The written form of another page than the front: its finding, its words, and its figures as tables, made at build
// time by the page's own templates.
import { html } from "lit";
import { bring } from "../chapters/bring";
import { chapters } from "../chapters/list";
import { foot, masthead } from "../page/masthead";
import { pageTitle } from "../page/title";
import type { PageLine } from "../pages";
import { standAt } from "../store/place";
import { Store } from "../store/store";
import { Ui } from "../store/ui";
import type { Tokenwatt } from "../types";
import { phrase } from "../words/text";
import { claimReviews } from "./claim_reviews";
import { asText, everyPage, textOf, type Prerendered } from "./prerender";
import { wordsPreview } from "./preview";

const signs: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'" };

/** The words of the first such element of the page's body. */
const textIn = (body: string, name: "h1" | "p"): string => {
  const inside = new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`).exec(body)?.[1] ?? "";
  return inside.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#39);/g, (sign) => signs[sign]!).trim();
};

/** Another page than the front, with its finding as its title; its embed's card is the front page's. */
export const prerenderPage = async (core: Tokenwatt, root: string, page: PageLine): Promise<Prerendered> => {
  standAt({ page, root });
  const store = new Store(core);
  const ui = new Ui(store, async () => {}, async () => {});
  ui.written = true;
  const parts = await bring(page.parts, page);
  const drawn = parts.filter(({ id }) => !chapters.find((one) => one.id === id)?.needsScripts)
    .map((part) => part.draw(store, ui));
  const body = asText(html`<main id="main" tabindex="-1" data-page=${page.id}>${drawn}</main>`);
  const heading = textIn(body, "h1"), description = textIn(body, "p");
  return {
    title: pageTitle(heading), name: phrase("name"), description, style: "", ...everyPage,
    page: asText(masthead(store)) + body + asText(foot(store)),
    structured: page.about ? claimReviews(store, ui, page) : undefined,
    card: "", preview: textOf(wordsPreview(heading, description)), label: heading,
  };
};
