// Choosing one of many: a list that opens, with or without its name before it.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface SelectOption {
  id: string;
  label: string;
  /** shown, and not to be chosen */
  disabled?: boolean;
}

export interface SelectGroup {
  /** empty where there is but one group */
  label: string;
  rows: SelectOption[];
}

interface Select {
  /** what its label names it by; absent where a label stands around it */
  id?: string;
  /** its name for those who do not see what stands around it */
  spoken?: string;
  options: SelectOption[] | SelectGroup[];
  chosen: string;
  choose: (id: string) => void;
  /** the id of the message about a choice that was refused */
  error?: string | undefined;
}

/** The text that was typed or chosen in the field that an event comes from. */
export const entered = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

const groupsOf = (options: SelectOption[] | SelectGroup[]): SelectGroup[] =>
  options.map((one) => ("rows" in one ? one : { label: "", rows: [one] }));

export const select = ({ id, spoken, options, chosen, choose, error }: Select): TemplateResult => {
  const option = (row: SelectOption) => html`
    <option value=${row.id} ?selected=${row.id === chosen} ?disabled=${row.disabled ?? false}>${row.label}</option>`;
  return html`<select class="picker" id=${id ?? nothing} .value=${live(chosen)} aria-label=${spoken ?? nothing}
    aria-invalid=${error ? "true" : nothing} aria-describedby=${error ?? nothing}
    @change=${(event: Event) => choose(entered(event))}>
    ${groupsOf(options).map(({ label, rows }) =>
      (label ? html`<optgroup label=${label}>${rows.map(option)}</optgroup>` : rows.map(option)))}
  </select>`;
};

/** One of a row of them, after its name. */
export const chooser = (label: string, what: Select & { id: string }): TemplateResult =>
  html`<span><label for=${what.id}>${label}</label> ${select(what)}</span>`;
