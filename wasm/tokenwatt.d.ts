// The types of the package: what goes in, what comes out. Numbers are in the unit that describe() gives for their id.

/** Loads the core once. It rejects if the files cannot be had; nothing else in this package throws. */
export function load(options?: LoadOptions): Promise<Tokenwatt>;

export interface LoadOptions {
  /** Where the core is: its bytes, a compiled module, or an address. Default: the file beside this one. */
  wasm?: BufferSource | WebAssembly.Module | string | URL;
  /** Labels and catalogues for describe(): the parsed texts.json, or an address. Default: the file beside this one. */
  texts?: object | string | URL;
  /** Notes and sources for describe(): the parsed prose.json, or an address. Default: the file beside this one; null for none yet. */
  prose?: object | string | URL | null;
}

export interface Tokenwatt {
  /** Every table, catalogue and text, rows by id. */
  describe(): Description;
  /** Adds texts to what describe() gives. Default: the prose.json that load() was told to leave out. */
  addTexts(texts?: object | string | URL): Promise<void>;
  /** Works a request out. An empty request is the default scenario. It never throws: see Report.problems. */
  estimate(request?: Request): Report;
  /** Opens a request for sliders. It throws where the request cannot be written as JSON. */
  open(request?: Request): Session;
}

/** A request that stays open. Moving one value works out again only what depends on it. */
export interface Session {
  /** Sets an assumption of a run, or of all runs where `run` is null. A refused value changes nothing. */
  set(run: string | null, id: string, value: Value): Problem[];
  unset(run: string | null, id: string): Problem[];
  /** Works out what changed. Fewer draws are faster: few while dragging, many at rest. Default 16,384; 0 for central values only. */
  update(draws?: number): Problem[];
  /** Copies of the numbers after update(); NaN is absent. */
  results(): Results;
  /** The same as estimate() of the session's state. */
  report(): Report;
  /** Frees its memory. */
  close(): void;
}

export interface Results {
  runs: string[];
  outputs: string[];
  statistics: ("central" | "mean" | "p5" | "p25" | "p50" | "p75" | "p95")[];
  /** Run by run, in it output by output, in it statistic by statistic. */
  values: Float64Array;
  baseline: string;
  /** The runs that are compared with the baseline. */
  ratioRuns: string[];
  ratioStatistics: ("central" | "p5" | "p50" | "p95" | "probability_less")[];
  /** Compared run by compared run, in it output by output, in it statistic by statistic. */
  ratios: Float64Array;
}

export type Distribution = "lognormal" | "logitnormal" | "shifted-lognormal" | "normal" | "uniform" | "fixed";
export type Grade = "measured" | "disclosed" | "vendor" | "derived" | "reported" | "estimated" | "claimed" | "assumed";
export type Route = "hours" | "cluster" | "compute";
export type Hardware = "rented" | "owned";
export type Layer = "table" | "chip" | "model" | "place" | "accounting" | "offer" | "subscription" | "scenario" | "shared" | "reader";
export type Detail = "quantiles" | "tornado" | "elasticity" | "sobol" | "decomposition" | "working" | "routes" | "claims";

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
  /** A scenario to start from, or a claim's own comparison (Description.cases); with `runs`, its runs are changed by id. */
  scenario?: string;
  /** One to four runs. */
  runs?: RunRequest[];
  /** Overrides for every run. */
  shared?: Record<string, Value>;
  /** The run that the others are compared with. Default: the first. */
  baseline?: string;
  /** Ids of the outputs wanted. Default: all. */
  outputs?: string[];
  details?: Detail[];
  /** Draws, 0 to 1,048,576; 0 gives central values only. Default: 16,384. */
  draws?: number;
  /** Default: 1. */
  seed?: number;
  /** Ids of assumptions that each run draws for itself although the runs share their cause. */
  unlink?: string[];
  /** Outputs of a run as one assumption, or its chip, place or accounting, takes each value. */
  sweeps?: Sweep[];
  /** Values at which an output reaches a target, or equals that of another run. */
  solve?: Question[];
}

export interface Sweep {
  run: string;
  /** An assumption, or chip, place or accounting. */
  id: string;
  values: (Value | string)[];
  /** Default: the request's. */
  outputs?: string[];
}

export interface Question {
  run: string;
  output: string;
  id: string;
  target?: number;
  equals?: string;
}

export interface RunRequest {
  /** Default: a, b, c or d by position. */
  id?: string;
  label?: string;
  model?: string;
  chip?: string;
  place?: string;
  /** How power is counted. Default: central. */
  accounting?: string;
  /** How chip-hours are found. Default: the first route whose givens are all set. */
  route?: Route;
  /** Default: rented where the chip has a rent. */
  hardware?: Hardware;
  /** Weights and arithmetic in serving. Default: the model's release, or the nearest that the chip computes in. */
  format?: string;
  /** List prices of an API. */
  offer?: string;
  subscription?: string;
  /** Overrides for this run. */
  set?: Record<string, Value>;
  /** Takes the scenario's run of this id away. */
  remove?: boolean;
}

