// The types of what comes out: runs with their results and inputs, comparisons, answers and problems.
import type { AssumptionId, ById, OutputId } from "./ids.js";
import type { ClaimKind, Grade } from "./description.js";
import type { Hardware, QueryQuestion, Question, Range, RentalClass, Route, Value } from "./request.js";

/** Whose value of an assumption stands; each wins over those before it. */
export type Layer =
  | "table" | "chip" | "model" | "place" | "accounting"
  | "offer" | "subscription" | "scenario" | "shared" | "reader";

export interface Version {
  model: string;
  /** The newest day on which a source of the data was looked at. */
  data: string;
  /** Of the data: another for any change to them. */
  hash: string;
}

export interface Report {
  version: Version;
  /** Empty if the request itself was refused. */
  runs: Run[];
  /** Each other run against the baseline, for every output that both have. */
  comparisons: Comparison[];
  /** With the detail `claims`: every row of describe().claims, at the request's shared values. */
  claims: Verdict[];
  problems: Problem[];
  sweeps?: SweepResult[];
  solve?: Answer[];
  queries?: QueryAnswer[];
}

/** A run's query by our own account, which comes first, and by every method of describe().query_methods. */
export interface QueryAnswer extends QueryQuestion {
  /** Empty for a run at fault. */
  accounts: QueryAccount[];
  /** Where `from` and `to` are given, the amounts that both have: steps whose ratios multiply to that of the totals. */
  walks?: { energy?: QueryStep[]; emissions?: QueryStep[]; water?: QueryStep[] };
}

export interface QueryAccount {
  /** "tokenwatt" for our own. */
  method: string;
  /**
   * What it cannot do without and does not have: ids of assumptions and outputs, or model, chip and place where it has
   * no figure for the run's. Nothing else is there then.
   */
  lacks?: string[];
  /** Wh at the building's meter, where the building is counted. */
  energy?: number;
  /** gCO2e */
  emissions?: number;
  /** mL */
  water?: number;
  /**
   * What it comes to once each factor and those before it are counted, in tokens, Wh, gCO2e or mL. One that is absent
   * is not told apart: it is inside the next.
   */
  levels?: Partial<Record<QueryFactor, number>>;
  /** The model is larger than those that the method was fitted to. */
  beyond_fit?: true;
}

/**
 * In the order in which it is counted: the tokens of the answer, the chips if each answer were written alone, the
 * batch, the prompt, processors and memory, idle machines, the building; the carbon of electricity and the making of
 * machines; water for cooling and that of power plants.
 */
export type QueryFactor =
  | "tokens" | "machine" | "batch" | "input" | "host" | "idle" | "building"
  | "grid" | "embodied" | "cooling" | "generation";

/** Several factors are one step where one of the accounts does not tell them apart. */
export interface QueryStep {
  factors: QueryFactor[];
  ratio: number;
  /** Its part of the logarithm of the whole ratio; null where the accounts are alike. */
  share: number | null;
}

/** A claim held against what its scenario comes to. */
export interface Verdict {
  id: string;
  verdict: "inside" | "claim_low" | "claim_high" | "not_testable";
  /** How many times the claim is off; null where it is inside or cannot be tested. */
  factor: number | null;
  judgement: Judgement;
  /** As it is read, where a figure is named; an open side is null. */
  claimed?: [number | null, number | null];
  computed?: { central: number; p5: number; p50: number; p95: number };
  /** Values, one assumption alone, at which the claim's nearer end would be our central value. */
  would_need?: { run: string; id: string; value: number | null; in_range: "inside" | "outside_published" | "none" }[];
}

/** What draws say of a claim, or what is said of it without. */
export interface Judgement {
  /**
   * The kind of the claim's row, or `exact` where a tested claim comes to one number in every draw: then it is
   * arithmetic, which holds or does not.
   */
  kind: ClaimKind | "exact";
  /** Of tested and exact claims, with draws, where all figures are there. describe().judgement has the thresholds. */
  word?: Word;
  /** Of tested claims: the share of draws in which the claim holds. */
  probability?: number;
  /** What counts as the claim holding, in the unit of what is computed; null leaves a side open. */
  reading?: { low: number | null; high: number | null };
  /**
   * Factors, null where none leads from the one to the other. `median`: our middle figure over the nearer end of the
   * claim, 1 where it is within. `edge`: the nearer end of the claim over the nearer end of our P5 to P95, more than 1
   * where the claim lies above it, less where below, 1 where they meet.
   */
  distance?: { median: number | null; edge: number | null };
  /** Of what has a word: the other choices under which it is another. */
  flips_if?: Flip[];
}

export type Word = "supported" | "likely" | "undecided" | "unlikely" | "contradicted";

export interface Flip {
  /** An alternative of the claim's row, or a default without a source and the end that it was tried at. */
  alternative: string;
  /** The default, and what it was tried at in every run that has it from this row, or from the scenario. */
  default?: { id: string; row?: RowRef; value: number };
  word: Word;
  /** Absent where the draws come to one number. */
  probability?: number;
}

export interface SweepResult {
  run: string;
  id: string;
  values: (Value | string)[];
  /** By output id the central values, null where absent; with draws, p5 and p95 hold the same by output id. */
  results: { [output: string]: (number | null)[] } & {
    p5?: Record<string, (number | null)[]>;
    p95?: Record<string, (number | null)[]>;
  };
}

export interface Answer extends Question {
  value: number | null;
  /** Within the published range, outside it, or not within the hard bounds. */
  in_range: "inside" | "outside_published" | "none";
}

