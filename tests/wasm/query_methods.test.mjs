// Every published way to count a query gives what its own source prints, and says how far the print can be trusted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
const { query_constants: constants, query_examples: examples, query_methods: methods } = tokenwatt.describe();
const computed = new Map(examples.map((one) => [one.id, one]));

for (const { id, examples: printed } of methods)
  for (const example of printed)
    test(`${id}, ${example.id}: within 1 % of what is printed, or within its rounding`, () => {
      for (const [amount, { low, central, high }] of Object.entries(example.printed)) {
        const value = computed.get(`${id}/${example.id}`)[amount];
        const isNear = Math.abs(value / central - 1) <= 0.01;
        assert.ok(isNear || (value >= low && value <= high), `${amount}: ${value}, printed ${central}`);
        // A rounding that allows for everything would prove nothing.
        if (low !== undefined) assert.ok(high / low <= 1.45, `${amount}: ${low} to ${high}`);
      }
    });

test("each constant is some method's", () => {
  const used = new Set(methods.flatMap((method) =>
    [method, ...method.examples].flatMap((one) => Object.keys(one.constants ?? {}))));
  assert.deepEqual(constants.map(({ id }) => id).filter((id) => !used.has(id)), []);
});

test("what is fitted is said", () => {
  const fitted = methods.flatMap(({ id, examples: printed }) =>
    printed.filter(({ query, constants: own = {} }) => query.user_speed || own.generation_speed)
      .map((example) => ({ id: `${id}/${example.id}`, note: example.note })));
  assert.ok(fitted.length >= 4);
  for (const { id, note } of fitted) assert.match(note ?? "", /fitted/, id);
});

test("every row of ML.ENERGY is the least that was measured", () => {
  const { rows } = JSON.parse(readFileSync(new URL("../../data/fit/measured.json", import.meta.url), "utf8"));
  const { cases } = methods.find(({ id }) => id === "ml-energy").constants.measured_energy;
  for (const { model, chips: [chip], central } of cases) {
    const ofBoth = rows.filter((row) => row.model === model && row.chip === chip && row.joules);
    const joules = ofBoth.map((row) => row.joules);
    assert.equal(central, Math.min(...joules), `${model} on ${chip}`);
  }
});
