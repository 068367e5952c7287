// What decides a number or a verdict, what can be changed in it, and the tests that should notice.
import { existsSync, readFileSync, readdirSync } from "node:fs";

import { changedLines, ofDecisions, ofFormulas, ofScripts } from "./changes.mjs";

/** Verdicts, draws and their scopes, layers, merging, histograms, sessions and solving. */
const deciding = [
  "core/analysis/judgement.cpp", "core/analysis/root.hpp", "core/analysis/solve.cpp", "core/draws/columns.cpp",
  "core/draws/sampler.cpp", "core/engine/histogram.cpp", "core/report/read/merge.cpp", "core/report/session.cpp",
  "core/run/layers.cpp", "core/tables/claims.cpp",
];
// The header of bindings holds no formula.
const formulas = readdirSync("core/formulas").filter((name) => name.endsWith(".hpp") && name !== "outputs.hpp")
  .map((name) => `core/formulas/${name}`);

/** Of scripts: what is handed to the core, links, typed numbers, and figures as they are shown. */
const scripts = {
  "wasm/flatten.js": "tests/wasm/flatten.test.mjs",
  "web/src/store/url.ts": "tests/web/links.spec.ts",
  "web/src/store/value.ts": "tests/web/links.spec.ts",
  "web/src/controls/parse.ts": "tests/web/typed.spec.ts",
  "web/src/words/compare.ts": "tests/web/words.spec.ts",
  "web/src/words/format.ts": "tests/web/words.spec.ts",
  "web/src/words/units.ts": "tests/web/words.spec.ts",
};

// Where the core makes programs of its formulas.
const programs = ["core/formulas/outputs.cpp", "core/run/serving_instance.cpp", "core/run/layers.cpp"];
const users = { "core/analysis/root.hpp": ["core/analysis/solve.cpp"] };

const inCore = [...formulas, ...deciding].map((source) => {
  const isFormula = formulas.includes(source);
  return {
    source, test: `tests/${source.replace(/\.[ch]pp$/, "_test.cpp")}`, isFormula,
    users: isFormula ? programs : users[source], changes: isFormula ? ofFormulas : ofDecisions,
  };
});
const inScripts = Object.entries(scripts)
  .map(([source, test]) => ({ source, test, isScript: true, changes: ofScripts }));

export const subjects = [...inCore, ...inScripts];
for (const { source, test } of subjects) if (!existsSync(test)) throw new Error(`${source} has no test ${test}`);

/** Every change of every line that decides something; what comes before the first formula is left alone. */
export function mutantsOf(subject) {
  const lines = readFileSync(subject.source, "utf8").split("\n");
  const first = subject.isFormula ? lines.findIndex((line) => line.startsWith("template")) : 0;
  return lines.flatMap((line, at) => (at < first ? [] : [...changedLines(line, subject.changes)].map((changed) =>
    ({ ...subject, line: at + 1, was: line.trim(), is: changed.trim(), text: lines.with(at, changed).join("\n") }))));
}
