// Every assumption has its directions, in the table's order; that outputs really move so is tried in tests/wasm.
import assert from "node:assert/strict";
import { test } from "node:test";
import { rows } from "./read.mjs";

test("each assumption has its row of directions, in its order", () => {
  assert.deepEqual(rows.directions.map(({ id }) => id), rows.assumptions.map(({ id }) => id));
});

test("no output both rises and falls with an assumption, and each assumption moves one", () => {
  for (const { id, raises, lowers } of rows.directions) {
    assert.deepEqual(raises.filter((output) => lowers.includes(output)), [], id);
    // Shared parameters are subtracted from the routed ones, and 0 chips mean as many as are needed, so neither has a
    // direction that always holds.
    if (!["instance_chips", "shared_parameters"].includes(id)) assert.ok(raises.length + lowers.length > 0, id);
  }
});
