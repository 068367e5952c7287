// The types of measured.js: what serving was measured to reach, beside what the model says at the same set-up.
import type { Tokenwatt } from "./tokenwatt.js";

/** A rate that was measured, and its set-up. */
export interface Measured {
  id: string;
  model: string;
  chip: string;
  format: string;
  /** Chips of one decoding instance, or of those that only read prompts. A package of two dies is one chip. */
  chips: number;
  /** Sequences decoded together in the instance. */
  batch?: number;
  /** Mean cached tokens of a sequence while it decodes. */
  context?: number;
  /** Tokens drafted for each sequence and step, and of these how many pass. */
  drafted?: number;
  accepted?: number;
  /** Copies of the attention; one where it is absent. */
  replicas?: number;
  /** Bits of the cache where they are not 16. */
  cache_bits?: 8;
  /** Tokens of a prompt, cached ones included, and of an answer. */
  prompt?: number;
  answer?: number;
  /** Share of the prompt that is cached. */
  cached?: number;
  /** Chips beside the instance that only read prompts. */
  prefill_chips?: number;
  /** Requests of the run over the batch. */
  waves?: number;
  /** Mean decoding step, where the source has it. */
  step_ms?: number;
  /** Output tokens a second and decoding chip, over the time in which prompts are read too where `answer` is given. */
  throughput?: number;
  /** Of chips that only read prompts: uncached prompt tokens a second and chip. */
  read?: number;
  /** Electricity of the decoding chips for an output token, in J. */
  joules?: number;
  /** What the source does not tell of the set-up; such rows are not fitted to. */
  untold?: "acceptance" | "decode chips" | "replicas";
  source: MeasuredSource;
}

export interface MeasuredSource {
  title: string;
  date: string;
  url: string;
}

/** What measured.json of the package holds; a row names its source by place. */
export interface MeasuredFile {
  sources: MeasuredSource[];
  rows: (Omit<Measured, "source"> & { source: number })[];
  prompts: (Omit<Measured, "source"> & { source: number })[];
}

export interface Compared {
  measured: number;
  /** What the model says, NaN where it lacks a figure. */
  central: number;
  p5: number;
  p95: number;
  /** The model's central value over the measured one. */
  ratio: number;
  /** Whether the measured value lies in the model's 90 % interval. */
  inside: boolean;
}

export interface Beside {
  row: Measured;
  /** In token/s/chip: of output, or of prompts where the row has `read`. */
  rate: Compared;
  /** In J for an output token, where it was metered without prompts. */
  energy?: Compared;
}

/** The rows of a model on a chip, with their sources. */
export function measuredOf(file: MeasuredFile, pair: { model: string; chip: string }): Measured[];
/** Each row beside what the model says at its set-up. Default: 4,096 draws. */
export function beside(tokenwatt: Tokenwatt, rows: Measured[], draws?: number): Beside[];
