// One query, as others publish it: our figure beside each method's, and what lies between two of them.
import { html, nothing, type TemplateResult } from "lit";
import { inputOf, reason } from "../../answers/view";
import { inTurn } from "../../pace/turn";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { exact } from "../../words/format";
import { countInWords, oneLine, phrase, richPhrase, wholeName } from "../../words/text";
import { labelOf } from "../../words/names";
import { quantity } from "../../words/units";
import { section, type Chapter, type Position } from "../chapter";
import { waiting } from "../waiting";
import { accounts, apart } from "./accounts";
import { controls } from "./controls";
import * as en from "./en";
import { askedFor, find, own, ownOutput, unitOf, type Asked, type Found } from "./questions";
import { way } from "./way";

const id = "queries-accounts";
const key = "queries/own";

const text = (store: Store, ui: Ui, found: Found, { amount, model, chip }: Asked): unknown => {
  const { report, run } = found;
  const output = ownOutput(amount);
  const names = {
    task: run.label, model: wholeName(labelOf(store.description.models, model)),
    chip: wholeName(labelOf(store.description.chips, chip)),
  };
  const account = found.accounts.find((one) => one.method === own);
  const value = account?.[amount];
  if (value === undefined) return html`<p>${richPhrase("queriesTextAbsent", {
    ...names, reason: reason(store, run.id, output, report.problems),
  })}</p>`;
  const { low, high } = apart(found, amount);
  const amountText = quantity(value, unitOf[amount]);
  const tokens = (count: number | undefined) => (count === undefined ? "" : exact(count, 3));
  return html`<p>${richPhrase("queriesText", {
    ...names, prompt: tokens(inputOf(run, "prompt_tokens")), answer: tokens(account?.levels?.tokens),
    // Our account has the making of machines in its emissions, which the output of that name has not.
    own: amount === "emissions" ? oneLine(amountText) : number(ui, key, amountText),
    factor: factor(high / low),
  })}</p>`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const asked = askedFor(store, ui);
  const { query_methods: methods } = store.description;
  const found = methods.length
    ? inTurn(store, ui, id, () => find(store, asked), { choice: JSON.stringify(asked) }) : undefined;
  if (!found) return section(position, { title: phrase("queriesTitlePlain"), text: nothing }, html`
    ${methods.length ? controls(store, ui) : nothing}${store.lost.has("record") ? nothing : waiting(id)}`);
  const { count, low, high } = apart(found, asked.amount);
  const amount = (value: number) => quantity(value, unitOf[asked.amount]);
  return section(position, {
    title: count ? phrase("queriesTitle", { count: countInWords(count), low: amount(low), high: amount(high) })
      : phrase("queriesTitlePlain"),
    text: text(store, ui, found, asked),
    side: { bold: phrase("queriesSideBold"), text: phrase("queriesSide") },
  }, html`
    ${drawerFor(ui, { [key]: () => outputDrawer(store, ui, found.run, ownOutput(asked.amount)) })}
    ${controls(store, ui)}
    ${accounts(store, ui, found, asked)}
    ${way(store, ui, found, asked)}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
