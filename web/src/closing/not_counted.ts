// What the bill leaves out, said plainly, with what is known of its size.
import { html, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import { quantity } from "../words/units";
import { datedLine, sourceLine } from "../provenance/drawer";
import { richPhrase, phrase, type Key } from "../words/text";
import type { Description } from "../types";

const line = (store: Store, { id, figure }: Description["omissions"][number]): TemplateResult => {
  const source = store.description.sources.find((row) => row.id === figure?.source);
  const share = figure ? quantity(figure.central, "1", true) : "";
  return html`<li><b>${phrase(`omitted:${id}` as Key)}</b> ${richPhrase(`omitted:${id}:text` as Key, { share })}
    ${source ? html`<span class="detail">${sourceLine(source)}, ${datedLine(undefined, source)}</span>` : ""}</li>`;
};

export const notCounted = (store: Store): TemplateResult => html`
  <section class="chapter" id="left-out" aria-labelledby="left-out-title" tabindex="-1">
    <header><h2 id="left-out-title">${phrase("leftOutTitle")}</h2></header>
    <div class="prose"><p>${phrase("leftOutText")}</p></div>
    <ul class="left-out">${store.description.omissions.map((row) => line(store, row))}</ul>
  </section>`;
