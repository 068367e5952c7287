// Models without parameters are bounded: by what measured models take at the speed of one user, and by their price.
import assert from "node:assert/strict";
import { test } from "node:test";
import { covered, points, range, without } from "../../data/fit/bounds.mjs";
import { rowsOf, tokenwatt } from "../../data/fit/native.mjs";

const models = new Set(points.map(({ model }) => model));

test("the table holds the range of the measured models, within a tenth", () => {
  const row = rowsOf("assumptions").find(({ id }) => id === "speed_energy");
  for (const [end, value] of Object.entries(range(points)))
    assert.ok(Math.abs(row[end] / value - 1) < 0.1, `${end}: ${value}`);
});

test("a model left out: at least 85 % of what it was measured at lies in the range of the others", (t) => {
  t.diagnostic(`${points.length} points of ${models.size} models: ${covered().toFixed(3)}`);
  assert.ok(models.size >= 15, `${models.size}`);
  assert.ok(covered() >= 0.85, `${covered()}`);
});

// Each open model as if its parameters were not told: its price at a host and the speed that one user gets are.
const offers = rowsOf("offers").filter(({ host, model }) => host && rowsOf("models").some(({ id }) => id === model));
const open = offers.filter(({ model }, i) => offers.findIndex((other) => other.model === model) === i);

function bounded({ model, id }, chip) {
  const run = { id: "a", model, chip, place: "united-states", accounting: "central", route: "compute", offer: id };
  const known = tokenwatt.estimate({ runs: [run], draws: 2048, outputs: ["query_energy", "user_speed"] }).runs[0];
  const speed = known.outputs.user_speed?.central, energy = known.outputs.query_energy?.p50;
  if (energy === undefined) return undefined;
  const closed = { id: "a", place: "united-states", accounting: "central", offer: id,
    set: { told_speed: speed, speed_energy: range(without(model)) } };
  const { bounds } = tokenwatt.estimate({ runs: [closed], draws: 2048,
    outputs: ["query_energy_price_allows", "query_energy_speed_allows"] }).runs[0];
  return { model, energy, speed, bounds };
}

test("an open model, taken as closed: at least 85 % of our own figures lie within both bounds", (t) => {
  const found = ["h100-sxm", "b200"].flatMap((chip) => open.map((offer) => bounded(offer, chip))).filter(Boolean);
  const holds = ({ energy, bounds: { both } }) => both && energy >= both.low && energy <= both.high;
  for (const { model, energy, speed, bounds } of found)
    t.diagnostic(`${model}: ${energy.toFixed(3)} Wh at ${speed.toFixed(0)} a second, ${JSON.stringify(bounds)}`);
  assert.ok(found.length >= 20, `${found.length}`);
  assert.ok(found.filter(holds).length >= 0.85 * found.length, `${found.filter(holds).length} of ${found.length}`);
});
