// What the core warns of, in words and beside what it is about: each warning once, with the runs that it holds for.
import { html, nothing, type TemplateResult } from "lit";
import { problemText } from "../words/problem";
import type { Store } from "../store/store";
import type { RunView } from "../answers/view";
import { list, phrase, unbroken } from "../words/text";
import type { Problem, Report } from "../types";

/** Whether a warning is about serving alone: decoding outside what was measured. */
export const ofServing = ({ code }: Problem): boolean => code === "extrapolated";

export const warnings = (store: Store, { problems }: Report, runs: RunView[], wanted: (problem: Problem) => boolean): TemplateResult | typeof nothing => {
  const found = problems.filter((problem) => problem.level === "warning" && wanted(problem));
  const lines = [...new Set(found.map((problem) => problem.message))].map((message) => {
    const held = runs.filter((run) => found.some((problem) => problem.message === message && (problem.run ?? run.id) === run.id));
    const names = held.length > 1 && held.length === runs.length ? phrase("everyRun") : list(held.map((run) => run.label));
    return phrase("warning", { run: names, message: problemText(store.description, message) });
  });
  return lines.length ? html`<ul class="warnings">${lines.map((text) => html`<li>${unbroken(text, runs.map((run) => run.label))}</li>`)}</ul>` : nothing;
};
