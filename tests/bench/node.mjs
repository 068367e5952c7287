// The engine and plain JavaScript in Node: each bench by draws, how cost grows, the first result, the sampling error.
import { readFile } from "node:fs/promises";

import { everything, growth, main, movedPue, outputs } from "./cases.js";
import { readDirections } from "./design.js";
import { modelOf, samplingError, time, timeEngine, timeModel } from "./measure.js";
import { options, packageUrl, print, root, sweep } from "./plan.mjs";

const { load } = await import(packageUrl("tokenwatt.js"));

const loads = [];
for (let i = 0; i < 5; ++i) {
  const begin = performance.now();
  const session = (await load()).open(main);
  session.update(16384);
  session.results();
  loads.push(performance.now() - begin);
}
loads.sort((a, b) => a - b);
const loading = { median_ms: loads[2], min_ms: loads[0], repeats: 5 };
print({ bench: "load", where: "node", draws: 16384, runs: 2, outputs: 12, ...loading });

const tokenwatt = await load();
const directions = readDirections(await readFile(new URL("core/draws/joe_kuo.inc", root), "utf8"));
const model = modelOf(tokenwatt, directions);
await sweep("node-js", ["slider", "resample", "first"], (one) => timeModel(model, one));
await sweep("node", ["slider", "resample", "all", "first"], (one) => timeEngine(tokenwatt, one));

// What a slider costs before any draw: the list of problems, the formulas' tape, and JSON in both directions.
const session = tokenwatt.open(main);
const fixed = time(() => {
  session.set("a", "facility_pue", { low: 1.1, central: 1.2, high: 1.4 });
  session.update(0);
  return session.results();
}, options.seconds);
print({ bench: "slider", where: "node", draws: 0, runs: 2, outputs: 12, ...fixed });

for (const { bench, grows, n, request } of growth(tokenwatt.describe(), tokenwatt.estimate({ ...main, draws: 0 }))) {
  const times = timeEngine(tokenwatt, { bench, draws: 65536, seconds: options.seconds, request });
  const counts = { runs: request.runs.length, outputs: request.outputs.length };
  print({ bench, where: "node", draws: 65536, ...counts, grows, n, ...times });
}

const errors = samplingError(tokenwatt, 65536, options.quick ? 8 : 24);
print({ bench: "sampling_error", where: "node", draws: 65536, ...errors });

// How many columns and histograms a resample fills, and histograms a slider, for the shares of their time.
const report = tokenwatt.estimate({ ...everything, draws: 256 });
const varies = (value) => value !== undefined && value.p5 < value.p95; // a ratio over nothing is absent
const before = tokenwatt.estimate({ ...main, draws: 256 });
const slid = { ...main.runs[0], set: { facility_pue: movedPue(7) } };
const after = tokenwatt.estimate({ ...main, runs: [slid, main.runs[1]], draws: 256 });
const moved = outputs.filter((id) => before.runs[0].outputs[id].mean !== after.runs[0].outputs[id].mean);
const ranges = report.runs.flatMap(({ inputs }) => Object.values(inputs)).filter(({ low, high }) => low < high);
print({
  bench: "counts", where: "node",
  columns: ranges.length,
  histograms: report.runs.reduce((sum, run) => sum + Object.values(run.outputs).filter(varies).length, 0)
    + report.comparisons.filter(({ ratio }) => varies(ratio)).length,
  slider_histograms: 2 * moved.length, // of the run and of its ratios
});
