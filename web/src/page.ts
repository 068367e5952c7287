// <tokenwatt-page>: the whole page in the light DOM, redrawn from the store.
import { html, LitElement, nothing } from "lit";
import type { Store } from "./app/store";
import { Parts } from "./app/parts";
import { Ui } from "./app/ui";
import { watchScreen } from "./charts/screen";
import { bill } from "./chapters/bill/bill";
import { answer } from "./chapters/bill/answer";
import { nameList, seriesOf } from "./chapters/bill/first";
import { foot, masthead } from "./furniture";
import { say, speak, spoken, unbroken } from "./text/text";

/** The spoken summary waits until the reader has stopped moving things. */
const spokenAfter = 400;

export class Page extends LitElement {
  static override properties = { store: { attribute: false }, spoken: { state: true }, rest: { state: true } };
  declare store: Store;
  declare spoken: string;
  /** what stands below the first screen, once it is here */
  declare rest: typeof import("./rest/rest") | undefined;
  private fetching: Promise<void> | undefined;
  private readonly parts = new Parts(async () => {
    this.requestUpdate();
    await this.updateComplete;
  });
  private readonly ui = new Ui((part) => this.parts.draw(part));
  private timer = 0;
  private unwatch = (): void => {};

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
    this.ui.store = this.store;
    this.store.addEventListener("change", this.changed);
    document.addEventListener("keydown", this.key);
    this.unwatch = watchScreen(() => void this.parts.draw());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener("change", this.changed);
    document.removeEventListener("keydown", this.key);
    this.unwatch();
    clearTimeout(this.timer);
  }

  /** The chapters below the first screen, which nobody sees before the first paint. */
  fetchChapters(): Promise<void> {
    return this.fetching ??= (async () => {
      const rest = await import("./rest/rest");
      await speak(spoken());
      this.rest = rest;
      await this.parts.draw();
    })();
  }

  private changed = (): void => {
    void this.parts.draw();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.spoken = say("status", { runs: seriesOf(this.store).map((run) => `${run.label} ${run.text}`).join(", "), answer: answer(this.store) });
    }, spokenAfter);
  };

  private key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented && this.ui.drawer) this.ui.close();
  };

  protected override render(): unknown {
    const { store, ui, rest, parts } = this;
    parts.begin();
    return html`
      ${masthead(store)}
      <main id="main" tabindex="-1">
        ${store.notices.map((text) => html`<p class="notice" role="note">${unbroken(text, nameList(store))}</p>`)}
        ${parts.always(() => bill(store, ui))}
        ${parts.always(() => rest?.drivers(store, ui))}
        ${parts.always(() => rest?.assumptions(store, ui))}
        ${parts.always(() => rest?.articlesSay(store))}
        ${rest && parts.one(store, ui, "solve", () => rest.solving(store, ui))}
        ${rest?.chapters.map((chapter) => parts.one(store, ui, chapter.id, () => chapter.draw(store, ui)))}
        ${rest && parts.one(store, ui, "share", () => rest.closing(store, ui))}
      </main>
      ${foot(store)}
      <p class="vh" role="status">${this.spoken ?? nothing}</p>`;
  }
}

customElements.define("tokenwatt-page", Page);
