// What frames the page: masthead above, footer below.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "./app/store";
import { jump } from "./chapters/bill/sure";
import { date } from "./format";
import { say } from "./text/text";
import { flipTheme } from "./theme";

export const masthead = (): TemplateResult => html`
  <header class="mast">
    <a class="mark" href="#main" @click=${jump}>${say("name")}</a>
    <p class="what">${say("what")}</p>
    <nav aria-label=${say("navLabel")}><a href="#change" @click=${jump}><span class="long">${say("navChange")}</span><span class="short">${say("navChangeShort")}</span></a>
      <a href="#sources" @click=${jump}>${say("navSources")}</a></nav>
  </header>`;

/** The offline file lies beside the hosted page; in that file itself there is nothing to offer. */
const offline = (): TemplateResult | typeof nothing =>
  import.meta.env.MODE === "site" ? html`<li><a href="tokenwatt.html" download>${say("footOffline")}</a></li>` : nothing;

export const foot = (store: Store): TemplateResult => html`
  <footer class="foot">
    <section aria-labelledby="foot-what"><h2 id="foot-what">${say("footWhat")}</h2><p>${say("footWhatText")}</p></section>
    <section aria-labelledby="foot-error"><h2 id="foot-error">${say("footError")}</h2><p>${say("footErrorText")}</p></section>
    <section aria-labelledby="foot-take"><h2 id="foot-take">${say("footTake")}</h2><ul>
      <li><a href="#sources" @click=${jump}>${say("footSources", { count: store.description.sources.length })}</a></li>
      ${offline()}
      <li><button class="act" type="button" @click=${flipTheme}>${say("footTheme")}</button></li></ul></section>
    <p class="end">${say("footEnd", { model: store.report.version.model, date: date(store.report.version.data) })}</p>
  </footer>`;
