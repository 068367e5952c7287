// What a refresh would change, by what factor, and whether that is credible.

// Beyond these a figure is refused until a person has looked: list prices do fall by a third overnight, but more is
// often a promotion, another model or another unit; no national grid has moved by a fifth in a year; and a currency
// that moves by more between two refreshes is redenominated or mistaken.
export const limits = { offers: 1.5, places: 1.3, currencies: 1.2 };

// What a new price may be beside the price of the same row that it is a kind of: so many times as much, either way.
const kinds = { list_price_cached: ["list_price_input", 100], long_context: [undefined, 4] };

/** By how much a new price is beyond belief; a new figure of another kind has nothing to be compared with. */
function isStrange(figure, value, now) {
  const steps = figure.split(" ");
  const [base, limit] = kinds[steps[0]] ?? [];
  const beside = now.get(base ?? steps.at(-1));
  return limit !== undefined && beside !== undefined && !(Math.max(value / beside, beside / value) <= limit);
}

function* numbers(value, path = []) {
  if (typeof value === "number") yield [path.join(" "), value];
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* numbers(part, key === "sets" || key === "central" ? path : [...path, key]);
}

/** An entry for each number that differs: {list, id, figure, old, new, factor, refused}; absent ones are undefined. */
export function changes(list, before, after) {
  const known = new Map(before.map((row) => [row.id, new Map(numbers(row))]));
  return after.flatMap((row) => {
    const old = known.get(row.id), now = new Map(numbers(row));
    const differing = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
    return differing.map((figure) => {
      const factor = now.get(figure) / old.get(figure);
      // One that disappears is a loss that a person should see.
      const refused = old.has(figure) ? !(Math.max(factor, 1 / factor) <= limits[list])
        : isStrange(figure, now.get(figure), now);
      return { list, id: row.id, figure, old: old.get(figure), new: now.get(figure), factor, refused };
    });
  });
}

const number = (value) => (value === undefined ? "–" : String(value));

/** The changes as a Markdown table with even columns. */
export function table(list) {
  const heads = ["row", "figure", "old", "new", "factor", ""];
  const cells = list.map((change) => [
    `${change.list}/${change.id}`, change.figure, number(change.old), number(change.new),
    Number.isFinite(change.factor) ? change.factor.toPrecision(3) : "–",
    change.refused ? (change.old === undefined ? "beyond its base price" : `beyond ${limits[change.list]}`) : "",
  ]);
  const widths = heads.map((head, i) => Math.max(3, head.length, ...cells.map((line) => line[i].length)));
  const line = (parts) => `| ${parts.map((part, i) => part.padEnd(widths[i])).join(" | ")} |`;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}
