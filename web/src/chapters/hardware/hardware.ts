// Chapter 3, what the hardware costs: two chips priced seven ways against what two camps say, and every chip beside
// them.
import { html, nothing, type TemplateResult } from "lit";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { fold } from "../../controls/fold";
import { rentalClasses } from "../../controls/rental_class";
import { aside, section, type Chapter, type Position } from "../chapter";
import { waiting } from "../waiting";
import { ofRent, warnings } from "../warnings";
import { campsChart } from "./camps";
import { chipsOf, choosers, otherSliders, sliders, twoSliders } from "./controls";
import * as en from "./en";
import { chipLists, everyChip } from "./every_chip";
import { campsOf, measures } from "./measures";
import { asked, usedQuestion, type Chips } from "./questions";
import { publishedBills } from "./bills";
import { side, text, title } from "./words";

/** Where one of the two chips has no rent of the kind that counts. */
const rentWarnings = (store: Store, chips: Chips): TemplateResult | typeof nothing => {
  const { report, r, s } = asked(store, usedQuestion(store, chips));
  return warnings(store, report, [r, s].filter((run) => run !== undefined), ofRent);
};

const everyChipInTurn = (store: Store, ui: Ui, chips: Chips, choice: string): TemplateResult => {
  const lists = inTurn(store, ui, "chips", () => chipLists(store, chips), { choice });
  return html`${publishedBills(store)}${lists ? everyChip(store, ui, chips, lists) : waiting("chips")}`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const chips = chipsOf(store, ui);
  const choice = `${chips.subject}/${chips.reference}`;
  const workOut = () => ({ chips, measures: measures(store, chips), camps: campsOf(store) });
  const found = inTurn(store, ui, "camps", workOut, { choice });
  return section(position, {
    title: found ? title(found.measures, found.camps) : phrase("hwTitlePlain"),
    text: found ? text(store, found.chips, found.measures, found.camps) : nothing,
  }, html`
    ${found ? campsChart(store, ui, found.chips, found.measures, found.camps) : waiting("camps")}
    ${found ? rentWarnings(store, found.chips) : nothing}
    ${found ? sliders(store, ui, chips, twoSliders) : nothing}
    <div class="groups part">
      ${fold(ui, "hardware/other", html`<b>${phrase("hwOther")}</b><span>${phrase("hwOtherText")}</span>`, () => html`
        ${found ? aside(side(store, found.measures)) : nothing}
        ${choosers(store, ui, chips)}
        ${rentalClasses(store, "hw-rental-class")}
        ${sliders(store, ui, chips, otherSliders)}`)}
      ${fold(ui, "hardware/chips", html`<b>${phrase("hwChips")}</b><span>${phrase("hwChipsMore")}</span>`, () =>
        everyChipInTurn(store, ui, chips, choice))}
    </div>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
