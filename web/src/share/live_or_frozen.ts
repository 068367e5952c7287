// Whether what is embedded follows corrections or keeps the numbers that it has now.
import { html, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import { phrase } from "../words/text";

export const liveOrFrozen = (
  { report }: Store, name: string, frozen: boolean, choose: (frozen: boolean) => void,
): TemplateResult => {
  const version = report.version.model;
  const kind = (text: string, of: boolean) => html`<label class="radio"><input type="radio" name=${name}
    .checked=${frozen === of} @change=${() => choose(of)}><span>${text}</span></label>`;
  return html`<fieldset><legend class="visually-hidden">${phrase("embedKeeps")}</legend>${
    kind(phrase("embedLive"), false)}${kind(phrase("embedFrozen", { version }), true)}</fieldset>`;
};
