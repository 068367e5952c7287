// Fits the power of reading, of arithmetic and of waiting to metered rows: chips alone, over what they are rated.
import { fitted } from "./least_squares.mjs";
import { chipTimes, stepParts } from "./rates.mjs";
import { table } from "./table.mjs";

const levels = ["memory", "compute", "waiting"];
const named = (list) => Object.fromEntries(levels.map((name, i) => [name, list[i]]));

/** Joules of the chips for an output token, its share of the prompts included where their length is told. */
export function joules(row, values, level) {
  const use = row.use ?? table.power.use;
  const { reading, calculating, waiting } = stepParts(row, values);
  const step = reading + calculating + waiting;
  const mix = (level.memory * reading + level.compute * calculating + level.waiting * waiting) / step;
  const { decode, prompt } = chipTimes(row, values);
  return row.power * (Math.min(1, use * mix) * decode + Math.min(1, use * level.compute) * prompt);
}

/** The metered rows of those that were left out and tell their set-up, each with the values of the others. */
export function metered(left) {
  const rows = left.filter((row) => row.joules && row.power && row.weight > 0);
  const count = new Map();
  for (const { pair } of rows) count.set(pair, (count.get(pair) ?? 0) + 1);
  return rows.map((row) => ({ ...row, weight: 1 / count.get(row.pair), measured: row.joules }));
}

/** The levels with the least squares of ln(worked out / metered). */
export const fitPower = (rows) => named(fitted(rows, (list) => (row) => joules(row, row.values, named(list)),
  levels.map((name) => table.power[name])));

/** Leaves out each pair in turn, from the fit of the step as well as from that of the power. */
export const leavePowerOut = (rows) => [...new Set(rows.map(({ pair }) => pair))].flatMap((name) => {
  const level = fitPower(rows.filter(({ pair }) => pair !== name));
  return rows.filter(({ pair }) => pair === name)
    .map((row) => ({ ...row, ratio: joules(row, row.values, level) / row.joules }));
});
