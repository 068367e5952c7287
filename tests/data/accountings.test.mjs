// Each accounting sets its three rows, and gives the watts and the energy that it comes to for Grok 4's hours.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, rows } from "./read.mjs";

const three = ["server_overhead", "power_utilization", "facility_pue"];
const tdp = byId.chips.get("h100-sxm").sets.chip_power.central; // 700 W
const hours = byId.models.get("grok-4").sets.chip_hours.central; // 246 million

// The first case that applies to a cluster of this chip in this place.
function pick(value, chip, place) {
  if (!value.cases) return value.central;
  const holds = (ids, id) => !ids || ids.includes(id);
  const found = value.cases.find((each) => holds(each.chips, chip) && holds(each.places, place) && !each.single_chip);
  if (!found) return undefined;
  return found.watts_per_chip ? found.central / byId.chips.get(chip).sets.chip_power.central : found.central;
}
const factors = (id, chip = "h100-sxm", place = "memphis") =>
  three.map((row) => pick(byId.accountings.get(id).sets[row], chip, place));

test("central sets nothing, every other exactly the three", () => {
  for (const { id, sets } of rows.accountings)
    assert.deepEqual(Object.keys(sets), id === "central" ? [] : three, id);
});

test("only the Grok 4 accounting has ranges", () => {
  for (const row of rows.accountings)
    for (const value of Object.values(row.sets))
      for (const figure of value.cases ?? [value]) assert.equal("low" in figure, row.id === "epoch-grok4", row.id);
});

// [watts per H100, GWh for 246 million hours]
const expected = {
  "epoch-grok4": [1278.9, 314.6], // 700 × 2.03 × 0.75 × 1.2
  "epoch-database": [1372, 337.5], // 700 × 1.82 × 1.077
  "epoch-cost": [1195, 294.0], // 700 × 1.8214 × 0.75 × 1.25
  "epoch-cost-hyperscaler": [1052, 258.8], // 700 × 1.8214 × 0.75 × 1.1
  "epoch-chatgpt": [1071, 263.5], // 700 × 1.8214 × 0.70 × 1.2
  "green-algorithms": [1092, 268.6], // 700 × 1.56
  "ml-co2-impact": [700, 172.2],
  nameplate: [700, 172.2],
  aiinframap: [1183, 291.0], // 700 × 1.3 × 1.3
  knowyourcompute: [1505, 370.2], // 700 × 1.72 × 1.25
  inferencex: [1730, 425.6],
};

test("every accounting is checked", () => {
  assert.deepEqual(["central", ...Object.keys(expected)], rows.accountings.map((row) => row.id));
});

for (const [id, [watts, gigawattHours]] of Object.entries(expected))
  test(`${id}: ${watts} W, ${gigawattHours} GWh`, () => {
    const [overhead, utilization, pue] = factors(id);
    const perChip = tdp * overhead * utilization * pue;
    assert.ok(Math.abs(perChip - watts) < 0.5, `${perChip} W`);
    const energy = (hours * perChip) / 1e9;
    assert.ok(Math.abs(energy - gigawattHours) < 0.1, `${energy} GWh`);
  });

test("cases choose by chip and place", () => {
  assert.equal(factors("epoch-cost", "a100-sxm-80gb")[0], 2.03);
  assert.equal(factors("epoch-cost", "v100")[0], 1.667);
  assert.deepEqual(factors("epoch-cost", "tpu-v4").slice(0, 2), [1.8, 0.43]);
  assert.equal(factors("knowyourcompute", "h100-sxm", "china")[2], 1.35);
  assert.equal(factors("inferencex", "mi355x")[0], 2650 / 1400);
  assert.equal(factors("inferencex", "ascend-910b")[0], undefined);
  assert.ok(byId.accountings.get("epoch-database").sets.server_overhead.cases[0].single_chip);
});

test("Grok 3's cluster: 100,000 × 700 × 1.82 × 1.077 = 137.2 MW, within 0.2 % of Epoch's 137.44", () => {
  const [overhead, , pue] = factors("epoch-database");
  const megawatts = (100000 * tdp * overhead * pue) / 1e6;
  assert.ok(Math.abs(megawatts / 137.435820 - 1) < 0.002, `${megawatts}`);
});
