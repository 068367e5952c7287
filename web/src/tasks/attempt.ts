// Work that asks the core for longer than one task of the browser should take: it is left when its time is up, and done
// again in a later task, where what the core has told it is at hand.
import type { Report, Request, Session, Tokenwatt } from "../types";
import { pause } from "./idle";

/** How many milliseconds of a task are for working out what to draw; drawing it takes as many again, and more. */
export const share = 16;

/** Whether there is a reader to leave time for; none waits for what the build or a test works out. */
export const hasReader = "document" in globalThis;

class TimeUp extends Error {}

/** What the core has told to work that is under way, or is working at for it, by request. */
export type Answers = Map<string, { session: Session; report?: Report }>;

interface Attempt {
  answers: Answers;
  end: number;
  /** Each attempt gets further at least by a bit. */
  isFurther: boolean;
}
let current: Attempt | undefined;

/** What the work gives; undefined where its time is up. It must change nothing until it has asked all that it asks. */
export const attempt = <Value>(answers: Answers, work: () => Value): { value: Value } | undefined => {
  const outer = current, end = performance.now() + share;
  current = { answers, end: outer ? Math.min(outer.end, end) : end, isFurther: false };
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof TimeUp) return undefined;
    throw error;
  } finally {
    current = outer;
  }
};

/** The work's value, in as many tasks as it takes. */
export const inTasks = async <Value>(work: () => Value): Promise<Value> => {
  const answers: Answers = new Map();
  for (;;) {
    const done = attempt(answers, work);
    if (done) return done.value;
    await pause();
  }
};

const estimate = (core: Tokenwatt, request: Request): Report => {
  if (!current) return core.estimate(request);
  const { answers, end } = current;
  const key = JSON.stringify(request);
  const known = answers.get(key) ?? { session: core.open(request) };
  answers.set(key, known);
  while (!known.report) {
    if (current.isFurther && performance.now() > end) throw new TimeUp();
    current.isFurther = true;
    if (!known.session.advance()) continue;
    known.report = known.session.report();
    known.session.close();
  }
  return known.report;
};

/** The core, for work that may be left and done again. */
export const paced = (core: Tokenwatt): Tokenwatt => ({ ...core, estimate: (request = {}) => estimate(core, request) });
