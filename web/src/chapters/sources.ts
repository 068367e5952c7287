// The list of every source, folded away until it is asked for.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Store } from "../app/store";
import { datedLine, sourceLine } from "../provenance/drawer";
import { say } from "../text/text";

const list = (store: Store): TemplateResult => html`
  <ul class="source-list">${store.description.sources.map((row) => html`<li>${sourceLine(row)}
    <span class="of">${datedLine(row.date, row)}${row.note ? html`. ${row.note}` : nothing}</span></li>`)}</ul>`;

export const sources = (store: Store): TemplateResult => html`
  <section class="ch" id="sources" aria-labelledby="sources-title" tabindex="-1">
    <header><h2 id="sources-title">${say("sources")}</h2></header>
    <p class="su">${say("sourcesText")}</p>
    <details class="grp"><summary><b>${say("footSources", { count: store.description.sources.length })}</b></summary>
      ${guard([store.description], () => list(store))}
    </details>
  </section>`;
