// Chapter 3, what the hardware costs: two chips priced seven ways against what two camps say, and every chip beside
// them.
import { html, nothing, type TemplateResult } from "lit";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { rentalClasses } from "../../controls/rental_class";
import { section, type Chapter, type Position } from "../chapter";
import { waiting } from "../waiting";
import { ofRent, warnings } from "../warnings";
import { campsChart } from "./camps";
import { chipsOf, choosers, sliders } from "./controls";
import * as en from "./en";
import { chipLists, everyChip } from "./every_chip";
import { campsOf, measures } from "./measures";
import { asked, usedQuestion, type Chips } from "./questions";
import { side, text, title } from "./words";

/** Where one of the two chips has no rent of the kind that counts. */
const rentWarnings = (store: Store, chips: Chips): TemplateResult | typeof nothing => {
  const { report, r, s } = asked(store, usedQuestion(store, chips));
  return warnings(store, report, [r, s].filter((run) => run !== undefined), ofRent);
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const chips = chipsOf(store, ui);
  const choice = `${chips.subject}/${chips.reference}`;
  const workOut = () => ({ chips, measures: measures(store, chips), camps: campsOf(store) });
  const found = inTurn(store, ui, "camps", workOut, { choice });
  const lists = inTurn(store, ui, "chips", () => chipLists(store, chips), { choice });
  return section(position, {
    title: found ? title(found.measures, found.camps) : phrase("hwTitlePlain"),
    text: found ? text(store, found.chips, found.measures, found.camps) : nothing,
    side: found && side(store, found.measures),
  }, html`
    ${choosers(store, ui, chips)}
    ${rentalClasses(store, "hw-rental-class")}
    ${found ? campsChart(store, ui, found.chips, found.measures, found.camps) : waiting("camps")}
    ${found ? rentWarnings(store, found.chips) : nothing}
    ${found ? sliders(store, ui, chips) : nothing}
    <div class="part">${lists ? everyChip(store, ui, chips, lists) : waiting("chips")}</div>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
