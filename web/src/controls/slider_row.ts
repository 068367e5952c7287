// One assumption for one run or for all: name and meaning, track with its evidence, number field, and where the value comes from.
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { problemText } from "../words/problem";
import { everyRun, read } from "../store/state";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import type { RunView } from "../answers/view";
import { originOf } from "../answers/origin";
import { inputDrawer } from "../provenance/input";
import { drawerFor, number } from "../provenance/number";
import { phrase, unbroken } from "../words/text";
import type { Assumption, Input, Source } from "../types";
import { isShare, precise, ranged, shownAs } from "../words/units";
import { errorLine } from "./error";
import { parse } from "./parse";
import { isDraft, rangeEditor, shownNumber as text } from "./range_editor";
import { trackOf } from "./scale";

/** How near to its start a slider must be let go to be put back. */
const snap = 0.5;

/** "Epoch AI, 2025": a short name for a source. */
const brief = (source: Source | undefined): string => {
  if (!source) return phrase("grade:assumed").split(",")[0]!;
  const year = source.date?.slice(0, 4);
  return year ? `${source.publisher}, ${year}` : source.publisher;
};

const whence = (store: Store, run: RunView, row: Assumption, input: Input | undefined, start: Input | undefined, refused: boolean): string => {
  if (refused) return phrase("notApplied");
  if (!input) return phrase("noValue");
  if (input.from === "shared" || input.from === "reader")
    return start ? phrase("you", { value: ranged(row, start, input.low !== input.high) }) : phrase("youNew");
  const { figure } = originOf(store, run, row.id, input);
  return brief(store.description.sources.find((source) => source.id === (input.source ?? figure.source)));
};

export const sliderId = (where: string, id: string): string => `${where}-${id}`;

/** A slider beside a chart of another comparison than the page's own. */
export interface Beside {
  /** the chapter, which keeps names apart where an assumption has two sliders */
  chapter: string;
  /** the value before the reader changed it */
  start: Input | undefined;
}

export const sliderRow = (store: Store, ui: Ui, row: Assumption, where: string, run: RunView, beside?: Beside): TemplateResult => {
  const input = run.report.inputs[row.id];
  const start = beside ? beside.start : store.before.runs.find((one) => one.id === run.id)?.inputs[row.id];
  const track = trackOf(row, start);
  const share = isShare(row);
  const shown = shownAs(row.unit, start?.central ?? input?.central ?? row.min, share);
  const refusal = store.refusal(where, row.id);
  const refused = isDraft(refusal?.text) ? undefined : refusal; // the other is a range, told beside its own fields
  const changed = read(store.state, where, row.id) !== undefined;
  const shared = where === everyRun;
  const count = store.report.runs.length;
  const label = count === 1 || (beside && shared) ? row.label : shared ? phrase(count === 2 ? "bothRuns" : "allRuns", { label: row.label, count })
    : phrase("oneRun", { label: row.label, run: run.label });
  const name = sliderId(beside ? `${beside.chapter}-${where}` : where, row.id);
  const key = `input/${name}`;

  const own = (value: number) => (start && value === start.central ? undefined : value);
  const slide = (event: Event) => {
    const place = Number((event.target as HTMLInputElement).value);
    const value = start && Math.abs(place - track.place(start.central)) < snap ? start.central : track.value(place);
    store.drag(where, row.id, own(value), text(value, shown.factor));
  };
  const type = (event: CustomEvent<string>) => {
    const value = parse(event.detail);
    store.settle();
    if (event.detail.trim() === "") store.set(where, row.id, undefined);
    else if (value === undefined) store.unreadable(where, row.id, event.detail, phrase("notNumber", { text: event.detail }));
    else if (start && event.detail === text(start.central, shown.factor)) store.set(where, row.id, undefined, event.detail);
    else store.set(where, row.id, own(Number((value * shown.factor).toPrecision(12))), event.detail);
  };

  const place = track.place(input?.central ?? start?.central ?? track.value(50));
  const marks = start ? { "--low": `${track.place(start.low)}%`, "--high": `${track.place(start.high)}%`, "--central": `${track.place(start.central)}%` } : {};
  const meanwhile = input ? phrase("meanwhile", { value: precise(input.central, row.unit, share) }) : phrase("meanwhileNone");
  const error = refusal ? errorLine(`${name}-error`, problemText(store.description, refusal.message), meanwhile) : nothing;
  return html`
    <div class="slider-row ${changed ? "changed" : ""}">
      <div class="label"><label for=${name}>${unbroken(label, [run.label])}</label><small>${firstSentence(row.note)}</small></div>
      <div class="slider"><span class="track" style=${styleMap(marks)}>${start ? html`<i></i><b></b>` : nothing}</span>
        <input type="range" id=${name} min="0" max="100" step="any" .value=${String(place)}
          aria-valuetext=${input ? precise(input.central, row.unit, share) : phrase("noValue")}
          aria-describedby=${refusal ? `${name}-error` : nothing} @input=${slide} @change=${() => store.settle()}></div>
      <div class="value">${shown.prefix ? html`<span class="prefix">${shown.prefix}</span>` : nothing}<tokenwatt-number .value=${refused?.text ?? text(input?.central, shown.factor)} .label=${phrase("exactValue", { label })}
          .invalid=${refused !== undefined} .describedby=${refused ? `${name}-error` : ""} @commit=${type}></tokenwatt-number><span class="unit">${shown.suffix}</span></div>
      <div class="origin">${number(ui, key, whence(store, run, row, input, start, refusal !== undefined), "action")}</div>
      ${refused || ui.drawer !== key ? error : nothing}
    </div>
    ${drawerFor(ui, { [key]: () => inputDrawer(store, ui, row, run, unbroken(label, [run.label]), shared,
      rangeEditor({ store, row, where, label, input, start, shown, error: refused ? nothing : error, errorId: `${name}-error` })) })}`;
};

const firstSentence = (note = ""): string => /^.*?[.:](?=\s|$)/.exec(note)?.[0].replace(/[.:]$/, "") ?? note;
