// Prints what the model reproduces of the published record, and by how much it misses: ./dev reproduce
import { reproduce, summarize } from "../../wasm/published.js";
import { figures, listed, others, ways } from "./chip_hours.mjs";
import { rowsOf, tokenwatt } from "./native.mjs";
import { fit, ofChip, runs } from "./utilization.mjs";

const short = (value) =>
  Number.isFinite(value) ? Number(value.toPrecision(4)).toLocaleString("en", { maximumSignificantDigits: 4 }) : "none";
const inColumn = (cell, i) => (i < 1 ? cell.padEnd(42) : i > 5 ? cell : cell.padStart(13));
const print = (cells) => console.log(cells.map(inColumn).join("  ").trimEnd());

const results = reproduce(tokenwatt);
for (const kind of new Set(results.map((row) => row.kind))) {
  console.log(`\n${kind}`);
  print(["", "published", "P5", "central", "P95", "ratio", "inside, unit, basis"]);
  for (const row of results.filter((each) => each.kind === kind)) {
    const [low, high] = row.inside === undefined ? ["", ""] : [short(row.p5), short(row.p95)];
    const inside = { true: "yes", false: "no", undefined: "-" }[row.inside];
    print([row.label.slice(0, 42), short(row.published), low, short(row.central), high, row.ratio.toFixed(3),
      `${inside.padEnd(3)}  ${row.unit}, ${row.basis}`]);
  }
}
console.log("\nby kind and basis: rows, middle and largest miss as a factor, share inside, interval score");
for (const { kind, basis, rows, median, largest, inside, score } of summarize(results))
  console.log([`${`${kind}, ${basis}`.padEnd(28)} ${String(rows).padStart(3)}`, median.toFixed(3), largest.toFixed(3),
    inside?.toFixed(2) ?? "-", score?.toFixed(2) ?? "-"].join("  "));

console.log("\nchip-hours: rows, share inside, median |ln|, interval score, over that of Epoch’s prior");
for (const [name, rows] of [["first table", listed], ["read later", others]])
  for (const way of Object.keys(ways)) {
    const { inside, median, score, relative } = figures(rows, way);
    const cells = [inside, median, score, relative].map((value) => value.toFixed(3));
    console.log([`${`${name}, ${way}`.padEnd(36)} ${rows.length}`, ...cells].join("  "));
  }

const rule = fit(runs);
console.log("\nutilization of a large dense model, by the rule fitted to all runs: P5, central, P95");
for (const { id } of rowsOf("chips")) {
  const { low, central, high } = ofChip(id, rule);
  console.log([id.padEnd(16), ...[low, central, high].map((value) => value.toFixed(3))].join("  "));
}
console.log("\nits factors, those of a family over the H100’s");
for (const [name, factor] of Object.entries(rule.factors)) console.log(`${name.padEnd(22)}${factor.toFixed(3)}`);
