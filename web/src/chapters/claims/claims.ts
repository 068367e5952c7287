// Claims checked: what five articles say, or one of them, each against our draws at the reader's assumptions.
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../button";
import { fold } from "../../controls/fold";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { filtered, filters, grouped, showAll, visible } from "./controls";
import * as en from "./en";
import { claimsOf, verdicts, type Judged } from "./questions";
import { claimsTables } from "./table";
import { tally } from "./tally";
import { howTo, text, title } from "./words";

const body = (store: Store, ui: Ui, found: Judged[], about: string | undefined): TemplateResult => {
  const rows = filtered(store, ui, found);
  const groups = grouped(store, ui, rows, about);
  const shown = visible(ui, groups, about);
  const count = shown.reduce((sum, group) => sum + group.rows.length, 0);
  return html`
    ${about ? nothing : tally(store, found)}
    <div class="groups">${fold(ui, "claims/how", html`<b>${phrase("claimsHowTo")}</b>`, () => howTo(store))}</div>
    ${filters(store, ui, about)}
    <p class="detail" role="status">${phrase("claimsShown", { shown: count, total: found.length })}</p>
    ${count ? claimsTables(store, ui, shown) : html`<p class="subtitle">${phrase("claimsNone")}</p>`}
    ${count === rows.length ? nothing : html`
      <p class="buttons">${button(phrase("claimsAll", { count: rows.length }), () => showAll(ui))}</p>`}`;
};

/** The article that the page is about, unless its reader is led to a claim of another. */
const aboutOf = (store: Store, ui: Ui, { about }: Position): string | undefined => {
  const wanted = ui.noted("anchor")?.replace(/^claim-/, "");
  const claim = claimsOf(store).find((row) => row.id === wanted);
  return about && claim && !claim.articles.includes(about) ? undefined : about;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const all = verdicts(store, ui), about = aboutOf(store, ui, position);
  const found = about ? all?.filter(({ claim }) => claim.articles.includes(about)) : all;
  return section(position, {
    title: title(store, found, about), text: text(store, found, about),
  }, found ? body(store, ui, found, about)
    : html`<p class="subtitle waiting" aria-busy="true">${phrase("beingWorkedOut")}</p>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
