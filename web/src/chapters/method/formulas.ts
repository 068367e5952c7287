// All formulas by subject, folded: each in words and with live numbers, its unit and where it was published.
import { html, nothing, type TemplateResult } from "lit";
import { action } from "../../button";
import { fold } from "../../controls/fold";
import { expressionOf, tokensOf } from "../../provenance/working";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Description } from "../../types";
import { exact } from "../../words/format";
import { lower } from "../../words/names";
import { phrase } from "../../words/text";
import { outputKey, resultsOf } from "./controls";
import { formula, inSymbols } from "./formula";
import { homeOf, worked } from "./questions";

/** A working with more parts than this is a series that the core adds up; it stays folded. */
const long = 44;

type Row = Description["outputs"][number];

/** The unit of a result, and the bounds that it cannot pass. */
const bounds = ({ unit, min, max }: Row): string => {
  const ends = [unit === "1" ? phrase("methodPlain") : phrase("methodUnit", { unit })];
  if (min !== undefined) ends.push(phrase("methodLeast", { value: exact(min) }));
  if (max !== undefined) ends.push(phrase("methodMost", { value: exact(max) }));
  return ends.join(", ");
};

const one = (store: Store, ui: Ui, row: Row, wanted: string): TemplateResult => {
  const run = homeOf(store, row.id, wanted);
  const result = run && worked(store, run, [row.id])[row.id]?.working;
  const tokens = result ? tokensOf(expressionOf(result)) : [];
  const line = run && result
    ? formula(store, ui, run, { key: `formulas/${row.id}`, tokens, result, note: run.label }) : nothing;
  const folded = tokens.length > long ? html`
    <details><summary>${phrase("methodSeries", { count: tokens.length })}</summary>${line}</details>` : line;
  const showWhole = () => {
    ui.choose(outputKey, row.id);
    document.getElementById("method-working")?.scrollIntoView();
  };
  const source = row.source ? phrase("methodAfter", { source: row.source }) : nothing;
  return html`
    <li>
      <h4>${row.label}</h4>
      <p class="subtitle">${row.note} ${result ? action(phrase("methodWhole"), showWhole) : phrase("methodNowhere")}</p>
      ${folded}
      <p class="detail">${inSymbols(store.description, row)} <span>${bounds(row)}.</span> ${source}</p>
    </li>`;
};

export const formulas = (store: Store, ui: Ui, wanted: string): TemplateResult => {
  const { description } = store;
  const ofSubject = (subject: Description["subjects"][number]) => {
    const { id, label } = subject, rows = resultsOf(description, subject);
    const names = rows.map((row, i) => (i ? lower(row.label) : row.label)).join("; ");
    return fold(ui, `formulas/${id}`, html`<b>${label}</b><span>${names}</span>`, () =>
      html`<ul>${rows.map((row) => one(store, ui, row, wanted))}</ul>`);
  };
  return html`<div class="groups formulas">${description.subjects.map(ofSubject)}</div>`;
};
