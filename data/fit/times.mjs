// Asks the native core for the parts of each measured row, so that the fit has no formula of its own for them.
import { readFileSync } from "node:fs";
import { runOf } from "../../wasm/measured.js";
import { rowsOf, tokenwatt } from "./native.mjs";

const models = new Map(rowsOf("models").map((row) => [row.id, row.sets]));
const chips = new Map(rowsOf("chips").map((row) => [row.id, row]));
export const { rows, prompts, single, left_out } =
  JSON.parse(readFileSync(new URL("measured.json", import.meta.url), "utf8"));

function* steps(node) {
  if (node.op === "step") yield node;
  for (const part of node.of ?? []) yield* steps(part);
}

// The sequences of each scheduler: a host processor for four chips, or beyond a server each copy of the attention.
const scheduled = ({ batch, chips: n, replicas = 1 }) => batch / Math.max(n > 8 ? replicas : 1, n / 4);

function parts(row, outputs) {
  const { roofline_throughput: bound, modeled_decode_throughput: modeled, prefill_throughput: prefill } = outputs;
  const seconds = new Map([...steps(modeled.working), ...steps(prefill.working)]
    .map(({ id, value }) => [id, value / 1e6]));
  const sets = models.get(row.model), count = (id) => sets[id]?.central ?? 0;
  const isSparse = count("expert_count") > 1;
  return {
    memory: seconds.get("memory_time"), compute: seconds.get("compute_time"), prefill_time: seconds.get("prefill_time"),
    reading_chips: seconds.get("reading_chips") * 1e6, layers: count("layers"), linear: count("linear_layers"),
    indexed: count("indexer_layers"), sparse_layers: isSparse ? count("layers") : 0, isSparse,
    exchanges: isSparse ? (count("layers") * Math.log(row.chips)) / Math.log(8) : 0,
    sequences: row.batch ? scheduled(row) : 0, isAscend: chips.get(row.chip).family === "ascend",
    bound: bound.central, modeled, prefill, served: outputs.served_throughput,
    energy: outputs.chip_energy_per_output_token,
    power: chips.get(row.chip).sets.chip_power?.central,
    use: chips.get(row.chip).sets.serving_power_utilization?.central,
  };
}

const asked = [
  "roofline_throughput", "modeled_decode_throughput", "prefill_throughput", "served_throughput",
  "chip_energy_per_output_token",
];

/**
 * Of each row: seconds of memory, of arithmetic and of a prompt's token at full speed, its layers by kind, exchanges,
 * sequences, and what the core makes of them.
 */
export function times(measured) {
  const answers = [];
  for (let i = 0; i < measured.length; i += 4) {
    const four = measured.slice(i, i + 4);
    const { runs } = tokenwatt.estimate({
      runs: four.map((row, k) => runOf(row, "abcd"[k], models.get(row.model).kv_bytes?.central)),
      draws: 4096, details: ["working"], outputs: asked,
    });
    answers.push(...four.map((row, k) => parts(row, runs[k].outputs)));
  }
  return answers;
}
