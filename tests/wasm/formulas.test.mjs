// The formulas that are printed are true: each text of data/outputs.json, worked out over a report's inputs, outputs
// and named steps, comes to the output that the core gives.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "../../build/package/tokenwatt.js";
import { evaluate } from "../arithmetic.mjs";

const { describe, estimate } = await load();
const { assumptions, outputs, scenarios } = describe();
// Where one stands in for another, the working names the one whose value it is.
const standsIn = new Map(assumptions.map(({ id, fallback }) => [id, fallback]));

const year = 31557600; // s
const functions = { ln: "logarithm", omega: "omega", min: "least", max: "greatest" };
const signs = { "+": "+", "−": "−", "·": "×", "/": "÷", "^": "^" };

// What no arithmetic says, by output: its text and why.
const inWords = {
  instance_chips: {
    text: "the fewest servers whose chips hold instance_memory / 0.9",
    reason: "a search over whole servers, worked through in tests/core/formulas/instance_test.cpp",
  },
};

// Numbers travel in base units. One a year is written as its number a year: 1 + demand_growth is 1.1 at 10 % a year.
const number = ({ value, unit, scale }) => (unit === "1/year" ? value : value * scale);

/** Tokens as tests/arithmetic.mjs works them out; undefined where a name has no value. */
function tokensOf(text, valueOf) {
  const tokens = [];
  for (const [part] of text.matchAll(/[\d.]+ years?|[\d.]+|[a-z_γ]+|\S/g)) {
    if (/^\d/.test(part)) {
      tokens.push({ kind: "constant", value: parseFloat(part) * (part.includes("year") ? year : 1) });
    } else if (functions[part]) tokens.push({ kind: "call", name: functions[part] });
    else if (signs[part]) tokens.push({ kind: "sign", sign: signs[part] });
    else if (part === "(") tokens.push({ kind: "open" });
    else if (part === ")") tokens.push({ kind: "close" });
    else if (part === ",") tokens.push({ kind: "comma" });
    else {
      const value = valueOf(part);
      if (value === undefined) return undefined;
      tokens.push({ kind: "constant", value });
    }
  }
  return tokens;
}

/** A formula's alternatives, what it defines beside them, and the limit above which there is no result. */
function parse(formula) {
  const [main, limit] = formula.split(/; none (?:above|beyond) /);
  const [text, definition] = main.split(/,? with /);
  const [, name, meaning] = /^(\S+) = (.*)$/.exec(definition ?? "") ?? [];
  return { alternatives: text.split(/, or /), name, meaning, limit };
}

/** Every named number of a run: those of inputs, and those of results and steps. */
function numbersOf(run) {
  const inputs = new Map(), results = new Map();
  function collect(working) {
    if (working.op === "input") inputs.set(working.id, number(working));
    if (working.op === "output" || working.op === "step") results.set(working.id, number(working));
    working.of?.forEach(collect);
  }
  for (const { working } of Object.values(run.outputs)) collect(working);
  return { inputs, results };
}

/** Of one run's output: which alternative comes to it, or -1. */
function matching({ id, unit, formula }, run, { inputs, results }) {
  const { alternatives, name, meaning, limit } = parse(formula);
  // An output's own name in its formula is the assumption of that name.
  const valueOf = (word) => {
    if (word === name) return defined();
    return word === id ? inputs.get(word) : results.get(word) ?? inputs.get(word) ?? inputs.get(standsIn.get(word));
  };
  function defined() {
    if (name === "t") return parseFloat(meaning); // "6 years from 2024": a count of years
    return evaluate(tokensOf(meaning, valueOf)) / year; // a rate a year
  }
  const wanted = number(run.outputs[id].working);
  if (limit) assert.ok(wanted <= evaluate(tokensOf(limit, valueOf)), `${id} beyond ${limit}`);
  const tolerance = 1e-9 * Math.abs(wanted) + (unit === "1" ? 1e-12 : 0); // shares may be the rest of a difference
  return alternatives.findIndex((text) => {
    const tokens = text !== inWords[id]?.text && tokensOf(text, valueOf);
    return tokens && Math.abs(evaluate(tokens) - wanted) <= tolerance;
  });
}

const served = { model: "glm-5", chip: "h100-sxm", place: "germany", offer: "glm-5" };
const requests = [
  { ...served, hardware: "owned",
    set: { tokens_per_day: 1e12, prompt_tokens: 5000, answer_tokens: 700, told_speed: 80 } },
  ...scenarios.map(({ id }) => ({ scenario: id })),
  ...["hours", "cluster", "compute"].flatMap((route) => ["rented", "owned"].map((hardware) => (
    { ...served, route, hardware, set: { chip_hours: 1e7, chip_count: 2048, wall_clock: 90, monthly_tokens: 2000 } }))),
  { ...served, set: { instance_chips: 32 } },
  { ...served, model: "llama-3.1-70b" },
  ...["glm-5", "llama-3.1-70b"].map((model) => ({ ...served, model, set: { target_user_speed: 20 } })),
  // Owned chips pay for themselves where many are served at once.
  { ...served, hardware: "owned", set: { batch_size: 256 } },
  { chip: "h100-sxm", set: { active_parameters: 1e10, training_tokens: 1e12, attention_share: 0.2 } },
  ...[0.5, -0.2].map((growth) => ({
    ...served, set: { tokens_per_day: 1e12, token_growth: growth, deployed_life: 3000, compute_growth: 1 + growth },
  })),
].map((request) => (request.scenario ? request : { runs: [request] }));
const reports = requests.map((request) => estimate({ ...request, details: ["working"], draws: 0 }));
const runs = reports.flatMap((report) => report.runs).map((run) => ({ run, numbers: numbersOf(run) }));

test("no request is at fault", () => {
  const problems = reports.flatMap((report) => report.problems);
  assert.deepEqual(problems.filter(({ level }) => level === "error"), []);
});

// Where the text is none to work out: words, and what is 0 / 0 without growth or gain, where the core gives the limit.
const isExempt = ({ id }, { inputs, outputs }) =>
  (id === "serving_overtakes_training" && inputs.token_growth.central === 0) ||
  (id === "gain_eaten" && inputs.efficiency_gain.central === 0) ||
  (inWords[id] && inputs[id].central !== outputs[id].central);

for (const output of outputs) {
  test(`${output.id} = ${output.formula}`, () => {
    const worked = runs.filter(({ run }) => run.outputs[output.id] && !isExempt(output, run));
    const matched = worked.map(({ run, numbers }) => {
      const found = matching(output, run, numbers);
      assert.ok(found >= 0, `${run.label}: ${run.outputs[output.id].central} ${output.unit}`);
      return found;
    });
    const { alternatives } = parse(output.formula);
    const unmatched = alternatives.filter((text, at) => text !== inWords[output.id]?.text && !matched.includes(at));
    assert.deepEqual(unmatched, [], "come to no result");
  });
}
