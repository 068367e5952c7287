// The form of a reader's own run: blank fields that read numbers as people write them, each with its unit.
import { html, nothing, type TemplateResult } from "lit";
import { errorLine } from "../../controls/error";
import "../../controls/number_box";
import { parseAmount } from "../../controls/parse";
import { radios } from "../../controls/radios";
import { chooser } from "../../controls/select";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Report } from "../../types";
import { problemText } from "../../words/problem";
import { labelOf } from "../../words/names";
import { phrase } from "../../words/text";
import { fields, ways, type Field, type OwnRun } from "./questions";

const keyOf = (name: string): string => `own-run/${name}`;

const isShare = (field: Field): boolean => field === "model_flops_utilization";

const valueOf = (field: Field, text: string): number | undefined => {
  const value = parseAmount(isShare(field) ? text.replace(/%\s*$/, "") : text);
  return value !== undefined && isShare(field) ? Number((value / 100).toPrecision(12)) : value;
};

const textOf = (ui: Ui, field: Field): string => ui.choice(keyOf(field))?.trim() ?? "";

/** What the reader has filled in, as far as it can be read. */
export const ownRun = ({ description }: Store, ui: Ui): OwnRun => ({
  way: (ui.choiceOf(keyOf("way"), ways) ?? "scratch") as OwnRun["way"],
  chip: ui.choiceOf(keyOf("chip"), description.chips) ?? "",
  place: ui.choiceOf(keyOf("place"), description.places) ?? "world",
  set: Object.fromEntries(fields.flatMap((field) => {
    const value = textOf(ui, field) ? valueOf(field, textOf(ui, field)) : undefined;
    return value === undefined ? [] : [[field, value]];
  })),
});

const field = ({ description }: Store, ui: Ui, id: Field, report: Report | undefined): TemplateResult => {
  const text = textOf(ui, id), errorId = `own-run-${id}-error`;
  const refused = report?.problems.find((problem) => problem.level === "error" && problem.id === id);
  const fault = text && valueOf(id, text) === undefined ? phrase("notNumber", { text })
    : refused && problemText(description, refused.message);
  const label = labelOf(description.assumptions, id);
  return html`<label><span>${label} <small>${phrase(`ownRunUnit:${id}`)}</small></span>
    <tokenwatt-number .value=${text} .label=${phrase("ownRunField", { label, unit: phrase(`ownRunUnit:${id}`) })}
      .invalid=${!!fault} .describedby=${fault ? errorId : ""}
      @commit=${({ detail }: CustomEvent<string>) => ui.choose(keyOf(id), detail)}></tokenwatt-number>
    ${fault ? errorLine(errorId, fault, "") : nothing}</label>`;
};

/** `report` is the answer to what has been filled in, as soon as there is one. */
export const form = (store: Store, ui: Ui, own: OwnRun, report: Report | undefined): TemplateResult => {
  const { way, chip, place } = own, { chips, places } = store.description;
  return html`
    ${radios({
      name: "own-run-way", legend: phrase("ownRunWay"), chosen: way, choose: (id) => ui.choose(keyOf("way"), id),
      rows: ways.map(({ id }) => ({ id, label: phrase(`ownRunWay:${id}`) })),
    })}
    <div class="choosers">
      ${chooser(phrase("ownRunChip"), {
        id: "own-run-chip", chosen: chip, choose: (id) => ui.choose(keyOf("chip"), id),
        options: [{ id: "", label: phrase("ownRunChoose") }, ...chips],
      })}
      ${chooser(phrase("ownRunPlace"), {
        id: "own-run-place", options: places, chosen: place, choose: (id) => ui.choose(keyOf("place"), id),
      })}
    </div>
    <div class="form-rows">${fields.map((id) => field(store, ui, id, report))}</div>`;
};
