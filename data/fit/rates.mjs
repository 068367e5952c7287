// Measured rates of serving, and what the step makes of each from its parts and a set of values.
import { apart, freshOf } from "../../wasm/measured.js";
import { prompts, rows, times } from "./times.mjs";
import { table } from "./table.mjs";

export const names = Object.keys(table.values);

/** Seconds of a decoding step by its parts, drafts included; `linked` are those of a part that is on trial. */
export function stepParts(row, v) {
  const drafting = 1 + (row.isAscend ? (row.drafted ?? 0) * v.draft : 0);
  return {
    reading: drafting * (row.memory / v.bandwidth),
    calculating: drafting * (row.compute / v.flops + row.sequences * v.sequence),
    waiting: drafting * (row.layers * (v.layer + (row.isAscend ? v.stack : 0)) + row.linear * v.linear +
      row.indexed * v.indexer + row.exchanges * v.exchange + (row.linked ?? 0)),
  };
}

const sum = ({ reading, calculating, waiting }) => reading + calculating + waiting;

/** Seconds of one chip for a token of a prompt. */
const promptTime = (row, v) => row.prefill_time / (row.isSparse ? v.sparsePrefill : v.prefill) +
  (row.sparse_layers * v.token + row.linear * v.linearToken) * row.reading_chips;

/** Seconds of one decoding chip for an output token, and for the prompts that belong to it. */
export function chipTimes(row, v) {
  const tokens = row.batch * (1 + (row.accepted ?? 0)) / row.chips;
  const readers = row.prefill_chips ? row.prefill_chips / row.chips : 1;
  return { decode: sum(stepParts(row, v)) / tokens, prompt: freshOf(row) * promptTime(row, v) / readers };
}

/**
 * The rate of a row: output tokens a second and decoding chip over the whole time, or of prompts those that are read.
 */
export function rate(row, v) {
  if (row.read) return 1 / promptTime(row, v);
  const { decode, prompt } = chipTimes(row, v);
  if (!row.prefill_chips) return 1 / (decode + prompt);
  return apart(decode, prompt, row.waves);
}

/** Values by name from a list in the order of the names. */
export const byName = (list) => Object.fromEntries(names.map((name, i) => [name, list[i]]));

const pairOf = (row) => `${row.model} on ${row.chip}${row.read ? ", prompts" : ""}`;

/**
 * The measured rows with their parts. Every pair of model and chip weighs alike, however many rows of it tell their
 * set-up; the others weigh nothing.
 */
export function measuredRows() {
  const all = [...rows, ...prompts];
  const parts = times(all);
  const isComplete = (row) => !row.untold;
  const count = new Map();
  for (const row of all.filter(isComplete)) count.set(pairOf(row), (count.get(pairOf(row)) ?? 0) + 1);
  return all.map((row, i) => ({
    ...row, ...parts[i], pair: pairOf(row), weight: isComplete(row) ? 1 / count.get(pairOf(row)) : 0,
    measured: row.read ?? row.throughput,
  }));
}
