// What a token takes of rated power at the speed that one user gets, over measured rows: the range within which a told
// speed puts the electricity of a model that tells nothing else.
import { readFileSync } from "node:fs";
import { rowsOf } from "./native.mjs";

const { rows } = JSON.parse(readFileSync(new URL("measured.json", import.meta.url), "utf8"));
const chips = new Map(rowsOf("chips").map((row) => [row.id, row]));

/** The speed of one user at which the range is given; a token's part of the chips grows in proportion to it. */
const reference = 50;
/** The most input tokens for an output token: rows with long prompts measure prompts. */
const mostRead = 1.5;

const read = ({ prompt = 0, cached = 0, answer = 1 }) => (prompt * (1 - cached)) / answer;

const known = rows.filter((row) =>
  !row.untold && chips.get(row.chip).sets.chip_power && chips.get(row.chip).family !== "ascend");

const measured = known.filter((row) => read(row) <= mostRead).map((row) => ({
  model: row.model, set: [row.model, row.chip, read(row).toFixed(1)].join(),
  speed: (row.throughput * row.chips) / row.batch,
  joules: chips.get(row.chip).sets.chip_power.central / row.throughput,
}));

/** What no other row of the same model, chip and mix beats in both speed and power: who sells runs no other. */
const best = measured.filter((row) => !measured.some((other) =>
  other.set === row.set && other.speed >= row.speed && other.joules < row.joules));

/** Rated joules for an output token at the reference speed, by model; rows with prompts have theirs in it. */
export const points = best.map(({ model, speed, joules }) => ({ model, value: (joules * reference) / speed }));

function byModel(some) {
  const groups = new Map();
  for (const point of some) groups.set(point.model, [...(groups.get(point.model) ?? []), point]);
  return groups;
}

/** P5, P50 and P95 of points, models weighed alike. */
export function range(some) {
  const count = byModel(some);
  const sorted = [...some].sort((a, b) => a.value - b.value);
  const at = (p) => {
    let left = p * count.size;
    return sorted.find(({ model }) => (left -= 1 / count.get(model).length) <= 1e-12).value;
  };
  return { low: at(0.05), central: at(0.5), high: at(0.95) };
}

export const without = (model) => points.filter((point) => point.model !== model);

/** The share of a model's points within the range of the others, the mean over all models. */
export function covered() {
  const shares = [...byModel(points)].map(([model, own]) => {
    const { low, high } = range(without(model));
    return own.filter(({ value }) => value >= low && value <= high).length / own.length;
  });
  return shares.reduce((a, b) => a + b, 0) / shares.length;
}
