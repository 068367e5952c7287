// Subscriptions at equal use, and the price of a solved task: rows of prices on one multiplicative or linear axis.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output } from "../../answers/view";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow } from "../../charts/ranges";
import { spanOf } from "../../charts/scales";
import { exact, perCent } from "../../words/format";
import { factor } from "../../words/compare";
import { phrase } from "../../words/text";
import { waiting } from "../waiting";
import { listPrice } from "./questions";
import { price, tick } from "./price";

const perToken = "subscription_price_per_mtok", even = "subscription_break_even", task = "price_per_solved_task";
export const plansScenario = "subscriptions";
export const plansQuestion = { draws: 0, outputs: [listPrice, perToken, even] };

export const plans = (store: Store, ui: Ui): TemplateResult => {
  const id = "tokens-plans";
  const runs = inTurn(store, ui, id, () => askScenario(store, plansScenario, plansQuestion).runs);
  if (!runs) return waiting(id);
  const fee = (run: (typeof runs)[number]) => run.report.inputs.subscription_price?.central;
  const rows: RangeRow[] = runs.map((run) => {
    const [paid, listed] = [output(run, perToken)?.central, output(run, listPrice)?.central];
    return { name: run.label, ...(fee(run) === undefined ? {} : { detail: phrase("aMonth", { price: tick(fee(run)!) }) }), tone: run.tone,
      ...(paid === undefined ? { missing: phrase("absent") } : { filled: { value: paid, text: price(paid) } }), ...(listed === undefined ? {} : { upright: { value: listed, text: phrase("listAt", { price: price(listed) }) } }) };
  });
  const paid = runs.map((run) => output(run, perToken)?.central);
  const [least, most] = [Math.min(...paid.filter((one) => one !== undefined)), Math.max(...paid.filter((one) => one !== undefined))];
  const use = runs[0]?.report.inputs.monthly_tokens?.central;
  const worth = runs.filter((run) => use !== undefined && (output(run, even)?.central ?? Infinity) < use).length;
  const values = rows.flatMap((row) => [row.filled?.value ?? NaN, row.upright?.value ?? NaN]).filter((one) => one > 0);
  return html`${frame(ui, {
    id, title: use === undefined || !Number.isFinite(least) ? phrase("plansNone") : phrase(worth === runs.length ? "plansAll" : worth === 0 ? "plansNoneWorth" : "plansSome", { use: exact(use, 3), count: worth, of: runs.length, factor: factor(most / least) }),
    subtitle: phrase("plansText"),
    plot: values.length ? ranges({ groups: [{ rows }], span: spanOf(values, 10, 1.6), tick,
      label: phrase("plansLabel", { use: use === undefined ? phrase("absent") : exact(use, 3), rows: runs.map((run, i) => phrase("plansLabelRow", { run: run.label, paid: paid[i] === undefined ? phrase("absent") : price(paid[i]), list: output(run, listPrice) ? price(output(run, listPrice)!.central) : phrase("absent") })).join("; ") }) }) : html``,
    source: phrase("plansSource"),
    table: { head: [phrase("tokensPlan"), phrase("plansFee"), phrase("plansPaid"), phrase("plansList"), phrase("plansEven")],
      rows: runs.map((run, i) => ({ cells: [run.label, fee(run) === undefined ? phrase("absent") : price(fee(run)!), paid[i] === undefined ? phrase("absent") : price(paid[i]),
        output(run, listPrice) ? price(output(run, listPrice)!.central) : phrase("absent"), output(run, even) ? phrase("mtokens", { count: exact(output(run, even)!.central, 3) }) : phrase("absent")] })) },
  })}`;
};

export const tasks = (store: Store, ui: Ui): TemplateResult => {
  const id = "tokens-tasks";
  const runs = inTurn(store, ui, id, () => askScenario(store, "swe-bench", { outputs: [task, listPrice] }).runs);
  if (!runs) return waiting(id);
  const sorted = [...runs].sort((x, y) => (output(x, task)?.central ?? Infinity) - (output(y, task)?.central ?? Infinity));
  const rows: RangeRow[] = sorted.map((run) => {
    const value = output(run, task), rate = run.report.inputs.solve_rate;
    return { name: run.label, tone: run.tone, ...(rate ? { detail: phrase("solves", { share: exact(rate.central * 100, 3) }) } : {}),
      ...(value ? { filled: { value: value.central, text: price(value.central) }, ...(value.p5 === undefined || value.p95 === undefined ? {} : { low: value.p5, high: value.p95 }) } : { missing: phrase("absent") }) };
  });
  const known = sorted.filter((run) => output(run, task));
  const [first, last] = [known[0], known.at(-1)];
  return html`${frame(ui, {
    id, title: first && last && first !== last ? phrase("tasksTitle", { a: first.label, b: last.label, factor: factor(output(last, task)!.central / output(first, task)!.central) }) : phrase("tasksNone"),
    subtitle: phrase("tasksText", { tokens: exact((runs[0]?.report.inputs.tokens_per_task?.central ?? NaN) / 1e6, 3) }),
    plot: ranges({ groups: [{ rows }], span: spanOf(known.map((run) => output(run, task)!.central), undefined, 1.12), tick,
      label: phrase("tasksLabel", { rows: known.map((run) => `${run.label} ${price(output(run, task)!.central)}`).join(", ") }) }),
    source: phrase("tasksSource"),
    table: { head: [phrase("tokensModel"), phrase("tasksRate"), phrase("plansList"), phrase("tasksPrice")],
      rows: sorted.map((run) => ({ cells: [run.label, run.report.inputs.solve_rate ? perCent(exact(run.report.inputs.solve_rate.central * 100, 3)) : phrase("absent"),
        output(run, listPrice) ? price(output(run, listPrice)!.central) : phrase("absent"), output(run, task) ? price(output(run, task)!.central) : phrase("absent")] })) },
  })}`;
};
