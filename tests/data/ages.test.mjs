// Prices hold for a year and what is said of a place for two; what a chip or a model is does not age. Each figure that
// ages says what time it is of, itself or by its source.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, rows, settings } from "./read.mjs";

const months = ({ unit, per }) => (unit.startsWith("USD") ? 12 : per === "place" ? 24 : undefined);

test("money ages in 12 months, other figures of places in 24, and nothing else does", () => {
  for (const row of rows.assumptions) assert.equal(row.good_for_months, months(row), row.id);
  const kinds = new Set(rows.assumptions.map((row) => row.good_for_months));
  assert.deepEqual([...kinds].sort(), [12, 24, undefined]);
});

test("a figure that ages has a date, or its source has one or a day on which it was read", () => {
  const year = /(19|20)\d\d/;
  for (const { id, figure, path } of settings()) {
    if (byId.assumptions.get(id).good_for_months === undefined) continue;
    const { date, checked } = byId.sources.get(figure.source);
    assert.match(figure.date ?? `${date} ${checked}`, year, path);
  }
});
