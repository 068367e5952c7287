// What stands in a figure's place until it is worked out.
import { html, type TemplateResult } from "lit";
import { phrase } from "../words/text";

export const waiting = (id: string): TemplateResult => html`<figure id=${id} class="plot-wait" aria-busy="true"><p class="su">${phrase("beingWorkedOut")}</p></figure>`;
