// <tokenwatt-card>: the answer and its chart on somebody else's page, with a way to the full one.
import { html, LitElement, nothing } from "lit";
import type { Store } from "../app/store";
import { writeAddress } from "../app/url";
import { answer, coversNote } from "../chapters/bill/answer";
import { chartLabel, nameList, seriesOf, standfirst } from "../chapters/bill/first";
import { headline } from "../charts/headline";
import { fewDots } from "../charts/screen";
import { date } from "../format";
import { say, unbroken } from "../text/text";
import { energy } from "../chapters/bill/answer";

export class Card extends LitElement {
  static override properties = { store: { attribute: false } };
  declare store: Store;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
  }

  protected override render(): unknown {
    const { store } = this;
    const names = nameList(store);
    const series = seriesOf(store);
    const unit = store.description.outputs.find((row) => row.id === energy)?.unit ?? "GWh";
    const state = writeAddress(store.state, store.description);
    const stand = standfirst(store);
    const covers = coversNote(store);
    return html`
      <main class="card" aria-labelledby="answer">
        <p class="q">${say("cardQuestion", { count: fewDots })}</p>
        <h1 id="answer">${unbroken(answer(store), names)}</h1>
        ${headline(series, unit, chartLabel(series), fewDots)}
        ${stand ? html`<p>${stand}</p>` : nothing}
        ${covers ? html`<p class="covers">${unbroken(covers, names)}</p>` : nothing}
        ${store.notices.map((text) => html`<p class="covers">${text}</p>`)}
        <div class="go"><a href=${import.meta.env.VITE_ADDRESS + (state ? `#${state}` : "")} target="_blank" rel="noopener">${say("cardGo")}</a>
          <span>${say("cardBy", { name: say("name"), date: date(store.report.version.data) })}</span></div>
      </main>`;
  }
}

customElements.define("tokenwatt-card", Card);
