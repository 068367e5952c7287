// The types of describe(): tables, catalogues and texts.
import type { Version, Word } from "./report.js";
import type { Distribution, Range, RentalClass, Request, RunRequest, Value } from "./request.js";

/** How well a figure is known, best first. */
export type Grade = "measured" | "disclosed" | "vendor" | "derived" | "reported" | "estimated" | "claimed" | "assumed";

/**
 * An output and its documentation. The formula is written with ids of assumptions, outputs and steps of their working.
 */
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
  /** The newest day on which a source was looked at. */
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
  /** What no figure here counts. */
  omissions: { id: string; figure?: Figure }[];
  /** Kinds of rents; the first counts where a request names none. */
  rental_classes: RentalClass[];
  currencies: { id: string; label: string; /** USD for one unit */ usd: number; date: string; source: string }[];
  /** What each method gives for the queries that its source prints, by "method/example": Wh, gCO2e, mL. */
  query_examples: ({ id: string } & Partial<Record<PrintedAmount, number>>)[];
  /** These come with prose.json and record.json, and are empty without. */
  query_methods: QueryMethod[];
  query_constants: { id: string; unit: string; label: string }[];
  sources: Source[];
  /** What sources are used under; `facts` is that of a source that names none. */
  licences?: { id: string; label: string; url: string | null; note?: string }[];
  claims: Claim[];
  published: PublishedFigure[];
  judgement: Judging;
  /** Comparisons that only claims are tested on. */
  cases?: Pick<Scenario, "id" | "result" | "shared" | "runs">[];
}

/** How claims are judged. */
export interface Judging {
  /** The least share of draws for each word, best first; `unlikely` is above its own. */
  words: { id: Word; least: number }[];
  /** With prose.json: what each kind of claim means, and how words become an interval. */
  kinds?: { id: ClaimKind | "exact"; label: string; note: string }[];
  readings?: { id: Reading["rule"]; note: string }[];
}

export type ClaimKind =
  | "tested" | "restates" | "by-construction" | "then" | "documented" | "misattributed" | "wrong" | "happened"
  | "did-not-happen" | "open-forecast" | "disagree" | "vendor" | "opinion" | "no-threshold" | "unverified";

/** How the words of a claim become the interval `claimed`. */
export interface Reading {
  rule: "point" | "range" | "side" | "words" | "ours";
  /** Of a point: the number as stated, and the place of its last figure that counts: 310 with 10, "three" with 1. */
  stated?: number;
  place?: number;
}

/** What an article says, how it is judged and why so, and the expression that is held against it. */
export interface Claim {
  id: string;
  /** Sources with title, publisher, date and address. */
  articles: string[];
  kind: ClaimKind;
  label: string;
  /** The claim in our own words. */
  note: string;
  /** Why it is of this kind, or how it is tested. */
  reason: string;
  /** How much depends on it: 3 most, 1 least. */
  weight: 1 | 2 | 3;
  /** Runs that it is worked out on, with their accountings. */
  scenario?: string;
  expression?: ClaimExpression;
  reading?: Reading;
  /** The reading as an interval; an open side is null. */
  claimed?: [number | null, number | null];
  /** Other defensible choices, each a change of the scenario's runs, or another expression for it. */
  alternatives?: ClaimAlternative[];
  /** Of a claim that was true when written: that day, and the claim that holds today's figures against it. */
  then?: { date: string; now: string; today: string };
  /** The assumptions to solve for. */
  would_need?: { run: string; id: string }[];
  /** What a primary source says instead. */
  primary?: { figure: string; source: string }[];
  /** Outputs that it bears on. */
  beside?: string[];
}

export type ClaimExpression = ClaimSide & { over?: ClaimSide };

export interface ClaimAlternative {
  id: string;
  label: string;
  shared?: Record<string, Value>;
  runs?: ScenarioRun[];
  rental_class?: RentalClass;
  expression?: ClaimExpression;
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
  kind: "accounting" | "chip_hours" | "from_hours" | "growth" | "query";
  /** What the figure rests on; only metered energy tests the model. */
  basis:
    | "arithmetic" | "disclosed" | "upper_bound" | "metered"
    | "assumed_power" | "nameplate" | "list_price" | "rejected" | "forecast"
    /** A query of which the model or the tokens are not told: ours is another. */
    | "undisclosed";
  developer?: string;
  /** Whether the run is in the first table of validation. */
  listed?: boolean;
  request: Request;
  run: string;
  output: string;
  published: Figure & { unit: string };
  note?: string;
}

