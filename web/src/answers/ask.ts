// Other comparisons than the page's own, at the reader's shared assumptions: what the chapters below the first screen
// ask.
import { remember } from "../memo";
import type { Report, Request } from "../types";
import { comparisonOf } from "../store/scenarios";
import { rentsOf, requestOf } from "../store/request";
import { ReadReport } from "../store/read_report";
import type { Store } from "../store/store";
import { viewsIn, type RunView } from "./view";

/** How many answers are kept: more than all chapters ask for in one state of the page. */
const kept = 80;

/**
 * The request that a question comes to, with the page's draws unless the question is about central values alone. The
 * reader's shared values stand, but for those that the question gives.
 */
export const asRequest = (store: Store, question: Request): Request => {
  const { state, description, draws } = store;
  const own = question.scenario === state.scenario && !question.runs ? requestOf(state, description) : {};
  const shared = { ...state.shared, ...question.shared };
  return { draws, ...own, ...rentsOf(state), ...question, shared };
};

/** What is the same of a question at each step of a drag. */
const frameOf = ({ shared: _, runs = [], ...rest }: Request): string =>
  JSON.stringify([rest, runs.map(({ set: _, ...run }) => run)]);

/** At a step of a drag no more is asked for than was read of the answer at the step before. */
const estimateMoving = (store: Store, request: Request): Report => {
  const read = remember(store, `read ${frameOf(request)}`, () => new ReadReport(store.description), kept);
  return read.watched(store.core.estimate(read.narrowed(request)), () => store.core.estimate(request));
};

/** A question that stays the same while the state changes is not asked again. */
const estimate = (store: Store, request: Request): Report => remember(store, JSON.stringify(request),
  () => (store.moving ? estimateMoving(store, request) : store.core.estimate(request)), kept);

/** Asks the core once for each state of the page; the same question again is answered from memory. */
export const ask = (store: Store, question: Request): Report => estimate(store, asRequest(store, question));

/** The same question before the reader changed anything, which is where sliders start. */
export const askBefore = (store: Store, question: Request): Report =>
  estimate(store, { draws: 0, ...rentsOf(store.state), ...question });

/** The runs of a scenario at the reader's shared assumptions, ready for numbers that open their provenance. */
export const askScenario = (
  store: Store,
  scenario: string,
  question: Request = {},
): { report: Report; runs: RunView[] } => {
  const row = comparisonOf(store.description, scenario)!;
  const full = { scenario, ...question };
  const report = ask(store, full);
  return { report, runs: viewsIn(store, row, report, asRequest(store, full)) };
};
