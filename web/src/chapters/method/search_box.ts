// Every figure with its source and grade, in one table to search.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { remember } from "../../memo";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { RunView } from "../../answers/view";
import { exact } from "../../words/format";
import { datedLine, ladder, pips, sourceLine } from "../../provenance/drawer";
import { phrase, type Key } from "../../words/text";
import type { Description, Source } from "../../types";
import { precise, ranged } from "../../words/units";
import { worked } from "./questions";
import { figuresOf, heaviest, kinds, search, type FigureRow } from "./figures";

const atFirst = 8;
const more = 25;

const allFigures = (description: Description): FigureRow[] =>
  remember(description, "figures", () => figuresOf(description));

const value = (row: FigureRow): TemplateResult => {
  const text = precise(row.central, row.unit, row.share);
  const whole = ranged({ unit: row.unit, max: row.share ? 1 : Infinity }, row);
  return html`<span class="unbroken">${text}</span>${whole === text ? nothing : html`<span class="detail">${whole.slice(text.length + 2, -1)}</span>`}`;
};

const line = (row: FigureRow, sources: Map<string, Source>): TemplateResult => {
  const source = sources.get(row.source);
  const lit = ladder.find(([grade]) => grade === row.grade)?.[1] ?? 0;
  return html`
    <tr>
      <th scope="row">${row.label}<span class="detail">${row.owner || phrase(`kind:${row.kind}`)}</span></th>
      <td>${value(row)}</td>
      <td>${pips(lit)}${phrase(`graded:${row.grade}` as Key)}</td>
      <td>${source && !isOwn(source) ? html`${sourceLine(source)}<span class="detail">${datedLine(row.date, source)}</span>` : phrase("figuresOwn")}
        ${row.note ? html`<span class="detail note" lang=${row.kind === "assumption" ? nothing : "en"}>${row.note}</span>` : nothing}</td>
    </tr>`;
};

const select = (ui: Ui, key: string, label: string, all: string, rows: { id: string; label: string }[], chosen: string): TemplateResult => html`
  <span><label for=${key}>${label}</label> <select class="picker" id=${key} .value=${live(chosen)}
    @change=${(event: Event) => narrow(ui, key, (event.target as HTMLSelectElement).value)}>
    <option value="" ?selected=${!chosen}>${all}</option>
    ${rows.map((row) => html`<option value=${row.id} ?selected=${row.id === chosen}>${row.label}</option>`)}</select></span>`;

/** A new search starts at the top again. */
const narrow = (ui: Ui, key: string, text: string): void => {
  ui.choose("figuresShown", "");
  ui.choose(key, text);
};

/** Whether the source is this project itself: an assumption of ours is marked as one. */
const isOwn = (source: Source): boolean => source.url === null && source.id.startsWith("tokenwatt");

/** Without a search, the figures that the chapter's result rests on come first. */
const ordered = (rows: FigureRow[], keys: string[]): FigureRow[] => {
  const places = new Map(keys.map((key, i) => [key, i]));
  return [...rows].sort((a, b) => (places.get(a.key) ?? Infinity) - (places.get(b.key) ?? Infinity) || 0);
};

export const searchBox = (store: Store, ui: Ui, run: RunView | undefined, output: string): TemplateResult => {
  const { description } = store;
  const all = allFigures(description);
  const [text, kind, grade] = ["figuresText", "figuresKind", "figuresGrade"].map((key) => ui.choice(key) ?? "") as [string, string, string];
  const isSearch = Boolean(text || kind || grade);
  const keys = isSearch || !run ? [] : heaviest(description, run, worked(store, run, [output])[output]);
  const found = isSearch ? search(all, text, kind, grade) : ordered(all, keys);
  const shown = Number(ui.choice("figuresShown")) || atFirst;
  const sources = new Map(description.sources.map((row) => [row.id, row]));
  return html`
    <section class="figures" aria-labelledby="figures-title">
      <h3 class="title" id="figures-title">${phrase("figuresTitle", { count: exact(all.length, 6), sources: description.sources.length })}</h3>
      <p class="subtitle">${phrase("figuresText")}</p>
      <div class="choosers" role="search">
        <span class="wide"><label for="figuresText">${phrase("figuresSearch")}</label>
          <input class="picker" type="search" id="figuresText" autocomplete="off" .value=${live(text)}
            @input=${(event: Event) => narrow(ui, "figuresText", (event.target as HTMLInputElement).value)}></span>
        ${select(ui, "figuresKind", phrase("figuresKind"), phrase("figuresAll"), kinds.map((id) => ({ id, label: phrase(`kind:${id}`) })), kind)}
        ${select(ui, "figuresGrade", phrase("figuresGrade"), phrase("figuresAll"), ladder.map(([id]) => ({ id, label: phrase(`graded:${id}` as Key) })), grade)}
      </div>
      <p class="subtitle" role="status">${found.length === 1 ? phrase("figuresOne") : phrase(keys.length ? "figuresHeaviest" : "figuresFound", { count: exact(found.length, 6) })}</p>
      ${guard([description, text, kind, grade, shown, keys.join()], () => found.length ? html`
        <table class="found">
          <caption class="visually-hidden">${phrase("figuresCaption")}</caption>
          <thead><tr>${(["figuresFigure", "figuresValue", "figuresHow", "figuresSource"] as const).map((key) => html`<th scope="col">${phrase(key)}</th>`)}</tr></thead>
          <tbody>${found.slice(0, shown).map((row) => line(row, sources))}</tbody>
        </table>` : nothing)}
      ${found.length > shown ? html`<p><button class="button" type="button" @click=${() => ui.choose("figuresShown", String(shown + more))}>
        ${phrase("figuresMore", { count: Math.min(more, found.length - shown), left: exact(found.length - shown, 6) })}</button></p>` : nothing}
    </section>`;
};
