// Which query is looked at, by which model on which chip, and which two accounts the way leads between.
import type { TemplateResult } from "lit";
import { html } from "lit";
import { radios } from "../../controls/radios";
import { chooser } from "../../controls/select";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { runName } from "../../words/names";
import { phrase, wholeName } from "../../words/text";
import { amounts, askedFor, choose, own, nameOf, scenario } from "./questions";

export const controls = (store: Store, ui: Ui): TemplateResult => {
  const { chips, models, scenarios } = store.description;
  const asked = askedFor(store, ui);
  const tasks = scenarios.find((row) => row.id === scenario)?.runs ?? [];
  // Models whose cache is known can be served by our model; those of undisclosed size show who needs it.
  const served = models.filter(({ sets }) => sets.kv_bytes || !sets.active_parameters);
  return html`
    <div class="placing">
      ${radios({
        name: "queries-task", legend: phrase("queriesTask"), chosen: asked.task,
        rows: tasks.map(({ id = "", label = "" }) => ({ id, label: wholeName(runName(label)) })),
        choose: (id) => choose(ui, "task", id),
      })}
      ${radios({
        name: "queries-amount", legend: phrase("queriesAmount"), chosen: asked.amount,
        rows: amounts.map((id) => ({ id, label: phrase(`queriesAmount:${id}`) })),
        choose: (id) => choose(ui, "amount", id),
      })}
      <div class="choosers">
        ${chooser(phrase("queriesModel"), {
          id: "queries-model", options: served, chosen: asked.model, choose: (id) => choose(ui, "model", id),
        })}
        ${chooser(phrase("queriesChip"), {
          id: "queries-chip", options: chips.filter(({ sets }) => sets.memory_bandwidth), chosen: asked.chip,
          choose: (id) => choose(ui, "chip", id),
        })}
      </div>
    </div>`;
};

/** The two ends of the way. */
export const ends = (store: Store, ui: Ui): TemplateResult => {
  const asked = askedFor(store, ui);
  const options = [own, ...store.description.query_methods.map((row) => row.id)]
    .map((id) => ({ id, label: nameOf(store, id) }));
  const end = (key: "from" | "to", label: string) => chooser(label, {
    id: `queries-${key}`, options, chosen: asked[key], choose: (id) => choose(ui, key, id),
  });
  return html`
    <div class="choosers">${end("from", phrase("queriesFrom"))} ${end("to", phrase("queriesTo"))}</div>`;
};
