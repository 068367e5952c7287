// The command and the tools: each answer has its range, grade, sources and a link, and a refusal is told as one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { check, checkClaim, describe, estimate, explain } from "../../build/package/answers.js";
import { linkOf } from "../../build/package/link.js";
import { call, tools } from "../../build/package/mcp.js";
import { load } from "../../build/package/tokenwatt.js";

const core = await load();
const description = core.describe();
const cli = fileURLToPath(new URL("../../build/package/cli.js", import.meta.url));
const tokenwatt = (args, input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: "utf8" });
  return { status, stdout, stderr, answer: status === 2 ? undefined : JSON.parse(stdout || "null") };
};
const run = { model: "glm-5", chip: "h100-sxm", place: "germany" };
const flags = Object.entries(run).flatMap(([name, value]) => [`--${name}`, value]);

test("a result comes with its range, its grade and what it rests on, each with its source", () => {
  const { results, link } = estimate(core, { runs: [run], outputs: ["cost_per_output_mtok"] });
  const [{ unit, central, p5, p95, grade, rests_on: rests }] = results;
  const plain = core.estimate({ runs: [run], outputs: ["cost_per_output_mtok"] }).runs[0].outputs.cost_per_output_mtok;
  assert.deepEqual({ unit, central, p5, p95, grade },
    { unit: plain.unit, central: plain.central, p5: plain.p5, p95: plain.p95, grade: plain.grade });
  assert.ok(rests.length > 2 && rests.every((one) => one.grade && one.unit && one.p5 <= one.p95));
  assert.ok(rests.filter(({ source }) => source?.url).length > 1);
  const weights = rests.map(({ weight }) => Math.abs(weight));
  assert.deepEqual(weights, [...weights].sort((a, b) => b - a));
  assert.match(link, /^https:\/\/tokenwatt\.org\/#v=1&a\.model=glm-5&a\.chip=h100-sxm&a\.place=germany&b\.off=1$/);
});

test("an explanation has the formula and every figure that moves the result", () => {
  const { formula, runs } = explain(core, {}, "facility_energy");
  assert.equal(formula, description.outputs.find(({ id }) => id === "facility_energy").formula);
  const { elasticity } = core.estimate({ details: ["elasticity"], draws: 0 }).runs[0].outputs.facility_energy;
  const moving = elasticity.filter(({ value }) => value !== 0).map(({ id }) => id).sort();
  assert.deepEqual(runs[0].figures.map(({ id }) => id).sort(), moving);
});

test("a number is held against ours: inside or off, and what would have to be true", () => {
  const { result: { central, p95 }, ...inside } = check(core, {}, "facility_energy", 310);
  assert.equal(inside.inside, true);
  assert.equal(inside.factor, 310 / central);
  const off = check(core, {}, "facility_energy", 2 * p95);
  assert.equal(off.inside, false);
  const pue = off.would_need.find(({ id }) => id === "facility_pue");
  const [, { value }] = [pue, off.would_need.find(({ id }) => id === "chip_hours")];
  const again = core.estimate({ runs: [{ id: "a", set: { chip_hours: value } }], scenario: "grok4-vs-glm5", draws: 0 });
  assert.ok(Math.abs(again.runs[0].outputs.facility_energy.central / (2 * p95) - 1) < 1e-6);
});

test("a claim comes with its verdict and its articles", () => {
  const claim = description.claims.find(({ kind }) => kind === "tested");
  const { verdict, articles } = checkClaim(core, claim.id);
  assert.equal(verdict.id, claim.id);
  assert.equal(articles.length, claim.articles.length);
  assert.equal(checkClaim(core, "none").refused, true);
});

test("tables, rows and one row with its sources are told", () => {
  assert.ok(describe(core).tables.some(({ table }) => table === "chips"));
  assert.equal(describe(core, "chips").rows.length, description.chips.length);
  assert.ok(describe(core, "chips", "h100-sxm").sources.every(({ title, publisher }) => title && publisher));
  for (const words of [["none"], ["chips", "none"]]) assert.equal(describe(core, ...words).refused, true);
});

test("the command takes flags or JSON on stdin, and gives JSON", () => {
  const byFlags = tokenwatt(["estimate", ...flags, "--set", "facility_pue=1.1~1.2~1.4", "--output", "emissions"]);
  assert.equal(byFlags.status, 0, byFlags.stderr);
  const request = { runs: [{ id: "a", ...run, set: { facility_pue: { low: 1.1, central: 1.2, high: 1.4 } } }],
    outputs: ["emissions"] };
  const byJson = tokenwatt(["estimate", "-"], JSON.stringify(request));
  assert.deepEqual(byFlags.answer, byJson.answer);
  assert.match(byFlags.answer.link, /a\.facility_pue=1\.1~1\.2~1\.4/);
  assert.equal(tokenwatt(["check", "facility_energy", "310"]).answer.inside, true);
  assert.equal(tokenwatt(["describe", "chips", "h100-sxm"]).answer.row.id, "h100-sxm");
  assert.equal(tokenwatt(["explain", "facility_energy", ...flags]).answer.runs.length, 1);
});

test("its exit code tells an answer from a refusal and from a wrong command", () => {
  const refused = tokenwatt(["estimate", "--chip", "none"]);
  assert.deepEqual([refused.status, refused.answer.problems[0].code], [1, "unknown_id"]);
  const wrong = [[], ["estimat"], ["estimate", "--none"], ["estimate", "--set", "x"], ["estimate", "what"], ["explain"],
    ["check", "emissions", "many"], ["estimate", "-"]];
  for (const args of wrong) {
    const { status, stdout, stderr } = tokenwatt(args, "{ no JSON");
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, /^tokenwatt: /);
  }
  for (const args of [["--help"], ["help"], ["--version"]])
    assert.equal(spawnSync(process.execPath, [cli, ...args]).status, 0);
});

test("the tools answer the same, and without the protocol the command says what it needs", () => {
  assert.deepEqual(Object.keys(tools), ["estimate", "explain", "describe", "check"]);
  for (const { description: text, inputSchema } of Object.values(tools)) {
    assert.ok(text.length > 40);
    for (const name of inputSchema.required) assert.ok(Object.hasOwn(inputSchema.properties, name));
  }
  const { content: [{ text }], isError } = call(core, "estimate", { request: { runs: [run], outputs: ["emissions"] } });
  const { refused, ...answer } = estimate(core, { runs: [run], outputs: ["emissions"] });
  assert.deepEqual([JSON.parse(text), isError, refused], [answer, false, false]);
  assert.equal(call(core, "estimate", { request: { scenario: "none" } }).isError, true);
  assert.equal(call(core, "none").isError, true);
  const { stderr } = tokenwatt(["mcp"]);
  assert.match(stderr, /the protocol is not installed: npx -p tokenwatt -p @modelcontextprotocol\/sdk/);
});

test("a link holds whatever a request changes", () => {
  const link = (request) => linkOf(request, description, "https://example.org/");
  const [first, second] = description.scenarios;
  assert.equal(link({}), "https://example.org/");
  assert.equal(link({ scenario: first.id }), "https://example.org/");
  assert.equal(link({ scenario: second.id, shared: { facility_pue: 1.3 }, baseline: "b", rental_class: "list" }),
    `https://example.org/#v=1&s=${second.id}&w.facility_pue=1.3&base=b&rental_class=list`);
  assert.equal(link({ scenario: first.id, runs: [{ id: "c", chip: "h100-sxm" }, { id: "b", remove: true }] }),
    "https://example.org/#v=1&c.like=a&c.chip=h100-sxm&b.off=1");
});
