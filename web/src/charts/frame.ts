// What stands around every chart: its finding, what is drawn, its source line, and the same figures as a table.
import { html, nothing, type TemplateResult } from "lit";
import { action } from "../button";
import type { Ui } from "../store/ui";
import { phrase } from "../words/text";
import { dataTable, type Table } from "./data_table";

interface Frame {
  id: string;
  title?: unknown;
  subtitle: unknown;
  plot: unknown;
  source: string;
  table: Table;
}

export const frame = (ui: Ui, { id, title, subtitle, plot, source, table }: Frame): TemplateResult => {
  const caption = html`
      <figcaption id=${`${id}-caption`}>
        ${title ? html`<h3 class="title">${title}</h3>` : nothing}
        <p class="subtitle">${subtitle}</p>
      </figcaption>`;
  if (ui.written) return html`<figure id=${id}>${caption}<div class="unscripted">${
    dataTable(table, title ?? subtitle)}</div><div class="source-line"><p>${source}</p></div></figure>`;
  const showsTable = ui.isOpen(id);
  const taking = `take/${id}`, isTaking = ui.isOpen(taking);
  // Each chart has these, so that their names say of which.
  const named = (what: string) => ({ id: `${id}-${what}-button`, labelledby: `${id}-${what}-button ${id}-caption` });
  return html`
    <figure id=${id}>
      ${caption}
      ${plot}
      <div class="source-line">
        <p>${source}</p>
        <div class="actions">
          ${action(phrase(showsTable ? "hideTable" : "showTable"), () => ui.toggle(id),
            { expanded: showsTable, controls: `${id}-table`, ...named("table") })}
          ${action(phrase("takeChart"), () => ui.toggleTake(taking),
            { expanded: isTaking, controls: `${id}-take`, ...named("take") })}
        </div>
      </div>
      <div id=${`${id}-take`}>${isTaking
        ? html`<tokenwatt-take .table=${table} .store=${ui.store}></tokenwatt-take>` : nothing}</div>
      <div id=${`${id}-table`}>${showsTable ? dataTable(table, title ?? subtitle) : nothing}</div>
    </figure>`;
};
