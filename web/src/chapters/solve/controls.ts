// The fields of the question: result, run, what it should be, and what may change for that.
import { html, nothing, type TemplateResult } from "lit";
import "../../controls/number_box";
import { select, type SelectOption } from "../../controls/select";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { keys, type Asked } from "./questions";

/** The id of what is said where the wish is no number. */
export const errorId = "solve-error";

const field = (ui: Ui, key: string, label: string, options: SelectOption[], chosen: string): TemplateResult => html`
  <label><span>${label}</span>${select({ options, chosen, choose: (id) => ui.choose(key, id) })}</label>`;

const wishField = (ui: Ui, { shown, text, textKey, target }: Asked): TemplateResult => {
  const box = html`<tokenwatt-number .value=${text} .label=${phrase("solveWish")}
    .invalid=${target === undefined} .describedby=${target === undefined ? errorId : ""}
    @commit=${(event: CustomEvent<string>) => ui.choose(textKey, event.detail)}></tokenwatt-number>`;
  return html`
    <label><span>${phrase("solveWish")}</span><span class="value">${shown.prefix}${box} ${shown.suffix}</span></label>`;
};

export const controls = (ui: Ui, asked: Asked): TemplateResult => {
  const { runs, run, outputs, output, levers, lever, others, other } = asked;
  const wishes = [{ id: "", label: phrase("solveFigure") }, ...others];
  return html`
    <div class="question">
      ${field(ui, keys.output, phrase("driversOutput"), outputs, output)}
      ${runs.length > 1 ? field(ui, keys.run, phrase("driversRun"), runs, run.id) : nothing}
      ${others.length ? field(ui, keys.equals, phrase("solveBe"), wishes, other?.id ?? "") : nothing}
      ${other ? nothing : wishField(ui, asked)}
      ${field(ui, keys.lever, phrase("solveBy"), levers, lever.id)}
    </div>`;
};