export interface Version {
  model: string;
  data: string;
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
}

/** A claim held against what its scenario comes to. */
export interface Verdict {
  id: string;
  verdict: "inside" | "claim_low" | "claim_high" | "not_testable";
  /** How many times the claim is off; null where it is inside or cannot be tested. */
  factor: number | null;
  /** An open side is null. */
  claimed?: [number | null, number | null];
  computed?: { central: number; p5: number; p50: number; p95: number };
  /** Values, one assumption alone, at which the claim's nearer end would be our central value. */
  would_need?: { run: string; id: string; value: number | null; in_range: "inside" | "outside_published" | "none" }[];
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
  hardware: Hardware;
  /** The format served in, where there is a model. */
  format?: string;
  offer?: string;
  subscription?: string;
  /** Absent outputs have a problem that says why. */
  outputs: Record<string, Output>;
  inputs: Record<string, Input>;
  /** Detail "routes": chip-hours by each route that can be worked out. */
  routes?: Partial<Record<Route, number>>;
  /** Outputs that run over years. */
  series?: Record<string, { unit: string; year: number[]; central: number[]; p5?: number[]; p95?: number[] }>;
}

export interface Output {
  unit: string;
  /** Worked out from the central value of every input. */
  central: number;
  /** The weakest grade among the inputs that move it. */
  grade: Grade;
  /** With draws. */
  mean?: number;
  p5?: number;
  p25?: number;
  p50?: number;
  p75?: number;
  p95?: number;
  /** The share of draws that have no finite value, where there are any. */
  without_value?: number;
  /** Detail "quantiles": 50 values at (i + 0.5) / 50. */
  quantiles?: number[];
  /** Detail "tornado": this output with one input at its P5 and at its P95, biggest swing first. */
  tornado?: { id: string; low: number; high: number }[];
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
  of?: Working[];
}

export interface Input extends Required<Range> {
  unit: string;
  /** The layer whose value stands. */
  from: Layer;
  source?: string;
  grade: Grade;
}

export interface Comparison {
  run: string;
  baseline: string;
  output: string;
  /** run over baseline; absent where the baseline is zero */
  ratio?: Percentiles;
  /** run minus baseline, in the output's unit */
  difference: Percentiles;
  /** The share of draws in which the run has less than the baseline. */
  probability_less?: number;
  /** Detail "decomposition", of facility_energy: factors whose ratios multiply to the whole. */
  decomposition?: { factor: string; ratio: number; share: number | null; p5?: number; p50?: number; p95?: number }[];
}

