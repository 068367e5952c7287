// Subscriptions at equal use, and the price of a solved task: rows of prices on one multiplicative or linear axis.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { centralOf, inputOf, output, type RunView } from "../../answers/view";
import { figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow, type Spot } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { exact, inPercent, percentSign } from "../../words/format";
import { orAbsent, phrase } from "../../words/text";
import { waiting } from "../waiting";
import { price, tick } from "./price";
import { listPrice } from "./questions";

const perToken = "subscription_price_per_mtok", even = "subscription_break_even", task = "price_per_solved_task";
export const plansScenario = "subscriptions";
export const plansQuestion = { draws: 0, outputs: [listPrice, perToken, even] };

/** A price as a chart has it. */
const spot = (value: number | undefined): Spot | undefined =>
  (value === undefined ? undefined : { value, text: price(value) });

const feeOf = (run: RunView): number | undefined => inputOf(run, "subscription_price");

const planRow = (run: RunView): RangeRow => {
  const fee = feeOf(run), paid = centralOf(run, perToken), listed = spot(centralOf(run, listPrice));
  return {
    name: run.label, tone: run.tone, detail: fee === undefined ? undefined : phrase("aMonth", { price: tick(fee) }),
    filled: spot(paid), missing: paid === undefined ? phrase("absent") : undefined,
    upright: listed && { ...listed, text: phrase("listAt", { price: listed.text }) },
  };
};

/** How many plans pay at the reader's use, and how far the price of a token is apart between them. */
const plansTitle = (runs: RunView[], paid: number[]): string => {
  const use = inputOf(runs[0], "monthly_tokens");
  if (use === undefined || !paid.length) return phrase("plansNone");
  const count = runs.filter((run) => (centralOf(run, even) ?? Infinity) < use).length;
  const key = count === runs.length ? "plansAll" : count === 0 ? "plansNoneWorth" : "plansSome";
  const apart = factor(Math.max(...paid) / Math.min(...paid));
  return phrase(key, { use: exact(use, 3), count, of: runs.length, factor: apart });
};

const plansTable = (runs: RunView[]): Table => ({
  head: [
    phrase("tokensPlan"), phrase("plansFee"), phrase("plansPaid"), phrase("plansList"), phrase("plansEven"),
  ],
  rows: runs.map((run) => ({
    cells: [
      run.label, figuredOr(feeOf(run), "USD/month", price),
      ...[perToken, listPrice].map((of) => figuredOr(centralOf(run, of), "USD/Mtoken", price)),
      figuredOr(centralOf(run, even), "Mtoken/month", (value) => phrase("mtokens", { count: exact(value, 3) })),
    ],
  })),
});

export const plans = (store: Store, ui: Ui): TemplateResult => {
  const id = "tokens-plans";
  const runs = inTurn(store, ui, id, () => askScenario(store, plansScenario, plansQuestion).runs);
  if (!runs) return waiting(id);
  const rows = runs.map(planRow);
  const paid = runs.flatMap((run) => centralOf(run, perToken) ?? []);
  const values = rows.flatMap((row) => [row.filled?.value ?? NaN, row.upright?.value ?? NaN]).filter((one) => one > 0);
  const use = orAbsent(inputOf(runs[0], "monthly_tokens"), (value) => exact(value, 3));
  const all = runs.map((run) => phrase("plansLabelRow", {
    run: run.label, paid: orAbsent(centralOf(run, perToken), price), list: orAbsent(centralOf(run, listPrice), price),
  }));
  return frame(ui, {
    id, title: plansTitle(runs, paid), subtitle: phrase("plansText"),
    plot: values.length ? ranges({
      groups: [{ rows }], span: spanOf(values, 10, 1.6), tick,
      label: phrase("plansLabel", { use, rows: all.join("; ") }),
    }) : html``,
    source: phrase("plansSource"),
    table: plansTable(runs),
  });
};

const solveRate = (run: RunView): string | undefined => {
  const rate = inputOf(run, "solve_rate");
  return rate === undefined ? undefined : inPercent(rate);
};

const taskRow = (run: RunView): RangeRow => {
  const value = output(run, task), share = solveRate(run);
  return {
    name: run.label, tone: run.tone, detail: share && phrase("solves", { share }),
    filled: spot(value?.central), low: value?.p5, high: value?.p95, missing: value ? undefined : phrase("absent"),
  };
};

export const tasks = (store: Store, ui: Ui): TemplateResult => {
  const id = "tokens-tasks";
  const runs = inTurn(store, ui, id, () => askScenario(store, "swe-bench", { outputs: [task, listPrice] }).runs);
  if (!runs) return waiting(id);
  const priceOf = (run: RunView) => centralOf(run, task) ?? Infinity;
  const sorted = [...runs].sort((x, y) => priceOf(x) - priceOf(y));
  const known = sorted.filter((run) => output(run, task));
  const [first, last] = [known[0], known.at(-1)];
  const title = first && last && first !== last ? phrase("tasksTitle", {
    a: first.label, b: last.label, factor: factor(priceOf(last) / priceOf(first)),
  }) : phrase("tasksNone");
  return frame(ui, {
    id, title,
    subtitle: phrase("tasksText", { tokens: exact((inputOf(runs[0], "tokens_per_task") ?? NaN) / 1e6, 3) }),
    plot: ranges({
      groups: [{ rows: sorted.map(taskRow) }], span: spanOf(known.map(priceOf), undefined, 1.12), tick,
      label: phrase("tasksLabel", { rows: known.map((run) => `${run.label} ${price(priceOf(run))}`).join(", ") }),
    }),
    source: phrase("tasksSource"),
    table: {
      head: [phrase("tokensModel"), phrase("tasksRate"), phrase("plansList"), phrase("tasksPrice")],
      rows: sorted.map((run) => ({
        cells: [
          run.label, orAbsent(solveRate(run), percentSign),
          figuredOr(centralOf(run, listPrice), "USD/Mtoken", price),
          figuredOr(centralOf(run, task), "USD/task", price, output(run, task)?.p5, output(run, task)?.p95),
        ],
      })),
    },
  });
};
