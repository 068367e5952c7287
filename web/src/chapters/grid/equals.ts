// What the run's electricity equals in both places, each comparison with what it is measured against.
import { html, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { missing, output, type RunView } from "../../answers/view";
import { drawerRow } from "../../charts/data_table";
import { figureCell } from "../../provenance/figure_cell";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { inPercent, percentSign } from "../../words/format";
import { phrase, wholeName } from "../../words/text";
import { isShare, quantity } from "../../words/units";
import { labelOf } from "../../words/names";
import { cell } from "../bill/meaning";

const rows = [
  ["household_years", "household_electricity"], ["consumption_share", "national_consumption"],
  ["imported_electricity", "electricity_import_share"], ["imported_energy", "import_dependency"],
] as const;
type Pair = (typeof rows)[number];

/** "a home there uses 3.0 MWh a year": the denominator, from the figure itself. */
const against = (store: Store, run: RunView, [id, inputId]: Pair): string => {
  const input = run.report.inputs[inputId];
  const row = store.description.assumptions.find((one) => one.id === inputId);
  if (!input || !row) return "";
  if (inputId === "electricity_import_share" && input.central < 0)
    return phrase("gridSells", { value: percentSign(inPercent(-input.central, 2)) });
  return phrase(`gridOf:${id}`, { value: quantity(input.central, input.unit, isShare(row)) });
};

export const equals = (store: Store, ui: Ui, run: RunView, there: RunView | undefined): TemplateResult => {
  const { places } = store.description;
  const views = [run, ...(there ? [there] : [])];
  const key = (view: RunView, id: string) => `grid/${id}/${view === run ? "own" : "other"}`;
  const value = output(run, energy)!;
  const place = (view: RunView) => labelOf(places, view.chosen.place);
  const one = (view: RunView, pair: Pair) => {
    const [id] = pair;
    const found = output(view, id);
    if (!found) return figureCell(place(view), undefined, missing(store, view.id, id));
    const figure = number(ui, key(view, id), cell(id, found.central, found.unit));
    return figureCell(place(view), figure, against(store, view, pair));
  };
  const row = (pair: Pair) => {
    const [id] = pair;
    const drawers = views.map((view) => [key(view, id), () => outputDrawer(store, ui, view, id)]);
    return html`
      <tr><th scope="row">${phrase(`gridEqual:${id}`)}</th>${views.map((view) => one(view, pair))}</tr>
      ${drawerRow(drawerFor(ui, Object.fromEntries(drawers)), views.length + 1)}`;
  };
  return html`
    <div class="part">
      <h3 class="title" id="equals">${phrase("gridEquals", { energy: quantity(value.central, value.unit) })}</h3>
      <p class="subtitle">${phrase("gridEqualsText")}</p>
      <table class="meaning" aria-labelledby="equals">
        <thead><tr><th scope="col"><span class="visually-hidden">${phrase("gridMeasure")}</span></th>
          ${views.map((view) => html`<th scope="col" class="right"><b>${wholeName(place(view))}</b></th>`)}</tr></thead>
        <tbody>${rows.map(row)}</tbody>
      </table>
    </div>`;
};
