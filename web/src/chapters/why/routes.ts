// What the other two routes to the chip-hours would have said.
import { html, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { settled } from "../../answers/settled";
import { missing, output, runViews, whatIf, type RunView } from "../../answers/view";
import { figureCell, runHeads } from "../../provenance/figure_cell";
import type { Store } from "../../store/store";
import { routes as ids, type Route } from "../../types";
import { factor } from "../../words/compare";
import { phrase } from "../../words/text";
import { quantity } from "../../words/units";

const chipHours = "chip_hours";

interface RouteRow {
  id: Route;
  used: boolean;
  hours?: number;
  energy?: number;
  unit: string;
  /** the figure without which there is none */
  missing?: string;
}

const byRoute = (store: Store, run: RunView, id: Route): RouteRow => {
  const used = run.chosen.route === id;
  const { report, view } = used ? { report: store.report, view: run }
    : whatIf(store, run, { route: id }, [energy, chipHours]);
  const value = view && output(view, energy), hours = view && output(view, chipHours);
  if (value && hours) return { id, used, hours: hours.central, energy: value.central, unit: value.unit };
  const lacking = (output: string) => missing(store, run.id, output, report.problems);
  return { id, used, unit: "", missing: lacking(chipHours) || lacking(energy) };
};

const byRoutes = (store: Store, run: RunView): RouteRow[] =>
  settled(store, `routes/${run.id}`, () => ids.map((id) => byRoute(store, run, id)));

export const routes = (store: Store): TemplateResult => {
  const runs = runViews(store);
  const found = runs.map((run) => ({ run, rows: byRoutes(store, run) }));
  const cell = (run: RunView, rows: RouteRow[], id: string) => {
    const row = rows.find((one) => one.id === id)!;
    const used = rows.find((one) => one.used);
    if (row.energy === undefined) return figureCell(run.label, undefined, row.missing);
    const figure = quantity(row.energy, row.unit), hours = quantity(row.hours!, "chip-hour");
    if (row.used) return figureCell(run.label, html`<b>${figure}</b>`, `${hours}, ${phrase("routeOf")}`);
    const times = used?.energy && phrase("routeTimes", { factor: factor(row.energy / used.energy) });
    return figureCell(run.label, figure, times ? `${hours}, ${times}` : hours);
  };
  return html`
    <div class="routes">
      <h3 class="title" id="routes">${phrase("routes")}</h3>
      <p class="subtitle">${phrase("routesText")}</p>
      <table class="meaning ${runs.length > 2 ? "many" : ""}" aria-labelledby="routes">
        <thead><tr><th scope="col">${phrase("route")}</th>
          ${runHeads(runs)}</tr></thead>
        <tbody>${ids.map((id) => html`
          <tr><th scope="row">${phrase(`route:${id}`)}</th>
            ${found.map(({ run, rows }) => cell(run, rows, id))}</tr>`)}</tbody>
      </table>
    </div>`;
};
