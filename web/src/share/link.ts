// Addresses that hold the state of the page, and how to cite it.
import type { Store } from "../store/store";
import { wayOfShowing, writeAddress } from "../store/url";
import { output, runViews } from "../answers/view";
import { energy } from "../answers/headline";
import { date } from "../words/format";
import { phrase } from "../words/text";

const site = import.meta.env.VITE_ADDRESS;

/** The headline goes with a link, so that a page with later data can say what has changed. */
const headline = (store: Store): string => runViews(store).flatMap((run) => {
  const value = output(run, energy);
  return value ? [`${run.id}:${Number(value.central.toPrecision(4))}`] : [];
}).join(",");

const stateOf = (store: Store): string => writeAddress(store.state, store.description, undefined, { ...wayOfShowing(), h: headline(store) });

/** The address of this state of the page, at one of its anchors or, with an empty one, at its top. */
export const linkTo = (store: Store, anchor: string): string =>
  `${site}#${[anchor, stateOf(store)].filter(Boolean).join("&")}`;

const embedAddress = (store: Store, chapter: string): string =>
  `${site}embed/?${[...(chapter ? [`chapter=${chapter}`] : []), stateOf(store)].join("&")}`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const quote = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** A frame of fixed height, which every host takes. */
export const frameCode = (store: Store, chapter: string, title: string): string =>
  `<iframe src="${quote(embedAddress(store, chapter))}"\n  title="${quote(title)}" loading="lazy"\n  style="width:100%;height:${chapter ? 900 : 660}px;border:0"></iframe>`;

/** The same with a script that fits its height; where a host takes no scripts, a link is left. */
export const scriptCode = (store: Store, chapter: string, title: string): string =>
  `<a data-tokenwatt href="${quote(embedAddress(store, chapter))}">${quote(title)}</a>\n<script type="module" src="${site}embed.js"></script>`;

interface Citation {
  title: string;
  author: string;
  version: string;
}
const work: Citation = JSON.parse(import.meta.env.VITE_CITATION);

export const citation = (store: Store): string => {
  const { model, data } = store.report.version;
  return phrase("citation", { author: work.author, year: data.slice(0, 4), title: work.title, model, date: date(data), link: linkTo(store, "") });
};

export const bibtex = (store: Store): string => {
  const { model, data } = store.report.version;
  return `@software{tokenwatt,\n  author = {{${work.author}}},\n  title = {${work.title}},\n  version = {${model}},\n  year = {${data.slice(0, 4)}},\n  note = {Data of ${data}},\n  url = {${linkTo(store, "")}}\n}`;
};
