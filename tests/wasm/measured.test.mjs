// What serving was measured to reach, beside the model: rows of a model and chip with their sources, and their misses.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { apart, beside, measuredOf } from "../../build/package/measured.js";
import { load } from "../../build/package/tokenwatt.js";
import { complaints } from "./type_check.mjs";

const tokenwatt = await load();
const built = new URL("../../build/package/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
after(() => rmSync(folder, { recursive: true }));
const file = JSON.parse(readFileSync(new URL("measured.json", built), "utf8"));
const of = (model, chip) => beside(tokenwatt, measuredOf(file, { model, chip }), 1024);

test("every row names its source, and models and chips of the tables", () => {
  const { models, chips } = tokenwatt.describe();
  const pairs = new Set([...file.rows, ...file.prompts].map(({ model, chip }) => `${model} ${chip}`));
  assert.ok(pairs.size > 60, `${pairs.size}`);
  for (const pair of pairs) {
    const [model, chip] = pair.split(" ");
    assert.ok(models.some(({ id }) => id === model) && chips.some(({ id }) => id === chip), pair);
    for (const { source } of measuredOf(file, { model, chip })) assert.match(source.url, /^https:/);
  }
});

test("GLM-5.2 on Ascend is measured, and the model holds most of it", () => {
  const rows = of("glm-5.2", "ascend-910c");
  assert.ok(rows.length >= 8, `${rows.length}`);
  assert.ok(rows.filter(({ rate }) => rate.inside).length / rows.length > 0.8);
  for (const { row, rate } of rows) assert.equal(rate.measured, row.throughput);
});

test("a row is worked out at its own set-up", () => {
  const found = of("glm-5.2", "ascend-910c").find(({ row }) => row.answer && !row.prefill_chips && row.drafted);
  const { row, rate } = found;
  const { central } = tokenwatt.estimate({
    outputs: ["served_throughput"], draws: 0, runs: [{
      model: row.model, chip: row.chip, format: row.format, route: "compute",
      set: {
        instance_chips: row.chips, batch_size: row.batch, context_length: row.context, attention_replicas: row.replicas,
        speculative_tokens: row.drafted, accepted_tokens: row.accepted, memory_capacity: 1e5,
        input_output_ratio: row.prompt / row.answer, cache_hit_share: row.cached ?? 0,
        ...(row.cache_bits && {
          kv_bytes: tokenwatt.describe().models.find(({ id }) => id === row.model).sets.kv_bytes.central / 2,
        }),
      },
    }],
  }).runs[0].outputs.served_throughput;
  assert.ok(Math.abs(rate.central / central - 1) < 1e-12);
});

test("prompts on chips of their own: the slower of both, and before them those of the first wave", () => {
  assert.equal(apart(0.02, 0.01, 4), 1 / (0.02 + 0.01 / 4));
  assert.equal(apart(0.01, 0.02, 0.5), 1 / (0.02 + 0.02));
});

test("metered energy stands beside the chips' own", () => {
  const metered = of("llama-3.1-70b", "h100-sxm").filter(({ energy }) => energy);
  assert.ok(metered.length > 3, `${metered.length}`);
  for (const { row, energy } of metered) assert.equal(energy.measured, row.joules);
});

test("values are of their types", () => {
  const text = (value) => JSON.stringify(value);
  assert.equal(complaints(folder, `
    import type { Beside, MeasuredFile } from "${built.pathname}measured.js";
    export const file: MeasuredFile = ${text(file)};
    export const besides: Beside[] = ${text(of("glm-5.2", "ascend-910c"))};`), "");
});
