// Every figure with its source and grade, in one table to search.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import type { RunView } from "../../answers/view";
import { button } from "../../button";
import { chooser, entered, type SelectOption } from "../../controls/select";
import { remember } from "../../memo";
import { datedLine, ladder, pips, sourceLine } from "../../provenance/drawer";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Description, Source } from "../../types";
import { exact } from "../../words/format";
import { oneLine, phrase, type Key } from "../../words/text";
import { precise, ranged } from "../../words/units";
import { figuresOf, heaviest, kinds, search, type FigureRow } from "./figures";
import { worked } from "./questions";

/** How many rows are shown at first, and how many more with each press. */
const atFirst = 8, more = 25;
const heads = ["figuresFigure", "figuresValue", "figuresHow", "figuresSource"] as const;

const allFigures = (description: Description): FigureRow[] =>
  remember(description, "figures", () => figuresOf(description));

const value = (row: FigureRow): TemplateResult => {
  const text = precise(row.central, row.unit, row.share);
  const whole = ranged({ unit: row.unit, max: row.share ? 1 : Infinity }, row);
  // What stands in brackets behind the value is its range.
  const range = whole === text ? nothing : html`<span class="detail">${whole.slice(text.length + 2, -1)}</span>`;
  return html`${oneLine(text)}${range}`;
};

const line = (row: FigureRow, sources: Map<string, Source>): TemplateResult => {
  const source = sources.get(row.source);
  const lit = ladder.find(([grade]) => grade === row.grade)?.[1] ?? 0;
  const from = source && !isOwn(source)
    ? html`${sourceLine(source)}<span class="detail">${datedLine(row.date, source, row.months)}</span>`
    : phrase("figuresOwn");
  const language = row.kind === "assumption" ? nothing : "en";
  return html`
    <tr>
      <th scope="row">${row.label}<span class="detail">${row.owner || phrase(`kind:${row.kind}`)}</span></th>
      <td>${value(row)}</td>
      <td>${pips(lit)}${phrase(`graded:${row.grade}` as Key)}</td>
      <td>${from}
        ${row.note ? html`<span class="detail note" lang=${language}>${row.note}</span>` : nothing}</td>
    </tr>`;
};

const keys = { text: "figuresText", kind: "figuresKind", grade: "figuresGrade", shown: "figuresShown" } as const;

const choice = (ui: Ui, key: typeof keys.kind | typeof keys.grade, rows: SelectOption[]): TemplateResult =>
  chooser(phrase(key), {
    id: key, options: [{ id: "", label: phrase("figuresAll") }, ...rows], chosen: ui.choice(key) ?? "",
    choose: (id) => narrow(ui, key, id),
  });

/** A new search starts at the top again. */
const narrow = (ui: Ui, key: string, text: string): void => {
  ui.note(keys.shown, "");
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
  const [text, kind, grade] = [ui.choice(keys.text) ?? "", ui.choice(keys.kind) ?? "", ui.choice(keys.grade) ?? ""];
  const isSearch = Boolean(text || kind || grade);
  const weighty = isSearch || !run ? [] : heaviest(run, worked(store, run, [output])[output]);
  const found = isSearch ? search(all, text, kind, grade) : ordered(all, weighty);
  const shown = Number(ui.noted(keys.shown)) || atFirst;
  const sources = new Map(description.sources.map((row) => [row.id, row]));
  const left = found.length - shown;
  const title = phrase("figuresTitle", { count: exact(all.length, 6), sources: description.sources.length });
  const count = found.length === 1 ? phrase("figuresOne")
    : phrase(weighty.length ? "figuresHeaviest" : "figuresFound", { count: exact(found.length, 6) });
  const table = () => (found.length ? html`
    <table class="found">
      <caption class="visually-hidden">${phrase("figuresCaption")}</caption>
      <thead><tr>${heads.map((key) => html`<th scope="col">${phrase(key)}</th>`)}</tr></thead>
      <tbody>${found.slice(0, shown).map((row) => line(row, sources))}</tbody>
    </table>` : nothing);
  const showMore = button(phrase("figuresMore", { count: Math.min(more, left), left: exact(left, 6) }),
    () => ui.note(keys.shown, String(shown + more)));
  return html`
    <section class="figures" aria-labelledby="figures-title">
      <h3 class="title" id="figures-title">${title}</h3>
      <p class="subtitle">${phrase("figuresText")}</p>
      <div class="choosers" role="search">
        <span class="wide"><label for=${keys.text}>${phrase("figuresSearch")}</label>
          <input class="picker" type="search" id=${keys.text} autocomplete="off" .value=${live(text)}
            @input=${(event: Event) => narrow(ui, keys.text, entered(event))}></span>
        ${choice(ui, keys.kind, kinds.map((id) => ({ id, label: phrase(`kind:${id}`) })))}
        ${choice(ui, keys.grade, ladder.map(([id]) => ({ id, label: phrase(`graded:${id}` as Key) })))}
      </div>
      <p class="subtitle" role="status">${count}</p>
      ${guard([description, text, kind, grade, shown, weighty.join()], table)}
      ${left > 0 ? html`<p>${showMore}</p>` : nothing}
    </section>`;
};
