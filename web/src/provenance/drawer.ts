// The frame of a provenance drawer: value and range, a list of facts, and the ladder of grades.
import { html, nothing, type TemplateResult } from "lit";
import { action } from "../button";
import { drawerId, type Ui } from "../store/ui";
import type { Source } from "../types";
import { date } from "../words/format";
import { phrase, phraseOr, type Key } from "../words/text";
import { isOutdated } from "./age";

/** The grades, strongest first, each with the number of marks that it fills. */
export const ladder: [string, number][] = [
  ["measured", 4], ["disclosed", 4], ["vendor", 3], ["derived", 3], ["reported", 2], ["estimated", 2], ["claimed", 1],
  ["assumed", 0],
];

export const pips = (lit: number): TemplateResult =>
  html`<span class="grade" aria-hidden="true">${
    [0, 1, 2, 3].map((i) => html`<i class=${i < lit ? "lit" : ""}></i>`)}</span>`;

const grades = (current: string | undefined): TemplateResult => html`
  <ul>${ladder.map(([grade, lit]) => {
    const words = phraseOr(`grade:${grade}`, grade);
    const isCurrent = grade === current;
    return html`<li aria-current=${isCurrent ? "true" : nothing}>${pips(lit)}${
      isCurrent ? html`<b>${words}</b>` : words}</li>`;
  })}</ul>`;

/** Only web addresses become links, whatever the data say. */
const isAddress = (url: string | null | undefined): url is string => /^https?:\/\//.test(url ?? "");

export const sourceLine = (source: Source): TemplateResult => {
  if (!source.title) return html`${source.publisher}`; // its prose has not arrived
  const title = source.title.includes(source.publisher) ? source.title : `${source.publisher}, ${source.title}`;
  return isAddress(source.url)
    ? html`<a href=${source.url} rel="noopener">${title}</a>`
    : html`${phrase("noAddress", { title })}`;
};

/** When a figure is of and when it was checked; `months` is how long such figures hold. */
export const datedLine = (figureDate: string | undefined, source: Source | undefined, months?: number): string => {
  const dated = date(figureDate) || date(source?.date);
  const checked = date(source?.checked);
  const line = dated ? phrase("checked", { date: dated, checked }) : phrase("undated", { checked });
  const dates = { figure: figureDate, source: source?.date, checked: source?.checked };
  return months && isOutdated(dates, months, new Date()) ? `${line}; ${phrase("outdated", { months })}` : line;
};

interface Drawer {
  title: unknown;
  value: string;
  range: string;
  facts: [Key, unknown][];
  grade: string | undefined;
  gradeTitle: Key;
  /** what may be changed here */
  fields?: unknown;
}

export const drawer = (
  ui: Ui,
  { title, value, range, facts, grade, gradeTitle, fields = nothing }: Drawer,
): TemplateResult => html`
  <div class="provenance-box"><div class="provenance" id=${drawerId} role="group" aria-labelledby="${drawerId}-title">
    <div>
      <p class="name" id="${drawerId}-title">${title}</p>
      <p class="provenance-value">${value}</p>
      <p class="provenance-range">${range}</p>
      <p class="provenance-foot">${action(phrase("close"), ui.closeDrawer)}</p>
    </div>
    <dl>${facts.filter(([, fact]) => fact !== "" && fact !== undefined && fact !== nothing)
      .map(([key, fact]) => html`<dt>${phrase(key)}</dt><dd>${fact}</dd>`)}</dl>
    <div class="ladder"><p class="name">${phrase(gradeTitle)}</p>${grades(grade)}</div>
    ${fields}
  </div></div>`;
