// The engine natively, with the Wasm's vector width and with all that the machine has.
import { execFileSync } from "node:child_process";

import { everything, main } from "./cases.js";
import { options, print, sweep } from "./plan.mjs";

const folder = options.native ?? "build/bench";
for (const [where, program] of [["native", "engine_bench"], ["native-best", "engine_bench_native"]]) {
  const run = ({ bench, draws, seconds }) => {
    const request = bench === "all" ? everything : main;
    const input = `${bench} ${seconds} ${draws} ${JSON.stringify(request)}\n`;
    return JSON.parse(execFileSync(`${folder}/tests/bench/${program}`, { input, encoding: "utf8" }));
  };
  await sweep(where, ["slider", "resample", "all", "first"], run);
  // Parts of the work alone: one column of draws, and one histogram.
  for (const bench of ["column", "histogram"]) {
    print({ where, ...run({ bench, draws: 65536, seconds: options.seconds }) });
  }
  print({ where, runs: 2, outputs: 12, ...run({ bench: "slider", draws: 0, seconds: options.seconds }) });
}
