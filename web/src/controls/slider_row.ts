// One assumption for one run or for all: name and meaning, track with its evidence, number field, and where the value
// comes from.
import { html, nothing, type TemplateResult } from "lit";
import { problemText } from "../words/problem";
import { everyRun, read } from "../store/state";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import type { RunView } from "../answers/view";
import { originOf } from "../answers/origin";
import { inputDrawer } from "../provenance/input";
import { drawerFor, number } from "../provenance/number";
import { phrase, phraseOr, unbroken } from "../words/text";
import type { Assumption, Input, Source, Value } from "../types";
import { isShare, precise, ranged, shownAs, type Shown } from "../words/units";
import { errorLine } from "./error";
import { fieldOf, parse } from "./parse";
import { isDraft, rangeEditor, shownNumber as text } from "./range_editor";
import { entered } from "./select";
import { trackOf, type Track } from "./track";

/** How near to its start a slider must be let go to be put back. */
const snap = 0.5;

/** "Epoch AI, 2025": a short name for a source; how good the figure is where the source is not here. */
const brief = (source: Source | undefined, grade = "assumed"): string => {
  if (!source) return phraseOr(`grade:${grade}`, grade).split(",")[0]!;
  const year = source.date?.slice(0, 4);
  return year ? `${source.publisher}, ${year}` : source.publisher;
};

interface Row {
  store: Store;
  row: Assumption;
  /** the run that it is for, or all */
  where: string;
  /** the run that its value is read from */
  run: RunView;
  /** the value in use, and the one before the reader changed it */
  input: Input | undefined;
  start: Input | undefined;
}

/** Where the value comes from, in a few words. */
const originText = ({ store, row, where, run, input, start }: Row, refused: boolean): string => {
  if (refused) return phrase("notApplied");
  if (!input) return phrase("noValue");
  // A chapter's own question may give a value where the reader has set none.
  const isOwn = [where, everyRun].some((one) => read(store.state, one, row.id) !== undefined);
  if (isOwn && (input.from === "shared" || input.from === "reader"))
    return start ? phrase("you", { value: ranged(row, start, input.low !== input.high) }) : phrase("youNew");
  const { figure } = originOf(store, run, row.id, input);
  const named = store.description.sources.find((source) => source.id === (input.source ?? figure.source));
  return brief(named, input.grade ?? figure.grade);
};

export const sliderId = (where: string, id: string): string => `${where}-${id}`;

/** A slider beside a chart of another comparison than the page's own. */
interface Beside {
  /** the chapter, which keeps names apart where an assumption has two sliders */
  chapter: string;
  /** the value before the reader changed it */
  start: Input | undefined;
}

/** Says whose the slider is, where there are others of its assumption. */
const labelOf = ({ store, row, where, run }: Row, beside: Beside | undefined): string => {
  const count = store.report.runs.length;
  const shared = where === everyRun;
  if (count === 1 || (beside && shared)) return row.label;
  if (shared) return phrase(count === 2 ? "bothRuns" : "allRuns", { label: row.label, count });
  return phrase("oneRun", { label: row.label, run: run.label });
};

/** What was set where a press began. */
const held = new WeakMap<EventTarget, Value | undefined>();
/** Sliders that an arrow key moves. */
const stepped = new WeakSet<EventTarget>();

/** What the slider and the field beside it do to the state. */
const changesOf = ({ store, row, where, input, start }: Row, track: Track, shown: Shown) => {
  const { factor } = shown;
  const own = (value: number) => (start && value === start.central ? undefined : value);
  return {
    slide: (event: Event): void => {
      const place = Number(entered(event));
      const atStart = start && Math.abs(place - track.place(start.central)) < snap;
      const step = input && stepped.has(event.target!) ? track.step(input.central, place) : undefined;
      const value = step ?? (atStart ? start.central : track.value(place));
      store.drag(where, row.id, own(value), text(value, factor));
    },
    /** A finger may land on the slider to scroll the page, which takes the value along before it is known. */
    hold: ({ target }: Event): void => {
      stepped.delete(target!);
      held.set(target!, read(store.state, where, row.id) as Value | undefined);
    },
    press: ({ target, key }: KeyboardEvent): void => {
      if (key.startsWith("Arrow")) stepped.add(target!);
      else stepped.delete(target!);
    },
    restore: ({ target }: Event): void => {
      if (!held.has(target!)) return;
      store.settle();
      store.set(where, row.id, held.get(target!));
      store.settle();
    },
    type: ({ detail }: CustomEvent<string>): void => {
      const value = parse(detail, fieldOf(shown, row.unit));
      store.settle();
      if (detail.trim() === "") store.set(where, row.id, undefined);
      else if (value === undefined) store.unreadable(where, row.id, detail, phrase("notNumber", { text: detail }));
      else if (start && detail === text(start.central, factor)) store.set(where, row.id, undefined, detail);
      else store.set(where, row.id, own(Number((value * factor).toPrecision(12))), detail);
    },
  };
};

