// The default scenario in plain JavaScript with typed arrays: what the core is measured against, and checked by.
import { outputs } from "./cases.js";
import { causeNamed, fillUniform, inverseNormal } from "./design.js";
import { summarize } from "./summary.js";

const z95 = 1.6448536269514722;
const hoursPerYear = 8766;

function transformed({ distribution }, { min, max }, x) {
  switch (distribution) {
    case "lognormal": return Math.log(x);
    case "shifted-lognormal": return Math.log(x - min);
    case "logitnormal": return Math.log((x - min) / (max - x));
    default: return x;
  }
}

/** A column of values of a range from standard normal numbers. */
function shape(column, z, range, bounds) {
  const { min, max } = bounds;
  const center = transformed(range, bounds, range.central);
  const down = (center - transformed(range, bounds, range.low)) / z95;
  const up = (transformed(range, bounds, range.high) - center) / z95;
  const fill = (back) => {
    for (let i = 0; i < column.length; ++i) {
      const x = back(center + z[i] * (z[i] < 0 ? down : up));
      column[i] = x < min ? min : x > max ? max : x;
    }
  };
  switch (range.distribution) {
    case "lognormal": return fill((g) => Math.exp(g));
    case "shifted-lognormal": return fill((g) => min + Math.exp(g));
    case "logitnormal": return fill((g) => min + (max - min) / (1 + Math.exp(-g)));
    case "normal": return fill((g) => g);
    default: throw new Error(`no column for ${range.distribution}`);
  }
}

const annuity = (rate, years) => (rate === 0 ? 1 / years : rate / -Math.expm1(-years * Math.log1p(rate)));

const arithmeticRows = ["active_parameters", "training_tokens", "attention_share", "post_training_share",
  "rerun_share", "chip_peak_compute", "model_flops_utilization", "total_parameters", "sparse_efficiency",
  "believed_share", "claimed_improvement"];

/**
 * Chip-hours by hours or by compute, and counted arithmetic in FLOP. `at(id)` is a column and a mask: 0 where it is
 * fixed.
 */
function chipHours(route, at, hours, flops) {
  const get = (id) => at(id).column;
  const mask = (id) => at(id).mask;
  if (route === "hours") {
    const [given, m] = [get("chip_hours"), mask("chip_hours")];
    const [compute, mc] = [get("training_compute"), mask("training_compute")];
    for (let i = 0; i < hours.length; ++i) {
      hours[i] = given[i & m];
      flops[i] = compute[i & mc];
    }
    return;
  }
  const ids = arithmeticRows;
  const [n, d, attention, post, rerun, peak, mfu, total, sparse, belief, claim] = ids.map(get);
  const [mn, md, ma, mp, mr, mk, mm, mt, ms, mb, mi] = ids.map(mask);
  for (let i = 0; i < hours.length; ++i) {
    flops[i] = 6 * n[i & mn] * d[i & md] * (1 + attention[i & ma]) * (1 + post[i & mp]) * (1 + rerun[i & mr]);
    const factor = total[i & mt] > 1.05 * n[i & mn] ? sparse[i & ms] : 1;
    const speed = peak[i & mk] * 1e12 * mfu[i & mm] * factor * (1 + belief[i & mb] * (claim[i & mi] - 1));
    hours[i] = flops[i] / speed / 3600;
  }
}

const rows = ["chip_power", "server_overhead", "power_utilization", "facility_pue", "grid_intensity", "on_site_water",
  "off_site_water", "household_electricity", "national_consumption", "electricity_price", "chip_price",
  "server_price_factor", "network_share", "cost_of_capital", "hardware_lifetime", "cluster_utilization",
  "other_operations", "chip_rent"];

const used = new Set(["chip_hours", "training_compute", ...arithmeticRows, ...rows]);

/** The formulas, draw by draw: one loop, each input read once. */
function work(route, at, hours, flops, out) {
  chipHours(route, at, hours, flops);
  const [power, overhead, drawn, pue, grid, onSite, offSite, home, nation, price, chip, server, network, rate, life,
    used, operations, rent] = rows.map((id) => at(id).column);
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17] =
    rows.map((id) => at(id).mask);
  const [chipHoursOut, it, facility, perCompute, emissions, water, homes, share, bill, owned, rented, billShare] = out;
  for (let i = 0; i < hours.length; ++i) {
    const h = hours[i];
    const machines = h * power[i & m0] * overhead[i & m1] * drawn[i & m2] / 1e9; // GWh
    const building = machines * pue[i & m3];
    const electricity = building * 1e6 * price[i & m9];
    const allIn = chip[i & m10] * server[i & m11] / (1 - network[i & m12]);
    const yearly = allIn * annuity(rate[i & m13], life[i & m14]);
    const hourly = yearly / hoursPerYear / used[i & m15] * (1 + operations[i & m16]);
    const owning = h * hourly + electricity;
    chipHoursOut[i] = h;
    it[i] = machines;
    facility[i] = building;
    perCompute[i] = building * 3.6e24 / flops[i];
    emissions[i] = building * grid[i & m4];
    water[i] = machines * onSite[i & m5] + building * offSite[i & m6];
    homes[i] = building * 1e3 / home[i & m7];
    share[i] = building / 1e3 / nation[i & m8];
    bill[i] = electricity;
    owned[i] = owning;
    rented[i] = h * rent[i & m17];
    billShare[i] = electricity / owning;
  }
}

