// Grid intensity of places from @tgwf/co2, of one kind: what is used there, by life cycle, of Electricity Maps' latest
// year. Ember's yearly average, of what is generated there, stands beside it as a figure of its own.
import { each, plausible, Refusal } from "./refusal.mjs";

const unit = "gCO2eq/kWh";
const source = { source: "co2js", grade: "estimated" };

/** No grid is known better than within so much of it, both ways. */
const leastSpread = Math.log(1.05);

/** Where less than this share of the electricity is traded, both kinds count the same electricity. */
const traded = 0.05;

const apart = (a, b) => Math.abs(Math.log(a / b));
const rounded = (value) => Number(value.toPrecision(3));
const inPercent = (spread) => ((Math.exp(spread) - 1) * 100).toFixed(0);

function zone(year, id, bounds) {
  const { value, unit: given } = year.data[id]?.carbonIntensity ?? {};
  if (value === undefined) throw new Refusal(`Electricity Maps ${year.year} has no value for ${id}`);
  if (given !== unit) throw new Refusal(`Electricity Maps ${year.year} gives ${id} in ${given}, not ${unit}`);
  return plausible(value, `Electricity Maps ${year.year}, ${id}`, bounds);
}

/** What a place follows in one year: a zone, or zones weighted by what is used in each. */
function used({ electricity_maps: id, members }, year, bounds) {
  if (!members) return id && zone(year, id, bounds);
  const shares = Object.entries(members);
  const total = shares.reduce((sum, [, weight]) => sum + weight, 0);
  return shares.reduce((sum, [member, weight]) => sum + zone(year, member, bounds) * weight, 0) / total;
}

/** The figures that a place follows: Electricity Maps' latest year and the one before, and Ember's average. */
function followed({ follows }, { averages, years }, bounds) {
  const [latest, before] = years.slice(0, 2).map((year) => used(follows, year, bounds));
  const ember = follows.ember && plausible(averages[follows.ember], `Ember, ${follows.ember}`, bounds);
  return { latest, before, ember };
}

/**
 * How far from the figure its P5 and P95 are, as a logarithm: a year's change, and where little is traded the distance
 * of the two kinds, which then differ in their factors alone. A part of a country is known no better than the country.
 */
function spread(row, given, outer) {
  const isOneGrid = Math.abs(row.sets.electricity_import_share?.central ?? 0) < traded;
  const ofKinds = given.ember && isOneGrid ? apart(given.ember, given.latest) : 0;
  return Math.max(leastSpread, apart(given.before, given.latest), ofKinds, outer ?? 0);
}

const range = (central, half) =>
  ({ low: rounded(central * Math.exp(-half)), central, high: rounded(central * Math.exp(half)) });

function figure(row, given, half, years) {
  const [latest, before] = years.map(({ year }) => year);
  const { members } = row.follows;
  const own = members
    ? `Mean of ${Object.keys(members).length} members by their demand, derived from Electricity Maps`
    : "Electricity Maps";
  const note = `${own} ${latest}, of what is used, life cycle: ${rounded(given.latest)}; its ${before}: ` +
    `${rounded(given.before)}. Within ${inPercent(half)} %.`;
  const central = members ? rounded(given.latest) : given.latest;
  return { ...range(central, half), ...source, ...(members ? { grade: "derived" } : {}), date: String(latest), note };
}

/** The world uses what it generates, so that Ember's figure is of both kinds; its spread is that of the countries. */
function ofWorld({ ember }, half) {
  const note = "Ember’s yearly average; for the world, what is generated is what is used. " +
    `Within ${inPercent(half)} %, by which half of the countries differ between Ember and Electricity Maps.`;
  return { ...range(ember, half), ...source, note };
}

const generated = (ember) =>
  ({ central: ember, ...source, note: "Ember’s yearly average of what is generated there, life cycle." });

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * The rows with the package's grid intensity where they follow it; `years` are those of Electricity Maps, latest first.
 */
export function refreshPlaces(rows, intensities, bounds) {
  if (intensities.years.length < 2) throw new Refusal("Electricity Maps has fewer than two years");
  const limits = bounds.grid_intensity;
  const given = new Map();
  each(rows, (row) => row.follows && given.set(row.id, followed(row, intensities, limits)));
  const known = [...given.values()].filter(({ latest, ember }) => latest && ember);
  const ofCountries = median(known.map(({ latest, ember }) => apart(ember, latest)));
  const spreadOf = (row) => {
    const outer = rows.find(({ id }) => id === row.within && given.get(id)?.latest);
    return spread(row, given.get(row.id), outer && spreadOf(outer));
  };
  return rows.map((row) => {
    if (!row.follows) return row;
    const one = given.get(row.id);
    const { grid_intensity: _, ...others } = row.sets;
    const { beside: __, note, ...rest } = row;
    const intensity = one.latest ? figure(row, one, spreadOf(row), intensities.years)
      : ofWorld(one, Math.max(leastSpread, ofCountries));
    return {
      ...rest, sets: { grid_intensity: intensity, ...others },
      ...(one.latest && one.ember ? { beside: { grid_intensity: generated(one.ember) } } : {}),
      ...(note ? { note } : {}),
    };
  });
}
