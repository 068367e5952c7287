// What the core is handed instead of JSON, worked out by hand from core/tables/flat_json.hpp.
import assert from "node:assert/strict";
import { test } from "node:test";

import { flatten, messageOf, problemOf } from "../../wasm/flatten.js";

/** The shape, the text, the numbers and the size. */
const parts = (value) => {
  const [shape, text, numbers, size] = flatten(value);
  return [shape, text, [...new Float64Array(numbers.buffer)], size];
};
const refused = ["", "", [], 1_000_001];

test("letters for what there is, texts and numbers in its order, and bytes as JSON would take them", () => {
  // {"a":[1,true,"é"],"b":{}} has 25 characters, of which é takes two bytes.
  assert.deepEqual(parts({ a: [1, true, "é"], b: {} }), ["oklntsekoee", "aéb", [1, 1, 2, 1], 26]);
  // [false,null,-0.5,"",[]]
  assert.deepEqual(parts([false, null, -0.5, "", []]), ["lfznslee", "", [-0.5, 0], 23]);
  assert.deepEqual(parts("😀"), ["s", "😀", [4], 6]);
});

test("what JSON leaves out or writes as null", () => {
  assert.deepEqual(parts(() => 1), ["z", "", [], 4]);
  assert.deepEqual(parts(NaN), ["z", "", [], 4]);
  assert.deepEqual(parts({ a: undefined, b: 2 }), ["okne", "b", [1, 2], 7]);
});

test("half of a surrogate pair leaves no shape, in a text as in a key", () => {
  assert.deepEqual(parts("\ud800")[0], "");
  assert.deepEqual(parts({ "\udc00": 1 })[0], "");
});

// A text of n characters takes n + 2; what stands beside it fills a million exactly, and one more is too much.
for (const [what, make, others] of [
  ["a text", (text) => text, 2],
  ["a list of a text and a number", (text) => [text, 1], 5],
  ["a list of a text and null", (text) => [text, null], 5],
  ["a text under a key", (text) => ({ ab: text }), 9],
  ["a list of a text and three bytes, each written with its place", (text) => [new Uint8Array(3), text], 10],
])
  test(`a million characters are taken, and no more: ${what}`, () => {
    const fill = "x".repeat(1_000_000 - others);
    assert.notEqual(flatten(make(fill))[0], "");
    assert.deepEqual(parts(make(`${fill}x`)), refused);
  });

test("what is too large is not read any further", () => {
  const further = { get read() { throw new Error("It was read"); } };
  assert.deepEqual(parts(["x".repeat(1_000_000), further]), refused);
});

test("what cannot be written is refused, with what was thrown", () => {
  const getter = { get a() { throw "no such thing"; } };
  assert.throws(() => flatten(getter), { message: "The request cannot be written as JSON: no such thing" });
  const problems = [];
  const [shape, text, numbers, size] = flatten({ draws: 10n }, (problem) => problems.push(problem));
  assert.deepEqual([shape, text, numbers.length, size], ["", "", 0, 0]);
  assert.equal(problems.length, 1);
  assert.deepEqual({ ...problems[0], message: "" }, { level: "error", code: "bad_json", message: "" });
  assert.match(problems[0].message, /^The request cannot be written as JSON: .*BigInt/);
});

test("a problem has the code that it is given, and anything that is thrown says something", () => {
  assert.deepEqual(problemOf("It is over", "ended"), { level: "error", code: "ended", message: "It is over" });
  assert.deepEqual([new Error("a"), "b", null, undefined].map(messageOf), ["a", "b", "null", "undefined"]);
});
