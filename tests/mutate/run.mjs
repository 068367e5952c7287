// Changes one operator or number at a time of what decides a number or a verdict, and sees whether the compiler, the
// tests of that file or all tests of the core notice.
// node tests/mutate/run.mjs <build folder with the core's library and tests> <number of changes> [part of a path]
// What became of a file's changes, once all of them were tried, stays in build/mutants.json.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

import { placesFor } from "./core.mjs";
import { fatesIn } from "./scripts.mjs";
import { mutantsOf, subjects } from "./subjects.mjs";
import { reasonFor } from "./survivors.mjs";

const [build, wanted, only = ""] = process.argv.slice(2);
const all = subjects.filter(({ source }) => source.includes(only)).flatMap(mutantsOf)
  .map((mutant) => ({ ...mutant, isKnown: reasonFor(mutant) !== undefined }));
const count = Math.min(Number(wanted), all.length);
const chosen = Array.from({ length: count }, (_, i) => all[Math.floor((i + 0.5) * all.length / count)]);

const ofCore = chosen.filter(({ isScript }) => !isScript), ofScripts = chosen.filter(({ isScript }) => isScript);
const places = ofCore.length ? await placesFor(build, availableParallelism()) : [];

/** Hands each to the next place that is free, and what became of it to `end`. */
const shareOut = async (mutants, free, end) => {
  const waiting = [...mutants];
  await Promise.all(free.map(async (fate) => {
    for (let one; (one = waiting.shift());) end(one, await fate(one));
  }));
};
const fatesOf = async (mutants, end) => {
  await shareOut(mutants.filter(({ isScript }) => !isScript), places, end);
  const scripts = mutants.filter(({ isScript }) => isScript);
  if (scripts.length) await shareOut(scripts, [fatesIn(build, new Set(scripts.map(({ test }) => test)))], end);
};

// A test that fails by itself would notice everything.
const touched = subjects.filter(({ source }) => chosen.some((one) => one.source === source));
await fatesOf(touched.map((one) => ({ ...one, text: readFileSync(one.source, "utf8") })), ({ test }, end) => {
  if (end !== "survived") throw new Error(`${test} fails, or does not compile, with nothing changed`);
});

const counts = () => ({ compiler: 0, tests: 0, others: 0, known: 0, survived: 0 });
const tallies = new Map(touched.map(({ source }) => [source, counts()]));
await fatesOf([...ofCore, ...ofScripts], (mutant, end) => {
  const reason = reasonFor(mutant), place = `${mutant.source}:${mutant.line}: ${mutant.is}`;
  tallies.get(mutant.source)[end === "survived" && reason ? "known" : end]++;
  if (end === "survived") console.log(`survived${reason ? `, known: ${reason}` : ""}: ${place}`);
  if (end === "survived" || !reason) return;
  console.log(`noticed, and survivors.json says that it cannot be: ${place}`);
  process.exitCode = 1;
});

const kept = new URL("../../build/mutants.json", import.meta.url), day = new Date().toISOString().slice(0, 10);
const before = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const whole = touched.filter((subject) =>
  mutantsOf(subject).length === chosen.filter(({ source }) => source === subject.source).length);
const now = Object.fromEntries(whole.map(({ source }) => [source, { day, ...tallies.get(source) }]));
writeFileSync(kept, `${JSON.stringify({ ...before, ...now }, null, 1)}\n`);

const sum = [...tallies.values()].reduce((all, one) =>
  Object.fromEntries(Object.entries(all).map(([end, count]) => [end, count + one[end]])), counts());
const noticed = sum.compiler + sum.tests + sum.others;
console.log(`${chosen.length} of ${all.length} changes: ${noticed} noticed (${sum.compiler} by the compiler, ` +
  `${sum.tests} by their own tests, ${sum.others} by others), ${sum.survived} survived, ` +
  `${sum.known} as known, ${(100 * noticed / chosen.length).toFixed(0)} %`);
