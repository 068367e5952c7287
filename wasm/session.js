// A request that stays open, for sliders: values change one at a time, and results follow. The project's own page takes
// the whole report() at each step, because it shows more than numbers; update() and results() serve other users.
import { flatten } from "./flatten.js";

const statistics = ["central", "mean", "p5", "p25", "p50", "p75", "p95"];
const ratioStatistics = ["central", "p5", "p50", "p95", "probability_less"];

const ok = [];
const mostDraws = 1048576;
const isDrawCount = (draws) => Number.isInteger(draws) && draws >= 0 && draws <= mostDraws;
const outOfRange = {
  level: "error", code: "out_of_range", id: "draws", message: `draws must be a whole number from 0 to ${mostDraws}`,
};

export function openSession(core, request) {
  const id = core.open(...flatten(request));
  const { runs, outputs, baseline } = JSON.parse(core.layout(id));
  const perRun = outputs.length * statistics.length;

  return {
    // No run means every run: the value is then shared.
    set: (run, row, value) => JSON.parse(core.set(id, run ?? "", String(row), ...flatten(value))),
    unset: (run, row) => JSON.parse(core.unset(id, run ?? "", String(row))),
    update(draws = 16384) {
      if (!isDrawCount(draws)) return [outOfRange];
      core.update(id, draws);
      return ok;
    },
    results() {
      // A copy: a view would be detached when the core's memory grows.
      const all = new Float64Array(core.results(id));
      return {
        runs, outputs, statistics, values: all.slice(0, runs.length * perRun),
        baseline, ratioRuns: runs.filter((run) => run !== baseline), ratioStatistics,
        ratios: all.slice(runs.length * perRun),
      };
    },
    report: () => JSON.parse(core.report(id)),
    // Frees the core's memory; the session must not be used afterwards.
    close: () => core.close(id),
  };
}
