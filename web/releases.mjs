// Puts the sites of releases under v/<version>/, as they were, and writes what our numbers said: each release's
// headlines, worked out by its own files, and which figure moved them. node releases.mjs <archives> <site>
import { execFileSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The results told, where a comparison has them. */
const compared = ["facility_energy", "emissions", "rented_cost", "cost_per_output_mtok"];
/** A number that moved by less is told as the same. */
const least = 0.005;
const mostMovers = 3;

const byVersion = (a, b) => {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number));
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
};

/** Unpacks tokenwatt-site-<version>.tar.gz of a folder; gives the versions, oldest first. */
async function unpack(archives, site) {
  const archive = /^tokenwatt-site-(\d+\.\d+\.\d+)\.tar\.gz$/;
  const found = (await readdir(archives)).flatMap((name) => archive.exec(name)?.[1] ?? []);
  for (const version of found) {
    const folder = join(site, "v", version);
    await mkdir(folder, { recursive: true });
    const file = join(archives, `tokenwatt-site-${version}.tar.gz`);
    execFileSync("tar", ["-xzf", file, "-C", folder, "--strip-components=1"]);
  }
  return found.sort(byVersion);
}

/** What a release said: {version, data, lines: {"scenario run output": {label, unit, central, p5, p95, inputs}}}. */
async function sayings(site, version) {
  const { load } = await import(pathToFileURL(join(resolve(site), "v", version, "js/tokenwatt.js")).href);
  const core = await load();
  const { scenarios, outputs, version: { data } } = core.describe();
  const labelOf = (id) => outputs.find((row) => row.id === id)?.label ?? id;
  const lines = {};
  for (const { id: scenario, label } of scenarios) {
    const known = compared.filter((id) => outputs.some((row) => row.id === id));
    const { runs } = core.estimate({ scenario, outputs: known, details: ["elasticity"] });
    for (const run of runs) {
      for (const [output, result] of Object.entries(run.outputs)) {
        const { unit, central, p5 = central, p95 = central, elasticity = [] } = result;
        const inputs = Object.fromEntries(elasticity.filter(({ id, value }) => value && run.inputs[id])
          .map(({ id, value }) => [id, { central: run.inputs[id].central, unit: run.inputs[id].unit, weight: value }]));
        lines[`${scenario} ${run.id} ${output}`] =
          { scenario: label, run: run.label, output: labelOf(output), unit, central, p5, p95, inputs };
      }
    }
  }
  return { version, data, lines };
}

/** The inputs that moved a line from one release to the next, by what they moved it, most first. */
function movers(before, after) {
  const ids = Object.keys(after.inputs).filter((id) => before.inputs[id]);
  return ids.map((id) => {
    const [from, to] = [before.inputs[id].central, after.inputs[id].central];
    return { id, from, to, unit: after.inputs[id].unit, by: after.inputs[id].weight * Math.log(to / from) };
  }).filter(({ by }) => Number.isFinite(by) && Math.abs(by) >= least)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, mostMovers);
}

/** Every line that is another than in the release before, with what moved it; empty movers mean the calculation. */
export const changesOf = (releases) => releases.slice(1).flatMap(({ version, lines }, at) => {
  const before = releases[at].lines;
  return Object.entries(lines).filter(([key, { central }]) =>
    before[key] && Math.abs(Math.log(central / before[key].central)) >= least).map(([key, line]) =>
    ({ version, key, from: before[key].central, to: line.central, movers: movers(before[key], line) }));
});

const escape = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const number = (value) => Number(value.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3 });

const why = ({ movers: list }) => (list.length
  ? list.map(({ id, from, to, unit }) => `${id} from ${number(from)} to ${number(to)} ${unit}`).join("; ")
  : "the calculation itself");

export function page(releases, changes) {
  const newest = [...releases].reverse();
  const keys = [...new Set(newest.flatMap(({ lines }) => Object.keys(lines)))];
  const head = newest.map(({ version, data }) =>
    `<th scope="col"><a href="${version}/">${version}</a><br>data of ${data}</th>`).join("");
  const cell = (line) => (line
    ? `<td>${number(line.central)}<br><small>${number(line.p5)}–${number(line.p95)}</small></td>` : "<td>–</td>");
  const row = (key) => {
    const { scenario, run, output, unit } = newest.find(({ lines }) => lines[key]).lines[key];
    return `<tr><th scope="row">${escape(scenario)}: ${escape(run)}, ${escape(output)}, ${escape(unit)}</th>${
      newest.map(({ lines }) => cell(lines[key])).join("")}</tr>`;
  };
  const named = (change) => {
    const { run, output } = releases.find(({ version }) => version === change.version).lines[change.key];
    return `<li>${change.version}: ${escape(run)}, ${escape(output)}, from ${number(change.from)} to ${
      number(change.to)}, by ${escape(why(change))}</li>`;
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Tokenwatt: what our numbers said</title>
<style>body{max-width:64rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
table{border-collapse:collapse}th,td{padding:.3rem .6rem;text-align:right;border-top:1px solid #8886}
th[scope=row]{text-align:left;font-weight:400}div{overflow-x:auto}</style>
</head>
<body>
<h1>What our numbers said</h1>
<p>Each release is kept as it was, at its own address: a link or an embed to it keeps its numbers. Below, each is asked
  by its own files: the central value, and under it percentiles 5 to 95. <a href="../">The page</a> has what holds
  today.</p>
<div><table><thead><tr><td></td>${head}</tr></thead>
<tbody>
${keys.map(row).join("\n")}
</tbody></table></div>
<h2>What moved them</h2>
<ul>
${changes.map(named).reverse().join("\n") || "<li>Nothing yet.</li>"}
</ul>
</body>
</html>
`;
}

/** Assembles v/; without a release there is none. */
export async function assemble(archives, site) {
  const versions = await unpack(archives, site);
  const releases = [];
  for (const version of versions) releases.push(await sayings(site, version));
  if (!releases.length) return releases;
  const changes = changesOf(releases);
  await writeFile(join(site, "v/index.html"), page(releases, changes));
  await writeFile(join(site, "v/headlines.json"), JSON.stringify({ releases, changes }, null, 1));
  return releases;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const releases = await assemble(process.argv[2], process.argv[3]);
  console.log(`${releases.length} releases: ${releases.map(({ version }) => version).join(", ") || "none"}`);
}