export interface Percentiles {
  central: number;
  p5?: number;
  p50?: number;
  p95?: number;
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
  | "missing_input" | "no_figure" | "does_not_fit" | "no_solution"
  | "outside_published" | "extrapolated" | "conflicting_inputs" | "old_source";

/** An output and its documentation. The formula is written with ids of assumptions, outputs and steps of their working. */
export interface OutputRow {
  id: string;
  label: string;
  unit: string;
  symbol: string;
  formula: string;
  /** The least and the most it can be, where there is such a bound. */
  min?: number;
  max?: number;
  /** The paper or standard, with its section, that the formula follows. */
  source: string;
  note: string;
}

export interface Description {
  version: Version;
  /** The day the sources were last gone through. */
  updated: string;
  groups: { id: string; label: string; note?: string }[];
  assumptions: Assumption[];
  outputs: OutputRow[];
  /** What outputs are about, and which they are, in reading order. */
  subjects: { id: string; label: string; outputs: string[] }[];
  chips: Chip[];
  models: Model[];
  places: Place[];
  accountings: Accounting[];
  formats: Format[];
  offers: Offer[];
  subscriptions: Subscription[];
  scenarios: Scenario[];
  presets: Preset[];
  currencies: { id: string; label: string; /** USD for one unit */ usd: number; date: string; source: string }[];
  /** These come with prose.json, and are empty without. */
  sources: Source[];
  claims: Claim[];
  published: PublishedFigure[];
  /** What no figure here counts. */
  omissions?: { id: string; figure?: Figure }[];
  /** Comparisons that only claims are tested on. */
  cases?: { id: string; runs: ScenarioRun[] }[];
}

/** What an article says, and the expression that tests it. */
export interface Claim {
  id: string;
  articles: string[];
  kind: "testable" | "disagreeing" | "qualitative" | "not-testable";
  label: string;
  note?: string;
  /** Why no figure can test it. */
  reason?: string;
  scenario?: string;
  expression?: ClaimSide & { over?: ClaimSide };
  /** An open side is null. */
  claimed?: [number | null, number | null];
  /** The assumptions to solve for. */
  would_need?: { run: string; id: string }[];
  /** What a primary source says instead. */
  primary?: { figure: string; source: string }[];
  /** Outputs that it bears on. */
  beside?: string[];
}

export interface ClaimSide {
  run: string;
  output?: string;
  input?: string;
}

/** A figure that others published, and the request that should give it. */
export interface PublishedFigure {
  id: string;
  label: string;
  kind: "accounting" | "chip_hours" | "from_hours";
  /** What the figure rests on; only metered energy tests the model. */
  basis: "arithmetic" | "disclosed" | "upper_bound" | "metered" | "assumed_power" | "nameplate" | "list_price" | "rejected";
  developer?: string;
  /** Whether the run is in the first table of validation. */
  listed?: boolean;
  request: Request;
  run: string;
  output: string;
  published: { low?: number; central: number; high?: number; unit: string; source: string; grade: Grade; note?: string };
  note?: string;
}

export interface Assumption extends Partial<Range> {
  id: string;
  group: string;
  label: string;
  unit: string;
  /** What shares one draw: the world, a catalogue entry, or nothing beyond the run. */
  scope: "world" | "entry" | "run";
  per?: string;
  /** Values outside are refused. */
  min: number;
  max: number;
  /** The slider's. */
  scale: "linear" | "log";
  distribution: Distribution;
  source?: string;
  grade?: Grade;
  note: string;
  /** Outputs that never fall when this rises. */
  raises: string[];
  /** Outputs that never rise when this rises. */
  lowers: string[];
  /** The assumption whose value stands in when this has none. */
  fallback?: string;
  /** True for the few that a reader sees first. */
  open?: boolean;
}

/** A published figure: fixed if it has no low and high. */
export interface Figure {
  low?: number;
  central: number;
  high?: number;
  distribution?: Distribution;
  unit?: string;
  source: string;
  grade: Grade;
  note?: string;
  date?: string;
}

export interface Chip {
  id: string;
  label: string;
  vendor: string;
  family: string;
  released?: string;
  /** What chip_price includes. */
  price_scope?: "module" | "server" | "rack";
  server_chips?: number;
  sets: Record<string, Figure>;
  /** Dense peak in TFLOP/s by serving format. */
  peaks?: Record<string, Figure>;
  note?: string;
}

export interface Model {
  id: string;
  label: string;
  developer: string;
  released: string;
  sets: Record<string, Figure>;
  /** The chip that reported chip-hours belong to. */
  hours_chip?: string;
  /** The format of the released weights. */
  format?: string;
  /** What reported figures cover. */
  covers?: Record<string, "pre-training" | "all-training">;
  trained_on?: { chip: string; source: string; grade: Grade; note?: string };
  note?: string;
}

export interface Place {
  id: string;
  label: string;
  iso3: string;
  /** The place whose figures stand where this has none. */
  within?: string;
  /** The entries of @tgwf/co2 that the grid intensity is refreshed from. */
  follows?: { ember?: string; electricity_maps?: string };
  sets: Record<string, Figure>;
  note?: string;
}

export interface Accounting {
  id: string;
  label: string;
  source?: string;
  note: string;
  sets: Record<string, Figure | { cases: (Figure & Record<string, unknown>)[] }>;
}

export interface Format {
  id: string;
  label: string;
  /** Formats in which a chip may compute it, nearest first. */
  computes_in: string[];
  sets: Record<string, Figure>;
  note?: string;
}

export interface Offer {
  id: string;
  label: string;
  model?: string;
  date: string;
  /** The entry of @pydantic/genai-prices that date and prices are refreshed from; without it they stay as they were then. */
  follows?: { provider: string; model: string };
  sets: Record<string, Figure>;
  /** Prices of prompts longer than so many tokens. */
  long_context?: { above_tokens: number; sets: Record<string, Figure> };
  note?: string;
}

export interface Subscription {
  id: string;
  label: string;
  date: string;
  sets: Record<string, Figure>;
  note?: string;
}

export interface Scenario {
  id: string;
  label: string;
  question: string;
  note?: string;
  baseline: string;
  shared?: Record<string, number | Partial<Figure>>;
  runs: ScenarioRun[];
}

/** Somebody's view, to be laid over the runs of a comparison. */
export interface Preset {
  id: string;
  /** Fields of every run. */
  every?: Record<string, string>;
  /** Runs on this chip take the values of a scenario's run. */
  chip?: string;
  values?: { scenario: string; run: string };
}

/** A run as data has it: its figures name their sources. */
export type ScenarioRun = Omit<RunRequest, "set"> & { set?: Record<string, number | Partial<Figure>> };

export interface Source {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url: string | null;
  checked: string;
  note?: string;
}
