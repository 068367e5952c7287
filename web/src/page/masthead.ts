// What frames every page: masthead with the axis of chapters and pages above, footer below.
import { html, nothing, type TemplateResult } from "lit";
import { action } from "../button";
import { contents } from "../chapters/list";
import { frontPage, pages } from "../pages";
import { hrefOf, siteRoot, thisPage } from "../store/place";
import type { Store } from "../store/store";
import { date, language } from "../words/format";
import { switchLanguage } from "../words/language";
import { phrase } from "../words/text";
import { flipTheme } from "./theme";

const repository = import.meta.env.VITE_REPOSITORY;

/** The chapters of the front page, and the pages beside it. */
const entries = (store: Store): TemplateResult[] => [
  ...contents.map(({ id, number, name }) =>
    html`<li><a href=${hrefOf(store, id)}><span>${number}</span> ${name[language()]}</a></li>`),
  ...pages.filter((page) => page !== frontPage && !page.about).map((page) => html`<li><a
    href=${hrefOf(store, page.id)} aria-current=${page === thisPage() ? "page" : nothing}>${
      page.name[language()]}</a></li>`),
];

const otherLanguage = (store: Store): TemplateResult => {
  const turn = () => void switchLanguage().then(() => store.changed(),
    (error) => store.failed("languageFailed", error));
  return html`<button class="action" type="button" lang=${language() === "en" ? "de" : "en"} @click=${turn}>${
    phrase("otherLanguage")}</button>`;
};

/** A link within the page has been followed, and what it leads to would lie under the menu. */
const close = ({ currentTarget }: Event): void => {
  (currentTarget as Element).closest("details")!.open = false;
};

export const masthead = (store: Store): TemplateResult => html`
  <header class="masthead">
    <a class="brand" href=${hrefOf(store, frontPage.id)}>${phrase("name")}</a>
    <p class="tagline">${phrase("what")}</p>
    <nav aria-label=${phrase("navLabel")}><a class="long" href=${hrefOf(store, "lab")}>${phrase("navChange")}</a>
      <a class="long" href=${hrefOf(store, "sources")}>${phrase("navSources")}</a>
      <details class="menu"><summary>${phrase("navContents")}</summary>
        <ol @click=${close}>${entries(store)}</ol></details>
      ${otherLanguage(store)} ${action(phrase("navTheme"), flipTheme)}</nav>
  </header>
  <nav class="axis" aria-label=${phrase("axisLabel")}>
    <ol>${entries(store)}</ol></nav>`;

export const foot = (store: Store): TemplateResult => {
  const root = siteRoot();
  const { length: count } = store.description.sources;
  const { model, data } = store.report.version;
  return html`
  <footer class="page-foot">
    <section aria-labelledby="foot-what"><h2 id="foot-what">${phrase("footWhat")}</h2>
      <p>${phrase("footWhatText")}</p></section>
    <section aria-labelledby="foot-error"><h2 id="foot-error">${phrase("footError")}</h2>
      <p>${phrase("footErrorText")}</p>
      <p><a href="${repository}/issues/new/choose" rel="noopener">${phrase("footErrorForm")}</a></p></section>
    <section aria-labelledby="foot-take"><h2 id="foot-take">${phrase("footTake")}</h2><ul>
      <li><a href=${hrefOf(store, "sources")}>${count ? phrase("footSources", { count }) : phrase("sources")}</a></li>
      ${root === undefined ? nothing
        : html`<li><a href="${root}tokenwatt.html" download>${phrase("footOffline")}</a></li>`}
      ${root === undefined ? nothing : html`<li><a href="${root}data/">${phrase("footData")}</a></li>`}
      <li><a href=${repository} rel="noopener">${phrase("footCode")}</a></li>
      <li class="in-bar">${action(phrase("footTheme"), flipTheme)}</li>
      <li class="in-bar">${otherLanguage(store)}</li></ul></section>
    <p class="page-end">${phrase("footEnd", { model, date: date(data) })} ${phrase("footLicence")}</p>
  </footer>`;
};
