// Every output's formula is written with names that exist, and its symbol is its own.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { byId, rows } from "./read.mjs";

const formulas = new URL("../../core/formulas/", import.meta.url);
const source = (name) => readFileSync(new URL(name, formulas), "utf8");
const headers = readdirSync(formulas).filter((name) => name.endsWith(".hpp")).map(source).join("\n");

test("formulas are written with assumptions, outputs and named steps", () => {
  const steps = new Set([...headers.matchAll(/step<"(\w+)"/g)].map(([, name]) => name));
  const prose = "or and with none above beyond from years year the fewest servers whose chips hold min max ln omega";
  const words = new Set(prose.split(" "));
  const unknown = rows.outputs.flatMap(({ id, formula }) => formula.match(/[a-z_]{2,}/g)
    .filter((word) => !byId.assumptions.has(word) && !byId.outputs.has(word) && !steps.has(word) && !words.has(word))
    .map((word) => `${id}: ${word}`));
  assert.deepEqual(unknown, []);
});

test("parentheses close, and no two outputs have one symbol", () => {
  for (const { id, formula } of rows.outputs) assert.equal(formula.split("(").length, formula.split(")").length, id);
  const symbols = rows.outputs.map(({ symbol }) => symbol);
  assert.equal(new Set(symbols).size, symbols.length);
});
