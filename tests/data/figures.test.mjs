// Figures that can be checked by hand, worked out from the rows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, rows } from "./read.mjs";

const near = (value, expected, tolerance = 1e-3) =>
  assert.ok(Math.abs(value / expected - 1) < tolerance, `${value}, not ${expected}`);
const of = (kind, row, id) => byId[kind].get(row).sets[id];
const central = (kind, row, id) => of(kind, row, id).central;
const arithmetic = (model) =>
  6 * central("models", model, "active_parameters") * central("models", model, "training_tokens");

test("GLM-5: 6 × 40e9 × 28.5e12 = 6.84e24 FLOP, Grok 4 has 73 times that", () => {
  near(arithmetic("glm-5"), 6.84e24, 1e-12);
  near(central("models", "grok-4", "training_compute") / arithmetic("glm-5"), 73.1);
});

test("GLM-5 on Ascend 910B: 313 × 29.8 % × 0.567 = 52.9 TFLOP/s, 35.9 million hours, 24.0 GWh", () => {
  const chip = (id) => central("chips", "ascend-910b", id);
  const effective = chip("chip_peak_compute") * chip("model_flops_utilization") * chip("sparse_efficiency");
  near(effective, 52.9);
  const hours = arithmetic("glm-5") / (effective * 1e12 * 3600);
  near(hours, 35.9e6);
  near((hours * chip("chip_power") * 2.03 * 0.75 * 1.2) / 1e9, 24.0, 2e-3);
  near((hours * byId.chips.get("ascend-910b").rents.marketplace.central) / 1e6, 16.5, 2e-3);
});

test("Grok 4: range of the hours is a factor of 2.07 each way", () => {
  const { low, central: hours, high } = of("models", "grok-4", "chip_hours");
  near(high / hours, 2.07, 2e-3);
  near(hours / low, 2.07, 2e-3);
});

test("Memphis: 314.6 GWh make 154.2 kt CO2e and 754 ML of water", () => {
  const place = (id) => central("places", "memphis", id);
  near((314.6 * place("grid_intensity")) / 1000, 154.2);
  near((314.6 / 1.2) * place("on_site_water") + 314.6 * place("off_site_water"), 754);
});

test("the making of a chip and its share of the server: 164 + 5,700 / 8 = 876.5 kg for an H100", () => {
  const kg = {
    "h100-sxm": [164 + 3000 / 8, 164 + 5700 / 8, 273 + 6000 / 8],
    "h200-sxm": [364 + 3000 / 8, 364 + 5700 / 8, 364 + 6000 / 8],
    b200: [2274 / 8 + 3000 / 8, 2274 / 8 + 6000 / 8, 461 + 6000 / 8],
    "a100-sxm-40gb": [127.6 + 2500 / 8, 127.6 + 3000 / 8, 127.6 + 5700 / 8],
    "a100-sxm-80gb": [143 + 2500 / 8, 143 + 3000 / 8, 143 + 5700 / 8],
    "tpu-v5e": [undefined, 238 + 106, undefined],
    "tpu-v6e": [undefined, 323 + 260, undefined],
  };
  for (const [chip, [low, middle, high]] of Object.entries(kg)) {
    const figure = of("chips", chip, "chip_embodied_emissions");
    near(figure.central, middle);
    if (low) near(figure.low, low);
    if (high) near(figure.high, high);
  }
  // The H800 is an H100 with other links.
  const [h100, h800] = ["h100-sxm", "h800"].map((chip) => of("chips", chip, "chip_embodied_emissions"));
  assert.deepEqual([h800.low, h800.central, h800.high], [h100.low, h100.central, h100.high]);
});

test("a reported compute agrees with 6 × parameters × tokens within 10 %", () => {
  for (const { id, sets } of rows.models)
    if (sets.training_compute && sets.training_tokens) near(sets.training_compute.central, arithmetic(id), 0.1);
});

test("what has no source is absent", () => {
  const absent = {
    gh200: "memory_capacity", mi455x: "chip_power", "tpu-v5p": "chip_power", b300: "chip_price",
    "ascend-950": "chip_peak_compute",
  };
  for (const [chip, id] of Object.entries(absent)) assert.ok(!of("chips", chip, id), chip);
  assert.ok(!of("places", "european-union", "off_site_water") && !of("places", "china", "facility_pue"));
});

test("shares are shares, not percent", () => {
  assert.equal(central("places", "european-union", "import_dependency"), 0.584);
  assert.ok(Math.abs(central("places", "germany", "electricity_import_share") - 26.27 / 519.27) < 1e-4);
});
