// A model of the reader's own by its config.json: what is counted from it, and one press that takes it over for a run.
import { html, nothing, type TemplateResult } from "lit";
import { runViews } from "../../answers/view";
import { button } from "../../button";
import { dataTable } from "../../charts/data_table";
import { errorLine } from "../../controls/error";
import { chosenFile } from "../../controls/file";
import { chooser, entered } from "../../controls/select";
import { cleanName } from "../../store/clean_name";
import { change } from "../../store/state";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf } from "../../words/names";
import { list, phrase } from "../../words/text";
import { isShare, precise, quantity } from "../../words/units";
import type { Chapter, Position } from "../chapter";
import * as en from "./en";
import { readConfig, type ModelConfig, type Unread } from "./model_config";

const textKey = "config/text", runKey = "config/run";
/** No config.json is as long; a file of weights chosen by mistake is longer. */
const longest = 1_000_000;

const faultOf = (unread: Unread): string => {
  if (unread.fault !== "lacks") return phrase(unread.fault === "json" ? "configJson" : "configObject");
  return phrase("configLacks", { fields: list(unread.fields) });
};

/** What is counted, by name and in its unit, as all figures of a model are shown. */
const table = ({ description }: Store, { values }: ModelConfig): TemplateResult => dataTable({
  head: [phrase("configFigure"), phrase("configCounted")],
  rows: Object.entries(values).map(([id, value]) => {
    const row = description.assumptions.find((one) => one.id === id)!;
    return { cells: [labelOf(description.assumptions, id), precise(value, row.unit, isShare(row))] };
  }),
}, phrase("configCaption"));

/** The run with the model's figures in place of its own; by arithmetic, since its hours were another model's. */
const adopt = (store: Store, run: string, { name, values }: ModelConfig): void => {
  const label = cleanName(name) ?? phrase("configOwn");
  const named = change(change(store.state, run, "label", label), run, "route", "compute");
  const next = Object.entries(values).reduce((state, [id, value]) => change(state, run, id, value), named);
  store.apply(next, run, "label", label);
};

const found = (store: Store, ui: Ui, model: ModelConfig): TemplateResult => {
  const runs = runViews(store);
  const run = runs.find((one) => one.id === ui.noted(runKey)) ?? runs.at(-1);
  const { total_parameters: total = NaN, active_parameters: active = NaN } = model.values;
  return html`
    <p class="outcome">${phrase("configFound", {
      name: cleanName(model.name) ?? phrase("configOwn"), total: quantity(total, "1"), active: quantity(active, "1"),
    })}</p>
    <div class="choosers">
      ${runs.length > 1 ? chooser(phrase("driversRun"), {
        id: "config-run", options: runs, chosen: run?.id ?? "", choose: (id) => ui.note(runKey, id),
      }) : nothing}
      ${run ? button(phrase("configTake", { run: run.name }), () => adopt(store, run.id, model)) : nothing}
    </div>
    ${table(store, model)}`;
};

const draw = (store: Store, ui: Ui, { id }: Position): TemplateResult => {
  const text = ui.noted(textKey) ?? "";
  const read = text.trim() ? readConfig(text) : undefined;
  const unread = read && "fault" in read ? read : undefined;
  const title = `${id}-title`, errorId = `${id}-error`;
  return html`
    <section class="chapter part" id=${id} aria-labelledby=${title} tabindex="-1">
      <h2 class="title" id=${title}>${phrase("configTitle")}</h2>
      <p class="subtitle">${phrase("configText")}</p>
      <div class="choosers">${chosenFile({
        id: "config-file", label: phrase("configFile"), accept: ".json,application/json", longest,
        use: (chosen) => ui.note(textKey, chosen),
      })}</div>
      <label for="config-text">${phrase("configField")}</label>
      <textarea class="code" id="config-text" rows="4" spellcheck="false" autocomplete="off" .value=${text}
        aria-invalid=${unread ? "true" : nothing} aria-describedby=${unread ? errorId : nothing}
        @input=${(event: Event) => ui.note(textKey, entered(event))}></textarea>
      ${unread ? errorLine(errorId, faultOf(unread), "") : nothing}
      <div aria-live="polite">${read && !("fault" in read) ? found(store, ui, read) : nothing}</div>
    </section>`;
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
