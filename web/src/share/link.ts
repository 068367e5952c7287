// Addresses that hold the state of the page, and how to cite it.
import { isTop, pageWith } from "../pages";
import { siteRoot, thisPage } from "../store/place";
import type { Store } from "../store/store";
import { wayOfShowing, writeAddress } from "../store/url";
import { output, runViews } from "../answers/view";
import { energy } from "../answers/headline";
import { date } from "../words/format";
import { phrase } from "../words/text";
import measured from "./card_heights.json";
import { escape } from "./escape";

const heights: Record<string, number> = measured;

const site = import.meta.env.VITE_ADDRESS;

/** The headline goes with a link, so that a page with later data can say what has changed. */
const headline = (store: Store): string => runViews(store).flatMap((run) => {
  const value = output(run, energy);
  return value ? [`${run.id}:${Number(value.central.toPrecision(4))}`] : [];
}).join(",");

const stateOf = (store: Store): string =>
  writeAddress(store.state, store.description, undefined, { ...wayOfShowing(), h: headline(store) });

/** The address of an anchor, or with an empty one of the top of this page, with this state or none. */
const addressOf = (anchor: string, state: string): string => {
  const page = pageWith(anchor, thisPage()) ?? thisPage();
  const hash = [isTop(page, anchor) ? "" : anchor, state].filter(Boolean).join("&");
  return site + page.path + (hash && `#${hash}`);
};

/** The same with the state as it is now, and the headline of it. */
export const linkTo = (store: Store, anchor: string): string => addressOf(anchor, stateOf(store));

/** The same as short as it can be, for a picture: with no state where the reader has changed nothing. */
export const shortLinkTo = (store: Store, anchor: string): string =>
  addressOf(anchor, writeAddress(store.state, store.description, undefined, wayOfShowing()));

/** What an embed shows: the card, or one chart of a chapter. */
interface Shown {
  title: string;
  chapter?: string;
  chart?: string;
  /** in pixels, as it is measured or is known to be */
  height: number;
  /** it keeps the numbers of this release, and follows no corrections */
  frozen: boolean;
  /** the host's own where none is given */
  theme?: string;
}

/** The height of a comparison's card at the width of most articles, 640 px, as a browser measures it. */
export const cardHeight = ({ state }: Store): number => heights[state.scenario] ?? Math.max(...Object.values(heights));

/** Where each release stays as it was, or where the newest is. */
const siteOf = ({ report }: Store, { frozen }: Shown): string =>
  frozen ? `${site}v/${report.version.model}/` : site;

const asked = (store: Store, { chapter, chart }: Shown): string => {
  const what = Object.entries({ chapter, chart }).filter(([, id]) => id).map(([key, id]) => `${key}=${id}`);
  return [...what, stateOf(store)].join("&");
};

/** A file and a frame have no embed beside them that they could show. */
export const canPreview = (): boolean => siteRoot() !== undefined && globalThis.window?.parent === globalThis.window;

/** The embed on this very site, for a preview, where there can be one. */
export const previewAddress = (store: Store, shown: Shown): string =>
  (canPreview() ? `${siteRoot()}embed/?${asked(store, shown)}` : "");

const embedAddress = (store: Store, shown: Shown): string => {
  const { theme } = shown;
  return `${siteOf(store, shown)}embed/?${asked(store, shown)}${!theme || theme === "auto" ? "" : `&theme=${theme}`}`;
};

/** A frame of fixed height, which every host takes. */
export const frameCode = (store: Store, shown: Shown): string => [
  `<iframe src="${escape(embedAddress(store, shown))}"`,
  `  title="${escape(shown.title)}" loading="lazy"`,
  `  style="width:100%;height:${shown.height}px;border:0"></iframe>`,
].join("\n");

/** The same with a script that fits its height; where a host takes no scripts, a link is left. */
export const scriptCode = (store: Store, shown: Shown): string => [
  `<a data-tokenwatt href="${escape(embedAddress(store, shown))}">${escape(shown.title)}</a>`,
  `<script async src="${siteOf(store, shown)}embed.js"></script>`,
].join("\n");

interface Citation {
  title: string;
  author: string;
  version: string;
}
const work: Citation = JSON.parse(import.meta.env.VITE_CITATION);

export const citation = (store: Store): string => {
  const { model, data } = store.report.version;
  const { author, title } = work;
  return phrase("citation",
    { author, year: data.slice(0, 4), title, model, date: date(data), link: linkTo(store, "") });
};

export const bibtex = (store: Store): string => {
  const { model, data } = store.report.version;
  return [
    "@software{tokenwatt,",
    `  author = {{${work.author}}},`,
    `  title = {${work.title}},`,
    `  version = {${model}},`,
    `  year = {${data.slice(0, 4)}},`,
    `  note = {Data of ${data}},`,
    `  url = {${linkTo(store, "")}}`,
    "}",
  ].join("\n");
};
