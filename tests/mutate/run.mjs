// Changes one operator or number at a time of what decides a number or a verdict, and sees whether the compiler, the
// tests of that file or all tests of the core notice.
// node tests/mutate/run.mjs <build folder with the core's library and tests> <number of changes> [part of a path]
import { readFileSync } from "node:fs";

import { fatesIn as coreFates } from "./core.mjs";
import { fatesIn as scriptFates } from "./scripts.mjs";
import { mutantsOf, subjects } from "./subjects.mjs";
import { reasonFor } from "./survivors.mjs";

const [build, wanted, only = ""] = process.argv.slice(2);
const all = subjects.filter(({ source }) => source.includes(only)).flatMap(mutantsOf);
const count = Math.min(Number(wanted), all.length);
const chosen = Array.from({ length: count }, (_, i) => all[Math.floor((i + 0.5) * all.length / count)]);

const ofCore = chosen.filter((mutant) => !mutant.isScript), ofScripts = chosen.filter((mutant) => mutant.isScript);
const inCore = ofCore.length && coreFates(build);
const inScripts = ofScripts.length && scriptFates(build, new Set(ofScripts.map(({ test }) => test)));
const fate = (mutant) => (mutant.isScript ? inScripts : inCore)(mutant);

// A test that fails by itself would notice everything.
for (const subject of subjects.filter(({ source }) => chosen.some((one) => one.source === source))) {
  if (fate({ ...subject, text: readFileSync(subject.source, "utf8") }) !== "survived")
    throw new Error(`${subject.test} fails, or does not compile, with nothing changed`);
}

const tally = { compiler: 0, tests: 0, others: 0, known: 0, survived: 0 };
for (const mutant of chosen) {
  const end = fate(mutant), reason = reasonFor(mutant);
  const place = `${mutant.source}:${mutant.line}: ${mutant.is}`;
  tally[end === "survived" && reason ? "known" : end]++;
  if (end === "survived") console.log(`survived${reason ? `, known: ${reason}` : ""}: ${place}`);
  else if (reason) throw new Error(`Noticed, and survivors.json says that it cannot be: ${place}`);
}
const noticed = tally.compiler + tally.tests + tally.others;
console.log(`${chosen.length} of ${all.length} changes: ${noticed} noticed (${tally.compiler} by the compiler, ` +
  `${tally.tests} by their own tests, ${tally.others} by others), ${tally.survived} survived, ` +
  `${tally.known} as known, ${(100 * noticed / chosen.length).toFixed(0)} %`);
