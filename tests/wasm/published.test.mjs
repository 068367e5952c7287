// The published record in the package: whole, and worked out by the function beside it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { reproduce, summarize } from "../../build/package/published.js";
import { load } from "../../build/package/tokenwatt.js";

const { published } = JSON.parse(readFileSync(new URL("../../data/published.json", import.meta.url), "utf8"));

test("describe() has the record with its file, and not before", async () => {
  assert.deepEqual((await load()).describe().published, published);
  assert.deepEqual((await load({ prose: null })).describe().published, []);
});

test("every row is worked out, others' arithmetic to 1 %", async () => {
  const results = reproduce(await load());
  assert.deepEqual(results.map(({ id }) => id), published.map(({ id }) => id));
  for (const { id, kind, central, p5, p95, ratio } of results) {
    assert.ok(Number.isFinite(central) && p5 <= p95, id);
    if (kind === "accounting") assert.ok(Math.abs(ratio - 1) <= 0.01, `${id}: ${ratio}`);
  }
  const [chipHours] = summarize(results).filter(({ kind }) => kind === "chip_hours");
  assert.ok(chipHours.inside >= 0.83, `${chipHours.inside}`);
});
