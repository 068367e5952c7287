// One query: what its tokens take in electricity, carbon, water and money, and what part of the training falls on it.
import { html, nothing, type TemplateResult } from "lit";
import { inputOf, missing, output, type RunView } from "../../answers/view";
import { dataTable } from "../../charts/data_table";
import { inTurn } from "../../pace/turn";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Report } from "../../types";
import { exact } from "../../words/format";
import { labelOf } from "../../words/names";
import { orAbsent, phrase } from "../../words/text";
import { precise, quantity, spread } from "../../words/units";
import { waiting } from "../waiting";
import { ofServing, warnings } from "../warnings";
import { queryControls } from "./query_controls";
import { answered, chosenOf, measures, type Chosen } from "./query_questions";

const id = "tokens-query";

/** A figure that opens its provenance, with its range beneath; or why there is none. */
const cell = (store: Store, ui: Ui, report: Report, run: RunView, of: string): TemplateResult => {
  const value = output(run, of);
  if (!value) {
    return html`<span class="no-figure">${phrase("absent")}</span>
      <span class="detail">${missing(store, run.id, of, report.problems)}</span>`;
  }
  return html`${number(ui, `${id}/${of}`, quantity(value.central, value.unit))}
    <span class="detail">${spread(value)}</span>`;
};

const table = (store: Store, ui: Ui, report: Report, run: RunView): TemplateResult => dataTable({
  head: [phrase("quantity"), phrase("queryServing"), phrase("queryTraining")],
  rows: measures.map((pair) => ({
    cells: [phrase(`query:${pair[0]}`), ...pair.map((of) => cell(store, ui, report, run, of))],
    drawer: drawerFor(ui, Object.fromEntries(
      pair.map((of) => [`${id}/${of}`, () => outputDrawer(store, ui, run, of)]))),
  })),
}, phrase("queryCaption"));

/** How many, as a sentence has it: "100", "590,069", "776 billion". */
const many = (run: RunView, of: string): string => orAbsent(inputOf(run, of), (value) => precise(value, "1"));

const titleOf = (store: Store, run: RunView | undefined, { model, chip }: Chosen): string => {
  const energy = run && output(run, "query_energy");
  const names = { model: labelOf(store.description.models, model), chip: labelOf(store.description.chips, chip) };
  if (!run || !energy) return phrase("queryNone", names);
  const words = { prompt: many(run, "prompt_tokens"), answer: many(run, "answer_tokens") };
  return phrase("queryTitle", { ...names, ...words, energy: quantity(energy.central, energy.unit) });
};

const textOf = (run: RunView): string => phrase("queryText", {
  context: many(run, "context_length"), batch: many(run, "batch_size"),
  share: orAbsent(inputOf(run, "fleet_utilization"), (value) => exact(value * 100, 2)),
  served: many(run, "tokens_per_day"), days: many(run, "deployed_life"),
});

export const query = (store: Store, ui: Ui): TemplateResult => {
  const chosen = chosenOf(store, ui);
  const choice = Object.values(chosen).join();
  const found = inTurn(store, ui, id, () => answered(store, chosen), { choice });
  if (!found) return waiting(id);
  const { report, run } = found;
  return html`
    <div class="part" id=${id}>
      <h3 class="title">${titleOf(store, run, chosen)}</h3>
      <p class="subtitle">${run ? textOf(run) : nothing}</p>
      ${queryControls(store, ui, chosen, run)}
      ${run ? html`${table(store, ui, report, run)}${warnings(store, report, [run], ofServing)}` : nothing}
      <p class="hint">${phrase("querySource")}</p>
    </div>`;
};
