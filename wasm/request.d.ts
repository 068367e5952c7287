// The types of what goes in: runs, the values that change, and what is wanted of them.
import type {
  AccountingId, AssumptionId, ById, ChipId, FormatId, ModelId, Named, OfferId, OutputId, PlaceId, ScenarioId,
  SubscriptionId,
} from "./ids.js";

export type Distribution = "lognormal" | "logitnormal" | "shifted-lognormal" | "normal" | "uniform" | "fixed";
export type Route = "hours" | "cluster" | "compute";
export type Hardware = "rented" | "owned";
/** What hosts ask on the open market, what large clouds list, what a year or more is let at. */
export type RentalClass = "marketplace" | "list" | "contract";
/** What a report holds besides; report.d.ts says of each where it stands. */
export type Detail =
  | "quantiles" | "tornado" | "elasticity" | "sobol" | "decomposition" | "working" | "routes" | "claims";

/** Percentiles 5, 50 and 95. */
export interface Range {
  low: number;
  central: number;
  high: number;
  /** Default: the assumption's own. */
  distribution?: Distribution;
}

/** A number fixes an assumption, a range replaces its range. */
export type Value = number | Range;

export interface Request {
  /**
   * A scenario to start from, or a claim's own comparison (Description.cases); with `runs`, its runs are changed by id.
   */
  scenario?: Named<ScenarioId>;
  /** One to four runs. */
  runs?: RunRequest[];
  /** Overrides for every run. */
  shared?: ById<AssumptionId, Value>;
  /**
   * The kind of price that all chips' rents are, so that like is set against like. A chip without it takes the nearest
   * kind that it has, and a warning says so. Default: marketplace.
   */
  rental_class?: RentalClass;
  /** The run that the others are compared with. Default: the first. */
  baseline?: string;
  /** Ids of the outputs wanted. Default: all. */
  outputs?: Named<OutputId>[];
  /** Ids of the assumptions that the report tells of each run. Default: all. No result depends on it. */
  inputs?: Named<AssumptionId>[];
  /** Ids of the claims that are judged where details ask for claims. Default: all. No verdict depends on it. */
  claims?: string[];
  details?: Detail[];
  /** Draws, 0 to 1,048,576; 0 gives central values only. Default: 16,384. */
  draws?: number;
  /** Default: 1. */
  seed?: number;
  /** Ids of assumptions that each run draws for itself although the runs share their cause. */
  unlink?: Named<AssumptionId>[];
  /** Outputs of a run as one assumption, or its chip, place or accounting, takes each value. */
  sweeps?: Sweep[];
  /** Values at which an output reaches a target, or equals that of another run. */
  solve?: Question[];
  /** A run's query as published methods count it. */
  queries?: QueryQuestion[];
}

/** With `from` and `to` the way from one method's account to another's; "tokenwatt" is our own. */
export interface QueryQuestion {
  run: string;
  from?: string;
  to?: string;
}

export interface Sweep {
  run: string;
  /** An assumption, or chip, place or accounting. */
  id: string;
  values: (Value | string)[];
  /** Default: the request's. */
  outputs?: Named<OutputId>[];
}

export interface Question {
  run: string;
  output: Named<OutputId>;
  id: Named<AssumptionId>;
  target?: number;
  equals?: string;
}

export interface RunRequest {
  /** Default: a, b, c or d by position. */
  id?: string;
  label?: string;
  model?: Named<ModelId>;
  chip?: Named<ChipId>;
  place?: Named<PlaceId>;
  /** How power is counted. Default: central. */
  accounting?: Named<AccountingId>;
  /** How chip-hours are found. Default: the first route whose givens are all set. */
  route?: Route;
  /** Default: rented where the chip has a rent. */
  hardware?: Hardware;
  /** Weights and arithmetic in serving. Default: the model's release, or the nearest that the chip computes in. */
  format?: Named<FormatId>;
  /** List prices of an API. */
  offer?: Named<OfferId>;
  subscription?: Named<SubscriptionId>;
  /** Overrides for this run. */
  set?: ById<AssumptionId, Value>;
  /** Takes the scenario's run of this id away. */
  remove?: boolean;
}
