// The one place that changes: state, its history, the core's last good report and the values it refused.
import type { Description, Problem, Report, Request, Tokenwatt, Value } from "../types";
import { named } from "../words/names";
import { phrase } from "../words/text";
import { paced } from "../tasks/attempt";
import { History } from "./history";
import { OpenRequest } from "./open_request";
import { ReadReport } from "./read_report";
import { requestOf } from "./request";
import { writeValue } from "./value";
import { alike, change, changes, everyRun, start, withoutValues, type State, type Where } from "./state";

interface Refusal {
  where: Where;
  key: string;
  text: string;
  code: string;
  message: string;
}

type Texts = "notes" | "prose" | "record";
type Failure = "proseFailed" | "measuredFailed" | "chaptersFailed" | "languageFailed" | "styleFailed";

/** Always asked, and what a step of a drag leaves as it was before: which inputs move a result, and how far. */
const drawn = ["quantiles", "routes"] as const, weights = ["tornado", "elasticity"] as const;
/**
 * The draws at rest and while a slider moves, of the headline and of every chapter: one number is one batch of draws,
 * wherever it stands. The fewer are the first of the more, so that percentiles settle without jumping.
 */
export const draws = 16384;
const drawsMoving = 2048;
/** How long after its last step a drag counts as over. */
const stillAfter = 300;

export class Store extends EventTarget {
  /** What the scenario says before the reader changed anything. */
  original!: Report;
  /** The reader's choices of model, chip and the like, without any value set by hand: where sliders start. */
  before!: Report;
  /** The state that `before` is of, but for values. */
  private chosen: State | undefined;
  report!: Report;
  /** The report as it is now, or as it was before the drag that is going on. */
  reportAtRest!: Report;
  refusals: Refusal[] = [];
  notices: string[] = [];
  history!: History;
  private readonly read: ReadReport;
  /** texts on their way */
  private readonly coming = new Map<Texts, Promise<void>>();
  /** texts that could not be had, which the page has said */
  readonly lost = new Set<Texts>();
  /** A slider is being dragged: side results may wait. */
  moving = false;
  private movingTimer: ReturnType<typeof setTimeout> | undefined;
  /** The last step of a drag, until the next frame takes it. */
  private step: (() => void) | undefined;

  readonly core: Tokenwatt;

  constructor(core: Tokenwatt, initial?: State, private described: Description = core.describe(),
    private readonly shown = new OpenRequest(core)) {
    super();
    this.core = paced(core);
    this.read = new ReadReport(described);
    this.open(initial ?? start(this.description.scenarios[0]?.id ?? ""));
  }

  /** The store of a state whose report has been worked out in pieces, while the browser could react to the reader. */
  static async prepared(core: Tokenwatt, state: State, described: Description): Promise<Store> {
    const shown = new OpenRequest(core);
    await shown.prepare(atRest(requestOf(state, named(described))));
    return new Store(core, state, described, shown);
  }

  /** How many draws a question takes now. */
  get draws(): number {
    return this.moving ? drawsMoving : draws;
  }
  /** Every table and catalogue, with names in the reader's language. */
  get description(): Description {
    return named(this.described);
  }
  get state(): State {
    return this.history.state;
  }

  /** Takes over a state from outside; values that the core refuses are left out, and the reader is told. */
  private open(wanted: State): void {
    let state = wanted;
    let report = this.estimate(state);
    for (let tries = changes(wanted).length + 1; tries > 0; tries--) {
      const problem = errors(report)[0];
      if (!problem) break;
      const culprit = changes(state).find(({ where, key }) => owns(problem, where, key)) ?? changes(state)[0];
      if (!culprit) break;
      const { where, key, value } = culprit;
      this.refuse(where, key, typeof value === "string" ? value : writeValue(value), problem);
      state = change(state, where, key, undefined);
      report = this.estimate(state);
    }
    this.history = new History(state);
    this.original = changes(state).length ? this.centralReport(start(state.scenario)) : report;
    this.show(state, report);
  }

  /**
   * Texts that nobody reads before the first paint: what the front page shows of notes, what opens there, and what only
   * other pages show of the record; the single file has all from the start.
   */
  async readTexts(...wanted: Texts[]): Promise<void> {
    const { claims, published, sources } = this.described;
    const here: Record<Texts, boolean> =
      { notes: sources.length > 0, prose: claims.length > 0, record: published.length > 0 };
    const lacking = wanted.filter((one) => !here[one] && !this.coming.has(one));
    if (lacking.length) {
      const fetched = this.fetchTexts(lacking);
      for (const one of lacking) this.coming.set(one, fetched);
    }
    await Promise.all(wanted.map((one) => this.coming.get(one)));
  }

  private async fetchTexts(wanted: Texts[]): Promise<void> {
    const add = (...texts: Texts[]): Promise<void> => this.core.addTexts(...texts);
    // Where one cannot be had, the others may.
    await add(...wanted).catch(async () => {
      for (const one of wanted) await add(one).catch((error) => {
        this.lost.add(one);
        this.failed("proseFailed", error);
      });
    });
    this.described = this.core.describe();
    this.changed();
    for (const one of wanted) this.coming.delete(one);
  }

  /** Notes once that something which the page can do without could not be fetched. */
  failed(what: Failure, error: unknown): void {
    const text = phrase(what, { reason: error instanceof Error ? error.message : String(error) });
    if (this.notices.includes(text)) return;
    this.notices = [...this.notices, text];
    this.changed();
  }

