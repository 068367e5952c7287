// What every chapter is: its words, and how it is drawn under its number, its finding, the answer in words and a side
// note.
import { html, nothing, type noChange, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { phrase, type Words } from "../words/text";

/** Where the list of chapters has it: the id is its place in the address. */
export interface Position {
  id: string;
  /** absent where it stands in no contents */
  number?: number | undefined;
  /** it leads its page, whose title is its own */
  leads?: boolean;
  /** what alone the page is about */
  about?: string | undefined;
}

/** What the file of a chapter's own name exports as `chapter`. */
export interface Chapter {
  /** absent where it says what all parts may say */
  words?: Words;
  draw(store: Store, ui: Ui, position: Position): TemplateResult | typeof nothing | typeof noChange;
}

interface Opening {
  /** the finding */
  title: unknown;
  /** the first sentence answers the chapter's question with live numbers */
  text: unknown;
  /** what stands beside it: a bold first sentence and a few more */
  side?: { bold: unknown; text: unknown } | undefined;
}

/** The same without the text that it stands beside. */
export const aside = (side: Opening["side"]): TemplateResult | typeof nothing =>
  (side ? html`<aside class="aside"><b>${side.bold}</b> ${side.text}</aside>` : nothing);

export const section = (position: Position, { title, text, side }: Opening, body: unknown): TemplateResult => {
  const { id, number, leads } = position;
  const titleId = `${id}-title`;
  const heading = leads ? html`<h1 id=${titleId}>${title}</h1>` : html`
    <span class="chapter-number" aria-hidden="true">${number}</span><h2 id=${titleId}>${title}</h2>`;
  return html`
    <section class="chapter ${leads ? "leads" : ""}" id=${id} aria-labelledby=${titleId} tabindex="-1">
      <header>${heading}</header>
      <div class="text">
        <div class="prose">${text}</div>
        ${aside(side)}
      </div>
      ${leads ? html`<h2 class="visually-hidden">${phrase("inFigures")}</h2>` : nothing}
      ${body}
    </section>`;
};
