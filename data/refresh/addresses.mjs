// Lists the figures that nobody can look up, because the address of their source was not kept.

function* figures(value, path) {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && typeof value.source === "string") yield { path, source: value.source };
  for (const [key, part] of Object.entries(value)) yield* figures(part, [...path, part?.id ?? key]);
}

/** A line for each source without address, with the figures that rest on it; our own assumptions are only counted. */
export function withoutAddress(files) {
  const silent = new Map(files.sources.sources.filter(({ url }) => url === null).map((row) => [row.id, row]));
  const found = new Map();
  for (const [name, file] of Object.entries(files))
    for (const { path, source } of figures(file, []))
      if (silent.has(source)) found.set(source, [...(found.get(source) ?? []), [name, ...path.slice(1)].join("/")]);
  const isOurs = (source) => silent.get(source).publisher === "Tokenwatt";
  const lines = [...found].sort().map(([source, paths]) =>
    `${source}: ${isOurs(source) ? `${paths.length} figures, our own` : paths.join(", ")}`);
  return ["Figures whose source has no address:", ...(lines.length ? lines : ["none"])].join("\n");
}
