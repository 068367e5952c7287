// What stands around every chart: its finding, what is drawn, its source line, and the same figures as a table.
import { html, nothing, type TemplateResult } from "lit";
import type { Ui } from "../store/ui";
import { phrase } from "../words/text";

export interface Table {
  head: string[];
  rows: { cells: unknown[]; /** what opens under the row */ drawer?: unknown }[];
}

interface Frame {
  id: string;
  title?: unknown;
  subtitle: unknown;
  plot: unknown;
  source: string;
  table: Table;
}

/** With more columns than this a table is stacked row by row on phones. */
const narrow = 3;

export const dataTable = (table: Table, caption: unknown): TemplateResult => html`
  <table class="data ${table.head.length > narrow ? "wide" : ""}">
    <caption class="vh">${caption}</caption>
    <thead><tr>${table.head.map((cell, i) => html`<th scope="col" class=${i ? "r" : ""}>${cell}</th>`)}</tr></thead>
    <tbody>${table.rows.map((row) => html`
      <tr>${row.cells.map((cell, i) => (i ? html`<td class="r" data-run=${table.head[i] ?? ""}>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>
      ${row.drawer && row.drawer !== nothing ? html`<tr class="under"><td colspan=${table.head.length}>${row.drawer}</td></tr>` : nothing}`)}
    </tbody>
  </table>`;

const kinds = ["picture", "data", "embed"] as const;

/** Opens what the chart can be taken as; the code for that comes when it is first asked for. */
const toggleTake = (ui: Ui, id: string, kind: string): void => {
  void import("../share/take");
  ui.choose(`take/${id}`, ui.choice(`take/${id}`) === kind ? "" : kind);
};

export const frame = (ui: Ui, { id, title, subtitle, plot, source, table }: Frame): TemplateResult => {
  const open = ui.hasTable(id);
  const taken = ui.choice(`take/${id}`);
  return html`
    <figure id=${id}>
      <figcaption>
        ${title ? html`<h3 class="ti">${title}</h3>` : nothing}
        <p class="su">${subtitle}</p>
      </figcaption>
      ${plot}
      <div class="src">
        <p>${source}</p>
        <div class="acts">
          <button class="act" type="button" aria-expanded=${open} aria-controls=${`${id}-table`} @click=${() => ui.toggleTable(id)}>
            ${open ? phrase("hideTable") : phrase("showTable")}</button>
          ${ui.store ? kinds.map((kind) => html`<button class="act" type="button" aria-expanded=${taken === kind} aria-controls=${`${id}-take`} @click=${() => toggleTake(ui, id, kind)}>${phrase(`take_${kind}`)}</button>`) : nothing}
        </div>
      </div>
      <div id=${`${id}-take`}>${taken ? html`<tokenwatt-take .kind=${taken} .table=${table} .store=${ui.store}></tokenwatt-take>` : nothing}</div>
      <div id=${`${id}-table`}>${open ? dataTable(table, title ?? subtitle) : nothing}</div>
    </figure>`;
};
