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

const kinds = ["picture", "data", "embed"] as const;

/** Opens or closes the forms in which the chart can be taken away. */
const toggleTake = (ui: Ui, id: string, kind: string): void => {
  void ui.fetchTake();
  ui.choose(`take/${id}`, ui.choice(`take/${id}`) === kind ? "" : kind);
};

export const frame = (ui: Ui, { id, title, subtitle, plot, source, table }: Frame): TemplateResult => {
  const open = ui.isOpen(id);
  const taken = ui.choice(`take/${id}`);
  return html`
    <figure id=${id}>
      <figcaption>
        ${title ? html`<h3 class="title">${title}</h3>` : nothing}
        <p class="subtitle">${subtitle}</p>
      </figcaption>
      ${plot}
      <div class="source-line">
        <p>${source}</p>
        <div class="actions">
          ${action(phrase(open ? "hideTable" : "showTable"), () => ui.toggle(id),
            { expanded: open, controls: `${id}-table` })}
          ${kinds.map((kind) => action(phrase(`take_${kind}`), () => toggleTake(ui, id, kind),
            { expanded: taken === kind, controls: `${id}-take` }))}
        </div>
      </div>
      <div id=${`${id}-take`}>${taken
        ? html`<tokenwatt-take .kind=${taken} .table=${table} .store=${ui.store}></tokenwatt-take>` : nothing}</div>
      <div id=${`${id}-table`}>${open ? dataTable(table, title ?? subtitle) : nothing}</div>
    </figure>`;
};
