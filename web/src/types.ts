// The package's shapes under the names that the page uses, and the things a run chooses besides its values.
import type { Word } from "tokenwatt";
import type { Reproduction } from "tokenwatt/published.js";

export type {
  Accounting, Answer, Assumption, Chip, Claim, ClaimSide, Comparison, Description, Distribution, Figure, Input, Model,
  Offer, Preset, Problem, QueryAccount, QueryMethod, QueryStep, Question, Range, Report, Request, Route, RowRef,
  RunRequest, Scenario, Session, Source, Tokenwatt, Value, Verdict, Word, Working, Output as OutputValue,
  Run as RunReport,
} from "tokenwatt";

export const runFields = [
  "model", "chip", "place", "accounting", "route", "hardware", "format", "offer", "subscription",
] as const;
export type RunField = (typeof runFields)[number];
export const hardware = ["rented", "owned"] as const;
export const routes = ["hours", "cluster", "compute"] as const;

/** What the build leaves of a row; the rest is in the record itself. */
export type Reproduced =
  Pick<Reproduction, "id" | "kind" | "basis" | "output" | "published" | "central" | "p5" | "p95" | "ratio" | "inside">;

/** What somebody puts the training of a model at. */
export interface Bill {
  model: string;
  central: number;
  unit: string;
  source: string;
}

/** What somebody says of a query of their own. */
export interface PrintedQuery {
  id: string;
  central: number;
  unit: string;
}

/** What one of two camps says of a chip's price against another's. */
export interface CampClaim {
  id: string;
  /** who says so */
  by: string;
  claimed: [number, number];
}

/** What the page says of a claim, and all that it needs for that. */
export interface Read {
  id: string;
  /** absent for a ratio */
  unit?: string;
  claimed: [number, number];
  /** the one number that was written, where it is read as an interval */
  stated?: number;
  computed?: { central: number; p5: number; p95: number };
  word?: Word;
  kind: string;
}
