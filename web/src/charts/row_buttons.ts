// What makes the rows of a chart buttons: one over each row, named by what pressing it does. Their places are set as a
// property, because the page's policy forbids styles in markup.
import { html, nothing, type TemplateResult } from "lit";

export interface Pressable {
  /** what pressing the row does, in words */
  action: string;
  press: () => void;
  /** one of several that is in use; absent where none ever is */
  used?: boolean;
}

/** From `top` down, each `height` px tall. */
export const rowButtons = (rows: Pressable[], top: number, height: number): TemplateResult => html`
  <ul class="row-buttons" .style=${`top:${top}px`}>${rows.map(({ action, press, used }) => html`
    <li><button type="button" aria-label=${action} aria-pressed=${used ?? nothing}
      .style=${`height:${height}px`} @click=${press}></button></li>`)}</ul>`;
