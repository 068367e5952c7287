// The price of a token in words: what it costs on which chip, whether the list price covers that, and what moves it
// more.
import { html, type TemplateResult } from "lit";
import { centralOf, output, type RunView } from "../../answers/view";
import { number } from "../../provenance/number";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { exact, percentSign } from "../../words/format";
import { phrase, richPhrase, wholeName } from "../../words/text";
import { price } from "./price";
import { costOf, fullness, listPrice } from "./questions";

/** Where the drawers of the numbers in the text open. */
export const keys = { run: (run: RunView) => `tokens/${run.id}`, list: "tokens/list", day: "tokens/day" };

/** How far the cost moves with whose chip it is; undefined where there are not two to compare. */
const chipsApart = (runs: RunView[]): number | undefined => {
  const known = runs.map(costOf).filter((value) => value !== undefined);
  return known.length < 2 ? undefined : Math.max(...known) / Math.min(...known);
};

/** What moves the cost further: how full the fleet is, or whose chip it is. */
export const title = (store: Store, ui: Ui, runs: RunView[]): string => {
  const full = fullness(store, ui), chips = chipsApart(runs);
  if (chips === undefined || full === undefined) return phrase("tokensTitlePlain");
  return phrase(full.factor >= chips ? "tokensTitleFull" : "tokensTitleChip");
};

const costs = (ui: Ui, runs: RunView[]): TemplateResult => {
  const known = runs.filter((run) => costOf(run) !== undefined).sort((x, y) => costOf(x)! - costOf(y)!);
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high || low === high) return html`<p>${phrase("tokensNoCost")}</p>`;
  const { fleet_utilization: share, target_user_speed: speed, batch_size: batch } = low.report.inputs;
  // Whichever of speed and batch was given later counts; without a given batch the runs have different ones.
  const isAtSpeed = centralOf(low, "user_speed") !== undefined && centralOf(low, "instance_batch") !== batch?.central;
  const value = (run: RunView) => number(ui, keys.run(run), price(costOf(run)!));
  const name = (run: RunView) => wholeName(run.label);
  const answer = richPhrase(isAtSpeed ? "tokensTextSpeed" : "tokensText", {
    share: exact((share?.central ?? NaN) * 100, 3), batch: exact(batch?.central ?? NaN, 3),
    speed: exact(speed?.central ?? NaN, 3),
    low: value(low), lowChip: name(low), high: value(high), highChip: name(high),
  });
  const listed = output(low, listPrice)?.central;
  if (listed === undefined) return html`<p>${answer}</p>`;
  const count = known.filter((run) => costOf(run)! < listed).length;
  const key = count === 0 ? "tokensListBelow" : count === known.length ? "tokensListAbove" : "tokensListBetween";
  const covered = richPhrase(key, { list: number(ui, keys.list, price(listed)), count, of: known.length });
  return html`<p>${answer} ${covered}</p>`;
};

const spread = (store: Store, ui: Ui, runs: RunView[]): TemplateResult => {
  const full = fullness(store, ui), chips = chipsApart(runs);
  if (chips === undefined || !full) return html``;
  return html`<p>${phrase("tokensSpread", {
    low: exact(full.low * 100, 2), high: exact(full.high * 100, 2), full: factor(full.factor), chips: factor(chips),
  })}</p>`;
};

const dayText = (ui: Ui, run: RunView | undefined): TemplateResult => {
  const margin = run && output(run, "gross_margin")?.central, markup = run && output(run, "markup")?.central;
  if (margin === undefined || markup === undefined) return html``;
  const percent = (value: number) => percentSign(exact(Math.abs(value) * 100, 3));
  return html`<p>${richPhrase(margin < 0 ? "tokensDayLoss" : "tokensDay", {
    markup: number(ui, keys.day, percent(markup)), margin: percent(margin),
  })}</p>`;
};

export const text = (store: Store, ui: Ui, runs: RunView[], day: RunView | undefined): TemplateResult =>
  html`${costs(ui, runs)}${spread(store, ui, runs)}${dayText(ui, day)}`;