/** The evidence on the track: from where to where, and its middle. */
const evidence = (track: Track, start: Input | undefined): TemplateResult => {
  const place = (value: number) => `${track.place(value)}%`;
  const marks = start
    ? `--low:${place(start.low)};--high:${place(start.high)};--central:${place(start.central)}` : "";
  return html`<span class="track" .style=${marks}>${start ? html`<i></i><b></b>` : nothing}</span>`;
};

export const sliderRow = (
  store: Store, ui: Ui, row: Assumption, where: string, run: RunView, beside?: Beside,
): TemplateResult => {
  const input = run.report.inputs[row.id];
  const start = beside ? beside.start : store.before.runs.find((one) => one.id === run.id)?.inputs[row.id];
  const own: Row = { store, row, where, run, input, start };
  const track = trackOf(row, start);
  const share = isShare(row);
  const shown = shownAs(row.unit, start?.central ?? input?.central ?? row.min, share);
  const { slide, type, hold, press, restore } = changesOf(own, track, shown);
  const refusal = store.refusal(where, row.id);
  const refused = isDraft(refusal?.text) ? undefined : refusal; // a refused range is told beside its own fields
  const label = labelOf(own, beside), name = sliderId(beside ? `${beside.chapter}-${where}` : where, row.id);
  const whole = unbroken(label, [run.label]);
  const key = `input/${name}`, errorId = `${name}-error`;
  const value = input && precise(input.central, row.unit, share);
  const meanwhile = value === undefined ? phrase("meanwhileNone") : phrase("meanwhile", { value });
  const error = refusal ? errorLine(errorId, problemText(store.description, refusal.message), meanwhile) : nothing;
  const drawer = () => inputDrawer(store, ui, row, run, whole, where === everyRun, rangeEditor({
    store, row, where, label, input, start, shown, error: refused ? nothing : error, errorId,
  }));
  return html`
    <div class="slider-row ${read(store.state, where, row.id) === undefined ? "" : "changed"}">
      <div class="label"><label for=${name}>${whole}</label><small>${firstSentence(row.note)}</small></div>
      <div class="slider">${evidence(track, start)}
        <input type="range" id=${name} min="0" max="100" step="any"
          .value=${String(track.place(input?.central ?? start?.central ?? track.value(50)))}
          aria-valuetext=${value ?? phrase("noValue")} aria-describedby=${refusal ? errorId : nothing}
          @pointerdown=${hold} @pointercancel=${restore} @keydown=${press} @input=${slide}
          @change=${() => store.settle()}></div>
      <div class="value">
        ${shown.prefix ? html`<span class="prefix">${shown.prefix}</span>` : nothing}
        <tokenwatt-number .value=${refused?.text ?? text(input?.central, shown.factor)}
          .label=${phrase("exactValue", { label })} .invalid=${refused !== undefined}
          .describedby=${refused ? errorId : ""} @commit=${type}></tokenwatt-number>
        <span class="unit">${shown.suffix}</span></div>
      <div class="origin">${number(ui, key, originText(own, refusal !== undefined), "action")}</div>
      ${refused || ui.drawer !== key ? error : nothing}
    </div>
    ${drawerFor(ui, { [key]: drawer })}`;
};

const firstSentence = (note = ""): string => /^.*?[.:](?=\s|$)/.exec(note)?.[0].replace(/[.:]$/, "") ?? note;
