// The title of a page's tab: its own finding, and on which page of the site that is.
import { frontPage } from "../pages";
import { thisPage } from "../store/place";
import { language } from "../words/format";
import { phrase } from "../words/text";

/** `heading` is the text of the page's h1. */
export const pageTitle = (heading: string): string => {
  const page = thisPage();
  const where = page === frontPage ? phrase("name") : `${page.name[language()]}, ${phrase("name")}`;
  return `${heading.replace(/[ \n]+/g, " ").trim()}: ${where}`;
};
