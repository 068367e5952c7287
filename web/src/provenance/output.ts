// The drawer of a result: how it was worked out, what it rests on most, and its weakest figure.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../app/store";
import type { Ui } from "../app/ui";
import { detailed, labelOf, type RunView } from "../app/view";
import { say } from "../text/text";
import type { Description, RunReport, Working } from "../types";
import { isShare, precise, spread } from "../units";
import { drawer } from "./drawer";

const signs: Record<string, string> = { multiply: "×", divide: "÷", add: "+", subtract: "−" };
const named = new Set(["input", "output", "step", "constant"]);

/** The terms of a working down to the first values that have a name. */
const terms = (step: Working, sign: string, top: boolean): { sign: string; step: Working }[] => {
  if (!top && (named.has(step.op) || step.id !== undefined)) return [{ sign, step }];
  const own = signs[step.op];
  if (step.of?.length === 1) return terms(step.of[0]!, sign, false);
  if (!own || !step.of?.length) return [{ sign, step }];
  const [first, ...rest] = step.of;
  // Inside a divisor signs would turn round, so it stays one term.
  const nested = (one: Working, with_: string) => (with_ === own && own === "÷" ? [{ sign: with_, step: one }] : terms(one, with_, false));
  return [...terms(first!, sign, false), ...rest.flatMap((one) => nested(one, own))];
};

const termLabel = (description: Description, step: Working): string => {
  const row = description.assumptions.find((one) => one.id === step.id) ?? description.outputs.find((one) => one.id === step.id);
  return row?.label ?? step.id?.replaceAll("_", " ") ?? "";
};

const shareOf = (description: Description, id: string | undefined): boolean => {
  const row = description.assumptions.find((one) => one.id === id);
  return row ? isShare(row) : false;
};

const workingLines = (description: Description, step: Working): TemplateResult => html`<ul class="sum">
  ${terms(step, "", true).map(({ sign, step: term }) => html`<li>${sign ? html`<span class="op">${sign}</span> ` : nothing}
    <span class="nb">${precise(term.value, term.unit ?? "", shareOf(description, term.id))}</span> <span class="of">${termLabel(description, term)}</span></li>`)}</ul>`;

const restsOn = (store: Store, run: RunReport, id: string): TemplateResult | string => {
  const { description } = store;
  const heavy = [...(run.outputs[id]?.elasticity ?? [])].filter((one) => run.inputs[one.id])
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 6);
  if (!heavy.length) return "";
  return html`<ul class="rests">${heavy.map((one) => {
    const row = description.assumptions.find((other) => other.id === one.id);
    const input = run.inputs[one.id]!;
    const source = description.sources.find((other) => other.id === input.source);
    return html`<li>${row?.label ?? one.id}, <span class="nb">${precise(input.central, input.unit, row && isShare(row))}</span>
      <span class="of">${source?.publisher ?? say("grade:assumed")}</span></li>`;
  })}</ul>`;
};

export const outputDrawer = (store: Store, ui: Ui, run: RunView, id: string, note = ""): unknown => {
  const report = detailed(store, run, id);
  const value = report.outputs[id];
  if (!value) return nothing;
  const { description } = store;
  const row = description.outputs.find((one) => one.id === id);
  return drawer(ui, {
    title: html`${labelOf(description.outputs, id)}, <span class="nb">${run.label}</span>`,
    value: precise(value.central, value.unit, value.unit === "1"),
    range: spread(value) ? say("ninety", { range: spread(value) }) : say("rangeFixed"),
    facts: [
      ["says", note || row?.note],
      ["working", value.working ? workingLines(description, value.working) : ""],
      ["restsOn", restsOn(store, report, id)],
    ],
    grade: value.grade,
    gradeTitle: "howWeakest",
  });
};
