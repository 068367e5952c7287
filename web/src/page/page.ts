// <tokenwatt-page>: one page of the site in the light DOM, redrawn from the store. In the offline file it turns from
// one page to another.
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { Hearing, LightElement } from "../element";
import { changes } from "../store/state";
import type { Store } from "../store/store";
import type { Parts } from "../pace/parts";
import { inTasks } from "../tasks/attempt";
import { whenIdle } from "../tasks/idle";
import { unwrapTexts } from "../pace/translated";
import { Ui } from "../store/ui";
import type { Plot } from "../charts/plot";
import { screenQuery } from "../charts/screen";
import { bill } from "../chapters/bill/bill";
import { answer } from "../chapters/bill/answer";
import { outcomesOf } from "../chapters/bill/said";
import { frontPage, isWithin, type PageLine } from "../pages";
import { styleIsWhole } from "../style/whole";
import { siteRoot, standAt, thisPage } from "../store/place";
import { foot, masthead } from "./masthead";
import { pageTitle } from "./title";
import { language } from "../words/format";
import { phrase, unbroken } from "../words/text";
import { nameList } from "../answers/view";

/** How many milliseconds after the last change screen readers are given the summary. */
const spokenAfter = 400;

/** What a sheet of paper has room for, in pixels. */
const paper = 640;

export class Page extends LightElement {
  static override properties = { spoken: { state: true } };
  declare spoken: string;
  private fetching: Promise<void> | undefined;
  /** what stands below the first screen, once it is here */
  private parts: Parts | undefined;
  /** the line of what has changed, which comes with it */
  private bar: ((store: Store) => unknown) | undefined;
  private readonly redrawn = async (): Promise<void> => {
    this.requestUpdate();
    await this.updateComplete;
  };
  private readonly draw = (part?: string): Promise<void> => this.parts?.draw(part) ?? this.redrawn();
  private readonly ui: Ui;
  private timer = 0;

  constructor(private readonly store: Store) {
    super();
    this.ui = new Ui(store, this.draw, () => this.fetchChapters().then(() => import("../share/take")));
    new Hearing(this, () => store, "change", this.changed);
    new Hearing(this, () => document, "keydown", this.key);
    new Hearing(this, () => window, "beforeprint", this.print);
    new Hearing(this, () => window, "afterprint", () => this.eachPlot((width) => width));
    new Hearing(this, screenQuery, "change", () => void this.draw());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
  }

  /** What stands around the parts is drawn before they come. */
  protected override firstUpdated(): void {
    whenIdle(() => this.parts?.come());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** Asks what the first screen shows beforehand, with pauses in which the browser can react to the reader. */
  prepare(): Promise<unknown> {
    return inTasks(() => bill(this.store, this.ui));
  }

  /** Whether something of this page is still to come. */
  get isComing(): boolean {
    return this.parts?.areHere === false || this.querySelector("[aria-busy]") !== null;
  }

  /** Shows another page of the offline file. */
  async turnTo(page: PageLine): Promise<void> {
    standAt({ page, root: siteRoot() });
    this.fetching = this.parts = undefined;
    await this.fetchChapters();
    scrollTo(0, 0);
  }

  /** Fetches the parts of this page, which then come one by one. */
  fetchChapters(): Promise<void> {
    return this.chaptersHere().catch((error) => this.store.failed("chaptersFailed", error));
  }

  /** The same for those who have something else to show where they cannot be had. */
  chaptersHere(): Promise<void> {
    return this.fetching ??= this.bringChapters();
  }

  private async bringChapters(): Promise<void> {
    const page = thisPage();
    // Chapters ask for what a first screen does not.
    const [{ below, changeBar, keepForOffline }] = await Promise.all([import("./below"), this.store.core.whole()]);
    const parts = await below(page, this.redrawn);
    if (page !== thisPage()) return; // the reader has turned on
    this.bar = changeBar;
    this.parts = parts;
    if (!styleIsWhole("--style")) this.store.failed("styleFailed", "");
    if (this.hasUpdated) this.parts.come();
    // What opens a drawer and tells of changes has only now come.
    if (this.isConnected && (this.ui.drawer || changes(this.store.state).length)) await this.draw();
    keepForOffline();
  }

  /** All chapters at once, for a reader on the way to one of them; gives the one that draws the anchor when asked. */
  async allChapters(anchor: string): Promise<string | undefined> {
    await this.fetchChapters();
    const page = thisPage();
    const owner = isWithin(page, anchor) ? page.parts[0] : undefined;
    if (owner) void this.store.readTexts(...(page === frontPage ? ["prose"] as const : ["prose", "record"] as const));
    this.ui.note("anchor", anchor); // what it is folded in opens
    await this.parts?.whole();
    return owner;
  }

  private changed = (): void => {
    void this.draw();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const runs = outcomesOf(this.store).map((run) => `${run.label} ${run.text}`).join(", ");
      this.spoken = phrase("status", { runs, answer: answer(this.store) });
      // What articles say stands beside what has been changed.
      if (this.parts && changes(this.store.state).length) void this.store.readTexts("prose");
    }, spokenAfter);
  };

  private print = (): void => {
    void this.parts?.whole();
    // Else the whole page would shrink until its widest chart is on the paper.
    this.eachPlot((width) => Math.min(width, paper));
  };

  private eachPlot(drawn: (width: number) => number): void {
    for (const plot of this.querySelectorAll<Plot>("tokenwatt-plot"))
      plot.width = drawn(Math.round(plot.getBoundingClientRect().width));
  }

  private key = (event: Event): void => {
    if ((event as KeyboardEvent).key === "Escape" && !event.defaultPrevented && this.ui.drawer) this.ui.closeDrawer();
  };

  protected override willUpdate(): void {
    unwrapTexts(this);
  }

  protected override updated(): void {
    if (this.hidden) return; // what is written still stands
    const heading = this.querySelector("h1")?.textContent;
    if (heading) document.title = pageTitle(heading);
  }

  protected override render(): unknown {
    const { store, ui, parts } = this;
    const page = thisPage(), isFront = page === frontPage;
    parts?.begin();
    // Links take the state along.
    const frame = [language(), page, store.description, store.moving || store.reportAtRest];
    return html`
      ${guard(frame, () => masthead(store))}
      ${parts ? this.bar?.(store) : nothing}
      <main id="main" tabindex="-1" data-page=${page.id}>
        ${store.notices.map((text) => html`<p class="notice" role="note">${unbroken(text, nameList(store))}</p>`)}
        ${isFront ? parts ? parts.always(() => bill(store, ui)) : bill(store, ui) : nothing}
        ${parts?.list(store, ui)}
      </main>
      ${guard(frame, () => foot(store))}
      <p class="visually-hidden" role="status">${this.spoken ?? nothing}</p>`;
  }
}

customElements.define("tokenwatt-page", Page);
