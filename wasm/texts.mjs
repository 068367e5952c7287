// Writes what describe() says besides the Wasm's numbers: texts.json, which a page needs at once, prose.json, which can
// come later, notes.json, the part of the prose that a page shows before anything is opened, and record.json, which
// only some pages show; and measured.json, which only measured.js takes.
// node texts.mjs <data> <texts.json> <prose.json> <notes.json> <record.json> <measured.json>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { dataFiles } from "../data/read.mjs";
import { areRows, isObject } from "./describe.js";

const [folder, textsFile, proseFile, notesFile, recordFile, measuredFile] = process.argv.slice(2);
const { $schema, directions, ...tables } = Object.assign({}, ...Object.values(dataFiles(folder)));
const directionsOf = new Map(directions.map((row) => [row.id, row]));

// What the core says itself: of a figure, of an assumption, of an output. The subjects name their outputs.
const givenOfFigures = new Set(["low", "central", "high", "distribution", "source", "grade", "currency"]);
const givenOfAssumptions = new Set([...givenOfFigures, "unit", "scope", "min", "max"]);
const givenOfOutputs = new Set(["unit", "subject"]);

const isEmpty = (value) => Object.keys(value).every((key) => key === "id");
const without = (object, dropped) => Object.fromEntries(Object.entries(object).filter(([key]) => !dropped.has(key)));
const figureTexts = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, without(value, givenOfFigures)])
    .filter(([, rest]) => Object.keys(rest).length > 0));
const entryTexts = ({ sets, rents, ...row }) => {
  const texts = { sets: figureTexts(sets), rents: figureTexts(rents ?? {}) };
  return { ...row, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => !isEmpty(text))) };
};
// By table, what is left of a row.
const textsOf = {
  assumptions: (row) => ({ ...without(row, givenOfAssumptions), raises: [], lowers: [], ...directionsOf.get(row.id) }),
  chips: entryTexts,
  formats: entryTexts,
  models: entryTexts,
  offers: entryTexts,
  outputs: (row) => without(row, givenOfOutputs),
  places: entryTexts,
  subscriptions: entryTexts,
  subjects: (row) =>
    ({ ...row, outputs: tables.outputs.filter(({ subject }) => subject === row.id).map(({ id }) => id) }),
};

// Keys that go to the prose, by table.
const laterOfFigures = new Set(["note", "date", "follows"]);
const laterOf = {
  assumptions: new Set([...laterOfFigures, "raises", "lowers", "good_for_months", "tried"]),
  places: new Set([...laterOfFigures, "beside", "iso3"]),
  chips: new Set([...laterOfFigures, "price_scope", "peaks"]),
  offers: new Set([...laterOfFigures, "long_context"]),
  outputs: new Set(["note", "symbol", "formula", "min", "max", "source"]),
};

// Lists that only drawers and the chapters below the first screen speak of, and what others published or count.
const ofProse = new Set(["cases", "judgement", "licences", "sources", "subjects"]);
const ofRecord = new Set(["published", "query_constants", "query_methods"]);
// What only the pages of claims say of one.
const recordOfClaims = new Set(["alternatives", "beside", "note", "primary", "reason", "would_need"]);

// Divides a value into what is needed at once and what can come later. Rows keep their id in both, so that they can be
// joined again.
function divide(value, later) {
  if (areRows(value)) {
    const rows = value.map((row) => divide(row, later));
    const rest = rows.map(([, second], i) => ({ id: value[i].id, ...second })).filter((row) => !isEmpty(row));
    return [rows.map(([first]) => first), rest.length ? rest : undefined];
  }
  if (!isObject(value)) return [value, undefined];
  const first = {}, second = {};
  for (const [key, inner] of Object.entries(value)) {
    const [now, then] = later.has(key) ? [undefined, inner] : divide(inner, later);
    if (now !== undefined && !(isObject(now) && isEmpty(now) && !isEmpty(inner))) first[key] = now;
    if (then !== undefined) second[key] = then;
  }
  return [first, isEmpty(second) ? undefined : second];
}

const texts = {}, prose = {}, record = {};
for (const [key, table] of Object.entries(tables)) {
  const value = textsOf[key] ? table.map(textsOf[key]) : table;
  if (ofProse.has(key) || ofRecord.has(key)) {
    (ofProse.has(key) ? prose : record)[key] = value;
    continue;
  }
  if (key === "claims") {
    [prose.claims, record.claims] = divide(value, recordOfClaims);
    continue;
  }
  const [now, then] = divide(value, laterOf[key] ?? laterOfFigures);
  texts[key] = now;
  if (then !== undefined) prose[key] = then;
}
// What assumptions mean, what comparisons are about, and who published a figure when.
const noted = (rows) => rows.flatMap(({ id, note }) => (note === undefined ? [] : [{ id, note }]));
const notes = {
  assumptions: noted(prose.assumptions),
  scenarios: noted(prose.scenarios),
  sources: prose.sources.map(({ id, publisher, date }) => ({ id, publisher, date })),
};
writeFileSync(textsFile, JSON.stringify(texts) + "\n");
writeFileSync(proseFile, JSON.stringify(prose) + "\n");
writeFileSync(notesFile, JSON.stringify(notes) + "\n");
writeFileSync(recordFile, JSON.stringify(record) + "\n");
const { sources, rows, prompts } = JSON.parse(readFileSync(join(folder, "fit/measured.json"), "utf8"));
writeFileSync(measuredFile, JSON.stringify({ sources, rows, prompts }) + "\n");
