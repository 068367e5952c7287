// A reader's own use in a month: from a file of his, or so many questions a day.
import { html, nothing, type TemplateResult } from "lit";
import { missing, output, type RunView } from "../../answers/view";
import { dataTable } from "../../charts/data_table";
import "../../controls/number_box";
import { errorLine } from "../../controls/error";
import { chosenFile } from "../../controls/file";
import { parse } from "../../controls/parse";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact } from "../../words/format";
import { labelOf } from "../../words/names";
import { phrase, type Key } from "../../words/text";
import { outcomes, quantity } from "../../words/units";
import type { Chapter, Position } from "../chapter";
import { waiting } from "../waiting";
import { chosenOf } from "../tokens/query_questions";
import * as en from "./en";
import { ask, measures, monthly, type Asked } from "./questions";
import { readUsage, type Usage } from "./usage_file";

const fileKey = "usage/file", countKey = "usage/count";
/** In bytes: some months of sessions. */
const longest = 200_000_000;
const chartId = "usage-table";
const unreadable = "none";

const usageOf = (ui: Ui): Usage | undefined => {
  const kept = ui.noted(fileKey);
  return kept && kept !== unreadable ? (JSON.parse(kept) as Usage) : undefined;
};

const row = (store: Store, { run, report }: Asked, id: string): { cells: unknown[] } => {
  const value = run && output(run, id);
  if (!run || !value) {
    return { cells: [phrase(`usage:${id}` as Key), run ? missing(store, run.id, id, report.problems) : "", ""] };
  }
  const all = (amount: number) => amount * monthly;
  const { central, p5, p95, unit } = value;
  return { cells: [
    phrase(`usage:${id}` as Key), quantity(all(central), unit),
    p5 === undefined || p95 === undefined || p5 === p95 ? ""
      : outcomes(all(p5), all(p95), unit, false, all(central)),
  ] };
};

const energyText = (run: RunView | undefined): string => {
  const energy = run && output(run, "query_energy");
  return energy ? quantity(energy.central * monthly, energy.unit) : phrase("absent");
};

const results = (store: Store, asked: Asked, usage: Usage | undefined): TemplateResult => {
  const { tokens } = asked;
  const many = (value: number) => quantity(value * monthly, "1");
  return html`
    <h3 class="title">${phrase("usageResult", { energy: energyText(asked.run) })}</h3>
    <p class="subtitle">${phrase(usage ? "usageOfFile" : "usageOfCount", {
      kind: usage ? phrase(`usageKind:${usage.kind}`) : "", days: exact(usage?.days ?? 0, 3),
      input: many(tokens.input), cached: many(tokens.cached), output: many(tokens.output),
      model: labelOf(store.description.models, asked.model), chip: labelOf(store.description.chips, asked.chip),
    })}</p>
    ${dataTable({
      head: [phrase("usageQuantity"), phrase("usageMonth"), phrase("usageNinety")],
      rows: measures.map((id) => row(store, asked, id)),
    }, phrase("usageCaption"))}`;
};

const draw = (store: Store, ui: Ui, { id }: Position): TemplateResult => {
  const usage = usageOf(ui), text = ui.noted(countKey) ?? "20";
  const count = parse(text);
  const isNone = ui.noted(fileKey) === unreadable;
  const isCount = usage !== undefined || (count !== undefined && count >= 0);
  const { task: _, ...fields } = chosenOf(store, ui);
  const choice = JSON.stringify([fields, usage, count]);
  const asked = isCount ? inTurn(store, ui, chartId, () =>
    ask(store, fields, usage ?? { count: count ?? 0 }), { choice }) : undefined;
  const title = `${id}-title`, errorId = `${id}-error`, fileError = `${id}-file-error`;
  return html`
    <section class="chapter part" id=${id} aria-labelledby=${title} tabindex="-1">
      <h2 class="title" id=${title}>${phrase("usageTitle")}</h2>
      <p class="subtitle">${phrase("usageText")}</p>
      <div class="choosers">
        ${chosenFile({
          id: "usage-file", label: phrase("usageFile"), accept: ".json,.jsonl,.csv,text/csv", longest,
          use: (chosen) => {
            const read = readUsage(chosen);
            ui.note(fileKey, read ? JSON.stringify(read) : unreadable);
          },
        })}
        <label><span>${phrase("usageCount")}</span>
          <tokenwatt-number .value=${text} .label=${phrase("usageCount")}
            .invalid=${!isCount} .describedby=${isCount ? "" : errorId}
            @commit=${(event: CustomEvent<string>) => {
              ui.note(fileKey, "");
              ui.note(countKey, event.detail);
            }}></tokenwatt-number></label>
      </div>
      ${isNone ? errorLine(fileError, phrase("usageUnread"), "") : nothing}
      ${isCount ? nothing : errorLine(errorId, phrase("notNumber", { text }), "")}
      <div class="part" id=${chartId} aria-live="polite">
        ${asked ? results(store, asked, usage) : isCount ? waiting(chartId) : nothing}
      </div>
      <p class="hint">${phrase("usageSource")}</p>
    </section>`;
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
