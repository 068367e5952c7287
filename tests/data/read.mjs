// Reads the data files once, for the tests of this folder.
import { dataFiles } from "../../data/read.mjs";

export { readData as json } from "../../data/read.mjs";
export const files = dataFiles();
export const names = Object.keys(files);
export const rows = Object.fromEntries(names.map((name) => [name, files[name][name]]));
rows.subscriptions = files.offers.subscriptions;
export const byId = Object.fromEntries(
  Object.entries(rows).map(([name, list]) => [name, new Map(list.map((row) => [row.id, row]))]),
);

// Every object of the files that carries a source and a number or a grade, with the path to it.
export function* figures(value = rows, path = "") {
  if (value === null || typeof value !== "object") return;
  const isFigure = !Array.isArray(value) && "source" in value && ("central" in value || "grade" in value);
  if (isFigure) yield { path, figure: value };
  for (const [key, part] of Object.entries(value)) yield* figures(part, `${path}/${part?.id ?? key}`);
}

// What a row sets, as [assumption id, figure, path]; an accounting's cases count one by one.
export function* settings() {
  for (const { id, long_context } of rows.offers)
    for (const [price, figure] of Object.entries(long_context?.sets ?? {}))
      yield { id: price, figure, path: `offers/${id}/long/${price}` };
  for (const { id, rents } of rows.chips)
    for (const [kind, figure] of Object.entries(rents ?? {}))
      yield { id: "chip_rent", figure, path: `chips/${id}/rents/${kind}` };
  for (const name of ["chips", "formats", "models", "offers", "places", "subscriptions", "accountings"])
    for (const row of rows[name])
      for (const [id, value] of Object.entries(row.sets))
        for (const figure of value.cases ?? [value]) yield { id, figure, path: `${name}/${row.id}/${id}` };
}
