// The drawer of a method: what it counts and by which formula, what it is made of, and what it prints itself beside
// what comes out again.
import { html, type TemplateResult } from "lit";
import { datedLine, drawer, ladder, sourceLine } from "../../provenance/drawer";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Figure, QueryAccount, QueryMethod } from "../../types";
import { nbsp, scientific } from "../../words/format";
import { labelOf } from "../../words/names";
import { list, phrase, type Key } from "../../words/text";
import { precise } from "../../words/units";
import { amounts, unitOf } from "./questions";

type Printed = QueryMethod["examples"][number]["printed"];
type PrintedAmount = keyof Printed;

const printedUnits: Record<PrintedAmount, string> = { ...unitOf, chips_energy: "Wh", it_energy: "Wh" };
const wordsAround: Partial<Record<PrintedAmount, Key>> = {
  chips_energy: "queriesChipsAlone", it_energy: "queriesMachinesAlone",
};

const amountText = (amount: PrintedAmount, value: number): string => {
  const text = precise(value, printedUnits[amount]), around = wordsAround[amount];
  return around ? phrase(around, { value: text }) : text;
};

/** "0.24 Wh, 0.03 g CO₂e and 0.26 mL" */
export const printedText = (printed: Printed): string =>
  list((Object.entries(printed) as [PrintedAmount, Figure][])
    .map(([amount, { central }]) => amountText(amount, central)));

/** Constants of a regression are far below what a fixed number of decimals shows. */
const small = 1e-3;
const constantText = (value: number, unit: string): string =>
  (value !== 0 && Math.abs(value) < small ? `${scientific(value, 4)}${nbsp}${unit}` : precise(value, unit));

const figuresOf = (constant: QueryMethod["constants"][string]): Figure[] =>
  ("cases" in constant ? constant.cases : [constant]);

const constants = (store: Store, method: QueryMethod): TemplateResult => {
  const rows = store.description.query_constants;
  return html`<ul class="rests">${Object.entries(method.constants).map(([id, constant]) => {
    const unit = rows.find((one) => one.id === id)?.unit ?? "";
    const values = [...new Set(figuresOf(constant).map(({ central }) => constantText(central, unit)))];
    const text = values.length > 1 ? phrase("queriesOneOf", { values: values.join(" / ") }) : values[0];
    return html`<li>${labelOf(rows, id)}, ${text}</li>`;
  })}</ul>`;
};

const prints = (store: Store, { id, examples }: QueryMethod): TemplateResult => {
  const { query_examples: computed } = store.description;
  return html`<ul class="rests">${examples.map(({ id: example, label, printed, note }) => {
    const ours = computed.find((one) => one.id === `${id}/${example}`) ?? { id: "" };
    const names = Object.keys(printed) as PrintedAmount[];
    const again = names.flatMap((amount) => {
      const value = (ours as Partial<Record<PrintedAmount, number>>)[amount];
      return value === undefined ? [] : [amountText(amount, value)];
    });
    return html`<li>${phrase("queriesPrintsRow", { label, printed: printedText(printed), computed: list(again) })}
      ${note ? html`<span class="detail" lang="en">${note}</span>` : ""}</li>`;
  })}</ul>`;
};

/** The weakest grade of what the method is made of. */
const weakest = (method: QueryMethod): string | undefined => {
  const order = ladder.map(([grade]) => grade);
  return Object.values(method.constants).flatMap(figuresOf).map(({ grade }) => grade as string)
    .sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
};

export const methodDrawer = (store: Store, ui: Ui, method: QueryMethod, account: QueryAccount): TemplateResult => {
  const source = store.description.sources.find((row) => row.id === method.source);
  const values = amounts.flatMap((amount) => {
    const value = account[amount];
    return value === undefined ? [] : [amountText(amount, value)];
  });
  return drawer(ui, {
    title: method.label,
    value: values[0] ?? phrase("absent"),
    range: list(values.slice(1)),
    facts: [
      ["says", method.note],
      ["working", html`<code>${method.text}</code>`],
      ["queriesConstants", constants(store, method)],
      ["queriesPrints", prints(store, method)],
      ["source", source ? sourceLine(source) : ""],
      ["dated", source ? datedLine(method.date, source) : ""],
    ],
    grade: weakest(method),
    gradeTitle: "howWeakest",
  });
};
