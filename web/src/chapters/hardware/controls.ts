// Which chips are compared, and sliders for what their prices hang on.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf } from "../../answers/view";
import { radios } from "../../controls/radios";
import { sideSliders } from "../../controls/side_sliders";
import { sliderRow } from "../../controls/slider_row";
import { richPhrase, phrase, unbroken } from "../../words/text";
import type { Chip } from "../../types";
import { asked, runOn, usedQuestion, type Chips } from "./questions";

const camp = "Huawei";
const standard: Chips = { subject: "ascend-910b", reference: "h100-sxm" };
const subjectKey = "hardware/subject", referenceKey = "hardware/reference";

/**
 * The chips that have a price, a rent and a peak, which most measures need. The lists further down have the others too.
 */
const pricedChips = (store: Store): Chip[] => store.description.chips.filter((chip) => chip.sets["chip_price"] && chip.sets["chip_rent"] && chip.sets["chip_peak_compute"]);

/** What the reader picked, or the chips of the page's runs, or the two of the dispute. */
export const chipsOf = (store: Store, ui: Ui): Chips => {
  const rows = pricedChips(store);
  const first = (key: string, side: (chip: Chip) => boolean, otherwise: string): string => {
    const ours = rows.filter(side);
    return ours.find((chip) => chip.id === ui.choice(key))?.id ?? ours.find((chip) => runOn(store, chip.id))?.id ?? otherwise;
  };
  return { subject: first(subjectKey, (chip) => chip.vendor === camp, standard.subject), reference: first(referenceKey, (chip) => chip.vendor !== camp, standard.reference) };
};

export const choosers = (store: Store, ui: Ui, chips: Chips): TemplateResult => {
  const rows = pricedChips(store);
  const group = (name: string, legend: string, key: string, own: Chip[], chosen: string) =>
    radios(name, legend, own.map((chip) => ({ id: chip.id, label: unbroken(chip.label, [chip.label]) })), chosen, (id) => ui.choose(key, id));
  return html`<div class="pairs">
    ${group("hw-subject", phrase("hwSubject"), subjectKey, rows.filter((chip) => chip.vendor === camp), chips.subject)}
    ${group("hw-reference", phrase("hwReference"), referenceKey, rows.filter((chip) => chip.vendor !== camp), chips.reference)}</div>`;
};

const ofTheChip = ["chip_price", "chip_rent", "model_flops_utilization"];
const ofAll = ["hardware_lifetime", "electricity_price"];

export const sliders = (store: Store, ui: Ui, chips: Chips): TemplateResult => {
  const run = runOn(store, chips.subject);
  const s = labelOf(store.description.chips, chips.subject);
  const question = usedQuestion(store, chips, false);
  const view = asked(store, usedQuestion(store, chips)).s;
  const own = (id: string) => {
    const assumption = store.description.assumptions.find((one) => one.id === id);
    const start = store.before.runs.find((one) => one.id === run?.id)?.inputs[id];
    return run && assumption && start ? sliderRow(store, ui, assumption, run.id, run, { chapter: "hardware", start }) : nothing;
  };
  return html`
    <div class="part">
      <h3 class="title">${phrase("hwMove")}</h3>
      <p class="subtitle">${run ? richPhrase("hwMoveText", { run: unbroken(run.label, [run.label]) }) : richPhrase("hwMoveNone", { s: unbroken(s, [s]) })}</p>
      ${run ? html`<div class="slider-rows">${ofTheChip.map(own)}</div>` : nothing}
      ${view ? sideSliders(store, ui, "hardware", ofAll, view, question) : nothing}
    </div>`;
};
