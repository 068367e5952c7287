// <tokenwatt-alone>: one chapter on somebody else's page, or one chart of it, with a way to the full one.
import { html, nothing } from "lit";
import { changedLine } from "../answers/changed";
import { Hearing, LightElement } from "../element";
import type { Store } from "../store/store";
import { Ui } from "../store/ui";
import { screenQuery } from "../charts/screen";
import { bill } from "../chapters/bill/bill";
import { bring } from "../chapters/bring";
import { inNotice } from "../link_text";
import { pageWith } from "../pages";
import type { Part } from "../pace/parts";
import { unwrapTexts } from "../pace/translated";
import { phrase } from "../words/text";
import { cardFoot } from "./card";

export class Alone extends LightElement {
  static override properties = { parts: { state: true } };
  /** the chapter, once it is here; none where the address names none that comes below the first screen */
  declare parts: Part[] | undefined;
  private readonly ui: Ui;

  private readonly observer = new MutationObserver(() => this.single());

  constructor(private readonly store: Store, private readonly chapter: string, private readonly chart?: string) {
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
    if (this.chart) this.observer.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  /** Leaves nothing of the chapter in sight but the chart; what it is folded in opens. */
  private single(): void {
    if (!this.parts) return;
    const figure = this.querySelector(`figure#${CSS.escape(this.chart ?? "")}`);
    const fold = this.querySelector<HTMLElement>("details.group:not([open]) > summary");
    // One that has just been opened is drawn a little later.
    const sought = !figure && (fold ?? this.querySelector("details.group[open] > summary:only-child"));
    this.querySelector("main")?.setAttribute("aria-busy", String(!!sought));
    if (!figure) return fold?.click();
    for (let one: Element = figure; !one.matches("main"); one = one.parentElement!)
      for (const other of one.parentElement!.children)
        if (other !== one && !other.matches(".card-foot, .covers")) other.setAttribute("hidden", "");
  }

  protected override willUpdate(): void {
    unwrapTexts(this);
  }

  protected override render(): unknown {
    const { store, ui, parts } = this;
    // Whoever fits a frame to its height has to wait for it.
    if (!parts) return html`<main class="alone" aria-busy="true"></main>`;
    const [part] = parts, changed = changedLine(store);
    const asked = `chapter=${inNotice(this.chapter)}`;
    const unknown = pageWith(this.chapter) ? [] : [phrase("badLink", { parts: asked })];
    return html`<main class="alone ${this.chart ? "single" : ""}" aria-label=${phrase("name")}>
      ${part ? part.draw(store, ui) : bill(store, ui)}
      ${changed ? html`<p class="covers">${changed}</p>` : nothing}
      ${[...store.notices, ...unknown].map((text) => html`<p class="covers">${text}</p>`)}
      ${cardFoot(store, part?.id)}
    </main>`;
  }
}

customElements.define("tokenwatt-alone", Alone);
