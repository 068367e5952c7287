// A row of choices of which one is chosen, to be pressed like buttons.
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** `name` keeps the groups of the page apart. */
export const radios = (name: string, legend: unknown, rows: { id: string; label: unknown }[], chosen: string, pick: (id: string) => void): TemplateResult => html`
  <fieldset class="radios"><legend>${legend}</legend><div class="choices">
    ${rows.map((row) => html`<label class="choice"><input type="radio" name=${name} .checked=${live(row.id === chosen)} @change=${() => pick(row.id)}>${row.label}</label>`)}
  </div></fieldset>`;
