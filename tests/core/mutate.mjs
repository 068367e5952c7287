// Changes one operator or number of a formula at a time and sees whether the compiler or the formula's own tests
// notice.
// node tests/core/mutate.mjs <build folder with the core's library> <number of changes>
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [build, wanted] = process.argv.slice(2);
const another = (number) => String(Number(number) * 2 + 1) + (number.includes(".") ? ".0" : "");
const changes = [
  [/ \* /g, " / "], [/ \/ /g, " * "], [/ \+ /g, " - "], [/ - /g, " + "],
  [/\blarger\(/g, "smaller("], [/\bsmaller\(/g, "larger("], [/\b(\d+(?:\.\d+)?)(?=[)};])/g, another],
];

// The header of bindings holds no formula.
const headers = readdirSync("core/formulas").filter((name) => name.endsWith(".hpp") && name !== "outputs.hpp");
const subjects = headers.map((name) => {
  const header = `core/formulas/${name}`, test = `tests/${header.replace(".hpp", "_test.cpp")}`;
  if (!existsSync(test)) throw new Error(`${header} has no test ${test}`);
  return { header, test };
});

const holdsNoFormula = (line) => /^\s*(\/\/|#)/.test(line) || /^In</.test(line) || line.startsWith("template");

function* mutantsOf(line) {
  for (const [pattern, replacement] of changes) {
    for (const match of line.matchAll(pattern)) {
      const after = line.slice(match.index + match[0].length);
      const changed = line.slice(0, match.index) + match[0].replace(pattern, replacement) + after;
      if (changed !== line) yield changed;
    }
  }
}

// Every change of every formula; comments and what comes before the first formula are left alone.
function* mutants({ header, test }) {
  const lines = readFileSync(header, "utf8").split("\n");
  const first = lines.findIndex((line) => line.startsWith("template"));
  for (const [at, line] of lines.entries()) {
    if (at < first || holdsNoFormula(line)) continue;
    for (const changed of mutantsOf(line))
      yield { header, test, line: at + 1, changed, text: lines.with(at, changed).join("\n") };
  }
}

const all = subjects.flatMap((subject) => [...mutants(subject)]);
const count = Math.min(Number(wanted), all.length);
const chosen = Array.from({ length: count }, (_, i) => all[Math.floor((i + 0.5) * all.length / count)]);

const folder = join(build, "mutate");
mkdirSync(join(folder, "core/formulas"), { recursive: true });
const flags = [
  "-std=c++20", "-O0", "-ffp-contract=off", "-w",
  "-I", folder, "-I", ".", "-I", join(build, "generated"), "-isystem", join(build, "packages"),
  "-DDOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS", "-DDOCTEST_CONFIG_SUPER_FAST_ASSERTS",
  "-DJSON_USE_IMPLICIT_CONVERSIONS=0",
];
const main = join(folder, "main.o");
execFileSync("g++", [...flags, "-c", "tests/core/main.cpp", "-o", main]);

// Where the core makes programs of its formulas, compiled anew; the linker then leaves the library's own.
const makers = ["core/formulas/outputs.cpp", "core/run/serving_instance.cpp", "core/run/layers.cpp"];

function fate({ header, test, text }) {
  const copy = join(folder, header), program = join(folder, "mutant");
  writeFileSync(copy, text);
  const library = join(build, "libtokenwatt_core.a");
  const compiled = spawnSync("g++", [...flags, test, ...makers, main, library, "-o", program]);
  writeFileSync(copy, readFileSync(header));
  if (compiled.status !== 0) return "compiler";
  return spawnSync(program, [], { timeout: 60_000 }).status === 0 ? "survived" : "tests";
}

// A test that fails by itself would notice everything.
for (const subject of subjects) {
  if (fate({ ...subject, text: readFileSync(subject.header) }) !== "survived")
    throw new Error(`${subject.test} fails, or does not compile, with nothing changed`);
}

const tally = { compiler: 0, tests: 0, survived: 0 };
for (const mutant of chosen) {
  const end = fate(mutant);
  tally[end]++;
  if (end === "survived") console.log(`survived: ${mutant.header}:${mutant.line}: ${mutant.changed.trim()}`);
}
const noticed = tally.compiler + tally.tests;
console.log(`${chosen.length} of ${all.length} changes: ${noticed} noticed (${tally.compiler} by the compiler, ` +
  `${tally.tests} by tests), ${tally.survived} survived, ${(100 * noticed / chosen.length).toFixed(0)} %`);
