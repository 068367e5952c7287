// Data as after a correction of every figure: each range moved by a few per cent, within the bounds of its row.

/** Tables whose figures people correct; what a paper counts, such as a model's layers, is right or wrong. */
const corrected = ["assumptions", "chips", "places", "offers"];

const ends = ["low", "central", "high"];
const isRange = (value) => typeof value === "object" && value !== null && typeof value.central === "number";

/** Moves every figure within a value by a factor, as far as the bounds of its assumption allow. */
function move(value, factor, bounds, id) {
  if (typeof value !== "object" || value === null) return;
  if (isRange(value) && "source" in value) {
    const { min = -Infinity, max = Infinity } = bounds.get(value.id ?? id) ?? {};
    for (const end of ends) {
      if (value[end] === undefined) continue;
      value[end] = Number(Math.min(max, Math.max(min, value[end] * factor)).toPrecision(12));
    }
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
