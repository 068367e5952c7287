// Grid intensity of places from @tgwf/co2: Electricity Maps of the two latest years beside Ember's yearly average.
import { each, plausible, Refusal } from "./refusal.mjs";

const unit = "gCO2eq/kWh";

function zone(year, id, bounds) {
  const { value, unit: given } = year.data[id]?.carbonIntensity ?? {};
  if (value === undefined) throw new Refusal(`Electricity Maps ${year.year} has no value for ${id}`);
  if (given !== unit) throw new Refusal(`Electricity Maps ${year.year} gives ${id} in ${given}, not ${unit}`);
  return plausible(value, `Electricity Maps ${year.year}, ${id}`, bounds);
}

function figure({ ember, electricity_maps: id }, { averages, years }, bounds) {
  const source = { source: "co2js", grade: "estimated" };
  const average = ember && plausible(averages[ember], `Ember, ${ember}`, bounds);
  if (!id) {
    const note = "Ember’s yearly average, of generation. Electricity Maps has no value for it.";
    return { central: average, ...source, note };
  }
  const [latest, before] = years.slice(0, 2).map((year) => zone(year, id, bounds));
  const values = [latest, before, ...(ember ? [average] : [])];
  const maps =
    `Electricity Maps ${years[0].year} (consumption, life-cycle factors): ${latest}; its ${years[1].year}: ${before}.`;
  return {
    low: Math.min(...values), central: latest, high: Math.max(...values), ...source,
    note: ember
      ? `${maps} Ember’s yearly average (generation): ${average}. ` +
        "The lowest and the highest of the three are taken as P5 and P95."
      : `${maps} Ember has no value for a part of a country.`,
  };
}

/**
 * The rows with the package's grid intensity where they follow it; `years` are those of Electricity Maps, latest first.
 */
export function refreshPlaces(rows, intensities, bounds) {
  if (intensities.years.length < 2) throw new Refusal("Electricity Maps has fewer than two years");
  return each(rows, (row) => {
    if (!row.follows) return row;
    const { grid_intensity: _, ...others } = row.sets;
    return { ...row, sets: { grid_intensity: figure(row.follows, intensities, bounds.grid_intensity), ...others } };
  });
}
