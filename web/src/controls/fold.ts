// A part that is folded away until it is asked for, and then only drawn.
import { html, nothing, type TemplateResult } from "lit";
import type { Ui } from "../store/ui";

/** `open` unfolds it whatever the reader has chosen. */
export const fold = (
  ui: Ui, key: string, summary: TemplateResult, body: () => unknown, open = false,
): TemplateResult => {
  const isOpen = open || ui.written || ui.isOpen(key);
  const toggle = (event: Event) => {
    // What is folded inside tells of itself too.
    if (event.target !== event.currentTarget) return;
    if ((event.target as HTMLDetailsElement).open !== ui.isOpen(key)) ui.toggle(key);
  };
  return html`
    <details class="group" ?open=${isOpen} @toggle=${toggle}>
      <summary>${summary}</summary>
      ${isOpen ? body() : nothing}
    </details>`;
};
