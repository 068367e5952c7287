// What frames the page: masthead with the axis of chapters above, footer below.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import { date } from "../words/format";
import { switchLanguage } from "../words/language";
import { say, spoken, type Key } from "../words/text";
import { flipTheme } from "./theme";

/** The chapters in reading order: the table of contents, on the axis or, on narrow screens, in the footer. */
export const contents = ["bill", "why", "hardware", "tokens", "grid", "growth", "claims", "method"] as const;

const entry = (id: string, i: number): TemplateResult => html`<li><a href="#${id}"><span>${i + 1}</span> ${say(`chapter:${id}` as Key)}</a></li>`;

const otherLanguage = (store: Store): TemplateResult => html`<button class="act" type="button" lang=${spoken() === "en" ? "de" : "en"}
  @click=${() => void switchLanguage().then(() => store.changed())}>${say("otherLanguage")}</button>`;

export const masthead = (store: Store): TemplateResult => html`
  <header class="mast">
    <a class="mark" href="#main">${say("name")}</a>
    <p class="what">${say("what")}</p>
    <nav aria-label=${say("navLabel")}><a href="#change"><span class="long">${say("navChange")}</span><span class="short">${say("navChangeShort")}</span></a>
      <a href="#sources">${say("navSources")}</a> <span class="long">${otherLanguage(store)}</span></nav>
  </header>
  <nav class="axis" aria-label=${say("axisLabel")}><ol>${contents.map(entry)}</ol></nav>`;

/** `root` is the way to the site's root, where the offline file lies; that file itself has none to offer. */
export const foot = (store: Store, root: string | undefined): TemplateResult => {
  const { sources } = store.description;
  return html`
  <footer class="foot">
    <nav class="toc" aria-labelledby="foot-toc"><h2 id="foot-toc">${say("axisAgain")}</h2><ol>${contents.map(entry)}</ol></nav>
    <section aria-labelledby="foot-what"><h2 id="foot-what">${say("footWhat")}</h2><p>${say("footWhatText")}</p></section>
    <section aria-labelledby="foot-error"><h2 id="foot-error">${say("footError")}</h2><p>${say("footErrorText")}</p></section>
    <section aria-labelledby="foot-take"><h2 id="foot-take">${say("footTake")}</h2><ul>
      <li><a href="#sources">${sources.length ? say("footSources", { count: sources.length }) : say("sources")}</a></li>
      ${root === undefined ? nothing : html`<li><a href="${root}tokenwatt.html" download>${say("footOffline")}</a></li>`}
      <li><button class="act" type="button" @click=${flipTheme}>${say("footTheme")}</button></li>
      <li>${otherLanguage(store)}</li></ul></section>
    <p class="end">${say("footEnd", { model: store.report.version.model, date: date(store.report.version.data) })}</p>
  </footer>`;
};
