// What the bill leaves out, said plainly, with what is known of its size.
import { html, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import { quantity } from "../words/units";
import { datedLine, sourceLine } from "../provenance/drawer";
import { richPhrase, phrase, type Key } from "../words/text";
import omissions from "../../../data/omissions.json";

interface Omission {
  id: string;
  figure?: { central: number; source: string };
}

const line = (store: Store, { id, figure }: Omission): TemplateResult => {
  const source = store.description.sources.find((row) => row.id === figure?.source);
  return html`<li><b>${phrase(`omitted:${id}` as Key)}</b> ${richPhrase(`omitted:${id}:text` as Key, { share: figure ? quantity(figure.central, "1", true) : "" })}
    ${source ? html`<span class="detail">${sourceLine(source)}, ${datedLine(undefined, source)}</span>` : ""}</li>`;
};

export const notCounted = (store: Store): TemplateResult => html`
  <section class="chapter" id="left-out" aria-labelledby="left-out-title" tabindex="-1">
    <header><h2 id="left-out-title">${phrase("leftOutTitle")}</h2></header>
    <div class="prose"><p>${phrase("leftOutText")}</p></div>
    <ul class="left-out">${(omissions.omissions as Omission[]).map((row) => line(store, row))}</ul>
  </section>`;
