// The core in two parts, as the page fetches it: the first answers what a first screen asks, both answer everything as
// the whole does, and what needs the rest too early is told and can be asked again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";
import { chanceOf, requestOf } from "../random_requests.mjs";
import { sound, unsound } from "../requests.mjs";

const half = (name) => readFileSync(new URL(`../../build/halves/${name}.wasm`, import.meta.url));
const halves = { wasm: half("first"), rest: half("rest") };
const whole = await load();

const details = ["quantiles", "routes", "tornado", "elasticity"];
const later = new Set(["claims", "working", "sobol", "decomposition"]);
/** The request without what only chapters ask for, and without control characters, which no page lets in. */
const atFirst = ({ sweeps, solve, queries, runs, details: asked = [], ...request }) => ({
  ...request, details: asked.filter((one) => !later.has(one)),
  ...(runs?.map ? { runs: runs.map((run) => (run.label ? { ...run, label: run.label.replace("\0", "") } : run)) } : {}),
});
const draws = 64;
const alike = (core, request, name = "report") => {
  const [found, expected] = [core, whole].map((one) => JSON.stringify(one.estimate(request)));
  assert.ok(found === expected, `${name}: ${found.slice(0, 300)}`);
};

test("the first part describes the tables and answers what a first screen asks, right and wrong", async () => {
  const first = await load({ wasm: halves.wasm }), described = whole.describe();
  assert.deepEqual(first.describe(), described);
  for (const [name, request] of Object.entries(sound)) alike(first, { draws, ...atFirst(request), details }, name);
  for (const [name, [request]] of Object.entries(unsound)) if (!request?.queries) alike(first, request, name);
  for (const { id: scenario } of described.scenarios) alike(first, { scenario, details, draws: 1024 }, scenario);
  const chance = chanceOf(5);
  for (let i = 0; i < 60; i++) alike(first, atFirst(requestOf(chance, described)), `request ${i}`);
});

test("its sessions take every change, and more of them than the core keeps whole", async () => {
  const first = await load({ wasm: halves.wasm });
  const sessions = Array.from({ length: 12 }, () => first.open({ details, draws }));
  const values = [1.5, { low: 1.1, central: 1.2, high: 1.4 }, 99, "high", null, undefined];
  for (const value of values)
    for (const run of [null, "a", "none"])
      for (const session of sessions.slice(0, 3)) {
        if (value === undefined) session.unset(run, "facility_pue");
        else session.set(run, "facility_pue", value);
        while (!session.advance());
        session.report();
      }
  const expected = whole.estimate({ details, draws });
  for (const session of sessions) assert.deepEqual(session.report(), expected);
});

test("with the rest it answers everything as the whole does", async () => {
  const both = await load(halves);
  await both.whole();
  alike(both, { details: [...details, ...later], draws });
  const chance = chanceOf(11), described = whole.describe();
  for (let i = 0; i < 60; i++) alike(both, requestOf(chance, described), `request ${i}`);
});

test("what needs the rest before it is here has a problem, and an answer once it is", async () => {
  for (const asked of [
    { details: ["claims"] }, { details: ["working"] }, { details: ["sobol"] }, { details: ["decomposition"] },
    { sweeps: [{ run: "a", id: "facility_pue", values: [1.2] }] }, { queries: [{ run: "a" }] },
    { solve: [{ run: "a", output: "facility_energy", id: "facility_pue", target: 300 }] },
  ]) {
    const core = await load(halves), request = { ...asked, outputs: ["facility_energy"], draws };
    const open = core.open({ draws });
    assert.deepEqual(core.estimate(request).problems.map(({ level, code }) => [level, code]), [["error", "bad_json"]]);
    assert.equal(open.report().problems.length, 1);
    await core.whole();
    alike(core, request, JSON.stringify(asked));
    assert.deepEqual(core.open(request).report(), whole.estimate(request));
  }
});

test("what comes in between keeps what is open", async () => {
  const core = await load(halves), session = core.open({ draws });
  session.set(null, "facility_pue", 1.5);
  await core.whole();
  assert.deepEqual(session.report(), whole.estimate({ shared: { facility_pue: 1.5 }, draws }));
});

test("a rest that cannot be had is told, and may come at another time", async (t) => {
  const answers = [new Response("", { status: 503 }), new Response(halves.rest)];
  const fetched = t.mock.method(globalThis, "fetch", async () => answers.shift());
  const core = await load({ wasm: halves.wasm, rest: "https://example.org/rest.wasm" });
  assert.equal(fetched.mock.callCount(), 0);
  await assert.rejects(core.whole(), /503/);
  alike(core, { draws });
  await Promise.all([core.whole(), core.whole()]);
  assert.equal(fetched.mock.callCount(), 2);
  alike(core, { details: ["working"], outputs: ["facility_energy"], draws });
});

test("another instance, after a failure inside, has the rest too", async (t) => {
  const core = await load(halves);
  await core.whole();
  t.mock.method(TextDecoder.prototype, "decode", () => { throw new WebAssembly.RuntimeError("unreachable"); });
  assert.equal(core.estimate({}).runs.length, 0);
  t.mock.restoreAll();
  await core.whole();
  alike(core, { details: ["sobol"], outputs: ["facility_energy"], draws });
});

test("a core in one piece is whole at once", async () => {
  assert.equal(await whole.whole(), undefined);
});

test("the first part is the lighter one by what the rest has", () => {
  const { length } = readFileSync(new URL("../../build/package/tokenwatt.wasm", import.meta.url));
  assert.ok(halves.wasm.length < 0.9 * length, `${halves.wasm.length} of ${length}`);
  assert.ok(halves.rest.length < 0.25 * length, `${halves.rest.length} of ${length}`);
});
