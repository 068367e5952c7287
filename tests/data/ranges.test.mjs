// Every range is in order, inside its row's hard limits, and fit for its distribution.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, figures, rows, settings } from "./read.mjs";

// Figures in another currency meet limits in USD.
const usd = (figure) => (figure.currency ? byId.currencies.get(figure.currency).usd : 1);

function check(row, figure, path) {
  const given = [figure.low ?? figure.central, figure.central, figure.high ?? figure.central];
  const [low, central, high] = given.map((x) => x * usd(figure));
  assert.ok(low <= central && central <= high, `${path}: not in order`);
  assert.ok(row.min <= low && high <= row.max, `${path}: outside ${row.min} to ${row.max}`);
  if (low === high) return; // fixed, at a bound too
  const distribution = figure.distribution ?? row.distribution;
  if (distribution === "lognormal") assert.ok(low > 0, `${path}: lognormal needs low > 0`);
  if (distribution === "logitnormal")
    assert.ok(row.min < low && high < row.max, `${path}: logitnormal needs both bounds free`);
  if (distribution === "shifted-lognormal") assert.ok(low > row.min, `${path}: shifted-lognormal needs low > min`);
  assert.notEqual(distribution, "fixed", `${path}: a fixed figure with a range`);
}

test("limits of the table are in order, and fit the slider", () => {
  for (const row of rows.assumptions) {
    assert.ok(row.min < row.max, row.id);
    if (row.scale === "log") assert.ok(row.min > 0, `${row.id}: a log slider from ${row.min}`);
  }
});

test("defaults of the table", () => {
  for (const row of rows.assumptions) if ("central" in row) check(row, row, row.id);
});

test("figures of the catalogues", () => {
  for (const { id, figure, path } of settings())
    if (!figure.watts_per_chip) check(byId.assumptions.get(id), figure, path);
});

test("values of the scenarios", () => {
  for (const scenario of rows.scenarios)
    for (const values of [scenario.shared ?? {}, ...scenario.runs.map((run) => run.set ?? {})])
      for (const [id, value] of Object.entries(values))
        check(byId.assumptions.get(id), typeof value === "number" ? { central: value } : value, `${scenario.id}/${id}`);
});

// A range whose middle is one of its ends puts half of all draws on one point. Its other end is another quantity, which
// belongs in the note, or the doubt lies on both sides.
test("no figure has its centre at an end of its range", () => {
  for (const { figure, path } of figures())
    if (figure.low !== figure.high)
      assert.ok(figure.low < figure.central && figure.central < figure.high, path);
});

test("only money stands in another currency", () => {
  for (const { id, figure, path } of settings())
    if (figure.currency) assert.ok(byId.assumptions.get(id).unit.startsWith("USD/"), path);
});
