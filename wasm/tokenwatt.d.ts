// The types of the package: what goes in, what comes out. Numbers are in the unit that describe() gives for their id.

/** Loads the core once. It rejects if the files cannot be had; nothing else in this package throws. */
export function load(options?: LoadOptions): Promise<Tokenwatt>;

export interface LoadOptions {
  /** Where the core is: its bytes, a compiled module, or an address. Default: the file beside this one. */
  wasm?: BufferSource | WebAssembly.Module | string | URL;
  /** Labels, notes and sources for describe(): the parsed texts.json, or an address. Default: the file beside this one. */
  texts?: object | string | URL;
}

export interface Tokenwatt {
  /** Every table, catalogue and text, rows by id. */
  describe(): Description;
  /** Works a request out. An empty request is the default scenario. It never throws: see Report.problems. */
  estimate(request?: Request): Report;
}

export type Distribution = "lognormal" | "logitnormal" | "shifted-lognormal" | "normal" | "uniform" | "fixed";
export type Grade = "measured" | "disclosed" | "vendor" | "derived" | "reported" | "estimated" | "claimed" | "assumed";
export type Route = "hours" | "cluster" | "compute";
export type Hardware = "rented" | "owned";
export type Layer = "table" | "chip" | "model" | "place" | "accounting" | "offer" | "subscription" | "scenario" | "shared" | "reader";
export type Detail = "elasticity" | "working" | "routes";

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
  /** A scenario to start from; with `runs`, its runs are changed by id. */
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
  claims: never[];
  problems: Problem[];
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
  /** Absent outputs have a problem that says why. */
  outputs: Record<string, Output>;
  inputs: Record<string, Input>;
  /** Detail "routes": chip-hours by each route that can be worked out. */
  routes?: Partial<Record<Route, number>>;
  /** Outputs that run over years. */
  series?: Record<string, { unit: string; year: number[]; central: number[] }>;
}

export interface Output {
  unit: string;
  /** Worked out from the central value of every input. */
  central: number;
  /** The weakest grade among the inputs that move it. */
  grade: Grade;
  /** Detail "elasticity": percent change of this output per percent of an input. */
  elasticity?: { id: string; value: number }[];
  /** Detail "working": how it was worked out. */
  working?: Working;
}

export interface Working {
  /** input, output, step or constant, or an operation such as add or multiply. */
  op: string;
  id?: string;
  /** In `unit`; of an operation in base units. */
  value: number;
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
  /** run over baseline */
  ratio: { central: number };
  /** run minus baseline, in the output's unit */
  difference: { central: number };
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

export interface Description {
  version: Version;
  /** The day the sources were last gone through. */
  updated: string;
  groups: { id: string; label: string; note?: string }[];
  assumptions: Assumption[];
  outputs: { id: string; label: string; unit: string; note: string; source?: string }[];
  chips: Chip[];
  models: Model[];
  places: Place[];
  accountings: Accounting[];
  formats: Format[];
  offers: Offer[];
  subscriptions: Subscription[];
  scenarios: Scenario[];
  sources: Source[];
  currencies: { id: string; label: string; /** USD for one unit */ usd: number; date: string; source: string }[];
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
  shared?: Record<string, Value>;
  runs: RunRequest[];
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url: string | null;
  checked: string;
  note?: string;
}
