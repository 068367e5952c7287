// <tokenwatt-number>: a number field that keeps half-typed text until the reader leaves it or presses Enter.
import { html, nothing } from "lit";
import { LightElement } from "../element";
import { entered } from "./select";

class NumberBox extends LightElement {
  static override properties = {
    value: {}, label: {}, describedby: {}, invalid: { type: Boolean }, draft: { state: true },
  };
  /** the text to show while nothing is being typed */
  declare value: string;
  declare label: string;
  declare describedby: string;
  declare invalid: boolean;
  declare draft: string | undefined;

  private type = (event: Event): void => {
    this.draft = entered(event);
  };

  private commit = (): void => {
    const { draft } = this;
    if (draft === undefined) return;
    this.draft = undefined;
    if (draft !== this.value) this.dispatchEvent(new CustomEvent("commit", { detail: draft }));
  };

  private key = (event: KeyboardEvent): void => {
    // Enter may only choose a word that is being composed.
    if (event.isComposing) return;
    if (event.key === "Enter") this.commit();
    if (event.key === "Escape" && this.draft !== undefined) {
      event.stopPropagation();
      this.draft = undefined;
    }
  };

  protected override render(): unknown {
    return html`<input class="number-box" type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
      .value=${this.draft ?? this.value} aria-label=${this.label} aria-invalid=${this.invalid ? "true" : nothing}
      aria-describedby=${this.describedby || nothing} @input=${this.type} @change=${this.commit} @blur=${this.commit}
      @keydown=${this.key}>`;
  }
}

customElements.define("tokenwatt-number", NumberBox);
