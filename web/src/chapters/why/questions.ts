// Why two runs differ as the core divides it: factors that multiply to the whole, with both runs' figures for each.
import { ask } from "../../answers/ask";
import { energy } from "../../answers/headline";
import { comparison, output, type RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Request } from "../../types";
import { isAlike } from "../../words/compare";

export interface Factor {
  id: string;
  /** run over baseline */
  ratio: number;
  low?: number;
  high?: number;
}

/** The factors that accountings set, and that say nothing about a chip or the size of a job. */
const counted = new Set(["power_utilization", "server_overhead", "facility_pue"]);

const isCounted = (factor: Factor): boolean => counted.has(factor.id);

/** The page's own comparison, taken apart. */
export const factorsOf = (store: Store, other: RunView): Factor[] => {
  const question: Request = { scenario: store.state.scenario, outputs: [energy], details: ["decomposition"] };
  const rows = comparison(ask(store, question), other, energy)?.decomposition ?? [];
  return rows.map((row) => ({ id: row.factor, ratio: row.ratio,
    ...(row.p5 === undefined || row.p95 === undefined ? {} : { low: row.p5, high: row.p95 }) }));
};

/** The same, with the accounting's factors in one row where both runs are counted alike. */
export const grouped = (factors: Factor[]): Factor[] => {
  const rest = factors.filter(isCounted);
  const alike = rest.length > 1 && rest.every((one) => isAlike(one.ratio));
  if (!alike) return factors;
  const counted = { id: "counted", ratio: rest.reduce((all, one) => all * one.ratio, 1) };
  return [...factors.filter((one) => !isCounted(one)), counted];
};

/** The output behind each factor; the other factors are inputs. */
const outputsOf: Record<string, string> = {
  training_compute: "training_compute", chip_hours: "chip_hours", chip_efficiency: "chip_efficiency",
  utilization: "implied_utilization",
};

/** A run's own figure behind a factor. */
export const figureOf = (run: RunView, id: string): { value: number; unit: string } | undefined => {
  const known = outputsOf[id] ? output(run, outputsOf[id]) : run.report.inputs[id];
  return known && { value: known.central, unit: known.unit };
};
