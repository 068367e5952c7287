// <tokenwatt-alone>: one chapter on somebody else's page, with a way to the full one.
import { html, LitElement, nothing } from "lit";
import type { Store } from "../store/store";
import { Ui } from "../store/ui";
import { watchScreen } from "../charts/screen";
import { bill } from "../chapters/bill/bill";
import { bring } from "../chapters/bring";
import type { Part } from "../pace/parts";
import { phrase } from "../words/text";
import { cardFoot } from "./card";

export class Alone extends LitElement {
  static override properties = { parts: { state: true } };
  /** the chapter, once it is here; none where the address names none that comes below the first screen */
  declare parts: Part[] | undefined;
  private unwatch = (): void => {};
  private readonly ui: Ui;

  constructor(private readonly store: Store, private readonly chapter: string) {
    super();
    const redraw = async () => {
      this.requestUpdate();
      await this.updateComplete;
    };
    this.ui = new Ui(store, redraw, () => import("../share/take"));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener("change", this.changed);
    this.unwatch = watchScreen(this.changed);
    void bring([this.chapter]).then((parts) => { this.parts = parts; });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener("change", this.changed);
    this.unwatch();
  }

  private changed = (): void => this.requestUpdate();

  protected override render(): unknown {
    const { store, ui, parts } = this;
    if (!parts) return nothing;
    const [part] = parts;
    return html`<main class="alone" aria-label=${phrase("name")}>
      ${part ? part.draw(store, ui) : bill(store, ui)}
      ${cardFoot(store, part?.id)}
    </main>`;
  }
}

customElements.define("tokenwatt-alone", Alone);
