// The pages of the site in reading order, a line each: where it lies, what it is called, and which parts it holds. A
// part is a chapter of chapters/list.ts or one of those in page/below.ts; its id is its place in the address. Site,
// offline file and contents follow from these lines, and so does where an older link leads.

export interface PageLine {
  /** also its place in the address of the offline file, where all pages are views of one document */
  id: string;
  /** below the site's root */
  path: string;
  name: Record<"en" | "de", string>;
  /** the first of them leads the page: its finding is the page's title */
  parts: readonly string[];
  /** how further anchors that its first part draws begin */
  anchors?: readonly string[];
  /** what alone it is about, where it is one of several like it */
  about?: string;
}

/** The landing page of each article whose claims are checked, by its source. */
const articles: readonly [source: string, id: string, name: string][] = [
  ["3dn-note", "3dn", "3DN"],
  ["ambition-creep-note", "ambition-creep", "Ambition creep"],
  ["radio-free-mobile", "radio-free-mobile", "Radio Free Mobile"],
  ["smart-chunks", "smart-chunks", "Smart Chunks"],
  ["two-track-stack", "two-track", "Two-track"],
];

export const pages: readonly PageLine[] = [
  { id: "front", path: "", name: { en: "The answer", de: "Die Antwort" },
    parts: ["bill", "articles", "why", "hardware", "serving", "grid", "wrong", "share", "paper"],
    anchors: ["left-out"] },
  { id: "lab", path: "lab/", name: { en: "Lab", de: "Labor" },
    parts: ["lab", "own-run", "change", "articles", "results", "drivers", "solve", "config"],
    anchors: ["w-", "a-", "b-", "c-", "d-"] },
  { id: "claims", path: "claims/", name: { en: "Claims", de: "Behauptungen" }, parts: ["claims"], anchors: ["claim-"] },
  { id: "tokens", path: "tokens/", name: { en: "Tokens", de: "Token" },
    parts: ["tokens", "queries", "usage"], anchors: ["tokens-"] },
  { id: "growth", path: "growth/", name: { en: "Growth", de: "Wachstum" }, parts: ["growth"], anchors: ["growth-"] },
  { id: "working", path: "working/", name: { en: "Working", de: "Rechenweg" }, parts: ["method", "trust"],
    anchors: ["method-", "misses", "formulas", "figures", "sources"] },
  ...articles.map(([about, id, name]) =>
    ({ id, path: `claims/${id}/`, name: { en: name, de: name }, parts: ["claims"], anchors: ["claim-"], about })),
];

export const frontPage = pages[0]!;

/** Whether the anchor is one that the first part of the page draws among what it works out. */
export const isWithin = ({ anchors = [] }: PageLine, anchor: string): boolean =>
  anchors.some((one) => anchor.startsWith(one));

/** The page that holds an anchor, if any is known by it: this one where it does. */
export const pageWith = (anchor: string, here = frontPage): PageLine | undefined =>
  [here, ...pages].find((page) => page.id === anchor || page.parts.includes(anchor)) ??
  [here, ...pages].find((page) => isWithin(page, anchor));

/** The anchor at the page's top, which needs no telling. */
export const isTop = (page: PageLine, anchor: string): boolean =>
  anchor === page.id || anchor === page.parts[0] || anchor === "main";

/** "#why&v=1&s=…": a place on the page, then a state; either may be missing. */
export const placeIn = (hash: string): string => {
  const first = hash.replace(/^#/, "").split("&")[0] ?? "";
  return first.includes("=") ? "" : first;
};
