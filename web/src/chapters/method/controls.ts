// Which result's working is shown, and in which run.
import { html, nothing, type TemplateResult } from "lit";
import { runViews, type RunView } from "../../answers/view";
import { chooser } from "../../controls/select";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Description } from "../../types";
import { phrase } from "../../words/text";

/** What the reader has chosen to see: a result, and a run. */
export const outputKey = "methodOutput", runKey = "methodRun";

type Row = Description["outputs"][number];

/** The results of a subject, in reading order. */
export const resultsOf = ({ outputs }: Description, subject: Description["subjects"][number]): Row[] =>
  subject.outputs.flatMap((id) => outputs.find((row) => row.id === id) ?? []);

export const choosers = (store: Store, ui: Ui, chosen: string, run: RunView): TemplateResult => {
  const { description } = store;
  const results = description.subjects.map((subject) =>
    ({ label: subject.label, rows: resultsOf(description, subject) }));
  const runs = runViews(store).map(({ id, label, report }) => ({ id, label, disabled: !report.outputs[chosen] }));
  return html`
    <div class="choosers">
      ${chooser(phrase("driversOutput"), {
        id: outputKey, options: results, chosen, choose: (id) => ui.choose(outputKey, id),
      })}
      ${run.request ? nothing : chooser(phrase("driversRun"), {
        id: runKey, options: runs, chosen: run.id, choose: (id) => ui.choose(runKey, id),
      })}
    </div>`;
};
