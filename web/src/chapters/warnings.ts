// What the core warns of, in words and beside what it is about: each warning once, with the runs that it holds for.
import { html, nothing, type TemplateResult } from "lit";
import type { RunView } from "../answers/view";
import type { Store } from "../store/store";
import type { Problem, Report } from "../types";
import { problemText } from "../words/problem";
import { list, phrase, unbroken } from "../words/text";

/** Whether a warning is about serving alone: decoding outside what was measured. */
export const ofServing = ({ code }: Problem): boolean => code === "extrapolated";

type Wanted = (problem: Problem) => boolean;

export const warnings = (
  store: Store, { problems }: Report, runs: RunView[], wanted: Wanted,
): TemplateResult | typeof nothing => {
  const found = problems.filter((problem) => problem.level === "warning" && wanted(problem));
  const names = runs.map((run) => run.label);
  const lines = [...new Set(found.map((problem) => problem.message))].map((message) => {
    const same = found.filter((problem) => problem.message === message);
    const held = runs.filter((run) => same.some((problem) => (problem.run ?? run.id) === run.id));
    const ofAll = held.length > 1 && held.length === runs.length;
    const whose = ofAll ? phrase("everyRun") : list(held.map((run) => run.label));
    return phrase("warning", { run: whose, message: problemText(store.description, message) });
  });
  if (!lines.length) return nothing;
  return html`<ul class="warnings">${lines.map((text) => html`<li>${unbroken(text, names)}</li>`)}</ul>`;
};
