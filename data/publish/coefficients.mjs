// What a million tokens take by model, chip and place: coefficients for programs that cannot run the model themselves.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The outputs told, each under the head of its columns; those that the model does not have are left out. */
export const columns = {
  output_energy: "energy_per_output_token",
  input_energy: "energy_per_input_token",
  output_emissions: "emissions_per_output_mtok",
  input_emissions: "emissions_per_input_mtok",
  output_embodied_emissions: "embodied_emissions_per_output_mtok",
  output_water: "water_per_output_mtok",
  input_water: "water_per_input_mtok",
  output_cost: "cost_per_output_mtok",
  input_cost: "cost_per_input_mtok",
};

// By the unit of an output: what it is multiplied with to be of a million tokens, and in which unit then.
const shownAs = {
  "J/token": [1e6 / 3600, "Wh/Mtoken"],
  "kgCO2e/Mtoken": [1e3, "gCO2e/Mtoken"],
  "L/Mtoken": [1e3, "mL/Mtoken"],
};

const draws = 1024;
const rounded = (value, factor) => (Number.isFinite(value) ? Number((value * factor).toPrecision(4)) : undefined);

/** {units, rows}: the unit of each head, and a row for each model that a chip serves, at each place. */
function work(tokenwatt, { models, chips, places, outputs }) {
  const known = new Map(outputs.map(({ id, unit }) => [id, unit]));
  const heads = Object.entries(columns).filter(([, id]) => known.has(id))
    .map(([head, id]) => [head, id, ...(shownAs[known.get(id)] ?? [1, known.get(id)])]);
  const ids = heads.map(([, id]) => id);
  const values = places.map(({ id }) => id);
  const rows = models.flatMap((model) => chips.flatMap((chip) => {
    const runs = [{ id: "a", model: model.id, chip: chip.id, place: values[0] }];
    const request = { runs, outputs: ids };
    if (!tokenwatt.estimate({ ...request, draws: 0 }).runs[0]?.outputs[columns.output_energy]) return [];
    const { sweeps } = tokenwatt.estimate({ ...request, draws, sweeps: [{ run: "a", id: "place", values }] });
    const { results } = sweeps[0];
    return values.map((place, i) => {
      const row = { model: model.id, chip: chip.id, place };
      for (const [head, id, factor] of heads) {
        row[head] = rounded(results[id]?.[i], factor);
        row[`${head}_p5`] = rounded(results.p5?.[id]?.[i], factor);
        row[`${head}_p95`] = rounded(results.p95?.[id]?.[i], factor);
      }
      return row;
    });
  }));
  return { units: Object.fromEntries(heads.map(([head, , , unit]) => [head, unit])), rows };
}

/**
 * The coefficients of this core. They take minutes, so they are kept in `cache` for as long as neither the core nor
 * this file changes.
 */
export function coefficients(tokenwatt, description, wasm, cache) {
  const key = createHash("sha256").update(wasm).update(readFileSync(new URL(import.meta.url))).digest("hex");
  const kept = existsSync(cache) && JSON.parse(readFileSync(cache, "utf8"));
  if (kept.key === key) return kept.made;
  const made = work(tokenwatt, description);
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify({ key, made }));
  return made;
}
