// What is published beside the tables and worked out by the core: coefficients and golden vectors.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";
import { coefficients } from "../../data/publish/coefficients.mjs";
import { vectors } from "../../data/publish/vectors.mjs";

const core = await load();
const description = core.describe();
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-coefficients-"));
after(() => rmSync(folder, { recursive: true }));

const only = (rows, ...ids) => rows.filter(({ id }) => ids.includes(id));
const few = {
  ...description, models: only(description.models, "glm-5", "olmo-2-7b"),
  chips: only(description.chips, "h100-sxm", "ascend-910b"), places: only(description.places, "germany", "france"),
};
const cache = join(folder, "kept.json");
const { units, rows } = coefficients(core, few, "core", cache);

test("a coefficient is what an estimate gives, for a million tokens", () => {
  // Olmo 2's layers are not in the tables, so nobody can say how fast it is served.
  const served = ["h100-sxm", "ascend-910b"]
    .flatMap((chip) => ["france", "germany"].map((place) => `glm-5 ${chip} ${place}`));
  assert.deepEqual(rows.map(({ model, chip, place }) => `${model} ${chip} ${place}`).sort(), served.sort());
  const row = rows.find(({ chip, place }) => chip === "h100-sxm" && place === "germany");
  const runs = [{ model: "glm-5", chip: "h100-sxm", place: "germany" }];
  const { outputs } = core.estimate({ runs, draws: 1024 }).runs[0];
  const near = (a, b, most) => assert.ok(Math.abs(a / b - 1) < most, `${a} beside ${b}`);
  // A joule is 1/3600 Wh, and a million tokens are a million of them.
  near(row.output_energy, outputs.energy_per_output_token.central * 1e6 / 3600, 1e-3);
  near(row.output_energy_p95, outputs.energy_per_output_token.p95 * 1e6 / 3600, 1e-3);
  near(row.output_cost_p5, outputs.cost_per_output_mtok.p5, 1e-3);
  assert.deepEqual([units.output_energy, units.output_cost], ["Wh/Mtoken", "USD/Mtoken"]);
});

test("every head is an output of the model, and its ends hold its centre", () => {
  for (const row of rows) {
    for (const head of Object.keys(units)) {
      if (row[head] === undefined) continue;
      assert.ok(row[`${head}_p5`] <= row[head] && row[head] <= row[`${head}_p95`], `${row.chip} ${head}`);
    }
  }
});

test("they are kept for as long as the core is the same", () => {
  const kept = JSON.parse(readFileSync(cache, "utf8"));
  writeFileSync(cache, JSON.stringify({ ...kept, made: "kept" }));
  assert.equal(coefficients(core, few, "core", cache), "kept");
  assert.deepEqual(coefficients(core, few, "another core", cache).rows, rows);
});

test("golden vectors hold requests of every kind, and what the core answers", () => {
  const golden = vectors(core, description);
  assert.ok(golden.length > description.scenarios.length + 5);
  assert.equal(new Set(golden.map(({ name }) => name)).size, golden.length);
  for (const { name, request, report } of golden) {
    assert.ok(report.runs.length > 0 || report.problems.length > 0, name);
    assert.deepEqual(core.estimate(JSON.parse(JSON.stringify(request))), report, name);
  }
  const parts = new Set(golden.flatMap(({ report }) => Object.keys(report)));
  for (const part of ["sweeps", "solve", "comparisons"]) assert.ok(parts.has(part), [...parts].join());
});
