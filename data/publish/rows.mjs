// The tables of data/ as flat rows: one for each row of a table, and one for each figure of all tables.

/** A number with its source. */
export const isFigure = (value) =>
  typeof value === "object" && value !== null && typeof value.central === "number" && "source" in value;

const isObject = (value) => typeof value === "object" && value !== null;

/** The lists of rows with ids that the data files hold: {file, table, rows}, in the order of the files. */
export const tablesOf = (files) => Object.entries(files).flatMap(([file, content]) =>
  Object.entries(content).filter(([, rows]) => Array.isArray(rows) && rows.length > 0 && rows.every(isObject))
    .map(([table, rows]) => ({ file, table, rows })));

/** US dollars for one unit of each currency. */
const ratesOf = ({ currencies }) => new Map(currencies.currencies.map(({ id, usd }) => [id, usd]));

// What a product of two decimals should have been, without the last bits of its binary.
const decimal = (value) => Number(value.toPrecision(12));

/**
 * A row of any table as {column: value}. A figure gives three columns, its centre and the ends of its range, with money
 * in US dollars; the rest of it is among the figures. Lists of texts are one cell, other lists a column for each place.
 */
export function flatRow(row, files) {
  const rates = ratesOf(files);
  const cells = {};
  const add = (value, path) => {
    const column = path.filter((step) => step !== "sets").join(".");
    if (path.length && isFigure(value)) {
      const { central, low = central, high = central, currency } = value;
      const usd = rates.get(currency) ?? 1;
      for (const [end, number] of Object.entries({ "": central, "_p5": low, "_p95": high }))
        cells[column + end] = usd === 1 ? number : decimal(number * usd);
    } else if (Array.isArray(value) && value.every((one) => typeof one === "string")) {
      cells[column] = value.join("; ");
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) add(inner, [...path, key]);
    } else {
      cells[column] = value;
    }
  };
  add(row, []);
  return cells;
}

// Figures that stand under another name than that of the assumption that they are of.
const meant = { rents: "chip_rent", peaks: "serving_peak_compute" };

/** Which assumption a figure is of, and which case of it, from the way to it within its row. */
function nameOf(path, row, table) {
  if (path[0] in meant) return { figure: meant[path[0]], case: path.join(" ") };
  if (path[0] === "published") return { figure: row.output, case: "" };
  const at = path.lastIndexOf("sets") + 1;
  const figure = path[at] ?? (table === "assumptions" ? row.id : "");
  return { figure, case: path.filter((step, i) => i !== at && step !== "sets").join(" ") };
}

function* within(value, path) {
  if (!isObject(value)) return;
  if (isFigure(value)) yield { value, path };
  else for (const [key, inner] of Object.entries(value)) yield* within(inner, [...path, key]);
}

const money = (unit, currency) => (currency ? unit.replace("USD", currency) : unit);

/** Every figure of every table, as given: with its unit, range, grade and source. */
export function figureRows(files) {
  const units = new Map([...files.assumptions.assumptions, ...files.outputs.outputs].map(({ id, unit }) => [id, unit]));
  const defaults = new Map(files.assumptions.assumptions.map((row) => [row.id, row.distribution]));
  const sources = new Map(files.sources.sources.map((row) => [row.id, row]));
  return tablesOf(files).flatMap(({ file, table, rows }) => rows.flatMap((row) =>
    [...within(row, [])].map(({ value, path }) => {
      const named = nameOf(path, row, table);
      const { central, low = central, high = central, currency, grade, source, date, note } = value;
      const fixed = low === high;
      return {
        file: `${file}.json`, table, row: row.id, ...named, path: path.join("/"),
        unit: money(value.unit ?? units.get(named.figure) ?? "1", currency), p5: low, p50: central, p95: high,
        distribution: fixed ? "fixed" : value.distribution ?? defaults.get(named.figure), grade, source,
        publisher: sources.get(source)?.publisher, url: sources.get(source)?.url, date, note,
      };
    })));
}
