// Which chips are compared, and sliders for what their prices hang on.
import { html, nothing, type TemplateResult } from "lit";
import { serverChips } from "../../answers/machines";
import { radios } from "../../controls/radios";
import { sideSliders } from "../../controls/side_sliders";
import { sliderRow } from "../../controls/slider_row";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Chip } from "../../types";
import { phrase, richPhrase, wholeName } from "../../words/text";
import { labelOf } from "../../words/names";
import { asked, runOn, usedQuestion, type Chips } from "./questions";

const camp = "Huawei";
const standard: Chips = { subject: "ascend-910b", reference: "h100-sxm" };
const subjectKey = "hardware/subject", referenceKey = "hardware/reference";

/**
 * The chips that have a price, a rent and a peak, which most measures need. The lists further down have the others too.
 */
const pricedChips = (store: Store): Chip[] => serverChips(store).filter(({ sets }) =>
  sets.chip_price && sets.chip_rent && sets.chip_peak_compute);

const isOfCamp = (chip: Chip): boolean => chip.vendor === camp;

/** What the reader picked, or the chips of the page's runs, or the two of the dispute. */
export const chipsOf = (store: Store, ui: Ui): Chips => {
  const rows = pricedChips(store);
  const first = (key: string, ours: Chip[], otherwise: string): string => {
    const chosen = ours.find((chip) => chip.id === ui.choice(key)) ?? ours.find((chip) => runOn(store, chip.id));
    return chosen?.id ?? otherwise;
  };
  return {
    subject: first(subjectKey, rows.filter(isOfCamp), standard.subject),
    reference: first(referenceKey, rows.filter((chip) => !isOfCamp(chip)), standard.reference),
  };
};

export const choosers = (store: Store, ui: Ui, chips: Chips): TemplateResult => {
  const rows = pricedChips(store);
  const group = (name: string, legend: string, key: string, own: Chip[], chosen: string) => radios({
    name, legend, rows: own.map((chip) => ({ id: chip.id, label: wholeName(chip.label) })), chosen,
    choose: (id) => ui.choose(key, id),
  });
  const ofCamp = rows.filter(isOfCamp), others = rows.filter((chip) => !isOfCamp(chip));
  return html`<div class="pairs">
    ${group("hw-subject", phrase("hwSubject"), subjectKey, ofCamp, chips.subject)}
    ${group("hw-reference", phrase("hwReference"), referenceKey, others, chips.reference)}</div>`;
};

interface Movers {
  /** of the chip whose price is asked about, and of all runs */
  chip: readonly string[];
  all: readonly string[];
}
/** What the prices hang on most, and the rest. */
export const twoSliders: Movers = { chip: ["chip_price", "chip_rent"], all: [] };
export const otherSliders: Movers =
  { chip: ["model_flops_utilization"], all: ["hardware_lifetime", "electricity_price"] };

export const sliders = (store: Store, ui: Ui, chips: Chips, { chip, all }: Movers): TemplateResult => {
  const run = runOn(store, chips.subject);
  const s = labelOf(store.description.chips, chips.subject);
  const question = usedQuestion(store, chips, false);
  const view = asked(store, usedQuestion(store, chips)).s;
  const about = run ? richPhrase("hwMoveText", { run: wholeName(run.label) })
    : richPhrase("hwMoveNone", { s: wholeName(s) });
  const own = (id: string) => {
    const assumption = store.description.assumptions.find((one) => one.id === id);
    const start = store.before.runs.find((one) => one.id === run?.id)?.inputs[id];
    if (!run || !assumption || !start) return nothing;
    return sliderRow(store, ui, assumption, run.id, run, { chapter: "hardware", start });
  };
  return html`
    <div class="part">
      ${all.length ? html`<p class="subtitle">${about}</p>` : nothing}
      ${run ? html`<div class="slider-rows">${chip.map(own)}</div>` : nothing}
      ${view && all.length ? sideSliders(store, ui, "hardware", all, view, question) : nothing}
    </div>`;
};
