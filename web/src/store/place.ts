// Where the reader is among the pages, and the link from there to any anchor: it takes the state along.
import { frontPage, isTop, pageWith, type PageLine } from "../pages";
import type { State } from "./state";
import type { Store } from "./store";
import { wayOfShowing, writeAddress } from "./url";

interface Place {
  page: PageLine;
  /** the way from the document to the site's root; none where all pages are views of one document */
  root: string | undefined;
}

let here: Place = { page: frontPage, root: "" };

export const standAt = (place: Place): void => {
  here = place;
};
export const thisPage = (): PageLine => here.page;
export const siteRoot = (): string | undefined => here.root;

const joined = (...parts: string[]): string => parts.filter(Boolean).join("&");

/** The address of an anchor, as a link on this page has it; with another state than the page's, if one is given. */
export const hrefOf = (store: Store, anchor: string, other?: State): string => {
  const { page: own, root } = here;
  const page = pageWith(anchor, own) ?? own;
  if (page === own && !other) return `#${isTop(page, anchor) ? "main" : anchor}`;
  const state = writeAddress(other ?? store.state, store.description, undefined, wayOfShowing());
  if (root === undefined) return `#${joined(anchor, state)}`;
  const hash = joined(isTop(page, anchor) ? "" : anchor, state);
  return `${root}${page.path}${hash && `#${hash}`}` || "./";
};