export interface Run {
  id: string;
  label: string;
  model?: string;
  chip?: string;
  place?: string;
  accounting: string;
  /** As asked for, or as chosen. */
  route?: Route;
  /** As asked for, or as chosen; a run at fault has none. */
  hardware?: Hardware;
  /** The format served in, where there is a model. */
  format?: string;
  offer?: string;
  subscription?: string;
  /** Absent outputs have a problem that says why. */
  outputs: ById<OutputId, Output>;
  inputs: ById<AssumptionId, Input>;
  /** Detail "routes": chip-hours by each route that can be worked out. */
  routes?: Partial<Record<Route, number>>;
  /** Outputs that run over years. */
  series?: Record<string, { unit: string; year: number[]; central: number[]; p5?: number[]; p95?: number[] }>;
  /**
   * Where a query cannot be worked out, and `query_energy_price_allows` or `query_energy_speed_allows` was asked for:
   * what its price and its speed allow, P5 to P95, and what both do, where that is anything.
   */
  bounds?: Bounds;
}

export interface Bounds {
  unit: string;
  price?: Bound;
  speed?: Bound;
  both?: Bound;
}

export interface Bound {
  low: number;
  high: number;
}

export interface Output {
  unit: string;
  /** Worked out from the central value of every input. */
  central: number;
  /** The weakest grade among the inputs that move it. */
  grade: Grade;
  /** With draws, where any of them has a finite value. */
  mean?: number;
  p5?: number;
  p25?: number;
  p50?: number;
  p75?: number;
  p95?: number;
  /** Every draw is the central value: nothing that varies moves it, so there is no doubt to tell. */
  exact?: true;
  /** The share of draws that have no finite value, where there are any. */
  without_value?: number;
  /** Detail "quantiles": 50 values at (i + 0.5) / 50. */
  quantiles?: number[];
  /**
   * Detail "tornado": this output with one input at its P5 and at its P95, biggest swing first; an end is absent where
   * the output has no finite value there.
   */
  tornado?: { id: string; low?: number; high?: number }[];
  /** Detail "sobol": shares of the variance, by an input alone and with its interactions. */
  sobol?: { id: string; first: number; total: number }[];
  /** Detail "elasticity": percent change of this output per percent of an input. */
  elasticity?: { id: string; value: number }[];
  /** Detail "working": how it was worked out. */
  working?: Working;
}

export interface Working {
  /** input, output, step or constant, or an operation such as add or multiply. */
  op: string;
  id?: string;
  /** In `unit`; of an operation in base units. Null where it is infinite. */
  value: number | null;
  unit?: string;
  /** Base units per unit. */
  scale?: number;
  /** Of the operation rescale: what it multiplies by. */
  factor?: number;
  of?: Working[];
}

export interface Input extends Required<Range> {
  unit: string;
  /** The layer whose value stands. */
  from: Layer;
  /** Another input says the same and is taken: reported arithmetic, hours or a speed that stand aside. */
  counts?: false;
  /** The row that gives it; absent where a scenario or a reader does. */
  row?: RowRef;
  source?: string;
  grade: Grade;
}

/** A row of describe(). */
export interface RowRef {
  catalogue:
    | "assumptions" | "chips" | "models" | "places" | "accountings" | "formats" | "offers" | "subscriptions";
  /** Of a place the one that has the figure: the run's own, or the place around it. */
  id: string;
  /** Of an accounting: which of the cases that it has for this input; 0 where it has one figure. */
  case?: number;
  /** Of a chip's rent: which of its rents. */
  rental_class?: RentalClass;
}

export interface Comparison {
  run: string;
  baseline: string;
  output: string;
  /** run over baseline; absent where the baseline is zero */
  ratio?: Percentiles;
  /** run minus baseline, in the output's unit */
  difference: Percentiles;
  /**
   * Of the draws in which both have a value, the share in which the run has less than the baseline; absent without any.
   */
  probability_less?: number;
  /**
   * Detail "decomposition", of it_energy, facility_energy, emissions, electricity_cost, rented_cost and owned_cost
   * where both runs have more than zero: factors whose ratios multiply to the ratio of the outputs.
   */
  decomposition?: Factor[];
}

/** What one factor of the formula, an assumption, an output or a term, does to the ratio of two runs. */
export interface Factor {
  factor: string;
  ratio: number;
  /** Its part of the logarithm of the whole ratio; null where the runs are alike. */
  share: number | null;
  /** Of a term that only one of the two runs has: what it adds, in the output's unit. */
  difference?: number;
  /** Of the ratio, with draws. */
  p5?: number;
  p50?: number;
  p95?: number;
  exact?: true;
}

export interface Percentiles {
  central: number;
  p5?: number;
  p50?: number;
  p95?: number;
  /** Every draw is the central value: what the runs share cancels, and nothing else varies. */
  exact?: true;
  /** The share of draws in which one of the two has no value, where there are any. */
  without_value?: number;
}

export interface Problem {
  /** error: refused. absent: the listed outputs cannot be had. warning: doubtful but worked out. */
  level: "error" | "absent" | "warning";
  code: ProblemCode;
  run?: string;
  /** The assumption, field or name that it is about. */
  id?: string;
  /** With level absent: the outputs that are missing. */
  outputs?: string[];
  message: string;
}

export type ProblemCode =
  | "bad_json" | "wrong_type" | "unknown_field" | "unknown_id" | "out_of_range" | "bad_range" | "too_large"
  | "too_many_runs" | "duplicate_id"
  | "missing_input" | "no_figure" | "does_not_fit" | "too_slow" | "no_solution"
  | "outside_published" | "extrapolated" | "conflicting_inputs" | "other_rental_class"
  /** No longer given: describe() says after how many months a figure may be out of date. */
  | "old_source";
