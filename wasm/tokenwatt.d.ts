// The types of the package. Numbers are in the unit that describe() gives for their id.
import type { Description } from "./description.js";
import type { Problem, Report } from "./report.js";
import type { Request, Value } from "./request.js";

export * from "./description.js";
export type * from "./ids.js";
export * from "./report.js";
export * from "./request.js";

/** Loads the core once. It rejects if the files cannot be had; nothing else in this package throws. */
export function load(options?: LoadOptions): Promise<Tokenwatt>;

/** Text, or a URL, or a Request, which may know what a file has to be: its `integrity` is checked. */
export type Address = string | { readonly href: string } | { readonly url: string; readonly integrity: string };

export interface LoadOptions {
  /** Where the core is: its bytes, a compiled WebAssembly.Module, or an address. Default: the file beside this one. */
  wasm?: ArrayBuffer | ArrayBufferView | object | Address;
  /**
   * The second part of a core that was cut in two, as for the project's own page, where `wasm` is the first. It is not
   * fetched before Tokenwatt.whole() is called. Default: none, since the package's core is whole.
   */
  rest?: ArrayBuffer | ArrayBufferView | object | Address;
  /** Labels and catalogues for describe(): the parsed texts.json, or an address. Default: the file beside this one. */
  texts?: object | Address;
  /**
   * Notes, claims and sources for describe(): the parsed prose.json, or an address. Default: the file beside this one;
   * null for none yet, see Tokenwatt.addTexts.
   */
  prose?: object | Address | null;
  /**
   * What others published, how they count queries, and the reasons of claims, for describe(): the parsed record.json,
   * or an address. Default: the file beside this one, or none yet where prose is null.
   */
  record?: object | Address | null;
}

export interface Tokenwatt {
  /** Every table, catalogue and text, rows by id. */
  describe(): Description;
  /**
   * Adds texts to what describe() gives: parsed, from an address, or from the file beside this module that is named.
   * Default: "prose" and "record", which load() was told to leave out. "notes" is a small part of the prose: what
   * assumptions mean, what comparisons are about, and who published a figure when.
   */
  addTexts(...texts: (object | Address | "prose" | "notes" | "record")[]): Promise<void>;
  /**
   * Resolves when everything can be asked: at once, unless load() was given a `rest`. Until then there are no sweeps,
   * no answers to solve and queries, no claims, and of the details no working, sobol and decomposition: what asks for
   * them has a problem instead of runs, and what was open is lost. It rejects if the rest cannot be had, and may be
   * called again.
   */
  whole(): Promise<void>;
  /** Works a request out. An empty request is the default scenario. It never throws: see Report.problems. */
  estimate(request?: Request): Report;
  /** Opens a request for sliders, up to 4,096 at once. What keeps it from being opened is a problem of its report. */
  open(request?: Request): Session;
}

/** A request that stays open. Moving one value works out again only what depends on it. */
export interface Session {
  /** Sets an assumption of a run, or of all runs where `run` is null. A refused value changes nothing. */
  set(run: string | null, id: string, value: Value): Problem[];
  unset(run: string | null, id: string): Problem[];
  /**
   * Works out what changed. Fewer draws are faster: few while dragging, many at rest. Default 16,384; 0 for central
   * values only.
   */
  update(draws?: number): Problem[];
  /** Copies of the numbers after update(); NaN is absent. */
  results(): Results;
  /**
   * Works at what report() tells, for some ten milliseconds, so that a page stays ready in between; true once nothing
   * is left. report() works out what is left by itself.
   */
  advance(): boolean;
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
