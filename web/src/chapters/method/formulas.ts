// All formulas by subject, folded: each in words and with live numbers, its unit and where it was published.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact } from "../../words/format";
import { expressionOf, tokensOf } from "../../provenance/working";
import { phrase } from "../../words/text";
import { lower } from "../../words/names";
import type { Description } from "../../types";
import { homeOf, worked } from "./questions";
import { formula, inSymbols } from "./formula";

/** A working with more parts than this is a series that the core adds up; it stays folded. */
const long = 44;

type Row = Description["outputs"][number];

/** The results of a subject, in reading order. */
export const resultsOf = ({ outputs }: Description, subject: Description["subjects"][number]): Row[] =>
  subject.outputs.flatMap((id) => outputs.find((row) => row.id === id) ?? []);

/** The unit of a result, and the bounds that it cannot pass. */
const bounds = ({ unit, min, max }: Row): string => {
  const ends = [...(min === undefined ? [] : [phrase("methodLeast", { value: exact(min) })]), ...(max === undefined ? [] : [phrase("methodMost", { value: exact(max) })])];
  return [unit === "1" ? phrase("methodPlain") : phrase("methodUnit", { unit }), ...ends].join(", ");
};

const one = (store: Store, ui: Ui, row: Row, wanted: string | undefined): TemplateResult => {
  const run = homeOf(store, row.id, wanted);
  const working = run && worked(store, run, [row.id])[row.id]?.working;
  const tokens = working ? tokensOf(expressionOf(working)) : [];
  const line = run && working ? formula(store, ui, run, { key: `formulas/${row.id}`, tokens, result: working, note: run.label }) : nothing;
  const whole = html`<button class="action" type="button" @click=${() => {
    ui.choose("methodOutput", row.id);
    document.getElementById("method-working")?.scrollIntoView();
  }}>${phrase("methodWhole")}</button>`;
  return html`
    <li>
      <h4>${row.label}</h4>
      <p class="subtitle">${row.note} ${working ? whole : phrase("methodNowhere")}</p>
      ${tokens.length > long ? html`<details><summary>${phrase("methodSeries", { count: tokens.length })}</summary>${line}</details>` : line}
      <p class="detail">${inSymbols(store.description, row)} <span>${bounds(row)}.</span> ${row.source ? phrase("methodAfter", { source: row.source }) : nothing}</p>
    </li>`;
};

export const formulas = (store: Store, ui: Ui, wanted: string | undefined): TemplateResult => html`
  <div class="groups formulas">${store.description.subjects.map((subject) => {
    const rows = resultsOf(store.description, subject);
    const key = `formulas/${subject.id}`;
    const open = ui.hasTable(key);
    return html`
      <details class="group" ?open=${open} @toggle=${(event: Event) => {
        if (event.target === event.currentTarget && (event.target as HTMLDetailsElement).open !== ui.hasTable(key)) ui.toggleTable(key);
      }}>
        <summary>
          <b>${subject.label}</b><span>${rows.map((row, i) => (i ? lower(row.label) : row.label)).join("; ")}</span>
        </summary>
        ${open ? html`<ul>${rows.map((row) => one(store, ui, row, wanted))}</ul>` : nothing}
      </details>`;
  })}</div>`;
