// Changes that no test can notice, as ./dev mutate knows them: each is one that it still makes, and has its reason.
import assert from "node:assert/strict";
import { test } from "node:test";

import { mutantsOf, subjects } from "../mutate/subjects.mjs";
import { reasonFor, survivors } from "../mutate/survivors.mjs";

const written = ({ source, was, is }) => `${source}: ${was} -> ${is}`;

test("every change that is known to survive can be made, is told once and has a reason", () => {
  const made = new Set(subjects.flatMap(mutantsOf).map(written));
  assert.deepEqual(survivors.map(written).filter((one) => !made.has(one)), []);
  assert.equal(new Set(survivors.map(written)).size, survivors.length);
  assert.deepEqual(survivors.filter(({ reason }) => !/^[A-Z].{20,}\.$/.test(reason)), []);
});

test("a reason is found by the file, the line and what it became", () => {
  const [first] = survivors;
  assert.equal(reasonFor(first), first.reason);
  for (const key of ["source", "was", "is"]) assert.equal(reasonFor({ ...first, [key]: "another" }), undefined);
});
