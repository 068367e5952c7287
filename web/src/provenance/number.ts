// A number that opens its provenance, and the drawer in the flow under the line that holds it.
import { html, nothing, type TemplateResult } from "lit";
import { drawerId, type Ui } from "../store/ui";

export const number = (ui: Ui, key: string, text: unknown, className = "number"): TemplateResult => html`<button
  class=${className} type="button" aria-expanded=${ui.drawer === key}
  aria-controls=${ui.drawer === key ? drawerId : nothing}
  @click=${(event: Event) => ui.toggleDrawer(key, event)}>${text}</button>`;

/** The drawer that belongs to one of these keys, if it is the open one. */
export const drawerFor = (ui: Ui, drawers: Record<string, () => unknown>): unknown =>
  Object.hasOwn(drawers, ui.drawer) ? drawers[ui.drawer]!() : nothing;
