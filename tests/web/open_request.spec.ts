// The request that stays open while values move gives the reports of the same request asked afresh.
import { OpenRequest } from "../../web/src/store/open_request.ts";
import { requestOf } from "../../web/src/store/request.ts";
import { change, everyRun, start, type State } from "../../web/src/store/state.ts";
import type { Assumption, Chip } from "../../web/src/types.ts";
import { core, expect, test } from "./help.ts";

const details = ["quantiles", "tornado", "elasticity", "routes"] as const;
const description = core.describe();

/** The same "random" numbers each time. */
const numbers = (seed: number) => () => {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
};

test("any walk through values, ranges and choices", () => {
  const next = numbers(10);
  const among = <Row>(rows: readonly Row[]): Row => rows[Math.floor(next() * rows.length)]!;
  const rows: Assumption[] = description.assumptions, chips: Chip[] = description.chips;
  const step = (state: State): State => {
    const where = among([everyRun, "a", "b"]), row = among(rows);
    const kind = next();
    if (kind < 0.1) return change(state, among(["a", "b"]), "chip", among(chips).id);
    if (kind < 0.2) return change(state, where, row.id, undefined);
    const central = row.min + next() * (row.max - row.min);
    // Some are beyond their bounds, and refused.
    const value = kind < 0.25 ? row.max + 1 : kind < 0.4 ? { low: row.min, central, high: row.max } : central;
    return change(state, where, row.id, value);
  };
  const open = new OpenRequest(core);
  let state = start("grok4-vs-glm5");
  let refused = 0;
  for (let i = 0; i < 180; i++) {
    const tried = step(state);
    const request = { ...requestOf(tried, description), details: [...details], draws: among([0, 64]) };
    const report = open.report(request);
    expect(report, JSON.stringify(request)).toEqual(core.estimate(request));
    const isRefused = report.problems.some((problem) => problem.level === "error");
    if (isRefused) refused += 1;
    else state = tried;
  }
  expect(refused).toBeGreaterThan(4);
  expect(refused).toBeLessThan(80);
});
