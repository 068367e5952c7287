// Writes the package's texts.json: all of data/ but what the Wasm gives. node texts.mjs <data> <output>
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, output] = process.argv.slice(2);
const figure = new Set(["low", "central", "high", "distribution", "source", "grade", "currency"]);

const told = new Set(["label"]);
const numbers = new Set([...figure, "unit", "scope", "min", "max"]);

const without = (object, dropped) => Object.fromEntries(Object.entries(object).filter(([key]) => !dropped.has(key)));
const words = (row) => {
  const sets = Object.entries(row.sets).map(([id, value]) => [id, without(value, figure)]);
  return { ...without(row, told), sets: Object.fromEntries(sets.filter(([, rest]) => Object.keys(rest).length > 0)) };
};
const lean = {
  assumptions: (row) => without(row, numbers),
  chips: words,
  formats: words,
  models: words,
  offers: words,
  places: words,
  subscriptions: words,
};

const texts = {};
for (const name of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  const { $schema, ...file } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  for (const [key, value] of Object.entries(file)) texts[key] = lean[key] ? value.map(lean[key]) : value;
}
writeFileSync(output, JSON.stringify(texts) + "\n");
