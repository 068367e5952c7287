// The same run under every accounting, which takes one more estimate each.
import { settled } from "./settled";
import type { Store } from "../store/store";
import { output, reason, whatIf, type RunView } from "./view";
import { energy } from "./headline";
import type { Accounting } from "../types";

export interface MethodRow {
  id: string;
  label: string;
  note: string;
  published: boolean;
  unit: string;
  value?: number;
  /** why there is none */
  reason?: string;
  /** what the method set, for its second line */
  inputs: { id: string; value: number }[];
  view?: RunView;
}

/** The rows that accountings set. A reader's own value of one of them is never mixed with an accounting's. */
const accountingRows = (accountings: Accounting[]): string[] =>
  [...new Set(accountings.flatMap((row) => Object.keys(row.sets)))];

/** Whether the reader set one of these rows, so that the run no longer follows any accounting. */
export const changedByReader = (store: Store, run: RunView): boolean =>
  accountingRows(store.description.accountings)
    .some((id) => ["shared", "reader"].includes(run.report.inputs[id]?.from ?? ""));

const rowOf = (store: Store, run: RunView, row: Accounting, ids: string[]): MethodRow => {
  const { report, view } = whatIf(store, run, { accounting: row.id }, [energy], ids);
  const value = view && output(view, energy);
  const inputs = ids.flatMap((id) => {
    const input = view?.report.inputs[id];
    return input ? [{ id, value: input.central }] : [];
  });
  const common = { id: row.id, label: row.label, note: row.note, published: row.source !== undefined, inputs };
  return view && value ? { ...common, unit: value.unit, value: value.central, view }
    : { ...common, unit: "", reason: reason(store, run.id, energy, report.problems) };
};

export const byAccounting = (store: Store, run: RunView): MethodRow[] => settled(store, `accountings/${run.id}`, () => {
  const { accountings } = store.description;
  const ids = accountingRows(accountings);
  const value = (row: MethodRow) => row.value ?? Infinity;
  return accountings.map((row) => rowOf(store, run, row, ids)).sort((a, b) => value(a) - value(b));
});

/** Two methods that set the same figures count alike, and are one way of counting. */
export const isTwin = (a: MethodRow, b: MethodRow): boolean =>
  a.inputs.length === b.inputs.length && a.inputs.every(({ id, value }) =>
    b.inputs.some((other) => other.id === id && other.value === value));

/** The ways of counting among these methods, each once. */
export const distinct = (rows: MethodRow[]): MethodRow[] =>
  rows.filter((row, i) => !rows.slice(0, i).some((before) => isTwin(row, before)));
