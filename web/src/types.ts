// The package's shapes under the names that the page uses, and the four things a run chooses besides its values.
import type { Output, Run, Report as CoreReport } from "tokenwatt";

export type {
  Accounting, Assumption, Chip, Description, Figure, Input, LoadOptions, Model, Place, Problem, Request, Route,
  RunRequest, Scenario, Source, Tokenwatt, Working,
} from "tokenwatt";

/** An output, with the percentiles and equally likely outcomes that it has once draws are made. */
export interface OutputValue extends Output {
  p5?: number;
  p50?: number;
  p95?: number;
  quantiles?: number[];
}
export interface RunReport extends Run {
  outputs: Record<string, OutputValue>;
}
export interface Report extends CoreReport {
  runs: RunReport[];
}

export const runFields = ["model", "chip", "place", "accounting", "route"] as const;
export type RunField = (typeof runFields)[number];
export const routes = ["hours", "cluster", "compute"] as const;
