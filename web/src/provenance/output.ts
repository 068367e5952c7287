// The drawer of a result: how it was worked out, what it rests on most, and its weakest figure.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { detailed, type RunView } from "../answers/view";
import { phrase } from "../words/text";
import type { Description, RunReport, Working } from "../types";
import { isShare, precise, spread } from "../words/units";
import { labelOf } from "../words/names";
import { questionFormula } from "./correct";
import { drawer } from "./drawer";
import { nameOf, pieces, valueText } from "./line";
import { restsInWords } from "./rests";
import { expressionOf, tokensOf, type Term } from "./working";

/** A working with more parts than this is a series, which only the chapter on method writes out. */
const most = 40;

const workingLines = (description: Description, working: Working): TemplateResult | string => {
  const tokens = tokensOf(expressionOf(working));
  if (tokens.length > most) return "";
  const named = (term: Term, after: string) => html`<span class="unbroken">${valueText(description, term)}</span>
    ${after} <span class="detail">${nameOf(description, term.id)}</span>`;
  return html`<ul class="sum">${pieces(tokens).map(({ text, term, after }) => html`<li>${
    text ? html`<span class="operator">${text}</span> ` : nothing}
    ${term ? named(term, after) : nothing}</li>`)}</ul>`;
};

const restsOn = (store: Store, run: RunReport, id: string): TemplateResult | string => {
  const { description } = store;
  const heavy = [...(run.outputs[id]?.elasticity ?? [])].filter((one) => run.inputs[one.id])
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 6);
  if (!heavy.length) return "";
  return html`${restsInWords(run, run.outputs[id])}<ul class="rests">${heavy.map((one) => {
    const row = description.assumptions.find((other) => other.id === one.id);
    const input = run.inputs[one.id]!;
    const source = description.sources.find((other) => other.id === input.source);
    const value = precise(input.central, input.unit, row && isShare(row));
    return html`<li>${row?.label ?? one.id}, <span class="unbroken">${value}</span>
      <span class="detail">${source?.publisher ?? phrase("grade:assumed")}</span></li>`;
  })}</ul>`;
};

export const outputDrawer = (store: Store, ui: Ui, run: RunView, id: string, note = ""): unknown => {
  const report = detailed(store, run, id);
  const value = report.outputs[id];
  if (!value) return nothing;
  const { description } = store;
  const row = description.outputs.find((one) => one.id === id);
  return drawer(ui, {
    title: html`${labelOf(description.outputs, id)}, <span class="unbroken">${run.label}</span>`,
    value: precise(value.central, value.unit, value.unit === "1"),
    range: spread(value) ? phrase("ninety", { range: spread(value) }) : phrase("rangeFixed"),
    facts: [
      ["says", note || row?.note],
      ["working", value.working ? workingLines(description, value.working) : ""],
      ["restsOn", restsOn(store, report, id)],
      ["inData", questionFormula(id)],
    ],
    grade: value.grade,
    gradeTitle: "howWeakest",
  });
};
