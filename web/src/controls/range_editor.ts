// The fields of an assumption's range: low, central, high and the shape between them, as one value that the core takes
// or refuses.
import { html, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import { distributions } from "../store/value";
import type { Assumption, Distribution, Input, Range } from "../types";
import { typed } from "../words/format";
import { phrase, phraseOr } from "../words/text";
import type { Shown } from "../words/units";
import { fieldOf, parse } from "./parse";
import { select } from "./select";

const ends = ["low", "central", "high"] as const;
type End = (typeof ends)[number];

/** What the fields hold: the range in use, or the text that was refused. */
interface RangeDraft extends Record<End, string> {
  distribution: Distribution;
}

const separator = "~";

const draftText = (draft: RangeDraft): string =>
  [...ends.map((end) => draft[end]), draft.distribution].join(separator);

/** The range that was refused, from its text; undefined for a single number. */
const readDraft = (text: string | undefined): RangeDraft | undefined => {
  const [low, central, high, distribution] = text?.split(separator) ?? [];
  return distribution === undefined ? undefined
    : { low: low!, central: central!, high: high!, distribution: distribution as Distribution };
};

export const isDraft = (text: string | undefined): boolean => readDraft(text) !== undefined;

export const shownNumber = (value: number | undefined, factor: number): string =>
  value === undefined ? "" : typed(value / factor);

const shapeName = (shape: string): string => phraseOr(`shape:${shape}`, shape);

interface Editor {
  store: Store;
  row: Assumption;
  where: string;
  label: string;
  input: Input | undefined;
  start: Input | undefined;
  shown: Shown;
  /** what was wrong with the range that was tried, and the id of that message */
  error: unknown;
  errorId: string;
}

export const rangeEditor = (editor: Editor): TemplateResult => {
  const { store, row, where, label, input, start, shown, error, errorId } = editor;
  const shape = (of: Input | undefined) => (of && of.distribution !== "fixed" ? of.distribution : row.distribution);
  const text = (end: End) => shownNumber(input?.[end], shown.factor);
  const inUse: RangeDraft = {
    low: text("low"), central: text("central"), high: text("high"), distribution: shape(input),
  };
  const refused = readDraft(store.refusal(where, row.id)?.text);
  const draft = refused ?? inUse;

  // A field left as it was keeps its exact value, which it shows rounded.
  const value = (next: RangeDraft, end: End) => {
    if (input && next[end] === inUse[end]) return input[end];
    const number = parse(next[end], fieldOf(shown, row.unit));
    return number === undefined ? undefined : Number((number * shown.factor).toPrecision(12));
  };
  const isStart = (range: Range) => start !== undefined
    && ends.every((end) => range[end] === start[end]) && range.distribution === shape(start);

  const commit = (change: Partial<RangeDraft>) => {
    const next = { ...draft, ...change };
    store.settle();
    if (ends.every((end) => next[end].trim() === "")) return store.set(where, row.id, undefined);
    const [low, central, high] = ends.map((end) => value(next, end));
    if (low === undefined || central === undefined || high === undefined) {
      const wrong = next[ends.find((end) => value(next, end) === undefined)!];
      return store.unreadable(where, row.id, draftText(next),
        wrong.trim() === "" ? phrase("rangeIncomplete") : phrase("notNumber", { text: wrong }));
    }
    const range: Range = { low, central, high, distribution: next.distribution };
    store.set(where, row.id, isStart(range) ? undefined : range, draftText(next));
  };

  const spoken = (end: End | "shape") => phrase("rangeField", { label, end: phrase(`range:${end}`) });
  const field = (end: End) => html`
    <label><span>${phrase(`range:${end}`)}</span><tokenwatt-number .value=${draft[end]} .label=${spoken(end)}
      .invalid=${refused !== undefined} .describedby=${refused ? errorId : ""}
      @commit=${(event: CustomEvent<string>) => commit({ [end]: event.detail })}></tokenwatt-number></label>`;
  return html`
    <fieldset class="range"><legend>${phrase("rangeTitle")}</legend>
      <div class="ends">
        ${ends.map(field)}
        <span class="unit">${shown.prefix}${shown.suffix}</span>
        <label class="shape"><span>${phrase("range:shape")}</span>${select({
          options: distributions.map((id) => ({ id, label: shapeName(id) })), chosen: draft.distribution,
          spoken: spoken("shape"), error: refused && errorId,
          choose: (id) => commit({ distribution: distributions.find((one) => one === id)! }),
        })}</label>
      </div>
      ${error}
      <p class="hint">${phrase("rangeHint")}</p>
    </fieldset>`;
};
