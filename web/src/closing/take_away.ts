// "Take it with you": the link, code to embed, pictures, data and how to cite, each with its text to select where
// pressing is forbidden.
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../button";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { runViews } from "../answers/view";
import { settled } from "../answers/settled";
import { fold } from "../controls/fold";
import { cardBody, cardFoot } from "../embed/card";
import { copy, download, type Handed } from "../share/hand_over";
import { bibtex, canPreview, cardHeight, citation, frameCode, linkTo, previewAddress, scriptCode } from "../share/link";
import { liveOrFrozen } from "../share/live_or_frozen";
import { longCsv, wholeJson } from "../share/tables";
import { codeBox } from "../share/take";
import { list, phrase, type Key } from "../words/text";

const outcome = (ui: Ui, key: string): TemplateResult | typeof nothing => {
  const outcome = ui.noted(`shared/${key}`);
  return html`<p class="outcome" role="status">${outcome ? phrase(outcome as Key) : nothing}</p>`;
};

const showOutcome = (ui: Ui, key: string, handed: Handed): void =>
  ui.note(`shared/${key}`, handed === "done" ? "copied" : handed);

/** A button that copies a text. */
const copier = (ui: Ui, key: string, label: string, text: () => string): TemplateResult =>
  button(label, async () => showOutcome(ui, key, await copy(text())));

/** A button that hands over a file; where a frame forbids that, its text is shown instead. */
const file = (ui: Ui, key: string, name: string, kind: string, text: () => string): TemplateResult => {
  const hand = () => {
    const handed = download(name, new Blob([text()], { type: kind }));
    if (handed !== "done") ui.note(`left/${key}`, text());
  };
  return button(name.split(".").at(-1)!.toUpperCase(), hand);
};

const item = (label: string, content: unknown): TemplateResult => html`<div><dt>${label}</dt><dd>${content}</dd></div>`;

const select = (event: Event): void => (event.target as HTMLInputElement).select();

const linkItem = (ui: Ui, link: () => string): TemplateResult => item(phrase("shareLink"), html`
  <label class="visually-hidden" for="share-link">${phrase("shareLinkLabel")}</label>
  <input class="code" id="share-link" readonly .value=${link()} @focus=${select}>
  <div class="buttons">${copier(ui, "link", phrase("copyLink"), link)}</div>${outcome(ui, "link")}`);

/** What is embedded: how it keeps its numbers, in which theme, and how high it is. */
const embedded = (store: Store, ui: Ui) => {
  const title = phrase("shareTitle", { runs: list(runViews(store).map((run) => run.label)) });
  const theme = ui.noted("embedTheme") ?? "auto", measured = Number(ui.noted("embedHeight"));
  return { title, frozen: ui.noted("embedKeeps") === "frozen", theme, height: measured || cardHeight(store) };
};

const embedItem = (store: Store, ui: Ui): TemplateResult => {
  const shown = embedded(store, ui), byScript = ui.noted("embedBy") === "script";
  const code = (byScript ? scriptCode : frameCode)(store, shown);
  const by = (kind: "frame" | "script", on: boolean) => html`<label class="radio"><input type="radio" name="embed-by"
    .checked=${on} @change=${() => ui.note("embedBy", kind)}><span>${phrase(`embed_${kind}`)}</span></label>`;
  return item(phrase("take_embed"), html`
    <fieldset><legend class="visually-hidden">${phrase("embedBy")}</legend>${
      by("frame", !byScript)}${by("script", byScript)}</fieldset>
    ${liveOrFrozen(store, "embed-keeps", shown.frozen, (chosen) => ui.note("embedKeeps", chosen ? "frozen" : "live"))}
    ${codeBox("share-embed", phrase("embedCode"), code, 4)}
    <div class="buttons">${copier(ui, "embed", phrase("copyCode"), () => code)}</div>${outcome(ui, "embed")}
    <p class="hint">${phrase("embedChapters")}</p>`);
};

/** Last of all, because it grows once it knows how high it is, and would move what a reader is about to press. */
const embedPreview = (store: Store, ui: Ui): TemplateResult => {
  const shown = embedded(store, ui);
  return html`<tokenwatt-preview .address=${previewAddress(store, shown)} .name=${"share-preview"} .theme=${shown.theme}
    .label=${phrase("previewOf", { title: shown.title })} .chooseTheme=${(to: string) => ui.note("embedTheme", to)}
    .measured=${(height: number) => ui.note("embedHeight", String(height))}></tokenwatt-preview>`;
};

const dataItem = (store: Store, ui: Ui, link: () => string): TemplateResult => {
  const left = ui.noted("left/data");
  const json = () => wholeJson(store, link(), citation(store));
  return item(phrase("take_data"), html`
    <div class="buttons">
      ${file(ui, "data", "tokenwatt.csv", "text/csv", () => longCsv(store, link()))}
      ${file(ui, "data", "tokenwatt.json", "application/json", json)}</div>
    ${left === undefined ? nothing : html`<p class="outcome" role="status">${phrase("blocked")}</p>
      ${codeBox("share-left", phrase("leftText"), left, 8)}`}
    <p class="hint">${phrase("shareData")}</p>`);
};

const citeItem = (store: Store, ui: Ui): TemplateResult => item(phrase("cite"), html`
  <div class="buttons">${copier(ui, "cite", phrase("copyText"), () => citation(store))}${
    copier(ui, "cite", phrase("copyBibtex"), () => bibtex(store))}</div>${outcome(ui, "cite")}`);

/** `anchor` says where on the page the reader is, for links that lead back there. */
export const takeAway = (store: Store, ui: Ui, anchor: () => string): TemplateResult => {
  const link = () => linkTo(store, anchor());
  return html`
    <section class="chapter" id="share" aria-labelledby="share-title" tabindex="-1">
      <header><h2 id="share-title">${phrase("share")}</h2></header>
      <dl class="share">${linkItem(ui, link)}${citeItem(store, ui)}</dl>
      <div class="groups">${fold(ui, "share", html`<b>${phrase("shareMore")}</b>
        <span>${phrase("shareMoreText")}</span>`, () => more(store, ui, link))}</div>
    </section>`;
};

/** Code to embed the card with what it looks like, pictures, and files. Where no preview can be, the card is drawn. */
const more = (store: Store, ui: Ui, link: () => string): TemplateResult => html`
      <div class="share">
        <dl>
          ${embedItem(store, ui)}
          ${item(phrase("take_picture"), html`<p>${phrase("sharePictures")}</p>`)}
          ${dataItem(store, ui, link)}
        </dl>
        ${canPreview() ? nothing : html`<article class="card" aria-labelledby="card-title">
          ${settled(store, "card", () => cardBody(store, (text) => html`<h3 id="card-title">${text}</h3>`))}
          ${cardFoot(store)}
        </article>`}
      </div>
      ${canPreview() ? embedPreview(store, ui) : nothing}`;
