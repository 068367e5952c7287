// Runs every benchmark, one after another in a process of its own, and prints JSON lines: times with their ratio to
// plain JavaScript of the same place, then the budgets. node tests/bench/run.mjs [--quick]
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { budgets } from "./budgets.mjs";

const quick = process.argv.includes("--quick");
const options = JSON.stringify({ quick, seconds: quick ? 0.15 : 0.3, native: process.env.TOKENWATT_NATIVE_BENCH });
const lines = [];

function run(script) {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL(script, import.meta.url));
    const child = spawn(process.execPath, [file, options], { stdio: ["ignore", "pipe", "inherit"] });
    const output = createInterface({ input: child.stdout });
    output.on("line", (line) => show(JSON.parse(line)));
    child.on("error", reject);
    output.on("close", () => (child.exitCode ? reject(new Error(`${script} failed`)) : resolve()));
  });
}

// Plain JavaScript is timed first everywhere, so that ratios can be printed at once.
const reference = (where) => (where.startsWith("chromium") ? `${where.replace(/-js$/, "")}-js` : "node-js");
const inJavaScript = ({ bench, where, draws }) =>
  lines.find((line) => line.bench === bench && line.where === reference(where) && line.draws === draws);

/**
 * How many times faster: by the processor's time where both have it, else by the least. Both mind a busy machine less
 * than the median.
 */
const faster = (slow, fast) => (slow.cpu_ms && fast.cpu_ms ? slow.cpu_ms / fast.cpu_ms : slow.min_ms / fast.min_ms);

function show(line) {
  lines.push(line);
  if (line.median_ms !== undefined) {
    if (line.draws && line.runs) line.samples_per_s = Math.round(line.draws * line.runs / line.median_ms * 1e3);
    const js = line.grows === undefined && inJavaScript(line);
    if (js) line.ratio_to_js = Number(faster(js, line).toPrecision(3));
    for (const key of ["median_ms", "min_ms", "cpu_ms"]) if (key in line) line[key] = Number(line[key].toPrecision(4));
  }
  console.log(JSON.stringify(line));
}

for (const script of ["node.mjs", "native.mjs", "chromium.mjs", "squiggle.mjs", "numpy.mjs"]) await run(script);
budgets(lines).forEach((line) => console.log(JSON.stringify(line)));
