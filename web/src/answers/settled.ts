// Side results, such as the same run under every method: kept while the report stands, and left as they were while a slider is moving.
import type { Report } from "../types";
import type { Store } from "../store/store";

interface Kept {
  report: Report;
  value: unknown;
}

const kept = new WeakMap<Store, Map<string, Kept>>();

export const settled = <Value>(store: Store, key: string, compute: () => Value): Value => {
  const known = kept.get(store) ?? new Map<string, Kept>();
  kept.set(store, known);
  const last = known.get(key);
  if (last && (last.report === store.report || store.moving)) return last.value as Value;
  const value = compute();
  known.set(key, { report: store.report, value });
  return value;
};
