// <tokenwatt-card>: the answer and its chart on somebody else's page, with a way to the full one.
import { html, nothing, type TemplateResult } from "lit";
import { Hearing, LightElement } from "../element";
import { changedLine } from "../answers/changed";
import type { Store } from "../store/store";
import { answer, coversNote } from "../chapters/bill/answer";
import { chartLabel, chartTitle, dotsAre, outcomesOf, scaleOf, standfirst } from "../chapters/bill/said";
import { headline } from "../charts/headline";
import { fewDots } from "../charts/screen";
import { unwrapTexts } from "../pace/translated";
import { sandboxed } from "../share/hand_over";
import { shortLinkTo } from "../share/link";
import { date } from "../words/format";
import { changes as words } from "../words/en/changes";
import { addWords, phrase, unbroken } from "../words/text";
import { nameList } from "../answers/view";

addWords({
  en: { sentences: words }, de: async () => ({ sentences: (await import("../words/de/changes")).changes }),
});

/** What stands on a card, on somebody else's page or in the preview of it. */
export const cardBody = (store: Store, heading: (text: unknown) => TemplateResult): TemplateResult => {
  const names = nameList(store);
  const series = outcomesOf(store);
  const stand = standfirst(store);
  const covers = coversNote(store), changed = changedLine(store);
  return html`
    <p class="card-question">${`${chartTitle(store)} ${phrase(dotsAre(series), { count: fewDots })}`}</p>
    ${heading(unbroken(answer(store), names))}
    ${changed ? html`<p class="covers">${unbroken(changed, names)}</p>` : nothing}
    ${headline(series, scaleOf(store).unit, chartLabel(store, series), fewDots)}
    ${stand ? html`<p>${stand}</p>` : nothing}
    ${covers ? html`<p class="covers">${unbroken(covers, names)}</p>` : nothing}
    ${store.notices.map((text) => html`<p class="covers">${text}</p>`)}`;
};

/** The link to the full page, and the project's name. */
export const cardFoot = (store: Store, place = ""): TemplateResult => {
  const address = shortLinkTo(store, place);
  return html`<div class="card-foot"><a href=${address} target="_blank" rel="noopener">${phrase("cardGo")}</a>
    ${sandboxed() ? html`<span class="card-address">${address}</span>` : nothing}
    <span>${phrase("cardBy", { name: phrase("name"), date: date(store.report.version.data) })}</span></div>`;
};

export const card = (store: Store, controls: unknown = nothing): TemplateResult => html`
  <main class="card" aria-labelledby="answer">
    ${cardBody(store, (text) => html`<h1 id="answer">${text}</h1>`)}
    ${controls}
    ${cardFoot(store)}
  </main>`;

/** What a reader can move on a card. */
type Controls = (store: Store, redraw: () => Promise<void>) => () => TemplateResult;

export class Card extends LightElement {
  private readonly controls: (() => TemplateResult) | undefined;

  constructor(private readonly store: Store, controls?: Controls) {
    super();
    this.controls = controls?.(store, async () => {
      this.requestUpdate();
      await this.updateComplete;
    });
    if (controls) new Hearing(this, () => store, "change", () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
  }

  protected override willUpdate(): void {
    unwrapTexts(this);
  }

  protected override render(): unknown {
    return card(this.store, this.controls?.());
  }
}

customElements.define("tokenwatt-card", Card);
