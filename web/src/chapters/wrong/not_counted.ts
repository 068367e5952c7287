// What the bill leaves out, said plainly, with what is known of its size.
import { html, type TemplateResult } from "lit";
import { fold } from "../../controls/fold";
import type { Ui } from "../../store/ui";
import type { Store } from "../../store/store";
import { quantity } from "../../words/units";
import { datedLine, sourceLine } from "../../provenance/drawer";
import { richPhrase, phrase, type Key } from "../../words/text";
import type { Description } from "../../types";

const line = (store: Store, { id, figure }: Description["omissions"][number]): TemplateResult => {
  const source = store.description.sources.find((row) => row.id === figure?.source);
  const share = figure ? quantity(figure.central, "1", true) : "";
  return html`<li><b>${phrase(`omitted:${id}` as Key)}</b> ${richPhrase(`omitted:${id}:text` as Key, { share })}
    ${source ? html`<span class="detail">${sourceLine(source)}, ${datedLine(undefined, source)}</span>` : ""}</li>`;
};

/** Folded to one line, which a link to it opens. */
export const notCounted = (store: Store, ui: Ui): TemplateResult => html`
  <div class="groups" id="left-out" tabindex="-1">${fold(ui, "left-out",
    html`<b>${phrase("leftOutTitle")}</b><span>${phrase("leftOutText")}</span>`, () => html`
      <ul class="left-out">${store.description.omissions.map((row) => line(store, row))}</ul>`,
    ui.noted("anchor") === "left-out")}</div>`;
