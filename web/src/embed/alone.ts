// <tokenwatt-alone>: one chapter on somebody else's page, with a way to the full one.
import { html, nothing } from "lit";
import { Hearing, LightElement } from "../element";
import type { Store } from "../store/store";
import { Ui } from "../store/ui";
import { screenQuery } from "../charts/screen";
import { bill } from "../chapters/bill/bill";
import { bring } from "../chapters/bring";
import type { Part } from "../pace/parts";
import { phrase } from "../words/text";
import { cardFoot } from "./card";

export class Alone extends LightElement {
  static override properties = { parts: { state: true } };
  /** the chapter, once it is here; none where the address names none that comes below the first screen */
  declare parts: Part[] | undefined;
  private readonly ui: Ui;

  constructor(private readonly store: Store, private readonly chapter: string) {
    super();
    const redraw = async () => {
      this.requestUpdate();
      await this.updateComplete;
    };
    this.ui = new Ui(store, redraw, () => import("../share/take"));
    new Hearing(this, () => store, "change", () => this.requestUpdate());
    new Hearing(this, screenQuery, "change", () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void bring([this.chapter]).then((parts) => { this.parts = parts; });
  }

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