export interface Assumption extends Partial<Range> {
  id: string;
  group: string;
  label: string;
  unit: string;
  /**
   * What shares one draw: all runs, those with the same entry, or those of one job, a model on a chip. Neither place,
   * accounting nor route parts draws.
   */
  scope: "world" | "entry" | "run";
  /** Of which kind the entry is: place, chip, model, model_chip, offer or subscription. */
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
  /** After so many months its figures may be out of date; absent: never. */
  good_for_months?: number;
  /** Of a default without a source and a range: between what claims are tried with it. */
  tried?: [number, number];
  /** Outputs that never fall when this rises. */
  raises: string[];
  /** Outputs that never rise when this rises. */
  lowers: string[];
  /** The assumption whose value stands in when this has none. */
  fallback?: string;
  /** The assumption whose default and draw this one has too, because both have one cause. */
  default_of?: string;
  /** True for the few that a reader sees first. */
  open?: boolean;
  /** it is counted: a slider gives whole numbers */
  whole?: boolean;
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
  /**
   * Rents by class. The class that a request names counts for all chips; `sets.chip_rent` is that of the first class,
   * or of the nearest that the chip has.
   */
  rents?: Partial<Record<RentalClass, Figure>>;
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
  /** Where it was trained, as far as anybody says: elsewhere a run of it did not happen. */
  trained_in?: { place: string; source: string; grade: Grade; note?: string };
  note?: string;
}

export interface Place {
  id: string;
  label: string;
  iso3: string;
  /** The place whose figures stand where this has none. */
  within?: string;
  /** A household there, which pays another price: for machines of one's own, in no list of where data centres stand. */
  home?: true;
  /** The entries of @tgwf/co2 that the grid intensity is refreshed from; of members each with its weight. */
  follows?: { ember?: string; electricity_maps?: string; members?: Record<string, number> };
  /** `grid_intensity` is of what is used there. */
  sets: Record<string, Figure>;
  /** Figures of another kind beside those: the carbon of what is generated there, whoever uses it. */
  beside?: Record<string, Figure>;
  note?: string;
}

export interface Accounting {
  id: string;
  label: string;
  source?: string;
  note: string;
  sets: Record<string, Figure | { cases: (Figure & Record<string, unknown>)[] }>;
}

/** A published figure for a query, or a way to work one out. */
export interface QueryMethod {
  id: string;
  label: string;
  publisher: string;
  kind: "disclosure" | "method" | "measurement";
  date: string;
  source: string;
  /** `disclosed` is of the method's own query, whatever is asked. */
  formula:
    | "disclosed" | "by_arithmetic" | "by_regression" | "by_waiting" | "by_token" | "by_measurement" | "by_provision";
  /** The formula, with ids of constants, assumptions and outputs. */
  text: string;
  /** What is inside the figure. */
  counts: Record<
    "prompt" | "host" | "idle" | "building" | "embodied" | "on_site_water" | "off_site_water",
    "yes" | "no" | "part" | "unknown"
  > & { grid: "market" | "location" | "none" };
  note: string;
  /** By the id of a query constant; of cases the first that applies counts. */
  constants: Record<string, Figure | { cases: (Figure & Record<string, unknown>)[] }>;
  /** What the source prints, and what for. */
  examples: {
    id: string;
    label: string;
    query: Record<string, number>;
    constants?: Record<string, Figure>;
    /** Within 1 % of what the formula gives, or within low and high where it is rounded further. */
    printed: Partial<Record<PrintedAmount, Figure>>;
    note?: string;
  }[];
}

/** Wh at the building, of the chips alone and of machines without their building; gCO2e; mL. */
export type PrintedAmount = "energy" | "chips_energy" | "it_energy" | "emissions" | "water";

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
  /** Who sells it, where that is not its maker. */
  host?: string;
  date: string;
  /**
   * The entry of @pydantic/genai-prices that date and prices are refreshed from; without it they stay as they were
   * then.
   */
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
  /** What it is about, where that is not the electricity of training: an output or an assumption. */
  result?: string;
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
  /** What more of it than single figures is used under, and what that is. */
  licences?: string[];
  taken?: string;
}
