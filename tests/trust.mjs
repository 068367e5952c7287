// Writes what the page says of the tests from the last whole run, which ./dev test leaves in build/tests.json; what
// fuzzers did stays as it was noted. node tests/trust.mjs
import { readFileSync, writeFileSync } from "node:fs";

import { whole } from "./parts.mjs";

const record = new URL("../web/src/chapters/trust/record.json", import.meta.url);
const run = JSON.parse(readFileSync(new URL("../build/tests.json", import.meta.url), "utf8"));
const lacking = whole.filter((name) => !(run.parts[name]?.passed > 0));
if (lacking.length) throw new Error(`The last run has nothing of ${lacking.join(", ")}: run all of ./dev test`);
const failed = whole.filter((name) => run.parts[name].failed > 0);
if (failed.length) throw new Error(`The last run failed in ${failed.join(", ")}`);
const { fuzz } = JSON.parse(readFileSync(record, "utf8"));
const told = whole.map((id) => ({ id, passed: run.parts[id].passed }));
writeFileSync(record, `${JSON.stringify({ day: run.day, minutes: run.minutes, parts: told, fuzz }, null, 2)}\n`);
