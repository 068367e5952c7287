// Which cases run where, kept within a few seconds each: node <script> '<options>' reads the options and prints JSON
// lines.
import { readFileSync } from "node:fs";

import { outputs, quickSizes, sizes } from "./cases.js";

export const options = { seconds: 0.3, quick: false, package: "build/package", ...JSON.parse(process.argv[2] ?? "{}") };
export const root = new URL("../../", import.meta.url);
export const packageUrl = (file) => new URL(`${options.package}/${file}`, root);

export const print = (line) => console.log(JSON.stringify(line));
const all = JSON.parse(readFileSync(new URL("data/outputs.json", root), "utf8")).outputs.length;
export const draws = options.quick ? quickSizes : sizes;

/** Benches by draws, until one step takes longer than `most` ms: the next size would take four times as long. */
export async function sweep(where, benches, run, most = 1200, upTo = Infinity) {
  for (const bench of benches) {
    for (const count of draws) {
      if (count > upTo) break;
      const times = await run({ bench, draws: count, seconds: options.seconds });
      print({ bench, where, draws: count, runs: 2, outputs: bench === "all" ? all : outputs.length, ...times });
      if (times.median_ms > most) break;
    }
  }
}
