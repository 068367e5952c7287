// Changes one operator or number of a formula at a time and sees whether the compiler or the formula's own tests notice.
// node tests/core/mutate.mjs <build folder with the core's library> <number of changes>
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [build, wanted] = process.argv.slice(2);
const subjects = ["compute", "power", "footprint", "cost", "serving", "price", "lifetime", "growth"];
const changes = [[/ \* /g, " / "], [/ \/ /g, " * "], [/ \+ /g, " - "], [/ - /g, " + "], [/\blarger\(/g, "smaller("], [/\bsmaller\(/g, "larger("],
  [/\b(\d+(?:\.\d+)?)(?=[)};])/g, (number) => String(Number(number) * 2 + 1) + (number.includes(".") ? ".0" : "")]];

// Every change of every formula; comments and what comes before the first formula are left alone.
function* mutants(subject) {
  const text = readFileSync(`core/${subject}.hpp`, "utf8");
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith("template"));
  for (const [at, line] of lines.entries()) {
    if (at < first || /^\s*(\/\/|#)/.test(line) || /^In</.test(line) || line.startsWith("template")) continue;
    for (const [pattern, replacement] of changes) {
      for (const match of line.matchAll(pattern)) {
        const changed = line.slice(0, match.index) + match[0].replace(pattern, replacement) + line.slice(match.index + match[0].length);
        if (changed !== line) yield { subject, line: at + 1, changed, text: [...lines.slice(0, at), changed, ...lines.slice(at + 1)].join("\n") };
      }
    }
  }
}

const all = subjects.filter((subject) => existsSync(`tests/core/${subject}_test.cpp`)).flatMap((subject) => [...mutants(subject)]);
const count = Math.min(Number(wanted), all.length);
const chosen = Array.from({ length: count }, (_, i) => all[Math.floor((i + 0.5) * all.length / count)]);

const folder = join(build, "mutate");
mkdirSync(join(folder, "core"), { recursive: true });
const flags = ["-std=c++20", "-O0", "-ffp-contract=off", "-w", "-I", folder, "-I", ".", "-I", join(build, "generated"), "-isystem", join(build, "packages"),
  "-DDOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS", "-DDOCTEST_CONFIG_SUPER_FAST_ASSERTS", "-DJSON_USE_IMPLICIT_CONVERSIONS=0"];
const main = join(folder, "main.o");
execFileSync("g++", [...flags, "-c", "tests/core/main.cpp", "-o", main]);

function fate({ subject, text }) {
  const header = join(folder, `core/${subject}.hpp`), program = join(folder, "mutant");
  writeFileSync(header, text);
  // Where the core makes programs of its formulas, compiled anew; the linker then leaves the library's own.
  const makers = ["core/formulas/outputs.cpp", "core/run/serving_instance.cpp", "core/run/layers.cpp"];
  const compiled = spawnSync("g++", [...flags, `tests/core/${subject}_test.cpp`, ...makers, main, join(build, "libtokenwatt_core.a"), "-o", program]);
  writeFileSync(header, readFileSync(`core/${subject}.hpp`));
  if (compiled.status !== 0) return "compiler";
  return spawnSync(program, [], { timeout: 60_000 }).status === 0 ? "survived" : "tests";
}

const tally = { compiler: 0, tests: 0, survived: 0 };
for (const mutant of chosen) {
  const end = fate(mutant);
  tally[end]++;
  if (end === "survived") console.log(`survived: core/${mutant.subject}.hpp:${mutant.line}: ${mutant.changed.trim()}`);
}
const killed = tally.compiler + tally.tests;
console.log(`${chosen.length} of ${all.length} changes: ${killed} noticed (${tally.compiler} by the compiler, ${tally.tests} by tests), ${tally.survived} survived, ${(100 * killed / chosen.length).toFixed(0)} %`);
