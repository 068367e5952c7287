// Writes what describe() says besides the Wasm's numbers: texts.json, which a page needs at once, and prose.json, which
// can come later. node texts.mjs <data> <texts.json> <prose.json>
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, textsFile, proseFile] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
const { $schema, directions, ...tables } = Object.assign({}, ...files);
const directionsOf = new Map(directions.map((row) => [row.id, row]));

const figure = new Set(["low", "central", "high", "distribution", "source", "grade", "currency"]);

const numbers = new Set([...figure, "unit", "scope", "min", "max"]);
// The core gives the unit; the subjects name their outputs.
const elsewhere = new Set(["unit", "subject"]);

const without = (object, dropped) => Object.fromEntries(Object.entries(object).filter(([key]) => !dropped.has(key)));
const words = (row) => {
  const sets = Object.entries(row.sets).map(([id, value]) => [id, without(value, figure)]);
  return { ...row, sets: Object.fromEntries(sets.filter(([, rest]) => Object.keys(rest).length > 0)) };
};
const lean = {
  assumptions: (row) => ({ ...without(row, numbers), raises: [], lowers: [], ...directionsOf.get(row.id) }),
  chips: words,
  formats: words,
  models: words,
  offers: words,
  outputs: (row) => without(row, elsewhere),
  places: words,
  subscriptions: words,
  subjects: (row) =>
    ({ ...row, outputs: tables.outputs.filter(({ subject }) => subject === row.id).map(({ id }) => id) }),
};

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const areRows = (value) => Array.isArray(value) && value.every((row) => isObject(row) && typeof row.id === "string");
const isEmpty = (value) => Object.keys(value).every((key) => key === "id");

// Keys that go to the prose.
const ofFigures = new Set(["note", "date", "follows"]);
const ofOutputs = new Set(["note", "symbol", "formula", "min", "max", "source"]);
const ofAssumptions = new Set([...ofFigures, "raises", "lowers"]);
const later = (key) => ({ assumptions: ofAssumptions, outputs: ofOutputs })[key] ?? ofFigures;

// Lists that only drawers and the chapters below the first screen speak of.
const ofChapters = new Set(["cases", "claims", "omissions", "published", "sources"]);

// Divides a value into what is needed at once and what can come later. Rows keep their id in both, so that they can be
// joined again.
function part(value, later) {
  if (areRows(value)) {
    const rows = value.map((row) => part(row, later));
    const rest = rows.map(([, second], i) => ({ id: value[i].id, ...second })).filter((row) => !isEmpty(row));
    return [rows.map(([first]) => first), rest.length ? rest : undefined];
  }
  if (!isObject(value)) return [value, undefined];
  const first = {}, second = {};
  for (const [key, inner] of Object.entries(value)) {
    const [now, then] = later.has(key) ? [undefined, inner] : part(inner, later);
    if (now !== undefined && !(isObject(now) && isEmpty(now) && !isEmpty(inner))) first[key] = now;
    if (then !== undefined) second[key] = then;
  }
  return [first, isEmpty(second) ? undefined : second];
}

const texts = {}, prose = {};
for (const [key, value] of Object.entries(tables)) {
  if (ofChapters.has(key)) {
    prose[key] = value;
    continue;
  }
  const [now, then] = part(lean[key] ? value.map(lean[key]) : value, later(key));
  texts[key] = now;
  if (then !== undefined) prose[key] = then;
}
writeFileSync(textsFile, JSON.stringify(texts) + "\n");
writeFileSync(proseFile, JSON.stringify(prose) + "\n");
