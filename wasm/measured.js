// What serving was measured to reach, beside what the model says at the same set-up.

/** The run of a measured row, as a request has it. `kv_bytes` is the model's. */
export const runOf = (row, id, kv_bytes) => ({
  // The compute route, because training hours reported for another chip would be refused.
  id, model: row.model, chip: row.chip, format: row.format, route: "compute",
  set: {
    // Large enough for any model, because what was measured did fit.
    memory_capacity: 100000, instance_chips: row.chips, batch_size: row.batch ?? 1, target_user_speed: 0,
    context_length: row.context ?? row.prompt,
    speculative_tokens: row.drafted ?? 0, accepted_tokens: row.accepted ?? 0, attention_replicas: row.replicas ?? 1,
    ...(row.answer && { input_output_ratio: row.prompt / row.answer, cache_hit_share: row.cached ?? 0 }),
    ...(row.cache_bits === 8 && { kv_bytes: kv_bytes / 2 }),
  },
});

/** Tokens of a prompt that are read anew for each output token. */
export const freshOf = ({ prompt, answer, cached = 0 }) => (answer ? (prompt * (1 - cached)) / answer : 0);

/**
 * The rate where prompts are read on chips of their own, from the seconds of an output token and of its prompt: the
 * slower of the two sets it, and the prompts of the first of a few waves come before.
 */
export const apart = (decode, prompt, waves = 10) => 1 / (Math.max(decode, prompt) + prompt / Math.max(1, waves));

const asked = ["modeled_decode_throughput", "prefill_throughput", "served_throughput", "chip_energy_per_output_token"];

function rateOf(row, outputs, at) {
  const { modeled_decode_throughput: decode, prefill_throughput: prefill, served_throughput: served } = outputs;
  if (row.read) return prefill?.[at];
  if (!row.answer) return decode?.[at];
  if (!row.prefill_chips) return served?.[at];
  return apart(1 / decode?.[at], (freshOf(row) * row.chips) / (prefill?.[at] * row.prefill_chips), row.waves);
}

const compared = (measured, of) => {
  const [central, p5, p95] = ["central", "p5", "p95"].map((at) => of(at) ?? NaN);
  return { measured, central, p5, p95, ratio: central / measured, inside: p5 <= measured && measured <= p95 };
};

/** The rows of a model on a chip with their sources. `file` is what measured.json holds. */
export const measuredOf = ({ sources, rows, prompts }, { model, chip }) =>
  [...rows, ...prompts].filter((row) => row.model === model && row.chip === chip)
    .map((row) => ({ ...row, source: sources[row.source] }));

/** Each measured row, as measuredOf() gives them, beside what the model says at its set-up. */
export function beside(tokenwatt, rows, draws = 4096) {
  const models = new Map(tokenwatt.describe().models.map(({ id, sets }) => [id, sets.kv_bytes?.central]));
  const found = [];
  for (let i = 0; i < rows.length; i += 4) {
    const four = rows.slice(i, i + 4);
    const { runs } = tokenwatt.estimate({
      runs: four.map((row, k) => runOf(row, "abcd"[k], models.get(row.model))), outputs: asked, draws,
    });
    four.forEach((row, k) => {
      const { outputs } = runs[k];
      const rate = compared(row.read ?? row.throughput, (at) => rateOf(row, outputs, at));
      // The chips' electricity is worked out for output alone.
      const isMetered = row.joules !== undefined && !row.answer;
      const energy = isMetered && compared(row.joules, (at) => outputs.chip_energy_per_output_token?.[at]);
      found.push({ row, rate, ...(energy && { energy }) });
    });
  }
  return found;
}
