// Runs that a chapter supposes, beside those that the page compares, ready for numbers that open their provenance.
import type { Store } from "../store/store";
import { runFields, type Report, type Request, type RunField } from "../types";
import { asRequest } from "./ask";
import type { RunView } from "./view";

/** The runs of a question's report; their colour is ink, because colours are the page's own runs'. */
export const supposed = (store: Store, question: Request, report: Report): RunView[] =>
  (question.runs ?? []).flatMap((row) => {
    const found = report.runs.find((one) => one.id === row.id);
    if (!found) return [];
    const chosen = Object.fromEntries(runFields.map((field) => [field, row[field] ?? ""])) as Record<RunField, string>;
    const { id, label } = found, { scenario } = store.state;
    const request = asRequest(store, question);
    return [{ id, label, name: label, supposed: true, tone: "ink", chosen, report: found, scenario, request }];
  });
