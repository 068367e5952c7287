// The types say what the package gives: every field of a real value is declared, every field that is not optional is
// there, and nothing is declared that no value ever has.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { reproduce, summarize } from "../../build/package/published.js";
import { load } from "../../build/package/tokenwatt.js";
import { sound, unsound } from "../requests.mjs";
import { complaints } from "./type_check.mjs";

const built = new URL("../../build/package/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
after(() => rmSync(folder, { recursive: true }));

const tokenwatt = await load();
const { estimate } = tokenwatt;
const description = tokenwatt.describe();
const details = ["quantiles", "tornado", "elasticity", "sobol", "decomposition", "working", "routes", "claims"];

const requests = {
  "nothing said": {},
  "null": null,
  "every detail, drawn": { details, draws: 256 },
  "every detail, central values only": { details, draws: 0 },
  "sweeps over numbers, ranges and names": {
    outputs: ["facility_energy"], sweeps: [
      { run: "a", id: "facility_pue", values: [1.1, { low: 1.1, central: 1.2, high: 1.3 }, 1e9] },
      { run: "b", id: "chip", values: ["h100-sxm", "tpu-v5p"], outputs: ["emissions"] },
    ],
  },
  "a sweep of central values": { sweeps: [{ run: "a", id: "facility_pue", values: [1.1, 1.2] }], draws: 0 },
  "questions": {
    solve: [
      { run: "a", output: "facility_energy", id: "facility_pue", target: 1e9 },
      { run: "a", output: "facility_energy", id: "facility_pue", equals: "b" },
      { run: "a", output: "facility_energy", id: "chip_power", target: 300 },
    ],
  },
  "queries": {
    runs: [{ model: "glm-5", chip: "h100-sxm", place: "germany" }], draws: 0,
    queries: [{ run: "a" }, { run: "a", from: "google-2025", to: "tokenwatt" },
      { run: "a", from: "tokenwatt", to: "tokenwatt" }],
  },
  "a run at fault": { runs: [{ set: { facility_pue: 1e308 } }, { model: "glm-5", chip: "h100-sxm" }] },
  "a run that lacks its figures": { runs: [{ id: "a" }] },
  "arithmetic that parameters and tokens do not come to": {
    runs: [{ chip: "h100-sxm", set: { training_compute: 1e24, active_parameters: 1e9, training_tokens: 1e12 } }],
  },
  "a result that not every draw has": {
    outputs: ["self_hosting_break_even"], draws: 256,
    runs: ["germany", "france"].map((place) => (
      { model: "glm-5", chip: "b200", place, offer: "glm-5-2026-02", hardware: "owned" })),
  },
  "a query that price and speed bound": {
    runs: [{ place: "united-states", set: {
      prompt_tokens: 1000, answer_tokens: 500, list_price_input: 2, list_price_output: 10, list_price_cached: 0.2,
      told_speed: 100, speed_energy: 2,
    } }],
    outputs: ["query_energy_price_allows", "query_energy_speed_allows"],
  },
  "what is no JSON": { draws: 1n },
};
for (const { id } of description.scenarios) {
  requests[`scenario ${id}`] = { scenario: id, details: ["routes"], draws: 64 };
}
const reports = Object.values(requests).map(estimate);

const session = tokenwatt.open({});
const problems = [...session.set("a", "facility_pue", "high"), ...session.update(-1)];
session.update(64);
const results = session.results();
session.close();
const reproductions = reproduce(tokenwatt);

// What a sweep holds by output and what it holds by percentile share an object. TypeScript has a type for reading that
// and none that such an object can be written as, so that each half is checked by itself.
const sweptPercentiles = [];
const halved = structuredClone(reports);
for (const { results } of halved.flatMap(({ sweeps = [] }) => sweeps)) {
  sweptPercentiles.push({ p5: results.p5, p95: results.p95 });
  delete results.p5;
  delete results.p95;
}

// JSON cannot write NaN, which stands where there is no result, and typed arrays.
const written = (value) => JSON.stringify(value, (_, inner) => (Number.isNaN(inner) ? 0 : inner));
const resultsWritten = JSON.stringify(results, (_, inner) => (inner instanceof Float64Array ? undefined : inner));

test("every value is of its type, without a field more", () => {
  assert.equal(complaints(folder, `
    import type { Description, Problem, Report, Results, SweepResult } from "${built.pathname}tokenwatt.js";
    import type { Reproduction, Summary } from "${built.pathname}published.js";
    export const reports: Report[] = ${written(halved)};
    export const swept: Pick<SweepResult["results"], "p5" | "p95">[] = ${written(sweptPercentiles)};
    export const description: Description = ${written(description)};
    export const problems: Problem[] = ${written(problems)};
    export const results: Omit<Results, "values" | "ratios"> = ${resultsWritten};
    export const reproductions: Reproduction[] = ${written(reproductions)};
    export const summary: Summary[] = ${written(summarize(reproductions))};`), "");
});

// Every key and every text anywhere in a value.
function collect(value, found) {
  if (typeof value === "string") found.add(value);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    collect(inner, found);
  }
  return found;
}

// Codes that older versions gave stay declared, for those who read them.
const retired = new Set(["old_source"]);

test("no field and no name is declared that no value has", () => {
  const seen = collect([reports, description, problems, results, reproductions, summarize(reproductions)], new Set());
  const others = [...Object.values(sound), ...Object.values(unsound).map(([request]) => request)];
  for (const request of others) collect(estimate({ ...request, draws: 0 }), seen);
  for (const name of ["report", "description", "published"]) {
    const code = readFileSync(new URL(`${name}.d.ts`, built), "utf8")
      .replaceAll(/\/\*\*[^]*?\*\/|^export function .*$/gm, "");
    const fields = [...code.matchAll(/(?<=[{;\n]\s*)(\w+)\??(?=: )/g)].map(([, field]) => field);
    const names = [...code.matchAll(/(?<=[|=:]\s*)"([\w-]+)"/g)].map(([, text]) => text);
    assert.ok(fields.length > 10, name);
    const declared = new Set([...fields, ...names].filter((one) => !retired.has(one)));
    assert.deepEqual([...declared].filter((one) => !seen.has(one)), [], name);
  }
});

test("the outputs taken apart are those that the type names", () => {
  const [, text] = /Detail "decomposition", of ([^]*?) where/.exec(readFileSync(new URL("report.d.ts", built), "utf8"));
  const declared = text.match(/\w+_\w+|emissions/g).sort();
  const hardware = ["rented", "owned"].map((hardware) => ({
    details: ["decomposition"], draws: 0, scenario: "grok4-vs-glm5", runs: ["a", "b"].map((id) => ({ id, hardware })),
  }));
  const found = hardware.flatMap((request) => estimate(request).comparisons)
    .filter(({ decomposition }) => decomposition).map(({ output }) => output);
  assert.deepEqual([...new Set(found)].sort(), declared);
});
