// A request as a link to the page, which shows the same comparison with everything behind it.

const fields = ["model", "chip", "place", "accounting", "route", "hardware", "format", "offer", "subscription"];

const valueText = (value) => {
  if (typeof value !== "object" || value === null) return String(value);
  const { low, central, high, distribution } = value;
  return [low, central, high].join("~") + (distribution ? `:${distribution}` : "");
};

/**
 * The address of the page with the runs and values of a request. Without a scenario the runs stand in the places of the
 * first one's, of which those that the request does not have are left out.
 */
export function linkOf({ scenario, runs = [], shared = {}, baseline, rental_class: rents }, description, homepage) {
  const [first] = description.scenarios;
  const row = description.scenarios.find(({ id }) => id === scenario) ?? first;
  const own = new Set(row.runs.map(({ id }) => id));
  const parameters = new URLSearchParams({ v: "1" });
  if (scenario && scenario !== first.id) parameters.set("s", scenario);
  const named = runs.map((run, at) => ({ ...run, id: run.id ?? "abcd"[at] }));
  for (const run of named) {
    // A run that the scenario does not have is made as a copy of one that it has.
    if (!own.has(run.id)) parameters.set(`${run.id}.like`, row.runs[0].id);
    if (run.remove) parameters.set(`${run.id}.off`, "1");
    if (run.label) parameters.set(`${run.id}.label`, run.label);
    for (const field of fields) if (run[field]) parameters.set(`${run.id}.${field}`, run[field]);
    for (const [id, value] of Object.entries(run.set ?? {})) parameters.set(`${run.id}.${id}`, valueText(value));
  }
  if (!scenario && named.length)
    for (const id of own) if (!named.some((run) => run.id === id)) parameters.set(`${id}.off`, "1");
  for (const [id, value] of Object.entries(shared)) parameters.set(`w.${id}`, valueText(value));
  if (baseline) parameters.set("base", baseline);
  if (rents) parameters.set("rental_class", rents);
  const text = parameters.toString().replaceAll("%7E", "~").replaceAll("%3A", ":");
  return text === "v=1" ? homepage : `${homepage}#${text}`;
}
