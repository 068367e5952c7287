// A run of the reader's own from a blank form: what it takes in electricity, money, carbon, water and days.
import { html, nothing, type TemplateResult } from "lit";
import { missing, output } from "../../answers/view";
import { dataTable } from "../../charts/data_table";
import { fold } from "../../controls/fold";
import { inTurn } from "../../pace/turn";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { OutputValue } from "../../types";
import { labelOf } from "../../words/names";
import { phrase } from "../../words/text";
import { outcomes, quantity, spread } from "../../words/units";
import type { Chapter, Position } from "../chapter";
import { waiting } from "../waiting";
import * as en from "./en";
import { form, ownRun } from "./form";
import { answer, isEnough, measures, usedShare, type Answer, type OwnRun } from "./questions";

const resultId = "own-run-result";

/** A run at home takes no gigawatt-hours: the unit in which the value is not below a tenth. */
const inItsUnit = (value: OutputValue): OutputValue => {
  const [unit, factor] = value.unit !== "GWh" || value.central >= 0.1 ? [value.unit, 1]
    : value.central >= 1e-4 ? ["MWh", 1e3] : ["kWh", 1e6];
  const { p5, p95 } = value;
  return { ...value, unit, central: value.central * factor,
    ...(p5 === undefined || p95 === undefined ? {} : { p5: p5 * factor, p95: p95 * factor }) };
};

/** A figure that opens its provenance, with its range beneath; or what it lacks. */
const cell = (store: Store, ui: Ui, { report, run }: Answer, of: string): TemplateResult => {
  const found = run && output(run, of);
  if (!found) return html`<span class="no-figure">${phrase("absent")}</span>
    <span class="detail">${run ? missing(store, run.id, of, report.problems) : ""}</span>`;
  const value = inItsUnit(found);
  return html`${number(ui, `${resultId}/${of}`, quantity(value.central, value.unit))}
    <span class="detail">${spread(value)}</span>`;
};

const results = (store: Store, ui: Ui, found: Answer): TemplateResult => {
  const { run } = found;
  const whole = run && output(run, "facility_energy"), energy = whole && inItsUnit(whole), use = usedShare(found);
  return html`
    <h3 class="title">${energy ? phrase("ownRunTakes", { energy: quantity(energy.central, energy.unit) })
      : phrase("ownRunNone")}</h3>
    ${use ? html`<p class="subtitle">${phrase("ownRunUse", {
      use: quantity(use.central, "1", true), range: outcomes(use.low, use.high, "1", true),
    })}</p>` : nothing}
    ${dataTable({
      head: [phrase("quantity"), phrase("ownRunName")],
      rows: measures.map((of) => ({
        cells: [labelOf(store.description.outputs, of), cell(store, ui, found, of)],
        drawer: run ? drawerFor(ui, { [`${resultId}/${of}`]: () => outputDrawer(store, ui, run, of) }) : nothing,
      })),
    }, phrase("ownRunCaption"))}`;
};

const body = (store: Store, ui: Ui, own: OwnRun): TemplateResult => {
  const enough = isEnough(own);
  const found = enough ? inTurn(store, ui, resultId, () => answer(store, own), { choice: JSON.stringify(own) })
    : undefined;
  return html`
    <p class="subtitle">${phrase("ownRunText")}</p>
    ${form(store, ui, own, found?.report)}
    <div class="part" id=${resultId} aria-live="polite">
      ${found ? results(store, ui, found) : enough ? waiting(resultId) : html`<p>${phrase("ownRunMore")}</p>`}
    </div>
    <p class="hint">${phrase("ownRunSource")} <a href="https://thinkingmachines.ai/blog/lora/" rel="noopener">${
      phrase("ownRunLora")}</a>.</p>`;
};

/** Folded until somebody comes for it, because the sliders of the page's own runs stand below. */
const draw = (store: Store, ui: Ui, { id }: Position): TemplateResult => {
  const own = ownRun(store, ui);
  const isWanted = own.chip !== "" || Object.keys(own.set).length > 0 || ui.noted("anchor") === id;
  const summary = html`<b>${phrase("ownRunTitle")}</b><span>${phrase("ownRunFold")}</span>`;
  return html`<section class="chapter part" id=${id} aria-label=${phrase("ownRunTitle")} tabindex="-1">
    <div class="groups">${fold(ui, id, summary, () => body(store, ui, own), isWanted)}</div></section>`;
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
