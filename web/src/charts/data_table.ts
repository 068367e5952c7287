// The figures of a chart as a table: on the page under the chart, and as the file that it can be taken away as.
import { html, nothing, type TemplateResult } from "lit";

export interface Table {
  head: string[];
  rows: { cells: unknown[]; /** what opens under the row */ drawer?: unknown }[];
}

/** With more columns than this a table is stacked row by row on phones. */
const narrow = 3;

export const dataTable = (table: Table, caption: unknown): TemplateResult => html`
  <table class="data ${table.head.length > narrow ? "wide" : ""}">
    <caption class="visually-hidden">${caption}</caption>
    <thead><tr>${table.head.map((cell, i) => html`<th scope="col" class=${i ? "right" : ""}>${cell}</th>`)}</tr></thead>
    <tbody>${table.rows.map((row) => html`
      <tr>${row.cells.map((cell, i) => (i ? html`<td class="right" data-run=${table.head[i] ?? ""}>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>
      ${row.drawer && row.drawer !== nothing ? html`<tr class="drawer-row"><td colspan=${table.head.length}>${row.drawer}</td></tr>` : nothing}`)}
    </tbody>
  </table>`;
