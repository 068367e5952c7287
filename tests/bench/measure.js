// Times one case in Node or in a page: the engine through its package, and the same model in plain JavaScript.
import { main, everything, movedPue, outputs } from "./cases.js";
import { Model } from "./model.js";

// The processor's own time in ms, where a process can tell it: what others do on the machine is not in it.
const processorTime = globalThis.process?.cpuUsage && (() => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
});

/** Median, least and processor's time of a step in ms. Short steps are timed in batches: clocks may be coarse. */
export function time(step, seconds) {
  const warm = performance.now();
  do step(); while (performance.now() - warm < seconds * 250);
  const one = performance.now();
  step();
  const batch = 1 + Math.floor(2 / (performance.now() - one + 1e-3));
  const times = [];
  const start = performance.now();
  const startOfProcessor = processorTime?.();
  do {
    const begin = performance.now();
    for (let i = 0; i < batch; ++i) step();
    times.push((performance.now() - begin) / batch);
  } while (performance.now() - start < seconds * 1000 || times.length < 3);
  const cpu = processorTime && { cpu_ms: (processorTime() - startOfProcessor) / times.length / batch };
  times.sort((a, b) => a - b);
  return { median_ms: times[times.length >> 1], min_ms: times[0], ...cpu, repeats: times.length };
}

/** Opens a request, moves a slider or draws anew, and reads the results. */
export function timeEngine(tokenwatt, { bench, draws, seconds, request = bench === "all" ? everything : main }) {
  if (bench === "first") {
    return time(() => {
      const session = tokenwatt.open(request);
      session.update(draws);
      session.results();
      session.close();
    }, seconds);
  }
  const session = tokenwatt.open(request);
  let step = 0;
  const steps = {
    slider() {
      session.set("a", "facility_pue", movedPue(++step));
      session.update(draws);
      return session.results();
    },
    // Another number of draws has the engine draw everything anew.
    resample() {
      session.update(++step % 2 ? draws : draws - 256);
      return session.results();
    },
  };
  const times = time(steps[bench] ?? steps.resample, seconds);
  session.close();
  return times;
}

export function timeModel({ assumptions, runs, directions }, { bench, draws, seconds }) {
  if (bench === "first") return time(() => new Model(assumptions, runs, directions).resample(draws), seconds);
  const model = new Model(assumptions, runs, directions).resample(draws);
  let step = 0;
  return time(bench === "slider"
    ? () => model.move(0, "facility_pue", movedPue(++step))
    : () => model.resample(++step % 2 ? draws : draws - 256), seconds);
}

/**
 * Relative sampling error (1 sigma) of P5, P50 and P95 over seeds: of the building's electricity, and of the worst
 * output.
 */
export function samplingError(tokenwatt, draws, seeds) {
  const keys = ["p5", "p50", "p95"];
  const numbers = (request) => tokenwatt.estimate({ ...main, ...request }).runs
    .flatMap((run) => outputs.map((id) => ({ id, values: keys.map((key) => run.outputs[id][key]) })));
  const truth = numbers({ draws: 1048576 });
  const squares = truth.map(() => keys.map(() => 0));
  for (let seed = 2; seed < 2 + seeds; ++seed) {
    numbers({ draws, seed }).forEach(({ values }, row) => values.forEach((value, at) => {
      squares[row][at] += (value / truth[row].values[at] - 1) ** 2;
    }));
  }
  const percent = (rows) => 100 * Math.max(...rows.flat().map((sum) => Math.sqrt(sum / seeds)));
  return {
    facility_energy_percent: percent(squares.filter((_, row) => truth[row].id === "facility_energy")),
    worst_percent: percent(squares),
  };
}

/** What timeModel() needs besides a case. */
export function modelOf(tokenwatt, directions) {
  const { runs } = tokenwatt.estimate({ ...main, draws: 0 });
  return { assumptions: tokenwatt.describe().assumptions, runs, directions };
}
