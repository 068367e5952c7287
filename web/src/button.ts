// The page's buttons: those that stand among words, and those in a frame.
import { html, nothing, type TemplateResult } from "lit";

interface More {
  /** its name for those who do not see what stands around it */
  spoken?: string;
  /** whether what it opens is open, and the id of that */
  expanded?: boolean;
  controls?: string;
  disabled?: boolean;
  /** its own id, and the ids of what its name is put together from, where there are others of its label */
  id?: string;
  labelledby?: string;
}

const pressable = (look: string, label: unknown, press: () => void, more: More): TemplateResult => html`<button
  id=${more.id ?? nothing} class=${look} type="button" aria-labelledby=${more.labelledby ?? nothing}
  aria-label=${more.spoken ?? nothing} aria-expanded=${more.expanded ?? nothing}
  aria-controls=${more.controls ?? nothing} ?disabled=${more.disabled ?? false} @click=${press}>${label}</button>`;

export const action = (label: unknown, press: () => void, more: More = {}): TemplateResult =>
  pressable("action", label, press, more);
export const button = (label: unknown, press: () => void, more: More = {}): TemplateResult =>
  pressable("button", label, press, more);
