// Claims name runs that their scenarios have, every one says why it is judged as it is and links to its article, and
// each is read by the one rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { json, rows } from "./read.mjs";

const { cases, claims, judgement } = json("claims.json");
const scenarios = new Map([...rows.scenarios, ...cases].map((row) => [row.id, row]));
const sources = new Map(rows.sources.map((row) => [row.id, row]));

const sides = ({ run, over }) => [run, over?.run ?? run];

for (const claim of claims)
  test(claim.id, () => {
    for (const text of [claim.label, claim.note, claim.reason]) assert.ok(text.trim());
    for (const article of claim.articles.map((id) => sources.get(id))) {
      assert.ok(article.title && article.publisher && article.date);
      assert.match(article.url, /^https:\/\//, "an article without an address");
    }
    if (!claim.scenario) return;
    const runs = new Set(scenarios.get(claim.scenario).runs.map(({ id }) => id));
    const { expression, would_need: needs = [], alternatives = [] } = claim;
    const named = [...sides(expression), ...needs.map(({ run }) => run),
      ...alternatives.flatMap((one) => [...(one.expression ? sides(one.expression) : []),
        ...(one.runs ?? []).map(({ id }) => id)])];
    for (const run of named) assert.ok(runs.has(run), `no run ${run} in ${claim.scenario}`);
    assert.equal(new Set(alternatives.map(({ id }) => id)).size, alternatives.length);
    if (!claim.claimed) return;
    const [low, high] = claim.claimed;
    assert.ok(low !== null || high !== null);
    if (low !== null && high !== null) assert.ok(low <= high);
  });

test("a number is read by the place of its last figure, and a side from equality", () => {
  for (const { id, reading, claimed } of claims.filter((claim) => claim.reading)) {
    const { rule, stated, place } = reading;
    if (rule === "point") {
      const near = (value, end) => assert.ok(Math.abs(value - end) <= 1e-9 * Math.abs(end), `${id}: ${value}`);
      near(claimed[0], stated - place / 2);
      near(claimed[1], stated + place / 2);
      // The place is one that the number has: 310 counts tens, 28.5 tenths.
      near(Math.round(stated / place) * place, stated);
    }
    if (rule === "side") assert.ok(claimed.includes(null) && (claimed.includes(1) || claimed.includes(0)), id);
    if (rule === "range") assert.ok(!claimed.includes(null), id);
  }
});

test("what is tested has a reading and a figure of ours, and what a primary source decides names it", () => {
  for (const claim of claims) {
    if (claim.kind === "tested") assert.ok(claim.claimed, claim.id);
    if (claim.kind === "no-threshold") assert.ok(!claim.claimed, claim.id);
    const decided = ["documented", "wrong", "happened", "did-not-happen", "restates"];
    if (decided.includes(claim.kind)) assert.ok(claim.primary?.length, claim.id);
    assert.equal(claim.kind === "then", "then" in claim, claim.id);
  }
});

test("rents are set against each other in a class that both chips have", () => {
  const chips = new Map(rows.chips.map((chip) => [chip.id, chip]));
  for (const { id, scenario, alternatives = [] } of claims)
    for (const { rental_class: asked } of alternatives.filter((one) => one.rental_class)) {
      const rented = scenarios.get(scenario).runs.map(({ chip }) => chips.get(chip)).filter(Boolean);
      assert.deepEqual(rented.filter((chip) => !chip.rents?.[asked]).map((chip) => chip.id), [], `${id}, ${asked}`);
    }
});

test("what was true when written has the days of the prices that it compares", () => {
  const offers = new Map(rows.offers.map((row) => [row.id, row]));
  const days = ({ scenario }) => new Set(scenarios.get(scenario).runs.map(({ offer }) => offers.get(offer).date));
  for (const { then, scenario, id } of claims.filter((claim) => claim.then)) {
    const now = claims.find((claim) => claim.id === then.now);
    assert.deepEqual([...days(now)], [then.today], id);
    if (now.id !== id) assert.deepEqual([...days({ scenario })], [then.date], id);
  }
});

test("every kind and every rule is explained once, and every one is some claim's", () => {
  const kinds = judgement.kinds.map(({ id }) => id);
  // A tested claim is exact where nothing varies, which no row says of itself.
  assert.deepEqual(kinds.filter((id) => id !== "exact").sort(), [...new Set(claims.map(({ kind }) => kind))].sort());
  const rules = new Set(claims.map(({ reading }) => reading?.rule).filter(Boolean));
  assert.deepEqual(judgement.readings.map(({ id }) => id).sort(), [...rules].sort());
});

// A premium for B200's speed: what perf-per-watt is held against is a quotient of two prices of the catalogue.
test("the factor that output for each watt is held against is that of the chips’ prices", () => {
  const price = (id) => rows.chips.find((chip) => chip.id === id).sets.chip_price.central;
  const [factor] = claims.find(({ id }) => id === "perf-per-watt").claimed;
  assert.equal(factor, Math.round(100 * price("b200") / price("h100-sxm")) / 100);
});

test("a default of ours that has no range says what it is tried at, unless it stands for none", () => {
  // Of a model's architecture and of what a vendor promises: the default means that there is no such thing.
  const none = ["claimed_improvement", "expert_count", "experts_per_token", "kv_fixed_bytes", "window_tokens",
    "indexer_bytes", "window_attention_flops", "indexer_flops", "attended_tokens", "instance_chips",
    "attention_replicas", "target_user_speed", "speculative_tokens", "accepted_tokens", "linear_layers",
    "indexer_layers", "stack_overhead", "draft_overhead"];
  const silent = rows.assumptions.filter(({ central, low, grade, tried }) =>
    central !== undefined && low === undefined && grade === "assumed" && !tried);
  assert.deepEqual(silent.map(({ id }) => id).sort(), none.sort());
  for (const { id, tried, central, min, max } of rows.assumptions.filter((row) => row.tried))
    assert.ok(tried[0] <= central && central <= tried[1] && tried[0] >= min && tried[1] <= max, id);
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
