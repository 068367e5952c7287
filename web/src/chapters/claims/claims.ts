// Chapter 7, claims checked: what five articles say, each against our range at the reader's assumptions.
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../button";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Verdict } from "../../types";
import { phrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { filtered, filters, showAll, visible, type Shown } from "./controls";
import * as en from "./en";
import { claimsOf, idOf, verdictIds, verdicts, type VerdictId } from "./questions";
import { claimsTable } from "./table";
import { text, title } from "./words";

const tally = (store: Store, ui: Ui, rows: Shown[]): TemplateResult => {
  const count = (id: VerdictId) => rows.filter((row) => idOf(row.verdict) === id).length;
  const shown = phrase("claimsShown", { shown: visible(ui, rows).length, total: claimsOf(store).length });
  return html`<div class="tally">
    ${verdictIds.map((id) => html`<p><b>${count(id)}</b>${phrase(`tally:${id}`)}</p>`)}
    <p class="detail" role="status">${shown}</p></div>`;
};

const body = (store: Store, ui: Ui, found: Verdict[]): TemplateResult => {
  const rows = filtered(store, ui, found);
  const shown = visible(ui, rows);
  return html`
    ${filters(store, ui)}
    ${tally(store, ui, rows)}
    ${shown.length ? claimsTable(store, ui, shown) : html`<p class="subtitle">${phrase("claimsNone")}</p>`}
    ${shown.length === rows.length ? nothing : html`
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
