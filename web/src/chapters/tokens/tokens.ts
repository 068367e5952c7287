// Chapter 4, the price of a token: what it costs to serve, what is charged for it, and what moves the one away from the other.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { output, type RunView } from "../../answers/view";
import { sideSliders } from "../../controls/side_sliders";
import { exact, perCent } from "../../words/format";
import { outputDrawer } from "../../provenance/output";
import { drawerFor, number } from "../../provenance/number";
import { factor } from "../../words/compare";
import { richPhrase, phrase, unbroken } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { ofServing, warnings } from "../warnings";
import * as en from "./en";
import { answerAlong } from "./fullness";
import { cost, listPrice, question, served } from "./questions";
import { batch } from "./batch";
import { believed, believedQuestion, believedScenario } from "./believed";
import { chips } from "./chips";
import { mix } from "./mix";
import { plans, plansQuestion, tasks } from "./plans";
import { price } from "./price";
import { utilization } from "./utilization";
import { askScenario } from "../../answers/ask";

const id = "tokens";
const sliders = ["fleet_utilization", "batch_size", "context_length", "input_output_ratio", "cache_hit_share"];

const costOf = (run: RunView | undefined): number | undefined => run && output(run, cost)?.central;

/** How far the cost moves with how full the fleet is, and how far with whose chip it is. */
const title = (store: Store, ui: Ui, runs: RunView[]): string => {
  const known = runs.map(costOf).filter((value) => value !== undefined);
  const full = answerAlong(store, ui);
  if (known.length < 2 || full === undefined) return phrase("tokensTitlePlain");
  return phrase(full.factor >= Math.max(...known) / Math.min(...known) ? "tokensTitleFull" : "tokensTitleChip");
};

const text = (ui: Ui, runs: RunView[]): TemplateResult => {
  const known = runs.filter((run) => costOf(run) !== undefined).sort((x, y) => costOf(x)! - costOf(y)!);
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high || low === high) return html`<p>${phrase("tokensNoCost")}</p>`;
  const inputs = low.report.inputs;
  const value = (run: RunView) => number(ui, `tokens/${run.id}`, price(costOf(run)!));
  const listed = output(low, listPrice)?.central;
  const below = listed === undefined ? 0 : known.filter((run) => costOf(run)! < listed).length;
  const name = (run: RunView) => unbroken(run.label, [run.label]);
  return html`<p>${richPhrase("tokensText", { share: exact((inputs.fleet_utilization?.central ?? NaN) * 100, 3), batch: exact(inputs.batch_size?.central ?? NaN, 3), low: value(low), lowChip: name(low), high: value(high), highChip: name(high) })}
    ${listed === undefined ? "" : richPhrase(below === 0 ? "tokensListBelow" : below === known.length ? "tokensListAbove" : "tokensListBetween",
      { list: number(ui, "tokens/list", price(listed)), count: below, of: known.length })}</p>`;
};

const spread = (store: Store, ui: Ui, runs: RunView[]): TemplateResult => {
  const known = runs.map(costOf).filter((value) => value !== undefined);
  const full = answerAlong(store, ui);
  if (known.length < 2 || !full) return html``;
  return html`<p>${phrase("tokensSpread", { low: exact(full.low * 100, 2), high: exact(full.high * 100, 2), full: factor(full.factor), chips: factor(Math.max(...known) / Math.min(...known)) })}</p>`;
};

/** DeepSeek's own day at list prices: as a markup on its cost and as a margin. */
const day = (store: Store): RunView | undefined => askScenario(store, "deepseek-day", { draws: 0, outputs: ["gross_margin", "markup"] }).runs[0];

const dayText = (ui: Ui, run: RunView | undefined): TemplateResult => {
  const [margin, markup] = run ? [output(run, "gross_margin")?.central, output(run, "markup")?.central] : [];
  if (margin === undefined || markup === undefined) return html``;
  const percent = (value: number) => exact(Math.abs(value) * 100, 3);
  return html`<p>${richPhrase(margin < 0 ? "tokensDayLoss" : "tokensDay", { markup: number(ui, "tokens/day", perCent(percent(markup))), margin: perCent(percent(margin)) })}</p>`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const { report, runs } = served(store);
  const first = runs[0], dayRun = day(store);
  const view = askScenario(store, believedScenario, believedQuestion).runs.find((run) => run.id === "b");
  const plan = askScenario(store, "subscriptions", plansQuestion).runs[0];
  const slide = (part: string, ids: string[], run: RunView | undefined, asked: object) => (run ? sideSliders(store, ui, part, ids, run, asked) : html``);
  return section(position, { title: title(store, ui, runs), text: html`${text(ui, runs)}${spread(store, ui, runs)}${dayText(ui, dayRun)}`,
    side: { bold: phrase("tokensSideBold"), text: phrase("tokensSide") } }, html`
    ${drawerFor(ui, { ...Object.fromEntries(runs.map((run) => [`tokens/${run.id}`, () => outputDrawer(store, ui, run, cost)])),
      "tokens/day": () => (dayRun ? outputDrawer(store, ui, dayRun, "markup") : html``),
      "tokens/list": () => (first ? outputDrawer(store, ui, first, listPrice) : html``) })}
    ${warnings(store, report, runs, ofServing)}
    ${chips(store, ui)}
    ${slide(id, sliders, first, question)}
    ${batch(store, ui)}
    <div class="beside">${utilization(store, ui)}${mix(store, ui)}</div>
    ${believed(store, ui)}
    ${slide("tokens-believed", ["believed_share"], view, { scenario: believedScenario, ...believedQuestion })}
    <div class="beside">${plans(store, ui)}${tasks(store, ui)}</div>
    ${slide("tokens-plans", ["monthly_tokens"], plan, { scenario: "subscriptions", ...plansQuestion })}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
