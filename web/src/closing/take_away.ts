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
import { list, say, type Key } from "../words/text";

const told = (ui: Ui, key: string): TemplateResult | typeof nothing => {
  const said = ui.choice(`shared/${key}`);
  return html`<p class="said" role="status">${said ? say(said as Key) : nothing}</p>`;
};

const tell = (ui: Ui, key: string, handed: Handed): void => ui.choose(`shared/${key}`, handed === "done" ? "copied" : "blocked");

const copier = (ui: Ui, key: string, label: string, text: () => string): TemplateResult => html`<button class="btn" type="button"
  @click=${async () => tell(ui, key, await copy(text()))}>${label}</button>`;

/** Files that a frame would not let through are shown as text. */
const file = (ui: Ui, key: string, name: string, kind: string, text: () => string): TemplateResult => html`<button class="btn" type="button"
  @click=${() => { if (download(name, new Blob([text()], { type: kind })) === "blocked") ui.choose(`left/${key}`, text()); }}>${name.split(".").at(-1)!.toUpperCase()}</button>`;

export const share = (store: Store, ui: Ui): TemplateResult => {
  const title = say("shareTitle", { runs: list(runViews(store).map((run) => run.label)) });
  const script = ui.choice("embedBy") === "script";
  const code = script ? scriptCode(store, "", title) : frameCode(store, "", title);
  const link = linkTo(store);
  const left = ui.choice("left/data");
  const by = (kind: "frame" | "script", on: boolean) => html`<label class="radio"><input type="radio" name="embed-by" .checked=${on} @change=${() => ui.choose("embedBy", kind)}><span>${say(`embed_${kind}`)}</span></label>`;
  return html`
    <section class="ch" id="share" aria-labelledby="share-title" tabindex="-1">
      <header><h2 id="share-title">${say("share")}</h2></header>
      <div class="share">
        <dl>
          <div><dt>${say("shareLink")}</dt><dd><label class="vh" for="share-link">${say("shareLinkLabel")}</label>
            <input class="code" id="share-link" readonly .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
            <div class="btns">${copier(ui, "link", say("copyLink"), () => linkTo(store))}</div>${told(ui, "link")}</dd></div>
          <div><dt>${say("take_embed")}</dt><dd>
            <fieldset><legend class="vh">${say("embedBy")}</legend>${by("frame", !script)}${by("script", script)}</fieldset>
            ${codeBox("share-embed", say("embedCode"), code, 4)}
            <div class="btns">${copier(ui, "embed", say("copyCode"), () => code)}</div>${told(ui, "embed")}
            <p class="hint">${say("embedChapters")}</p></dd></div>
          <div><dt>${say("take_picture")}</dt><dd><p>${say("sharePictures")}</p></dd></div>
          <div><dt>${say("take_data")}</dt><dd><div class="btns">
              ${file(ui, "data", "tokenwatt.csv", "text/csv", () => longCsv(store, linkTo(store)))}
              ${file(ui, "data", "tokenwatt.json", "application/json", () => wholeJson(store, linkTo(store), citation(store)))}</div>
            ${left === undefined ? nothing : html`<p class="said" role="status">${say("blocked")}</p>${codeBox("share-left", say("leftText"), left, 8)}`}
            <p class="hint">${say("shareData")}</p></dd></div>
          <div><dt>${say("cite")}</dt><dd><p>${citation(store)}</p>
            <div class="btns">${copier(ui, "cite", say("copyText"), () => citation(store))}${copier(ui, "cite", say("copyBibtex"), () => bibtex(store))}</div>${told(ui, "cite")}
            <details class="grp"><summary><b>BibTeX</b></summary>${codeBox("share-bibtex", "BibTeX", bibtex(store), 8)}</details></dd></div>
        </dl>
        <article class="card" aria-labelledby="card-title">
          ${settled(store, `card/${say("name")}`, () => cardBody(store, (text) => html`<h3 id="card-title">${text}</h3>`))}
          ${cardFoot(store)}
        </article>
      </div>
    </section>`;
};
