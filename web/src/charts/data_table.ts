// The figures of a chart as a table: on the page under the chart, and as the file that it can be taken away as.
import { html, nothing, type TemplateResult } from "lit";
import { phrase } from "../words/text";

/** A figure of a table: as it is read, and for files the number itself with its unit and nine in ten outcomes. */
interface Figured {
  text: unknown;
  unit: string;
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
}
export const isFigured = (cell: unknown): cell is Figured =>
  typeof cell === "object" && cell !== null && "unit" in cell;

export const figured = (value: number | undefined, unit: string, text: unknown, low?: number, high?: number): Figured =>
  ({ text, unit, value, low, high });

/** The same where there may be none. */
export const figuredOr = <Text>(
  value: number | undefined, unit: string, write: (value: number) => Text, low?: number, high?: number,
): Figured | string => (value === undefined ? phrase("absent") : figured(value, unit, write(value), low, high));

export interface Table {
  head: string[];
  rows: { cells: unknown[]; /** what opens under the row */ drawer?: unknown }[];
}

/** The row in which a drawer opens under another, across all columns; `nothing` is the drawer of none. */
export const drawerRow = (drawer: unknown, columns: number): TemplateResult | typeof nothing =>
  !drawer || drawer === nothing ? nothing : html`<tr class="drawer-row"><td colspan=${columns}>${drawer}</td></tr>`;

/** With more columns than this a table is stacked row by row on phones. */
const narrow = 3;

export const dataTable = (table: Table, caption: unknown): TemplateResult => html`
  <table class="data ${table.head.length > narrow ? "wide" : ""}">
    <caption class="visually-hidden">${caption}</caption>
    <thead><tr>${table.head.map((cell, i) => html`<th scope="col" class=${i ? "right" : ""}>${cell}</th>`)}</tr></thead>
    <tbody>${table.rows.map((row) => html`
      <tr>${row.cells.map((one) => (isFigured(one) ? one.text : one)).map((cell, i) => (i === 0
        ? html`<th scope="row">${cell}</th>`
        : html`<td class="right" data-run=${table.head[i] ?? ""}>${cell}</td>`))}</tr>
      ${drawerRow(row.drawer, table.head.length)}`)}
    </tbody>
  </table>`;
