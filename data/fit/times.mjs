// Asks the native core for the parts of each measured row's decoding step, so that the fit has no formula of its own.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = new URL("./", import.meta.url);
const cli = fileURLToPath(new URL("../../build/native/tokenwatt_cli", here));
const models = new Map(JSON.parse(readFileSync(new URL("../models.json", here), "utf8")).models.map((row) => [row.id, row]));
export const { rows, left_out } = JSON.parse(readFileSync(new URL("measured.json", here), "utf8"));

const request = (row, id) => ({
  // The compute route, because training hours reported for another chip would be refused.
  id, model: row.model, chip: row.chip, format: row.format, route: "compute",
  set: {
    // Large enough for any model, because what was measured did fit.
    memory_capacity: 100000, instance_chips: row.chips, batch_size: row.batch, context_length: row.context,
    speculative_tokens: row.drafted ?? 0, accepted_tokens: row.accepted ?? 0, attention_replicas: row.replicas ?? 1,
    ...(row.cache_bits === 8 && { kv_bytes: models.get(row.model).sets.kv_bytes.central / 2 }),
  },
});

function* steps(node) {
  if (node.op === "step") yield node;
  for (const part of node.of ?? []) yield* steps(part);
}

/** Of each row: seconds of memory and of arithmetic at full speed, layers, those that exchange, sequences, and what the core makes
 * of them. */
export function times() {
  const answers = [];
  for (let i = 0; i < rows.length; i += 4) {
    const four = rows.slice(i, i + 4);
    const input = JSON.stringify({
      runs: four.map((row, k) => request(row, "abcd"[k])), draws: 4096, details: ["working"],
      outputs: ["roofline_throughput", "modeled_decode_throughput", "chip_energy_per_output_token"],
    });
    const report = JSON.parse(execFileSync(cli, { input, maxBuffer: 1e8 }));
    four.forEach((row, k) => {
      const { roofline_throughput, modeled_decode_throughput, chip_energy_per_output_token } = report.runs[k].outputs;
      const named = new Map([...steps(modeled_decode_throughput.working)].map((step) => [step.id, step.value / 1e6]));
      answers.push({
        memory: named.get("memory_time"), compute: named.get("compute_time"), layers: models.get(row.model).sets.layers.central,
        exchanges: row.chips > 1 && models.get(row.model).sets.expert_count?.central > 1 ? models.get(row.model).sets.layers.central : 0,
        // The sequences of each scheduler: a host processor for four chips, or beyond a server each copy of the
        // attention.
        sequences: row.batch / Math.max(row.chips > 8 ? row.replicas ?? 1 : 1, row.chips / 4), bound: roofline_throughput.central, modeled: modeled_decode_throughput, energy: chip_energy_per_output_token,
      });
    });
  }
  return answers;
}
