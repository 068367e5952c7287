// Prices given in other currencies are in dollars in the core, at the rate of data/currencies.json.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";

const description = (await load()).describe();
const data = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"))[name];
const dollars = Object.fromEntries(data("currencies").map(({ id, usd }) => [id, usd]));

for (const table of ["chips", "models", "places"]) {
  test(`${table}: every end of every figure`, () => {
    for (const row of data(table)) {
      const sets = description[table].find(({ id }) => id === row.id).sets;
      for (const [id, { low, central, high, currency = "USD" }] of Object.entries(row.sets)) {
        const expected = [low ?? central, central, high ?? central].map((value) => value * dollars[currency]);
        assert.deepEqual([sets[id].low, sets[id].central, sets[id].high], expected, `${row.id}.${id}`);
      }
    }
  });
}

test("some figures are in other currencies", () => {
  const foreign = data("places").flatMap(({ sets }) => Object.values(sets)).filter(({ currency }) => currency);
  assert.ok(foreign.length > 10);
});
