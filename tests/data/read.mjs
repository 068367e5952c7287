// Reads the data files once, for the tests of this folder.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../data/", import.meta.url);
export const names = readdirSync(folder).filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

export const json = (path) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));
export const files = Object.fromEntries(names.map((name) => [name, json(`${name}.json`)]));
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
