// The package's shapes under the names that the page uses, and the four things a run chooses besides its values.
export type {
  Accounting, Assumption, Chip, Comparison, Description, Distribution, Figure, Input, LoadOptions, Model, Place, Problem,
  Range, Report, Request, Route, RunRequest, Scenario, Source, Tokenwatt, Value, Working, Output as OutputValue,
  Run as RunReport,
} from "tokenwatt";

export const runFields = ["model", "chip", "place", "accounting", "route"] as const;
export type RunField = (typeof runFields)[number];
export const routes = ["hours", "cluster", "compute"] as const;
