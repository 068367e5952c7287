// What the run's electricity equals in both places, each comparison with what it is measured against.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf, missing, output, type RunView } from "../../answers/view";
import { energy } from "../../answers/headline";
import { exact, perCent } from "../../words/format";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { phrase, unbroken, type Key } from "../../words/text";
import { isShare, quantity } from "../../words/units";
import { cell } from "../bill/meaning";

const rows = [
  ["household_years", "household_electricity"], ["consumption_share", "national_consumption"],
  ["imported_electricity", "electricity_import_share"], ["imported_energy", "import_dependency"],
] as const;

/** "a home there uses 3.0 MWh a year": the denominator, from the figure itself. */
const against = (store: Store, run: RunView, id: string, inputId: string): string => {
  const input = run.report.inputs[inputId];
  const row = store.description.assumptions.find((one) => one.id === inputId);
  if (!input || !row) return "";
  if (inputId === "electricity_import_share" && input.central < 0) return phrase("gridSells", { value: perCent(exact(-input.central * 100, 2)) });
  return phrase(`gridOf:${id}` as Key, { value: quantity(input.central, input.unit, isShare(row)) });
};

export const equals = (store: Store, ui: Ui, run: RunView, there: RunView | undefined): TemplateResult => {
  const { places } = store.description;
  const views = [run, ...(there ? [there] : [])];
  const key = (view: RunView, id: string) => `grid/${id}/${view === run ? "own" : "other"}`;
  const value = output(run, energy)!;
  const place = (view: RunView) => labelOf(places, view.chosen.place);
  const one = (view: RunView, id: string, inputId: string) => {
    const found = output(view, id);
    return html`<td class="right" data-run=${place(view)}>${found
      ? html`${number(ui, key(view, id), cell(id, found.central, found.unit))}<span class="detail">${against(store, view, id, inputId)}</span>`
      : html`<span class="no-figure">${phrase("absent")}</span><span class="detail">${missing(store, view.id, id)}</span>`}</td>`;
  };
  return html`
    <div class="part">
      <h3 class="title" id="equals">${phrase("gridEquals", { energy: quantity(value.central, value.unit) })}</h3>
      <p class="subtitle">${phrase("gridEqualsText")}</p>
      <table class="meaning" aria-labelledby="equals">
        <thead><tr><th scope="col"><span class="visually-hidden">${phrase("gridMeasure")}</span></th>
          ${views.map((view) => html`<th scope="col" class="right"><b>${unbroken(place(view), [place(view)])}</b></th>`)}</tr></thead>
        <tbody>${rows.map(([id, inputId]) => {
          const open = drawerFor(ui, Object.fromEntries(views.map((view) => [key(view, id), () => outputDrawer(store, ui, view, id)])));
          return html`<tr><th scope="row">${phrase(`gridEqual:${id}` as Key)}</th>${views.map((view) => one(view, id, inputId))}</tr>
            ${open === nothing ? nothing : html`<tr class="drawer-row"><td colspan=${views.length + 1}>${open}</td></tr>`}`;
        })}</tbody>
      </table>
    </div>`;
};
