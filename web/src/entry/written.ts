// All that the build writes: every page, every comparison's own page, the offline file's first screen, and what it
// works out for all readers.
import type { MeasuredFile } from "tokenwatt/measured.js";
import { useMeasured } from "../answers/measured";
import { chapters } from "../chapters/list";
import { frontPage, pages, type PageLine } from "../pages";
import { escape } from "../share/escape";
import type { Tokenwatt } from "../types";
import { bills, camps, queries, readAtFirst, reproductions } from "./built";
import { languages } from "../words/format";
import { useLanguage } from "../words/text";
import { cards, prerender, presets } from "./prerender";
import { prerenderPage } from "./prerender_page";

/** The chapters that travel with a page; those of pages that are alike travel once. */
const chaptersOf = ({ parts, about }: PageLine): string[] =>
  (about ? [] : chapters.filter(({ id, load }) => load && parts.includes(id)).map(({ id }) => id));

/** `rootOf` gives the way from a path to the site's root; `rows` are those that were measured. */
export const written = async (core: Tokenwatt, rootOf: (path: string) => string, rows: MeasuredFile) => {
  useMeasured(rows);
  const built = {
    reproductions: reproductions(core), read: readAtFirst(core), bills: bills(core), camps: camps(core),
    queries: queries(core),
  };
  const made = [];
  for (const page of pages) {
    const { id, path } = page;
    const own = page === frontPage ? prerender(core, "") : await prerenderPage(core, rootOf(path), page);
    made.push({ id, path, chapters: chaptersOf(page), ...own });
  }
  const ofPresets = presets(core).map((id) => ({ id, path: `p/${id}/`, ...prerender(core, rootOf(`p/${id}/`), id) }));
  const offline = prerender(core, undefined);
  const ofEmbeds: Record<string, ReturnType<typeof cards>> = {};
  for (const language of languages) {
    await useLanguage(language);
    ofEmbeds[language] = cards(core);
  }
  return { pages: made, presets: ofPresets, offline, cards: ofEmbeds, built, escape };
};
