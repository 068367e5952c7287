// What every chapter below the first screen is made of: its number, its finding, the answer in words, and a side note.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";

export interface Chapter {
  /** its place in the address */
  id: string;
  /** its name in the table of contents */
  name: string;
  draw(store: Store, ui: Ui): TemplateResult;
}

interface Opening {
  id: string;
  number: number;
  /** the finding */
  title: unknown;
  /** the first sentence answers the chapter's question with live numbers */
  text: unknown;
  /** what stands beside it: a bold first sentence and a few more */
  side?: { bold: unknown; text: unknown };
}

export const chapter = ({ id, number, title, text, side }: Opening, body: unknown): TemplateResult => html`
  <section class="ch" id=${id} aria-labelledby=${`${id}-title`} tabindex="-1">
    <header><span class="no" aria-hidden="true">${number}</span><h2 id=${`${id}-title`}>${title}</h2></header>
    <div class="text">
      <div class="prose">${text}</div>
      ${side ? html`<aside class="side"><b>${side.bold}</b> ${side.text}</aside>` : nothing}
    </div>
    ${body}
  </section>`;
