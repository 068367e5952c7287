// What frames the page: masthead with the axis of chapters above, footer below.
import { html, nothing, type TemplateResult } from "lit";
import { action } from "../button";
import { contents } from "../chapters/list";
import type { Store } from "../store/store";
import { date, language } from "../words/format";
import { switchLanguage } from "../words/language";
import { countInWords, phrase } from "../words/text";
import { flipTheme } from "./theme";

const repository = import.meta.env.VITE_REPOSITORY;

const entries = (): TemplateResult[] => contents.map(({ id, number, name }) =>
  html`<li><a href="#${id}"><span>${number}</span> ${name[language()]}</a></li>`);

const otherLanguage = (store: Store): TemplateResult => html`<button class="action" type="button"
  lang=${language() === "en" ? "de" : "en"} @click=${() => void switchLanguage().then(() => store.changed())}>${
    phrase("otherLanguage")}</button>`;

export const masthead = (store: Store): TemplateResult => html`
  <header class="masthead">
    <a class="brand" href="#main">${phrase("name")}</a>
    <p class="tagline">${phrase("what")}</p>
    <nav aria-label=${phrase("navLabel")}><a href="#change"><span class="long">${phrase("navChange")}</span><span
        class="short">${phrase("navChangeShort")}</span></a>
      <a href="#sources">${phrase("navSources")}</a> <span class="long">${otherLanguage(store)}</span></nav>
  </header>
  <nav class="axis" aria-label=${phrase("axisLabel")}>
    <ol style="--chapters:${contents.length}">${entries()}</ol></nav>`;

/** `root` is the way to the site's root, where the offline file lies; that file itself has none to offer. */
export const foot = (store: Store, root: string | undefined): TemplateResult => {
  const { length: count } = store.description.sources;
  const { model, data } = store.report.version;
  return html`
  <footer class="page-foot">
    <nav class="contents" aria-labelledby="foot-toc">
      <h2 id="foot-toc">${phrase("axisAgain", { count: countInWords(contents.length) })}</h2>
      <ol>${entries()}</ol></nav>
    <section aria-labelledby="foot-what"><h2 id="foot-what">${phrase("footWhat")}</h2>
      <p>${phrase("footWhatText")}</p></section>
    <section aria-labelledby="foot-error"><h2 id="foot-error">${phrase("footError")}</h2>
      <p>${phrase("footErrorText")}</p>
      <p><a href="${repository}/issues/new/choose" rel="noopener">${phrase("footErrorForm")}</a></p></section>
    <section aria-labelledby="foot-take"><h2 id="foot-take">${phrase("footTake")}</h2><ul>
      <li><a href="#sources">${count ? phrase("footSources", { count }) : phrase("sources")}</a></li>
      ${root === undefined ? nothing
        : html`<li><a href="${root}tokenwatt.html" download>${phrase("footOffline")}</a></li>`}
      ${root === undefined ? nothing : html`<li><a href="${root}data/">${phrase("footData")}</a></li>`}
      <li><a href=${repository} rel="noopener">${phrase("footCode")}</a></li>
      <li>${action(phrase("footTheme"), flipTheme)}</li>
      <li>${otherLanguage(store)}</li></ul></section>
    <p class="page-end">${phrase("footEnd", { model, date: date(data) })} ${phrase("footLicence")}</p>
  </footer>`;
};