  /** Takes over the state of a link that was followed while the page was open. */
  load(state: State): void {
    this.refusals = [];
    this.settle();
    this.open(state);
    this.changed();
  }

  private show(state: State, report = this.estimate(state)): void {
    this.report = report;
    if (!this.moving) this.reportAtRest = report;
    const chosen = withoutValues(state);
    if (alike(chosen, state)) this.before = report;
    else if (!this.chosen || !alike(chosen, this.chosen)) this.before = this.centralReport(chosen);
    this.chosen = chosen;
  }

  private estimate(state: State): Report {
    const request = requestOf(state, this.description);
    if (!this.moving) {
      this.read.forget();
      return this.shown.report({ ...atRest(request), draws: this.draws });
    }
    const asked: Request = { ...request, details: [...drawn], draws: this.draws };
    const report = this.weighed(this.shown.report(this.read.narrowed(asked)));
    return this.read.watched(report, () => this.weighed(this.core.estimate(asked)));
  }

  /** With what each result rests on as it was before the drag. */
  private weighed(report: Report): Report {
    for (const { id, outputs } of report.runs) {
      const before = this.reportAtRest.runs.find((run) => run.id === id)?.outputs ?? {};
      for (const [of, value] of Object.entries(outputs))
        for (const weight of weights) Object.assign(value, { [weight]: before[of]?.[weight] });
    }
    return report;
  }

  /** Central values and inputs alone, to compare with. */
  private centralReport(state: State): Report {
    return this.core.estimate({ ...requestOf(state, this.description), draws: 0 });
  }

  private refuse(where: Where, key: string, text: string, problem: { code: string; message: string }): void {
    this.refusals = [...this.refusals.filter((one) => one.where !== where || one.key !== key),
      { where, key, text, code: problem.code, message: problem.message }];
  }

  refusal(where: Where, key: string): Refusal | undefined {
    return this.refusals.find((one) => one.where === where && one.key === key);
  }

  /** Refuses what the page itself cannot read, such as a word in a number field. */
  unreadable(where: Where, key: string, text: string, message: string): void {
    this.refuse(where, key, text, { code: "wrong_type", message });
    this.changed();
  }

  /**
   * Tries a change. It is kept if the core accepts it; otherwise its field says what is wrong, and the last good result
   * stays.
   */
  set(where: Where, key: string, value: string | Value | undefined, text = String(value)): void {
    this.try(change(this.state, where, key, value), where, key, text);
    this.changed();
  }

  /** One step of a drag: the last one before each frame is taken. */
  drag(where: Where, key: string, value: number | undefined, text: string): void {
    if (!this.step) requestAnimationFrame(this.applyStep);
    this.step = () => this.set(where, key, value, text);
  }

  private applyStep = (): void => {
    const { step } = this;
    if (!step) return;
    this.step = undefined;
    this.moving = true;
    clearTimeout(this.movingTimer);
    step();
    // Counted from the next frame, when this step has been drawn: else each step would end a drag that is slow to draw.
    requestAnimationFrame(() => {
      clearTimeout(this.movingTimer);
      this.movingTimer = setTimeout(() => this.rest(), stillAfter);
    });
  };

  private rest(): void {
    if (!this.moving) return;
    clearTimeout(this.movingTimer);
    this.moving = false;
    this.show(this.state);
    this.changed();
  }

  /** Several changes at once, such as a chip together with the route that suits it. */
  setAll(where: Where, values: Record<string, string | undefined>, text: string): void {
    const next = Object.entries(values).reduce((state, [key, value]) => change(state, where, key, value), this.state);
    this.apply(next, where, Object.keys(values)[0], text);
  }

  /** A whole state as one step, such as a preset or one run more. */
  apply(next: State, where: Where = "", key = "", text = ""): void {
    this.settle();
    this.try(next, where, key, text);
    this.settle();
    this.changed();
  }

  private try(next: State, where: Where, key: string, text: string): void {
    const report = this.estimate(next);
    const problem = errors(report)[0];
    if (problem) {
      this.refuse(where, key, text, problem);
      return;
    }
    this.refusals = this.refusals.filter((one) => one.where !== where || one.key !== key);
    if (alike(next, this.state)) return;
    this.history.push(next, `${where}.${key}`);
    this.show(next, report);
  }

  /** Ends a drag: the next change is a new step of undo. */
  settle(): void {
    this.applyStep();
    this.history.settle();
    this.rest();
  }

  startFrom(scenario: string): void {
    this.refusals = [];
    this.settle();
    const state = start(scenario);
    this.original = this.estimate(state);
    this.history.push(state);
    this.show(state, this.original);
    this.changed();
  }

  reset(): void {
    this.startFrom(this.state.scenario);
  }

  travel(steps: -1 | 1): void {
    const { scenario } = this.state;
    this.settle();
    this.history.step(steps);
    if (this.state.scenario !== scenario) this.original = this.centralReport(start(this.state.scenario));
    this.refusals = [];
    this.show(this.state);
    this.changed();
  }

  /** Redraws everything that depends on the store; also for what is no part of the state, such as the currency. */
  changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

/** All that a report at rest tells. */
const atRest = (request: Request): Request => ({ ...request, details: [...drawn, ...weights], draws });
const errors = (report: Report): Problem[] => report.problems.filter((problem) => problem.level === "error");
const owns = (problem: Problem, where: Where, key: string): boolean =>
  problem.id === key && (problem.run === undefined || problem.run === where || where === everyRun);
