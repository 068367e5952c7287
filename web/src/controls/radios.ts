// Choosing one of a few, all in sight: to be pressed like buttons, or as plain radio buttons.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

interface Radio {
  /** what keeps its group apart from others of the page */
  name: string;
  label: unknown;
  checked: boolean;
  choose: () => void;
  /** its name for those who do not see what stands around it */
  spoken?: string;
}

const radio = (look: string, { name, label, checked, choose, spoken }: Radio): TemplateResult => html`
  <label class=${look}><input type="radio" name=${name} .checked=${live(checked)} aria-label=${spoken ?? nothing}
    @change=${choose}>${label}</label>`;

export const plainRadio = (what: Radio): TemplateResult => radio("radio", what);

const fieldset = (look: string, legend: unknown, rows: Radio[], below: unknown): TemplateResult => html`
  <fieldset class=${look}><legend>${legend}</legend><div class="choices">
    ${rows.map((row) => radio("choice", row))}
  </div>${below}</fieldset>`;

/** Like buttons, of which one stays pressed; `below` stands under them. */
export const choices = (legend: unknown, rows: Radio[], below: unknown = nothing): TemplateResult =>
  fieldset("", legend, rows, below);

interface Radios {
  name: string;
  legend: unknown;
  rows: { id: string; label: unknown }[];
  chosen: string;
  choose: (id: string) => void;
}

/** The same above a chart, for what the chart is about. */
export const radios = ({ name, legend, rows, chosen, choose }: Radios): TemplateResult => {
  const all = rows.map(({ id, label }): Radio => ({ name, label, checked: id === chosen, choose: () => choose(id) }));
  return fieldset("radios", legend, all, nothing);
};
