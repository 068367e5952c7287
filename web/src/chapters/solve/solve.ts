// The question in reverse: what one assumption would have to be for a result to come out as wished, and whether anyone puts it there.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { ask } from "../../answers/ask";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf, output, runViews, type RunView } from "../../answers/view";
import { energy } from "../../answers/headline";
import type { Chapter, Position } from "../chapter";
import * as en from "./en";
import { parse } from "../../controls/parse";
import "../../controls/number_box";
import { typed } from "../../words/format";
import { lower } from "../../words/names";
import { richPhrase, phrase, unbroken } from "../../words/text";
import type { Answer, Assumption, Question } from "../../types";
import { interval, isShare, precise, quantity, shownAs } from "../../words/units";

interface Row {
  id: string;
  label: string;
}

const chooser = (ui: Ui, key: string, label: string, rows: Row[], chosen: string): TemplateResult => html`
  <label><span>${label}</span><select class="picker" .value=${live(chosen)} @change=${(event: Event) => ui.choose(key, (event.target as HTMLSelectElement).value)}>
    ${rows.map((row) => html`<option value=${row.id} ?selected=${row.id === chosen}>${row.label}</option>`)}</select></label>`;

/** What moves a result of a run, the strongest first. */
const levers = (store: Store, run: RunView, id: string): Assumption[] =>
  [...(output(run, id)?.elasticity ?? [])].filter((one) => one.value !== 0).sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .flatMap((one) => store.description.assumptions.filter((row) => row.id === one.id));

const hasLevers = (run: RunView, id: string): boolean => (output(run, id)?.elasticity ?? []).some((one) => one.value !== 0);

const solved = (store: Store, question: Question): Answer | undefined =>
  ask(store, { scenario: store.state.scenario, outputs: [question.output], draws: 0, solve: [question] }).solve?.[0];

/** The target to begin with: half of the present value. */
const half = (value: number): number => Number((value / 2).toPrecision(2));

const verdict = (store: Store, run: RunView, row: Assumption, answer: Answer | undefined, wish: string, what: string): TemplateResult => {
  const input = run.report.inputs[row.id];
  const show = (value: number) => precise(value, row.unit, isShare(row));
  const label = unbroken(row.label, [run.label]);
  if (!answer || answer.value === null || answer.value === undefined)
    return html`<p class="solved">${richPhrase("solveNone", { label, low: show(row.min), high: show(row.max), what, wish })}</p>`;
  const now = input ? show(input.central) : phrase("noValue");
  const range = input && input.low !== input.high ? interval(input.low, input.high, row.unit, isShare(row)) : "";
  const where = answer.in_range === "inside" ? richPhrase("solveInside", { range }) : range ? richPhrase("solveOutside", { range }) : phrase("solveSingle");
  const { value } = answer;
  return html`<p class="solved">${richPhrase("solveAnswer", { label, value: html`<b>${show(value)}</b>`, now })} ${where}</p>
    <p><button class="button" type="button" @click=${() => { store.settle(); store.set(run.id, row.id, Number(value.toPrecision(6))); }}>
      ${phrase("solveTake", { value: show(value), run: run.label })}</button></p>`;
};

const draw = (store: Store, ui: Ui, { id: place }: Position): TemplateResult | typeof nothing => {
  const runs = runViews(store).filter((run) => Object.keys(run.report.outputs).length);
  const run = runs.find((one) => one.id === ui.choice("solveRun")) ?? runs.at(-1);
  if (!run) return nothing;
  const outputs = store.description.outputs.filter((row) => hasLevers(run, row.id));
  const id = [ui.choice("solveOutput"), energy].find((one) => outputs.some((row) => row.id === one)) ?? outputs[0]?.id;
  const value = id === undefined ? undefined : output(run, id);
  if (id === undefined || !value) return nothing;
  const rows = levers(store, run, id);
  const row = rows.find((one) => one.id === ui.choice("solveLever")) ?? rows.find((one) => run.report.inputs[one.id]?.low !== run.report.inputs[one.id]?.high) ?? rows[0]!;
  const others = runs.filter((one) => one !== run && output(one, id)).map((one) => ({ id: one.id, label: phrase("solveAs", { run: one.label }) }));
  const other = others.find((one) => one.id === ui.choice("solveEquals"));
  const share = value.unit === "1";
  const shown = shownAs(value.unit, value.central, share);
  const key = `solveTarget/${id}/${shown.suffix}`;
  const text = ui.choice(key) ?? typed(half(value.central / shown.factor));
  const wished = parse(text);
  const target = wished === undefined ? undefined : Number((wished * shown.factor).toPrecision(12));
  const question: Question = { run: run.id, output: id, id: row.id, ...(other ? { equals: other.id } : target === undefined ? {} : { target }) };
  const what = phrase("ofRun", { label: lower(labelOf(store.description.outputs, id)), run: run.label });
  const wish = other ? other.label : target === undefined ? "" : quantity(target, value.unit, share);
  return html`
    <section class="chapter part solve" id=${place} aria-labelledby=${`${place}-title`} tabindex="-1">
      <h2 class="title" id=${`${place}-title`}>${phrase("solveTitle")}</h2>
      <p class="subtitle">${phrase("solveText")}</p>
      <div class="question">
        ${chooser(ui, "solveOutput", phrase("driversOutput"), outputs, id)}
        ${runs.length > 1 ? chooser(ui, "solveRun", phrase("driversRun"), runs, run.id) : nothing}
        ${others.length ? chooser(ui, "solveEquals", phrase("solveBe"), [{ id: "", label: phrase("solveFigure") }, ...others], other?.id ?? "") : nothing}
        ${other ? nothing : html`<label><span>${phrase("solveWish")}</span><span class="value">${shown.prefix}<tokenwatt-number .value=${text} .label=${phrase("solveWish")}
          .invalid=${target === undefined} .describedby=${target === undefined ? "solve-error" : ""}
          @commit=${(event: CustomEvent<string>) => ui.choose(key, event.detail)}></tokenwatt-number> ${shown.suffix}</span></label>`}
        ${chooser(ui, "solveLever", phrase("solveBy"), rows, row.id)}
      </div>
      ${target === undefined && !other ? html`<p class="error" id="solve-error">${phrase("notNumber", { text })}</p>`
        : verdict(store, run, row, solved(store, question), wish, what)}
    </section>`;
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
