// What the core warns of, in words and beside what it is about: each warning once, with the runs that it holds for.
import { html, nothing, type TemplateResult } from "lit";
import { output, type RunView } from "../answers/view";
import type { Store } from "../store/store";
import type { Problem, Report } from "../types";
import { labelOf } from "../words/names";
import { problemText } from "../words/problem";
import { list, phrase, unbroken } from "../words/text";
import { quantity } from "../words/units";

/** Whether a warning is about serving alone: decoding outside what was measured. */
export const ofServing = ({ code }: Problem): boolean => code === "extrapolated";

/** Whether a warning is that a chip's rent is of another kind than the one that counts. */
export const ofRent = ({ code }: Problem): boolean => code === "other_rental_class";

/** Whether a warning is that two figures of a run do not fit one another. */
export const ofMisfit = ({ id }: Problem): boolean => id === "implied_utilization";

type Wanted = (problem: Problem) => boolean;

/** Two figures of a run that do not fit one another, told by what they come to together; the message names neither. */
const misfit = (store: Store, run: RunView): string => {
  const use = output(run, "implied_utilization");
  const published = ["training_compute", "chip_hours"].every((id) => run.report.inputs[id]?.from === "model");
  const model = labelOf(store.description.models, run.chosen.model) || run.name;
  return phrase(published ? "misfitPublished" : "misfit", {
    model, use: use ? quantity(use.central, use.unit, true) : "",
  });
};

export const warnings = (
  store: Store, { problems }: Report, runs: RunView[], wanted: Wanted,
): TemplateResult | typeof nothing => {
  const found = problems.filter((problem) => problem.level === "warning" && wanted(problem));
  const names = runs.map((run) => run.label);
  const holds = (problem: Problem) => runs.filter((run) => (problem.run ?? run.id) === run.id);
  const misfits = found.filter(ofMisfit).flatMap(holds).map((run) => misfit(store, run));
  const others = found.filter((problem) => !ofMisfit(problem));
  const lines = [...new Set(others.map((problem) => problem.message))].map((message) => {
    const held = runs.filter((run) => others.some((one) => one.message === message && holds(one).includes(run)));
    const ofAll = held.length > 1 && held.length === runs.length;
    const whose = ofAll ? phrase("everyRun") : list(held.map((run) => run.name));
    return phrase("warning", { run: whose, message: problemText(store.description, message) });
  });
  const all = [...new Set([...misfits, ...lines])];
  if (!all.length) return nothing;
  return html`<ul class="warnings">${all.map((text) => html`<li>${unbroken(text, names)}</li>`)}</ul>`;
};