/** A column of so many numbers, in the memory of an earlier one where that is large enough. */
function numbers(count, old) {
  const buffer = old?.buffer.byteLength >= 8 * count ? old.buffer : new ArrayBuffer(8 * count);
  return new Float64Array(buffer, 0, count);
}

const withHalves = (column) => ({ column, halves: new Int32Array(column.buffer, 0, 2 * column.length) });

/** What a draw belongs to: the world, an entry that the run names, or the job, a model on a chip. */
function causeOf({ id, scope, per }, run) {
  if (scope !== "run" && per === undefined) return 0;
  const { catalogue, id: giving } = run.inputs[id]?.row ?? {};
  const entry = per === "place" && catalogue === "places" ? giving : run[per];
  return entry === undefined ? causeNamed("job", run.model, run.chip) : causeNamed(per, entry);
}

/** Draws of runs that keep their columns between updates. */
export class Model {
  /** `assumptions` are describe()'s, `runs` a report's, `directions` from readDirections(). */
  constructor(assumptions, runs, directions, seed = 1) {
    // Those that the formulas read, each with its position in the table.
    this.assumptions = assumptions.map((row, at) => ({ ...row, at })).filter(({ id }) => used.has(id));
    this.directions = directions;
    this.seed = seed;
    this.runs = runs.map((run) => ({ ...run, inputs: { ...run.inputs }, columns: {}, normals: {} }));
    this.assignDimensions();
  }

  // Runs draw together what has one cause, by core/formulas/README.md, section 0.
  assignDimensions() {
    for (const row of this.assumptions) {
      for (const run of this.runs) (run.dimensions ??= {})[row.id] = { row: row.at, cause: causeOf(row, run) };
    }
  }

  resample(draws) {
    this.draws = draws;
    const normals = new Map();
    for (const run of this.runs) {
      run.hours = numbers(draws, run.hours);
      run.flops = numbers(draws, run.flops);
      run.out = outputs.map((_, at) => withHalves(numbers(draws, run.out?.[at].column)));
      for (const row of this.assumptions) {
        const range = run.inputs[row.id];
        if (!range || range.low === range.high) {
          run.columns[row.id] = { column: Float64Array.of(range?.central), mask: 0 };
          continue;
        }
        const dimension = run.dimensions[row.id], key = `${dimension.row}/${dimension.cause}`;
        if (!normals.has(key)) {
          const z = numbers(draws, run.normals[row.id]);
          fillUniform(z, this.directions, dimension, this.seed);
          for (let i = 0; i < draws; ++i) z[i] = inverseNormal(z[i]);
          normals.set(key, z);
        }
        run.normals[row.id] = normals.get(key);
        run.columns[row.id] = { column: numbers(draws, run.columns[row.id]?.column), mask: -1 };
        shape(run.columns[row.id].column, run.normals[row.id], range, row);
      }
    }
    this.scratch = withHalves(numbers(draws, this.scratch?.column));
    this.runs.forEach((run) => this.workRun(run));
    return this.compare();
  }

  /** Another range for an assumption of a run; it must have been a range before. */
  move(index, id, range) {
    const run = this.runs[index];
    run.inputs[id] = { ...run.inputs[id], ...range };
    shape(run.columns[id].column, run.normals[id], run.inputs[id], this.assumptions.find((row) => row.id === id));
    this.workRun(run);
    return this.compare();
  }

  workRun(run) {
    const central = outputs.map(() => new Float64Array(1));
    const fixed = (id) => ({ column: Float64Array.of(run.inputs[id]?.central), mask: 0 });
    work(run.route, fixed, new Float64Array(1), new Float64Array(1), central);
    work(run.route, (id) => run.columns[id], run.hours, run.flops, run.out.map(({ column }) => column));
    run.statistics = run.out.map(({ column, halves }, at) => ({
      central: central[at][0], ...summarize(column, halves, central[at][0]),
    }));
  }

  compare() {
    const [base, ...others] = this.runs;
    const { column, halves } = this.scratch;
    this.ratios = others.map((run) => outputs.map((_, at) => {
      const top = run.out[at].column;
      const bottom = base.out[at].column;
      let less = 0;
      for (let i = 0; i < column.length; ++i) {
        column[i] = top[i] / bottom[i];
        less += column[i] < 1 ? 1 : 0;
      }
      const central = run.statistics[at].central / base.statistics[at].central;
      return { central, ...summarize(column, halves, central), probability_less: less / column.length };
    }));
    return this;
  }
}
