// A refusal beside its field: icon, what is wrong, and what the results use meanwhile.
import { html, svg, type TemplateResult } from "lit";

const icon = svg`<svg viewBox="0 0 18 18" aria-hidden="true"><path d="M9 1.5 17 16H1z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/><path d="M9 6.5v4.6M9 12.6v1.4" stroke="currentColor" stroke-width="1.8"/></svg>`;

export const errorLine = (id: string, what: string, meanwhile: string, action: unknown = ""): TemplateResult => html`
  <p class="err" id=${id}>${icon}<span><strong>${what}</strong> ${meanwhile} ${action}</span></p>`;
