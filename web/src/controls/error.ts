// A refusal beside its field: icon, what is wrong, and what the results use meanwhile.
import { html, svg, type TemplateResult } from "lit";
import { sentence } from "../words/format";

const icon = svg`<svg viewBox="0 0 18 18" aria-hidden="true">
  <path d="M9 1.5 17 16H1z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/>
  <path d="M9 6.5v4.6M9 12.6v1.4" stroke="currentColor" stroke-width="1.8"/></svg>`;

/** The message in two parts: what is wrong, which is bold, and after a semicolon what explains it. */
const parts = (message: string): [string, string] => {
  const at = message.indexOf("; ");
  return at < 0 ? [message, ""] : [`${message.slice(0, at)}.`, sentence(message.slice(at + 2))];
};

export const errorLine = (id: string, what: string, meanwhile: string, action: unknown = ""): TemplateResult => {
  const [first, rest] = parts(what);
  return html`
  <p class="error" id=${id}>${icon}<span><strong>${first}</strong> ${rest} ${meanwhile} ${action}</span></p>`;
};
