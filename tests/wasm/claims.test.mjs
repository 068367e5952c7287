// Claims as a report judges them: every row's, with the word of its share of draws, links and reasons, and no word that
// another choice would change without saying so.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
const { claims, judgement, sources, scenarios, cases } = tokenwatt.describe();
const judged = (request = {}) =>
  tokenwatt.estimate({ outputs: ["facility_energy"], details: ["claims"], draws: 2048, ...request }).claims;
const reports = judged();

// By the definition of the words, not by the core's own function.
const wordOf = (share) =>
  judgement.words.find(({ id, least }) => (id === "unlikely" ? share > least : share >= least)).id;

test("each row is judged, by its kind and by the thresholds that are described", () => {
  assert.deepEqual(reports.map(({ id }) => id), claims.map(({ id }) => id));
  assert.deepEqual(judgement.words.map(({ id }) => id),
    ["supported", "likely", "undecided", "unlikely", "contradicted"]);
  assert.deepEqual(judgement.words.map(({ least }) => least), [0.9, 0.66, 0.34, 0.1, 0]);
  for (const [i, { id, judgement: found }] of reports.entries()) {
    const { kind, claimed } = claims[i];
    assert.ok(found.kind === kind || (kind === "tested" && found.kind === "exact"), id);
    assert.equal("word" in found, kind === "tested", id);
    assert.equal("probability" in found, found.kind === "tested", id);
    if ("probability" in found) assert.equal(found.word, wordOf(found.probability), id);
    if (claimed) assert.deepEqual([found.reading.low, found.reading.high], claimed, id);
  }
});

test("the tally counts every claim once, those with a word by their word and the others by their kind", () => {
  const words = new Map(judgement.words.map(({ id }) => [id, 0]));
  const kinds = new Map(judgement.kinds.map(({ id }) => [id, 0]));
  for (const { judgement: { kind, word } } of reports) {
    const [counts, key] = word ? [words, word] : [kinds, kind];
    counts.set(key, counts.get(key) + 1);
  }
  const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);
  assert.equal(sum(words), claims.filter(({ kind }) => kind === "tested").length);
  assert.equal(sum(words) + sum(kinds), claims.length);
  assert.ok([...words.values()].every((count) => count > 0), "a word that no claim has");
});

test("every claim links to its article, says why it is judged so and on which runs", () => {
  const linked = new Map(sources.map((row) => [row.id, row]));
  const runsOf = new Map([...scenarios, ...cases].map((row) => [row.id, row.runs]));
  for (const { id, articles, reason, note, scenario } of claims) {
    for (const article of articles.map((name) => linked.get(name)))
      for (const key of ["title", "publisher", "date", "url"]) assert.ok(article[key], `${id}: ${key}`);
    assert.ok(reason && note, id);
    if (scenario) assert.ok(runsOf.get(scenario).length, id);
  }
});

test("a named choice that flips the word gives that word when a request makes it", () => {
  let made = 0;
  for (const [i, { id, judgement: found }] of reports.entries()) {
    for (const flip of (found.flips_if ?? []).filter((one) => !one.default)) {
      const choice = claims[i].alternatives.find((one) => one.id === flip.alternative);
      assert.ok(choice, `${id}: ${flip.alternative}`);
      assert.notEqual(flip.word, found.word, id);
      // A rental class and values of single inputs can be asked for as a reader does; chips and places are the row's.
      if (choice.runs || choice.shared || choice.expression) continue;
      const { rental_class: asked } = choice;
      assert.equal(judged({ rental_class: asked })[i].judgement.word, flip.word, `${id}: ${asked}`);
      made += 1;
    }
  }
  assert.ok(made > 0);
});

test("a chip’s or a scenario’s figure without a source changes no word that does not say so", () => {
  const draws = 256;
  let moved = 0;
  for (const scenario of new Set(claims.filter(({ kind }) => kind === "tested").map((claim) => claim.scenario))) {
    const { runs } = tokenwatt.estimate({ scenario, outputs: [], draws: 0 });
    // Those of the table are moved in tests/core/report/write/claims_test.cpp.
    const ours = ({ grade, low, high, row }) =>
      grade === "assumed" && low < high && row?.catalogue !== "assumptions";
    const ids = [...new Set(runs.flatMap((run) => Object.entries(run.inputs).filter(([, input]) => ours(input))
      .map(([id]) => id)))];
    const before = judged({ scenario, draws });
    for (const id of ids) {
      for (const end of ["low", "high"]) {
        // Runs that have it from one row move together; each row by itself.
        const rowOf = ({ row }) => JSON.stringify(row ?? null);
        const having = runs.filter((run) => run.inputs[id] && ours(run.inputs[id]));
        for (const row of new Set(having.map((run) => rowOf(run.inputs[id])))) {
          const moves = having.filter((run) => rowOf(run.inputs[id]) === row)
            .map((run) => ({ id: run.id, set: { [id]: run.inputs[id][end] } }));
          const after = judged({ scenario, runs: moves, draws });
          moved += 1;
          for (const [i, claim] of claims.entries()) {
            const [was, is] = [before[i].judgement, after[i].judgement];
            if (claim.scenario !== scenario || !was.word || !is.word || was.word === is.word) continue;
            const listed = was.flips_if.some((flip) => flip.default?.id === id && flip.word === is.word);
            assert.ok(listed, `${claim.id}: ${id} at its ${end} makes it ${is.word}`);
          }
        }
      }
    }
  }
  assert.ok(moved >= 4);
});
