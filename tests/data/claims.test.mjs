// Claims name runs that their scenarios have, and every article claims something.
import assert from "node:assert/strict";
import { test } from "node:test";
import { json, rows } from "./read.mjs";

const { cases, claims } = json("claims.json");
const scenarios = new Map([...rows.scenarios, ...cases].map((row) => [row.id, row]));

for (const claim of claims)
  test(claim.id, () => {
    assert.equal(["qualitative", "not-testable"].includes(claim.kind), "reason" in claim);
    assert.equal(claim.kind === "qualitative", "beside" in claim);
    if (!claim.scenario) return;
    const runs = new Set(scenarios.get(claim.scenario).runs.map(({ id }) => id));
    const { expression, would_need: needs } = claim;
    for (const run of [expression.run, expression.over?.run ?? expression.run, ...needs.map(({ run }) => run)])
      assert.ok(runs.has(run), `no run ${run} in ${claim.scenario}`);
    const [low, high] = claim.claimed;
    assert.ok(low !== null || high !== null);
    if (low !== null && high !== null) assert.ok(low <= high);
  });

test("ids are unique, of claims and of cases with scenarios", () => {
  assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length);
  assert.equal(scenarios.size, rows.scenarios.length + cases.length);
});

test("every case is some claim's", () => {
  const used = new Set(claims.map(({ scenario }) => scenario));
  assert.deepEqual(cases.filter(({ id }) => !used.has(id)).map(({ id }) => id), []);
});

test("every article claims something", () => {
  const articles = ["3dn-note", "two-track-stack", "smart-chunks", "radio-free-mobile", "ambition-creep-note"];
  const seen = new Set(claims.flatMap((claim) => claim.articles));
  assert.deepEqual(articles.filter((id) => !seen.has(id)), []);
});
