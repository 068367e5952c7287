// Which query: a task to start from, whose model, chip and place serve it, and its tokens.
import { html, nothing, type TemplateResult } from "lit";
import type { RunView } from "../../answers/view";
import { radios } from "../../controls/radios";
import { chooser } from "../../controls/select";
import { sideSliders } from "../../controls/side_sliders";
import { everyRun, read } from "../../store/state";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { runName } from "../../words/names";
import { phrase, wholeName } from "../../words/text";
import { choiceKey, question, servedModels, tasks, tokens, type Chosen } from "./query_questions";

/** A task brings its own tokens: those that the reader had set for another go. */
const start = (store: Store, ui: Ui, task: string): void => {
  const changed = tokens.filter((id) => read(store.state, everyRun, id) !== undefined);
  if (changed.length) store.setAll(everyRun, Object.fromEntries(changed.map((id) => [id, undefined])), task);
  ui.choose(choiceKey("task"), task);
};

export const queryControls = (store: Store, ui: Ui, chosen: Chosen, run: RunView | undefined): TemplateResult => {
  const { chips, places } = store.description;
  const choose = (field: "model" | "chip" | "place", rows: readonly { id: string; label: string }[]) =>
    chooser(phrase(`query_${field}`), {
      id: `query-${field}`, options: [...rows], chosen: chosen[field],
      choose: (id) => ui.choose(choiceKey(field), id),
    });
  return html`
    <div class="placing">
      ${radios({
        name: "query-task", legend: phrase("queryTask"), chosen: chosen.task, choose: (id) => start(store, ui, id),
        rows: tasks(store).map(({ id, label }) => ({ id, label: wholeName(runName(label ?? "")) })),
      })}
      <div class="choosers">
        ${choose("model", servedModels(store))}${choose("chip", chips)}${choose("place", places)}
      </div>
    </div>
    ${run ? sideSliders(store, ui, "tokens-query", tokens, run, question(store, chosen)) : nothing}`;
};
