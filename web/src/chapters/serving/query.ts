// One query in a sentence: what it takes here, and what two companies say of theirs.
import { rows as built } from "virtual:queries";
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { inputOf, output } from "../../answers/view";
import { inTurn } from "../../pace/turn";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { hrefOf } from "../../store/place";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { PrintedQuery } from "../../types";
import { labelOf } from "../../words/names";
import { orAbsent, phrase, richPhrase, unbroken, wholeName } from "../../words/text";
import { outcomes, precise, quantity } from "../../words/units";

const scenario = "one-query", energy = "query_energy", key = "serving/query";
const id = "serving-query";

let printed = built;

/** The build's own drawing comes before what it leaves. */
export const useQueries = (own: PrintedQuery[]): void => {
  printed = own;
};

export const query = (store: Store, ui: Ui): TemplateResult => {
  const find = () => askScenario(store, scenario, { outputs: [energy] });
  const found = inTurn(store, ui, id, find, { whileMoving: false });
  const run = found?.runs[0];
  const value = run && output(run, energy);
  const link = html`<a href=${hrefOf(store, "queries")}>${phrase("servingQueryLink")}</a>`;
  if (!run || !value) return html`<p class="hint" id=${id}>${link}</p>`;
  const { chips, models } = store.description;
  const tokens = (id: string) => orAbsent(inputOf(run, id), (count) => precise(count, "1"));
  const amounts = Object.fromEntries(printed.map(({ id, central, unit }) => [id, quantity(central, unit)]));
  const text = richPhrase("servingQuery", {
    prompt: tokens("prompt_tokens"), answer: tokens("answer_tokens"),
    energy: number(ui, key, quantity(value.central, value.unit)),
    range: value.p5 === undefined || value.p95 === undefined ? ""
      : unbroken(outcomes(value.p5, value.p95, value.unit), []),
    model: wholeName(labelOf(models, run.chosen.model)), chip: wholeName(labelOf(chips, run.chosen.chip)),
    google: amounts["google-2025"] ?? "", openai: amounts["openai-2025"] ?? "", link,
  });
  return html`<div class="prose" id=${id}><p>${text}</p></div>
    ${drawerFor(ui, { [key]: () => outputDrawer(store, ui, run, energy) })}`;
};
