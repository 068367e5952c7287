// The request that the page shows, kept open in the core: where a value moves, only what depends on it is drawn again.
import { pause } from "../tasks/idle";
import type { Report, Request, RunRequest, Session, Tokenwatt, Value } from "../types";

/** What is set on each run, by its id, and under null what is set on all. */
type Values = Map<string | null, Record<string, Value>>;

const valuesOf = ({ shared = {}, runs = [] }: Request): Values =>
  new Map([[null, shared], ...runs.map(({ id, set = {} }): [string, Record<string, Value>] => [id!, set])]);

/** Everything but values, as text to compare; a run of which nothing else is asked is not part of it. */
const frameOf = ({ shared: _, runs = [], ...rest }: Request): string => {
  const bare = runs.map(({ set: _, ...run }: RunRequest) => run);
  const asksMore = (run: RunRequest) => Object.keys(run).some((key) => key !== "id");
  return JSON.stringify({ ...rest, runs: bare.filter(asksMore) });
};

const same = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

export class OpenRequest {
  private session: Session | undefined;
  /** what it was opened with, and what is set since */
  private frame = "";
  private values: Values = new Map();

  constructor(private readonly core: Tokenwatt) {}

  /** Works at the request beforehand, with pauses in which the browser can react to the reader. */
  async prepare(request: Request): Promise<void> {
    const session = this.opened(request);
    do await pause();
    while (!session.advance());
  }

  /** The report that estimate() gives of the request. */
  report(request: Request): Report {
    try {
      const report = this.opened(request).report();
      // What was at fault when a request was opened stays so.
      if (report.problems.some((problem) => problem.level === "error")) this.close();
      return report;
    } catch {
      // A core that has stopped takes its sessions with it; estimate() starts another and says what is wrong.
      this.session = undefined;
      return this.core.estimate(request);
    }
  }

  /** The session as it is, if only values differ and the core accepts them; otherwise another one. */
  private opened(request: Request): Session {
    const frame = frameOf(request), values = valuesOf(request);
    if (!this.session || frame !== this.frame || !this.follow(this.session, values)) {
      this.close();
      this.session = this.core.open(request);
    }
    this.frame = frame;
    this.values = values;
    return this.session;
  }

  private close(): void {
    this.session?.close();
    this.session = undefined;
  }

  /** Sets what differs; false where the core has something to say of it, which is for a report to tell. */
  private follow(session: Session, values: Values): boolean {
    return [...new Set([...this.values.keys(), ...values.keys()])].every((run) => {
      const old = this.values.get(run) ?? {}, now = values.get(run) ?? {};
      return Object.keys({ ...old, ...now }).every((id) => {
        if (same(old[id], now[id])) return true;
        return (now[id] === undefined ? session.unset(run, id) : session.set(run, id, now[id])).length === 0;
      });
    });
  }
}
