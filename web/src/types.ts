// The package's shapes under the names that the page uses, and the things a run chooses besides its values.
export type {
  Accounting, Answer, Assumption, Chip, Claim, ClaimSide, Comparison, Description, Distribution, Figure, Input,
  Preset, Problem, QueryAccount, QueryMethod, QueryStep, Question, Range, Report, Request, Route, RowRef, RunRequest,
  Scenario, Session, Source, Tokenwatt, Value, Verdict, Word, Working, Output as OutputValue, Run as RunReport,
} from "tokenwatt";

export const runFields = [
  "model", "chip", "place", "accounting", "route", "hardware", "format", "offer", "subscription",
] as const;
export type RunField = (typeof runFields)[number];
export const hardware = ["rented", "owned"] as const;
export const routes = ["hours", "cluster", "compute"] as const;
