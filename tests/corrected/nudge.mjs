// Data as after a correction of every figure: each range moved by a few per cent, unless it would leave the bounds of
// its row.

/** Tables whose figures people correct; what a paper counts, such as a model's layers, is right or wrong. */
const corrected = ["assumptions", "chips", "places", "offers"];

const ends = ["low", "central", "high"];
const isRange = (value) => typeof value === "object" && value !== null && typeof value.central === "number";

/**
 * Moves every figure within a value by a factor, unless it would reach a bound of its assumption, or lies on one, as
 * what says that all or nothing is so.
 */
function move(value, factor, bounds, id) {
  if (typeof value !== "object" || value === null) return;
  if (isRange(value) && "source" in value) {
    // Bounds are in the unit of the row, prices in their place's money are not.
    const { min = -Infinity, max = Infinity } = "currency" in value ? {} : bounds.get(value.id ?? id) ?? {};
    const given = ends.filter((end) => value[end] !== undefined);
    const moved = given.map((end) => Number((value[end] * factor).toPrecision(12)));
    const isWithin = (one) => one > min && one < max;
    if (given.every((end) => isWithin(value[end])) && moved.every(isWithin))
      given.forEach((end, i) => { value[end] = moved[i]; });
    return;
  }
  for (const [key, inner] of Object.entries(value)) move(inner, factor, bounds, key);
}

/** The data files by name, {chips: {chips: […]}, …}, with every figure that is corrected moved by a factor. */
export function nudged(files, factor) {
  const bounds = new Map(files.assumptions.assumptions.map((row) => [row.id, row]));
  const rents = bounds.get("chip_rent");
  for (const kind of ["marketplace", "list", "contract"]) bounds.set(kind, rents);
  const after = structuredClone(files);
  for (const name of corrected) move(after[name], factor, bounds);
  return after;
}
