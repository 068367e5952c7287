// The default scenario in Squiggle, ranges as Squiggle writes them: lognormal from P5 and P95, so that the middles
// differ a little.
import { run } from "@quri/squiggle-lang";

import { main, outputs } from "./cases.js";
import { options, packageUrl, print, sweep } from "./plan.mjs";

const { load } = await import(packageUrl("tokenwatt.js"));
const tokenwatt = await load();
const report = tokenwatt.estimate({ ...main, draws: 0 });
const bounds = Object.fromEntries(tokenwatt.describe().assumptions.map((row) => [row.id, row]));

/** A range as Squiggle has it. A sample set is drawn once, so that all that depends on it moves together. */
function write(id, { low, central, high, distribution }) {
  if (low === high) return `${central}`;
  const { min, max } = bounds[id];
  const between = (a, b) => `Sym.lognormal({p5: ${a}, p95: ${b}})`;
  const forms = {
    lognormal: () => `SampleSet(${between(low, high)})`,
    "shifted-lognormal": () => `${min} + SampleSet(${between(low - min, high - min)})`,
    // The odds of a logit-normal share are lognormal.
    logitnormal: () => {
      const odds = (x) => (x - min) / (max - x);
      return `${min} + ${max - min} * (1 - 1 / (1 + SampleSet(${between(odds(low), odds(high))})))`;
    },
  };
  return forms[distribution]();
}

function writeRun(run, first) {
  const name = (id) => `${id}_${run.id}`;
  const lines = Object.entries(run.inputs).map(([id, range]) => {
    const shared = first && bounds[id].scope === "world" && bounds[id].per === undefined;
    return `${name(id)} = ${shared ? `${id}_${first.id}` : write(id, range)}`;
  });
  const isOwn = (word) => word in run.inputs || outputs.includes(word) || word === "flops";
  const f = (text) => text.replace(/\b[a-z]\w*\b/g, (word) => (isOwn(word) ? name(word) : word));
  const sparse = run.inputs.total_parameters?.central > 1.05 * run.inputs.active_parameters?.central;
  lines.push(...(run.route === "hours"
    ? [f("flops = training_compute")]
    : [f(`flops = 6 * active_parameters * training_tokens
        * (1 + attention_share) * (1 + post_training_share) * (1 + rerun_share)`),
      f(`chip_hours = flops / (chip_peak_compute * 1e12 * model_flops_utilization
        * ${sparse ? "sparse_efficiency" : "1"} * (1 + believed_share * (claimed_improvement - 1))) / 3600`)]),
  ...[
    "it_energy = chip_hours * chip_power * server_overhead * power_utilization / 1e9",
    "facility_energy = it_energy * facility_pue",
    "energy_per_compute = facility_energy * 3.6e24 / flops",
    "emissions = facility_energy * grid_intensity",
    "water = it_energy * on_site_water + facility_energy * off_site_water",
    "household_years = facility_energy * 1e3 / household_electricity",
    "consumption_share = facility_energy / 1e3 / national_consumption",
    "electricity_cost = facility_energy * 1e6 * electricity_price",
    // At the default cost of capital, zero, the annuity is one over the lifetime.
    `owned_cost = chip_hours * chip_price * server_price_factor / (1 - network_share) / hardware_lifetime / 8766
      / cluster_utilization * (1 + other_operations) + electricity_cost`,
    "rented_cost = chip_hours * chip_rent",
    "electricity_share = electricity_cost / owned_cost",
  ].map(f));
  return lines.map((line) => line.replace(/\s+/g, " ")).join("\n");
}

const [a, b] = report.runs;
const quantiles = (of) => [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => `quantile(${of}, ${share})`);
const facts = (of) => `[${[`mean(${of})`, ...quantiles(of)].join(", ")}]`;
const code = `${writeRun(a)}\n${writeRun(b, a)}\n[${[
  ...report.runs.flatMap((one) => outputs.map((id) => facts(`${id}_${one.id}`))),
  ...outputs.map((id) => facts(`(${id}_b / ${id}_a)`)),
].join(",\n")}]`;

async function work(draws) {
  const { result } = await run(code, { environment: { sampleCount: draws, xyPointLength: 1000, seed: "1" } });
  if (!result.ok) throw new Error(result.value.toString());
  return result.value.result;
}

const timeAsync = async (draws) => {
  const times = [];
  await work(draws);
  const start = performance.now();
  const before = process.cpuUsage();
  do {
    const begin = performance.now();
    await work(draws);
    times.push(performance.now() - begin);
  } while (performance.now() - start < options.seconds * 1000);
  const { user, system } = process.cpuUsage(before);
  times.sort((x, y) => x - y);
  const repeats = times.length;
  return { median_ms: times[repeats >> 1], min_ms: times[0], cpu_ms: (user + system) / 1e3 / repeats, repeats };
};

if (process.argv[3] === "show") console.log(String(await work(16384)));
// It cannot keep what did not change, so a slider costs a full resample.
else await sweep("squiggle", ["resample"], ({ draws }) => timeAsync(draws), 1000);
