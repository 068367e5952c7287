// One formula with live numbers: each opens where it comes from, its name beneath it, the result at the end.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../app/store";
import type { Ui } from "../../app/ui";
import type { RunView } from "../../app/view";
import { reveal } from "../../controls/assumptions";
import { exact, scientific } from "../../format";
import { inputDrawer } from "../../provenance/input";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Term, Token } from "../../provenance/working";
import { formulaWords } from "../../text/names";
import { has, lower, say, type Key } from "../../text/text";
import type { Description, Working } from "../../types";
import { isShare, precise } from "../../units";

/** Of assumptions, results and steps alike. */
export const nameOf = (description: Description, id: string): string =>
  description.assumptions.find((row) => row.id === id)?.label ?? description.outputs.find((row) => row.id === id)?.label
  ?? (has(`step:${id}`) ? say(`step:${id}` as Key) : id);

const shareOf = (description: Description, { id, unit }: { id?: string; unit?: string }): boolean => {
  const row = description.assumptions.find((one) => one.id === id);
  // What grows by so much a year is told as per cent, and so are the steps of such growth.
  return unit === "1" && (row ? isShare(row) || row.unit === "1/year" && row.max <= 10 : false);
};

export const valueText = (description: Description, one: { id?: string; value: number; unit?: string }): string =>
  precise(one.value, one.unit ?? "", shareOf(description, one));

/** "E = electricity of the machines · PUE": the formula as the documentation has it, with names instead of ids. */
export const inSymbols = (description: Description, row: Description["outputs"][number]): string =>
  row.formula ? `${row.symbol} = ${formulaWords(row.formula).replace(/\b[a-z]+(?:_[a-z]+)+\b|\blayers\b/g, (id) => lower(nameOf(description, id)))}` : "";

const perYear = 1 / 31557600;

const constantText = (value: number): string => {
  if (!Number.isFinite(value)) return "∞";
  if (Math.abs(value / perYear - 1) < 1e-9) return say("onePerYear");
  return value !== 0 && Math.abs(value) < 1e-3 ? scientific(value) : exact(value);
};

const calls = { exponential: "exp", logarithm: "ln", least: "min", greatest: "max" };
const marks = { open: "(", close: ")", comma: "," };

const sign = (token: Exclude<Token, { kind: "term" }>): string =>
  token.kind === "sign" ? token.sign : token.kind === "constant" ? constantText(token.value) : token.kind === "call" ? calls[token.name] : marks[token.kind];

/** What opens when a term is pressed: an assumption's provenance with the way to its slider, or a result's. */
const drawerOf = (store: Store, ui: Ui, run: RunView, term: Term): unknown => {
  const row = store.description.assumptions.find((one) => one.id === term.id);
  if (term.op === "output") return outputDrawer(store, ui, run, term.id);
  if (!row) return nothing;
  const change = run.request ? nothing
    : html`<p class="range"><button class="act" type="button" @click=${() => void reveal(store, ui, row, run)}>${say("toSlider")}</button></p>`;
  return inputDrawer(store, ui, row, run, row.label, false, change);
};

interface Formula {
  /** what keeps its drawers apart from another formula's */
  key: string;
  tokens: Token[];
  result: Working;
  /** stands under the result */
  note?: unknown;
}

export const formula = (store: Store, ui: Ui, run: RunView, { key, tokens, result, note = nothing }: Formula): TemplateResult => {
  const { description } = store;
  const drawers: Record<string, () => unknown> = {};
  const term = (one: Term): TemplateResult => {
    const text = valueText(description, one);
    const own = `${key}/${one.id}`;
    // A second time the number is only read; steps are worked out in a line of their own.
    const opens = one.op !== "step" && !Object.hasOwn(drawers, own);
    if (opens) drawers[own] = () => drawerOf(store, ui, run, one);
    return html`<span class="tm"><span class="nb">${opens ? number(ui, own, text) : text}</span><small>${lower(nameOf(description, one.id))}</small></span>`;
  };
  // A sign stays with what follows it, a bracket with what it encloses.
  const pieces: { text: string; term?: Term }[] = [{ text: "" }];
  for (const token of tokens) {
    let last = pieces.at(-1)!;
    const closes = token.kind === "close" || token.kind === "comma";
    if (last.term && !closes) pieces.push((last = { text: "" }));
    if (token.kind === "term") last.term = token;
    else if (closes && last.term) pieces.push({ text: sign(token) });
    else last.text += (token.kind === "sign" ? ` ${sign(token)} ` : sign(token));
  }
  const total = valueText(description, result);
  return html`
    <div class="fx" role="group" aria-label=${nameOf(description, result.id ?? "")}>
      ${pieces.map(({ text, term: one }) => html`<p>${text.trim() ? html`<span class="op">${text.trim()}</span>` : nothing}${one ? term(one) : nothing}</p>`)}
      <p><span class="op">=</span><span class="tm res"><span class="nb">${total}</span><small>${note}</small></span></p>
    </div>
    ${drawerFor(ui, drawers)}`;
};
