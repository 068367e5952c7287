// Writes what the page says of the tests from the last whole run, which ./dev test leaves in build/tests.json, and of
// what ./dev mutate and ./dev coverage left there, if they ran; what fuzzers did stays as it was noted.
// node tests/trust.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { mutantsOf, subjects } from "./mutate/subjects.mjs";
import { whole } from "./parts.mjs";

const record = new URL("../web/src/chapters/trust/record.json", import.meta.url);
const run = JSON.parse(readFileSync(new URL("../build/tests.json", import.meta.url), "utf8"));
const lacking = whole.filter((name) => !(run.parts[name]?.passed > 0));
if (lacking.length) throw new Error(`The last run has nothing of ${lacking.join(", ")}: run all of ./dev test`);
const failed = whole.filter((name) => run.parts[name].failed > 0);
if (failed.length) throw new Error(`The last run failed in ${failed.join(", ")}`);
const noted = JSON.parse(readFileSync(record, "utf8"));

/** What a tool left in build/, or undefined. */
const left = (name) => {
  const file = new URL(`../build/${name}`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};

/** What became of all changes, once every file's were tried as it stands. */
function mutants() {
  const tried = left("mutants.json");
  const of = subjects.map((subject) => ({ made: mutantsOf(subject).length, ...tried?.[subject.source] }));
  const sum = (key) => of.reduce((all, one) => all + (one[key] ?? 0), 0);
  const caught = sum("compiler") + sum("tests") + sum("others"), known = sum("known"), survived = sum("survived");
  if (caught + known + survived !== sum("made")) return noted.mutants;
  return { day: of.map(({ day }) => day).sort().at(-1), made: sum("made"), caught, known, survived };
}

/** Which shares of the core its own tests run, in per cent, rounded down. */
function coverage() {
  const totals = left("coverage/summary.json")?.data[0].totals;
  const share = ({ percent }) => Math.floor(percent * 10) / 10;
  return totals ? { lines: share(totals.lines), branches: share(totals.branches) } : noted.coverage;
}

const parts = whole.map((id) => ({ id, passed: run.parts[id].passed }));
writeFileSync(record, `${JSON.stringify(
  { day: run.day, minutes: run.minutes, parts, mutants: mutants(), coverage: coverage(), fuzz: noted.fuzz }, null, 2,
)}\n`);
