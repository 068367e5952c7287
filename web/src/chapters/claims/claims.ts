// Chapter 7, claims checked: what five articles say, each against our draws at the reader's assumptions.
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../button";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { filtered, filters, grouped, showAll, visible } from "./controls";
import * as en from "./en";
import { claimsOf, verdicts, type Judged } from "./questions";
import { claimsTable } from "./table";
import { tally } from "./tally";
import { text, title } from "./words";

const body = (store: Store, ui: Ui, found: Judged[]): TemplateResult => {
  const rows = filtered(store, ui, found);
  const groups = grouped(store, ui, rows);
  const shown = visible(ui, groups);
  const count = shown.reduce((sum, group) => sum + group.rows.length, 0);
  return html`
    ${tally(store, found)}
    ${filters(store, ui)}
    <p class="detail" role="status">${phrase("claimsShown", { shown: count, total: claimsOf(store).length })}</p>
    ${count ? claimsTable(store, ui, shown) : html`<p class="subtitle">${phrase("claimsNone")}</p>`}
    ${count === rows.length ? nothing : html`
      <p class="buttons">${button(phrase("claimsAll", { count: rows.length }), () => showAll(ui))}</p>`}`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const found = verdicts(store, ui);
  return section(position, {
    title: title(store, found), text: text(store, found),
    side: { bold: phrase("claimsSideBold"), text: phrase("claimsSide") },
  }, found ? body(store, ui, found)
    : html`<p class="subtitle waiting" aria-busy="true">${phrase("beingWorkedOut")}</p>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
