// A request that stays open, for sliders: values change one at a time, and results follow. The project's own page takes
// the whole report() at each step, because it shows more than numbers; update() and results() serve other users.
import { flatten, problemOf } from "./flatten.js";

const statistics = ["central", "mean", "p5", "p25", "p50", "p75", "p95"];
const ratioStatistics = ["central", "p5", "p50", "p95", "probability_less"];

const ok = [];
const mostDraws = 1048576;
const isDrawCount = (draws) => Number.isInteger(draws) && draws >= 0 && draws <= mostDraws;
const outOfRange = {
  ...problemOf(`draws must be a whole number from 0 to ${mostDraws}`, "out_of_range"), id: "draws",
};

/** As many as may be open at once; the core keeps little of those that were not used lately. */
const mostSessions = 4096;

/**
 * `engine.call(use, otherwise)` gives what the core answers, or what `otherwise` makes of a problem; `refusal` is a
 * report of a problem alone.
 */
export function openSession(engine, request, refusal) {
  let problem;
  const flat = flatten(request, (error) => { problem = error; });
  if (engine.openSessions >= mostSessions)
    problem = problemOf(`${mostSessions} sessions are open: close some`, "too_large");
  // A session that cannot be opened answers like one of a request at fault.
  const handle = problem ? undefined : engine.open(flat, (stopped) => { problem = stopped; });
  const ask = (use, otherwise) => {
    if (!problem && !engine.holds(handle)) problem = problemOf("This session is closed");
    return problem ? otherwise(problem) : engine.call((core) => use(core, handle.id), otherwise);
  };
  const inList = (one) => [one];
  const nothing = () => ({ runs: [], outputs: [] });
  const { runs, outputs, baseline } = ask((core, id) => JSON.parse(core.layout(id)), nothing);
  const perRun = outputs.length * statistics.length;
  const size = runs.length * perRun + Math.max(0, runs.length - 1) * outputs.length * ratioStatistics.length;

  const session = {
    // No run means every run: the value is then shared.
    set(run, row, value) {
      let unwritten;
      const written = flatten(value, (error) => { unwritten = error; });
      if (unwritten) return [unwritten];
      return ask((core, id) => JSON.parse(core.set(id, String(run ?? ""), String(row), ...written)), inList);
    },
    unset: (run, row) => ask((core, id) => JSON.parse(core.unset(id, String(run ?? ""), String(row))), inList),
    update(draws = 16384) {
      if (!isDrawCount(draws)) return [outOfRange];
      return ask((core, id) => {
        core.update(id, draws);
        return ok;
      }, inList);
    },
    results() {
      // A copy: a view would be detached when the core's memory grows.
      const all = ask((core, id) => new Float64Array(core.results(id)), () => new Float64Array(size).fill(NaN));
      return {
        runs, outputs, statistics, values: all.slice(0, runs.length * perRun),
        baseline, ratioRuns: runs.filter((run) => run !== baseline), ratioStatistics,
        ratios: all.slice(runs.length * perRun),
      };
    },
    // What cannot be worked at has nothing left: its report says why.
    advance: () => ask((core, id) => core.advance(id), () => true),
    report: () => ask((core, id) => JSON.parse(core.report(id)), refusal),
    // Frees the core's memory at once; a session that nobody holds any more is freed in time. Afterwards it answers
    // like one of a request at fault.
    close() {
      if (handle) engine.close(handle);
    },
  };
  if (handle) engine.freeWith(session, handle);
  return session;
}
