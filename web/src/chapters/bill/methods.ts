// The same run under every accounting and by every route: one extra estimate each.
import type { Store } from "../../app/store";
import { output, reason, whatIf, type RunView } from "../../app/view";
import { routes, type Accounting, type Route } from "../../types";
import { energy } from "./answer";

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
}

/** What accountings set: never to be mixed with the reader's own values of the same rows. */
const accountingRows = (accountings: Accounting[]): string[] => [...new Set(accountings.flatMap((row) => Object.keys(row.sets)))];

export const byAccounting = (store: Store, run: RunView): MethodRow[] => {
  const { accountings } = store.description;
  const ids = accountingRows(accountings);
  const unit = output(run, energy)?.unit ?? "GWh";
  return accountings.map((row): MethodRow => {
    const report = whatIf(store, run.id, { accounting: row.id }, ids);
    const found = report.runs.find((one) => one.id === run.id);
    const value = found?.outputs[energy]?.central;
    const inputs = ids.flatMap((id) => (found?.inputs[id] ? [{ id, value: found.inputs[id].central }] : []));
    const common = { id: row.id, label: row.label, note: row.note, published: row.source !== undefined, unit, inputs };
    return value === undefined ? { ...common, reason: reason(store, run.id, energy, report.problems) } : { ...common, value };
  }).sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
};

export interface RouteRow {
  id: Route;
  used: boolean;
  hours?: number;
  energy?: number;
  unit: string;
  reason?: string;
}

export const byRoute = (store: Store, run: RunView): RouteRow[] => routes.map((id) => {
  const used = run.chosen.route === id;
  const report = used ? store.report : whatIf(store, run.id, { route: id });
  const found = report.runs.find((one) => one.id === run.id);
  const value = found?.outputs[energy];
  const hours = found?.outputs.chip_hours?.central;
  const unit = output(run, energy)?.unit ?? "GWh";
  return value && hours !== undefined
    ? { id, used, hours, energy: value.central, unit }
    : { id, used, unit, reason: reason(store, run.id, "chip_hours", report.problems) || reason(store, run.id, energy, report.problems) };
});
