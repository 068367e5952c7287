// The list of every source, folded away until it is asked for.
import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Store } from "../../store/store";
import { datedLine, sourceLine } from "../../provenance/drawer";
import { phrase } from "../../words/text";

const list = (store: Store): TemplateResult => html`
  <ul class="source-list">${store.description.sources.map((row) => {
    const note = row.note ? html`. <span lang="en">${row.note}</span>` : "";
    return html`<li>${sourceLine(row)} <span class="detail">${datedLine(row.date, row)}${note}</span></li>`;
  })}</ul>`;

export const sources = (store: Store): TemplateResult => html`
  <section class="sources" id="sources" aria-labelledby="sources-title" tabindex="-1">
    <h3 class="title" id="sources-title">${phrase("sources")}</h3>
    <p class="subtitle">${phrase("sourcesText")}</p>
    <div class="groups"><details class="group">
      <summary><b>${phrase("footSources", { count: store.description.sources.length })}</b></summary>
      ${guard([store.description], () => list(store))}
    </details></div>
  </section>`;
