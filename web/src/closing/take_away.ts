// "Take it with you": the link, code to embed, pictures, data and how to cite, each with its text to select where pressing is forbidden.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { runViews } from "../answers/view";
import { settled } from "../answers/settled";
import { cardBody, cardFoot } from "../embed/card";
import { copy, download, type Handed } from "../share/hand_over";
import { bibtex, citation, frameCode, linkTo, scriptCode } from "../share/link";
import { longCsv, wholeJson } from "../share/tables";
import { codeBox } from "../share/take";
import { list, phrase, type Key } from "../words/text";

const outcome = (ui: Ui, key: string): TemplateResult | typeof nothing => {
  const said = ui.choice(`shared/${key}`);
  return html`<p class="outcome" role="status">${said ? phrase(said as Key) : nothing}</p>`;
};

const showOutcome = (ui: Ui, key: string, handed: Handed): void => ui.choose(`shared/${key}`, handed === "done" ? "copied" : "blocked");

const copier = (ui: Ui, key: string, label: string, text: () => string): TemplateResult => html`<button class="button" type="button"
  @click=${async () => showOutcome(ui, key, await copy(text()))}>${label}</button>`;

/** A button that hands over a file; where a frame forbids that, its text is shown instead. */
const file = (ui: Ui, key: string, name: string, kind: string, text: () => string): TemplateResult => html`<button class="button" type="button"
  @click=${() => { if (download(name, new Blob([text()], { type: kind })) === "blocked") ui.choose(`left/${key}`, text()); }}>${name.split(".").at(-1)!.toUpperCase()}</button>`;

/** `anchor` says where on the page the reader is, for links that lead back there. */
export const share = (store: Store, ui: Ui, anchor: () => string): TemplateResult => {
  const title = phrase("shareTitle", { runs: list(runViews(store).map((run) => run.label)) });
  const script = ui.choice("embedBy") === "script";
  const code = script ? scriptCode(store, "", title) : frameCode(store, "", title);
  const link = linkTo(store, anchor());
  const left = ui.choice("left/data");
  const by = (kind: "frame" | "script", on: boolean) => html`<label class="radio"><input type="radio" name="embed-by" .checked=${on} @change=${() => ui.choose("embedBy", kind)}><span>${phrase(`embed_${kind}`)}</span></label>`;
  return html`
    <section class="chapter" id="share" aria-labelledby="share-title" tabindex="-1">
      <header><h2 id="share-title">${phrase("share")}</h2></header>
      <div class="share">
        <dl>
          <div><dt>${phrase("shareLink")}</dt><dd><label class="visually-hidden" for="share-link">${phrase("shareLinkLabel")}</label>
            <input class="code" id="share-link" readonly .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
            <div class="buttons">${copier(ui, "link", phrase("copyLink"), () => linkTo(store, anchor()))}</div>${outcome(ui, "link")}</dd></div>
          <div><dt>${phrase("take_embed")}</dt><dd>
            <fieldset><legend class="visually-hidden">${phrase("embedBy")}</legend>${by("frame", !script)}${by("script", script)}</fieldset>
            ${codeBox("share-embed", phrase("embedCode"), code, 4)}
            <div class="buttons">${copier(ui, "embed", phrase("copyCode"), () => code)}</div>${outcome(ui, "embed")}
            <p class="hint">${phrase("embedChapters")}</p></dd></div>
          <div><dt>${phrase("take_picture")}</dt><dd><p>${phrase("sharePictures")}</p></dd></div>
          <div><dt>${phrase("take_data")}</dt><dd><div class="buttons">
              ${file(ui, "data", "tokenwatt.csv", "text/csv", () => longCsv(store, linkTo(store, anchor())))}
              ${file(ui, "data", "tokenwatt.json", "application/json", () => wholeJson(store, linkTo(store, anchor()), citation(store)))}</div>
            ${left === undefined ? nothing : html`<p class="outcome" role="status">${phrase("blocked")}</p>${codeBox("share-left", phrase("leftText"), left, 8)}`}
            <p class="hint">${phrase("shareData")}</p></dd></div>
          <div><dt>${phrase("cite")}</dt><dd><p>${citation(store)}</p>
            <div class="buttons">${copier(ui, "cite", phrase("copyText"), () => citation(store))}${copier(ui, "cite", phrase("copyBibtex"), () => bibtex(store))}</div>${outcome(ui, "cite")}
            <details class="group"><summary><b>BibTeX</b></summary>${codeBox("share-bibtex", "BibTeX", bibtex(store), 8)}</details></dd></div>
        </dl>
        <article class="card" aria-labelledby="card-title">
          ${settled(store, "card", () => cardBody(store, (text) => html`<h3 id="card-title">${text}</h3>`))}
          ${cardFoot(store)}
        </article>
      </div>
    </section>`;
};
