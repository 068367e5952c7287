// The answer of this chapter: which sum is shown, what it comes to, and on what it rests.
import { number } from "../../provenance/number";
import { html, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { output, type RunView } from "../../answers/view";
import { nameOf } from "../../provenance/line";
import { drawerFor } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import { restsInWords } from "../../provenance/rests";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { lower } from "../../words/names";
import { phrase, richPhrase, wholeName } from "../../words/text";
import { quantity } from "../../words/units";
import { worked } from "./questions";

const key = "method/answer";

export const text = (store: Store, ui: Ui, chosen: string, run: RunView | undefined): TemplateResult => {
  const value = run && output(run, chosen);
  if (!run || !value) return html`<p>${phrase("methodTextNone")}</p>`;
  const first = chosen === energy && !run.request;
  const answer = richPhrase(first ? "methodText" : "methodTextOther", {
    label: lower(nameOf(store.description, chosen)), run: wholeName(run.name),
    value: number(ui, key, quantity(value.central, value.unit, value.unit === "1")),
  });
  const rests = restsInWords(run.report, worked(store, run, [chosen])[chosen]);
  return html`<p>${answer} ${rests} ${phrase("methodPress")}</p>
    ${drawerFor(ui, { [key]: () => outputDrawer(store, ui, run, chosen) })}`;
};
