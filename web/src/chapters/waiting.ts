// What stands in a figure's place until it is worked out.
import { html, type TemplateResult } from "lit";
import { phrase } from "../words/text";

export const waiting = (id: string): TemplateResult => html`
  <figure id=${id} class="waiting" aria-busy="true"><p class="subtitle">${phrase("beingWorkedOut")}</p></figure>`;
