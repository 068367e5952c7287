// Asks the native core for the parts of each measured row's decoding step, so that the fit has no formula of its own.
import { readFileSync } from "node:fs";
import { rowsOf, tokenwatt } from "./native.mjs";

const models = new Map(rowsOf("models").map((row) => [row.id, row.sets]));
export const { rows, left_out } = JSON.parse(readFileSync(new URL("measured.json", import.meta.url), "utf8"));

const request = (row, id) => ({
  // The compute route, because training hours reported for another chip would be refused.
  id, model: row.model, chip: row.chip, format: row.format, route: "compute",
  set: {
    // Large enough for any model, because what was measured did fit.
    memory_capacity: 100000, instance_chips: row.chips, batch_size: row.batch, context_length: row.context,
    speculative_tokens: row.drafted ?? 0, accepted_tokens: row.accepted ?? 0, attention_replicas: row.replicas ?? 1,
    ...(row.cache_bits === 8 && { kv_bytes: models.get(row.model).kv_bytes.central / 2 }),
  },
});

function* steps(node) {
  if (node.op === "step") yield node;
  for (const part of node.of ?? []) yield* steps(part);
}

// The sequences of each scheduler: a host processor for four chips, or beyond a server each copy of the attention.
const scheduled = ({ batch, chips, replicas = 1 }) => batch / Math.max(chips > 8 ? replicas : 1, chips / 4);

function parts(row, { roofline_throughput, modeled_decode_throughput, chip_energy_per_output_token }) {
  const seconds = new Map([...steps(modeled_decode_throughput.working)].map(({ id, value }) => [id, value / 1e6]));
  const { layers, expert_count } = models.get(row.model);
  return {
    memory: seconds.get("memory_time"), compute: seconds.get("compute_time"), layers: layers.central,
    exchanges: row.chips > 1 && expert_count?.central > 1 ? layers.central : 0, sequences: scheduled(row),
    bound: roofline_throughput.central, modeled: modeled_decode_throughput, energy: chip_energy_per_output_token,
  };
}

/**
 * Of each row: seconds of memory and of arithmetic at full speed, layers, those that exchange, sequences, and what the
 * core makes of them.
 */
export function times() {
  const answers = [];
  for (let i = 0; i < rows.length; i += 4) {
    const four = rows.slice(i, i + 4);
    const { runs } = tokenwatt.estimate({
      runs: four.map((row, k) => request(row, "abcd"[k])), draws: 4096, details: ["working"],
      outputs: ["roofline_throughput", "modeled_decode_throughput", "chip_energy_per_output_token"],
    });
    answers.push(...four.map((row, k) => parts(row, runs[k].outputs)));
  }
  return answers;
}
