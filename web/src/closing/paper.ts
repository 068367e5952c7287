// What is for paper only: every assumption that the results rest on, with its range, grade and source, and the address
// of this state.
import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { runViews, type RunView } from "../answers/view";
import { linkTo } from "../share/link";
import type { Store } from "../store/store";
import type { Assumption } from "../types";
import { language } from "../words/format";
import { phrase, phraseOr } from "../words/text";
import { currency, isShare, ranged } from "../words/units";

const grade = (name: string): string => phraseOr(`grade:${name}`, name).split(",")[0]!;

/** Inputs that move any result of any run. */
const used = (store: Store, runs: RunView[]): Assumption[] => {
  const ids = new Set(runs.flatMap((run) => Object.values(run.report.outputs).flatMap((one) =>
    (one.elasticity ?? []).filter((row) => row.value !== 0).map((row) => row.id))));
  return store.description.assumptions.filter((row) => ids.has(row.id));
};

const cell = (store: Store, run: RunView, row: Assumption): TemplateResult => {
  const input = run.report.inputs[row.id];
  if (!input) return html`<td class="no-figure">${phrase("noValue")}</td>`;
  const source = store.description.sources.find((one) => one.id === input.source);
  const yours = input.from === "shared" || input.from === "reader";
  const from = yours ? phrase("paperYours") : `${grade(input.grade)}${source ? `: ${source.publisher}` : ""}`;
  const value = ranged({ ...row, max: isShare(row) ? 1 : row.max }, input);
  return html`<td>${value}<span class="detail">${from}</span></td>`;
};

const table = (store: Store): TemplateResult => {
  const runs = runViews(store);
  const line = (row: Assumption) => html`<tr><th scope="row">${row.label}</th>${
    runs.map((run) => cell(store, run, row))}</tr>`;
  return html`
    <table class="data"><caption>${phrase("paperTitle")}</caption>
      <thead><tr><th scope="col">${phrase("driversInput")}</th>${
        runs.map((run) => html`<th scope="col">${run.label}</th>`)}</tr></thead>
      <tbody>${used(store, runs).map(line)}</tbody>
    </table>`;
};

export const paper = (store: Store, anchor: string): TemplateResult => html`
  <section class="paper" id="paper" aria-hidden="true">
    ${guard([store.reportAtRest, store.description, language(), currency()], () =>
      html`${table(store)}<p>${linkTo(store, anchor)}</p>`)}
  </section>`;
