// Chapter 7, claims checked: what five articles say, each against our range at the reader's assumptions.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, type Key } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import * as en from "./en";
import { filtered, filters, verdictIds, visible, type Shown } from "./controls";
import { claimsOf, verdicts } from "./questions";
import type { Verdict } from "../../types";
import { claimsTable } from "./table";

const count = (rows: Verdict[], verdict: string): number => rows.filter((row) => row.verdict === verdict).length;

const tally = (store: Store, ui: Ui, rows: Shown[]): TemplateResult => html`<div class="tally">
  ${verdictIds.map((one) => html`<p><b>${rows.filter((row) => (row.verdict?.verdict ?? "not_testable") === one).length}</b>${phrase(`tally:${one}` as Key)}</p>`)}
  <p class="detail" role="status">${phrase("claimsShown", { shown: visible(ui, rows).length, total: claimsOf(store).length })}</p></div>`;

const body = (store: Store, ui: Ui, found: Verdict[]): TemplateResult => {
  const rows = filtered(store, ui, found);
  const shown = visible(ui, rows);
  return html`
    ${filters(store, ui)}
    ${tally(store, ui, rows)}
    ${shown.length ? claimsTable(store, ui, shown) : html`<p class="subtitle">${phrase("claimsNone")}</p>`}
    ${shown.length < rows.length ? html`<p class="buttons"><button class="button" type="button" @click=${() => ui.choose("claims-all", "yes")}>${phrase("claimsAll", { count: rows.length })}</button></p>` : nothing}`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const found = verdicts(store, ui);
  const tested = found?.filter((row) => row.verdict !== "not_testable") ?? [];
  const words = { inside: count(tested, "inside"), tested: tested.length, low: count(tested, "claim_low"), high: count(tested, "claim_high"), none: claimsOf(store).length - tested.length };
  return section(position, { title: found ? phrase(words.inside === words.tested ? "claimsTitleAll" : "claimsTitle", words) : phrase("claimsTitlePlain"),
    text: html`${found ? html`<p>${phrase("claimsText", words)}</p>` : nothing}<p>${phrase("claimsHow")}</p>`,
    side: { bold: phrase("claimsSideBold"), text: phrase("claimsSide") } },
  found ? body(store, ui, found) : html`<p class="subtitle waiting" aria-busy="true">${phrase("beingWorkedOut")}</p>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
