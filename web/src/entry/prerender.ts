// The written first screen: the default answer as HTML, made at build time by the page's own templates, for the first
// paint and for readers without scripts.
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { html, type TemplateResult } from "lit";
import { start } from "../store/state";
import { Store } from "../store/store";
import { Ui } from "../store/ui";
import { scenarioOf } from "../answers/view";
import { answered } from "../answers/result";
import { answer, gap, perOperation } from "../chapters/bill/answer";
import { bill } from "../chapters/bill/bill";
import { chartLabel, chartTitle, outcomesOf, scaleOf } from "../chapters/bill/said";
import { dots, type RunOutcomes } from "../charts/dots";
import { drawing } from "../charts/headline";
import { fewDots, manyDots, wideScreen } from "../charts/screen";
import { card } from "../embed/card";
import { asksPattern } from "../link_text";
import { frontPage } from "../pages";
import { standAt } from "../store/place";
import { foot, masthead } from "../page/masthead";
import { pageTitle } from "../page/title";
import { preview } from "./preview";
import type { FirstScreen } from "../charts/first_screen";
import { written } from "../words/en/written";
import { phrase } from "../words/text";
import type { Tokenwatt } from "../types";

/** What every document has. */
export const everyPage = { wideScreen, asks: asksPattern, notCome: written.notCome };

export interface Prerendered {
  title: string;
  description: string;
  name: string;
  /** the room that the chart will take, so that nothing moves when it comes */
  style: string;
  /** the media query of screens that the page comes to life on at once */
  wideScreen: string;
  /** the pattern of addresses that ask for another than the default answer */
  asks: string;
  /** what is said where the page's code cannot be had */
  notCome: string;
  page: string;
  card: string;
  /** what machines read of it, in the words of schema.org */
  structured?: object | undefined;
  /** the drawing of the picture beside a link, and what it shows in words */
  preview: string;
  label: string;
}

/** A template as text, without the comments that Lit needs only to redraw it. */
export const textOf = (template: TemplateResult): string =>
  collectResultSync(render(template, { elementRenderers: [] })).replace(/<!--[^]*?-->|<\?>/g, "");

/**
 * The same for a document, whose policy allows no styles in markup. A choice that is not chosen is written without the
 * attribute, whose presence alone would choose it.
 */
export const asText = (template: TemplateResult): string => textOf(template)
  .replace(/ style="[^"]*"| checked="false"/g, "").replace(/ checked="true"/g, " checked")
  .replace(/[ \n]+/g, " ").replace(/ (?=>)/g, "");

/** The widths at which a chart has few dots or many. They overlap, because between them the page's margins decide. */
const widths = { few: [240, 704], many: [600, 1104] } as const;
type Widths = readonly [from: number, to: number];

/** The chart's height at each width: a rule wherever it changes. */
const heights = (runs: RunOutcomes[], unit: string, count: number, [from, to]: Widths): string => {
  let last = 0;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).map((width) => {
    const { height } = dots(runs, unit, width, count);
    if (height === last) return "";
    last = height;
    return `@container (min-width:${width}px){main .plot{min-height:${Math.round(height * 10) / 10}px}}`;
  }).join("");
};

/** How wide the chart is drawn for readers without scripts: as on a phone. */
const narrow = 340;

/** Room for the chart before it is drawn. */
const room = (runs: RunOutcomes[], unit: string): string => {
  if (!runs.length) return "";
  const few = heights(runs, unit, fewDots, widths.few), many = heights(runs, unit, manyDots, widths.many);
  return "@media (scripting:enabled){#app>main>.first-screen{container-type:inline-size}" +
    `${few}@media ${wideScreen}{${many}}}`;
};

/** The chart for readers without scripts; a tenth of a pixel is as fine as anybody sees. */
const unscripted = (runs: RunOutcomes[], unit: string, label: string): string => !runs.length ? ""
  : asText(drawing(runs, unit, label, fewDots)(narrow))
    .replace(/\d+\.\d\d+(?=")/g, (place) => Number(place).toFixed(1));

/** Comparisons that get a page of their own, with what they are about. */
export const presets = (core: Tokenwatt): string[] => answered(core, core.describe());

interface Screen extends FirstScreen {
  /** the same for the script that draws it, as it stands in the document */
  data: string;
}

const screenOf = (store: Store): Screen => {
  const outcomes = outcomesOf(store), label = chartLabel(store, outcomes);
  const { unit } = scaleOf(store);
  const rounded = (run: RunOutcomes) =>
    ({ ...run, quantiles: run.quantiles.map((value) => Number(value.toPrecision(4))) });
  const figures: FirstScreen = { outcomes: outcomes.map(rounded), unit, label };
  const json = JSON.stringify(figures).replaceAll("<", "\\u003c");
  return { outcomes, unit, label, data: `<script type="application/json" id="first-screen">${json}</script>` };
};

/** The card of each comparison in the language that is spoken now, by the comparison. */
export const cards = (core: Tokenwatt): Record<string, { html: string; data: string }> => {
  standAt({ page: frontPage, root: "" });
  return Object.fromEntries(core.describe().scenarios.map(({ id }) => {
    const store = new Store(core, start(id));
    return [id, { html: asText(card(store)) + screenOf(store).data, data: store.report.version.data }];
  }));
};

/** `root` is the way from the document to the site's root; the offline file has none. */
export const prerender = (core: Tokenwatt, root: string | undefined, scenario?: string): Prerendered => {
  standAt({ page: frontPage, root });
  const store = new Store(core, scenario === undefined ? undefined : start(scenario));
  const ui = new Ui(store, async () => {}, async () => {});
  const second = perOperation(store);
  const perOperationText = second ? phrase(second.key, { ...second.values, direction: second.direction }) : "";
  const stand = [gap(store), perOperationText].filter(Boolean).join(" ");
  const { outcomes, unit, label, data } = screenOf(store);
  const chart = `${unscripted(outcomes, unit, label)}<p class="covers">${written.noScript}</p>`;
  const inPlot = `<noscript>${chart}</noscript></tokenwatt-plot>`;
  const whole = (template: TemplateResult) => asText(template).replace("</tokenwatt-plot>", () => inPlot) + data;
  const { question, note } = scenarioOf(store);
  return {
    title: pageTitle(answer(store)), name: phrase("name"),
    description: stand || [question, note].filter(Boolean).join(" "),
    style: room(outcomes, unit), ...everyPage,
    page: whole(html`${masthead(store)}<main id="main" tabindex="-1" data-page=${frontPage.id}>${
      bill(store, ui)}</main>${foot(store)}`),
    card: whole(card(store)),
    preview: textOf(preview(answer(store), chartTitle(store), outcomes, unit)), label,
  };
};
