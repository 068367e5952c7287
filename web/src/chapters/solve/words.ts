// The answer in words: what the assumption would have to be, whether any source puts it there, and a way to use it.
import { html, type TemplateResult } from "lit";
import { button } from "../../button";
import type { Store } from "../../store/store";
import type { Answer } from "../../types";
import { phrase, richPhrase, unbroken } from "../../words/text";
import { interval, isShare, precise } from "../../words/units";
import type { Asked } from "./questions";

export const answerText = (store: Store, asked: Asked, answer: Answer | undefined): TemplateResult => {
  const { run, lever, what, wish } = asked;
  const input = run.report.inputs[lever.id], share = isShare(lever);
  const show = (value: number) => precise(value, lever.unit, share);
  const label = unbroken(lever.label, [run.label]);
  if (answer?.value === null || answer?.value === undefined) {
    const bounds = { low: show(lever.min), high: show(lever.max) };
    return html`<p class="solved">${richPhrase("solveNone", { ...bounds, label, what, wish })}</p>`;
  }
  const { value } = answer;
  const now = input ? show(input.central) : phrase("noValue");
  const range = input && input.low !== input.high ? interval(input.low, input.high, lever.unit, share) : "";
  const where = answer.in_range === "inside" ? richPhrase("solveInside", { range })
    : range ? richPhrase("solveOutside", { range }) : phrase("solveSingle");
  const use = () => {
    store.settle();
    store.set(run.id, lever.id, Number(value.toPrecision(6)));
  };
  return html`
    <p class="solved">${richPhrase("solveAnswer", { label, value: html`<b>${show(value)}</b>`, now })} ${where}</p>
    <p>${button(phrase("solveTake", { value: show(value), run: run.label }), use)}</p>`;
};
