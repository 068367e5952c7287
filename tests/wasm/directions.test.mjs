// Outputs move as data/directions.json declares: what a row raises never falls as it rises, what it lowers never rises.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
const { assumptions, scenarios, chips, models, places, accountings, offers } = tokenwatt.describe();

// Numerical Recipes' generator: the same requests on every machine.
let state = 20261122;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const pick = (list) => list[Math.floor(random() * list.length)];

// A value anywhere within a row's hard bounds, on its slider's scale.
function anywhere({ min, max, scale }) {
  return scale === "log" && min > 0 ? min * (max / min) ** random() : min + (max - min) * random();
}

// Speeds that some chip gives, where at others nothing is served that could move, and cached tokens that are fewer than
// the prompt's.
const likely = {
  target_user_speed: { min: 0.01, max: 100, scale: "log" }, cached_prompt_tokens: { min: 1, max: 1e9, scale: "log" },
};

// What the route by the cluster and a model's life need together, which half of the rows seldom have.
const always = new Set(["chip_count", "wall_clock", "tokens_per_day"]);

// One run of random entries, route and hardware, in which random rows are set.
function randomRun() {
  const set = {};
  for (const row of assumptions)
    if (always.has(row.id) || random() < 0.5) set[row.id] = anywhere({ ...row, ...likely[row.id] });
  // Where a speed finds the batch, the number of chips is given: at each server more the batch jumps.
  if (!set.instance_chips) set.target_user_speed = 0;
  return {
    model: pick(models).id, chip: pick(chips).id, place: pick(places).id, accounting: pick(accountings).id,
    route: pick(["hours", "cluster", "compute"]), hardware: pick(["owned", "rented"]),
    offer: offers[Object.keys(set).length % offers.length].id, set,
  };
}
const scenarioRun = () => {
  const { id, label, ...run } = pick(pick(scenarios).runs);
  return { ...run, hardware: pick(["owned", "rented"]), set: { chip_count: 50000, ...run.set } };
};

// A longer window leaves a short context less to hold, and so may take fewer chips, which then read prompts with less
// exchange: of as many chips it only adds to the rest.
const chipsGiven = { window_tokens: { instance_chips: 4096 } };

// The outputs of one run with one row low, then high. Both are set, so that no layer changes between them.
function ends(run, row) {
  const span = { ...row, ...likely[row.id] };
  const values = [anywhere(span), anywhere(span)].sort((a, b) => a - b);
  const ask = (given) => {
    const runs = values.map((value, at) => (
      { ...run, id: "ab"[at], set: { believed_share: 0.5, ...run.set, ...given, [row.id]: value } }));
    const report = tokenwatt.estimate({ runs, draws: 0, inputs: [], outputs: [...row.raises, ...row.lowers] });
    return report.runs.map(({ outputs }) => outputs);
  };
  const free = ask({}), given = chipsGiven[row.id];
  return given ? ask(given).map((outputs, at) => ({ ...outputs, instance_chips: free[at].instance_chips })) : free;
}

// Random runs seldom break even, so that these are held to their directions but need not move.
const breakEvens = ["self_hosting_break_even", "serving_overtakes_training"];

/** So many runs hold each row to its directions; the others are for what seldom moves, as long as it has not. */
const least = 100;
const cases = Array.from({ length: 4 * least }, (_, at) => (at % 4 === 0 ? scenarioRun() : randomRun()));
const moved = new Map(assumptions.map(({ id }) => [id, new Set()]));

for (const row of assumptions) {
  test(`${row.id}: directions hold in ${least} runs and more`, () => {
    const idle = () => [...row.raises, ...row.lowers]
      .filter((output) => !moved.get(row.id).has(output) && !breakEvens.includes(output));
    for (const [at, run] of cases.entries()) {
      if (at >= least && !idle().length) break;
      const [low, high] = ends(run, row);
      for (const [direction, outputs] of [[1, row.raises], [-1, row.lowers]]) {
        for (const output of outputs) {
          if (!low[output] || !high[output]) continue;
          const [before, after] = [low[output].central, high[output].central];
          const slack = 1e-9 * Math.max(Math.abs(before), Math.abs(after));
          const what = `${output}: ${before} to ${after} in ${JSON.stringify(run)}`;
          assert.ok(direction * (after - before) >= -slack, what);
          if (Math.abs(after - before) > slack) moved.get(row.id).add(output);
        }
      }
    }
    assert.deepEqual(idle(), [], "declared, but moved in no run");
  });
}

// Shared weights take their bytes from the routed ones; more chips share the weights and exchange more.
test("only shared_parameters and instance_chips declare nothing", () => {
  const silent = assumptions.filter(({ raises, lowers }) => raises.length + lowers.length === 0).map(({ id }) => id);
  assert.deepEqual(silent, ["shared_parameters", "instance_chips"]);
});

test("no output is declared both raised and lowered", () => {
  for (const { id, raises, lowers } of assumptions) {
    assert.deepEqual(raises.filter((output) => lowers.includes(output)), [], id);
  }
});
