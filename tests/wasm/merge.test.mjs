// The merge behind describe().
import assert from "node:assert/strict";
import { test } from "node:test";

import { merge } from "../../wasm/describe.js";

test("objects meet by key, the first one's values stand", () => {
  assert.deepEqual(merge({ a: 1, b: { c: 2 } }, { a: 9, b: { d: 3 }, e: 4 }), { a: 1, b: { c: 2, d: 3 }, e: 4 });
});

test("rows meet by id, in the first one's order", () => {
  const second = [{ id: "x", label: "X" }, { id: "z" }, { id: "y", n: 5, label: "Y" }];
  const rows = merge([{ id: "y", n: 1 }, { id: "x" }], second);
  assert.deepEqual(rows, [{ id: "y", n: 1, label: "Y" }, { id: "x", label: "X" }, { id: "z" }]);
});

test("lists without ids are taken whole, null and false stand", () => {
  assert.deepEqual(merge({ a: [1], b: null, c: false }, { a: [2, 3], b: 1, c: true }), { a: [1], b: null, c: false });
});

test("either may be missing", () => {
  assert.deepEqual(merge({ a: 1 }, undefined), { a: 1 });
  const texts = { rows: [{ id: "x" }] };
  const merged = merge(undefined, texts);
  merged.rows[0].id = "changed";
  assert.equal(texts.rows[0].id, "x");
});
