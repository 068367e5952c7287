// The model as it is written down in core/formulas/README.md: its ids, units and symbols are those of the tables and
// headers, its sources exist, and its checks are asserted by the tests that it names.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { byId } from "./read.mjs";

const root = new URL("../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const text = read("core/formulas/README.md");

const headers = readdirSync(new URL("core/formulas/", root)).filter((name) => name.endsWith(".hpp"));
const steps = new Map(
  headers.flatMap((name) => [...read(`core/formulas/${name}`).matchAll(/\bstep<"(\w+)", "([^"]+)">/g)])
    .map(([, id, unit]) => [id, unit]),
);

/** The rows of the tables whose header has these columns; a table may hold them more than once, side by side. */
function rowsUnder(columns) {
  const rows = [];
  let wide = 0;
  for (const line of text.split("\n")) {
    const cells = line.startsWith("|") ? line.split("|").slice(1, -1).map((cell) => cell.trim()) : [];
    if (cells.slice(0, columns.length).join() === columns.join()) wide = columns.length;
    else if (cells.length === 0) wide = 0;
    else if (wide && !cells[0].startsWith("--"))
      for (let at = 0; at < cells.length; at += wide) rows.push(cells.slice(at, at + wide));
  }
  return rows.filter(([, id]) => id);
}

const inputs = rowsUnder(["symbol", "input", "unit"])
  .flatMap(([, ids, unit]) => ids.split(", ").map((id) => ({ id: id.replaceAll("`", ""), unit })));
const results = rowsUnder(["symbol", "result", "unit", "formula"])
  .map(([symbol, id, unit]) => ({ symbol, id: id.replaceAll("`", ""), unit }));

test("inputs are assumptions, in their units", () => {
  assert.ok(inputs.length > 80, `${inputs.length}`);
  for (const { id, unit } of inputs) assert.equal(unit, byId.assumptions.get(id)?.unit, id);
});

test("results are outputs with their symbols, or steps, in their units", () => {
  assert.ok(results.length > 60, `${results.length}`);
  for (const { id, symbol, unit } of results) {
    const output = byId.outputs.get(id);
    assert.equal(unit, output?.unit ?? steps.get(id), id);
    if (output) assert.equal(symbol, output.symbol, id);
  }
});

test("sources are ids of the table", () => {
  const cited = text.split("\n\n").filter((block) => block.startsWith("Sources:"))
    .flatMap((block) => [...block.matchAll(/`([^`]+)`/g)].map(([, id]) => id));
  assert.ok(cited.length > 8, `${cited.length}`);
  for (const id of cited) assert.ok(byId.sources.has(id), id);
});

// Numbers as they are written in prose and in code: 33.4, 6.84e24, 87,400, 10.
const numbers = (string) =>
  [...string.matchAll(/\d[\d,]*(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) => Number(number.replaceAll(",", "")));

test("each check is asserted by the test that it names", () => {
  const checks = [...text.matchAll(/^Checks \(`([^`]+)`\):\n((?:\*.*\n(?: {2}.*\n)*)+)/gm)];
  assert.ok(checks.length > 11, `${checks.length}`);
  for (const [, file, list] of checks) {
    const asserted = new Set(numbers(read(file)));
    for (const check of list.split(/^\* /m).slice(1)) {
      const bold = [...check.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, number]) => numbers(number));
      assert.ok(bold.length > 0, `nothing of "${check}" is said to be asserted`);
      for (const number of bold) assert.ok(asserted.has(number), `${number} of "${check}" is not in ${file}`);
    }
  }
});
