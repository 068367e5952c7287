// <tokenwatt-alone>: one chapter on somebody else's page, with a way to the full one.
import { html, LitElement, nothing } from "lit";
import type { Store } from "../store/store";
import { Ui } from "../store/ui";
import { watchScreen } from "../charts/screen";
import { bill } from "../chapters/bill/bill";
import * as rest from "../page/below";
import { phrase, useLanguage } from "../words/text";
import { language } from "../words/format";
import { cardFoot } from "./card";

export class Alone extends LitElement {
  static override properties = { ready: { state: true } };
  declare ready: boolean;
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
    void useLanguage(language()).then(() => { this.ready = true; });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener("change", this.changed);
    this.unwatch();
  }

  private changed = (): void => this.requestUpdate();

  protected override render(): unknown {
    const { store, ui, chapter } = this;
    if (!this.ready) return nothing;
    const found = rest.chapters.find((one) => one.id === chapter);
    return html`<main class="alone" aria-label=${phrase("name")}>
      ${found ? found.draw(store, ui) : chapter === "solve" ? rest.solving(store, ui) : bill(store, ui)}
      ${cardFoot(store, found ? chapter : "")}
    </main>`;
  }
}

customElements.define("tokenwatt-alone", Alone);
