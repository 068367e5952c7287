// Better chips against more use in words: the gain that lowers the total, and what becomes of it, in either direction.
import { html, type TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import { output, type RunView } from "../../answers/view";
import { inTurn } from "../../pace/turn";
import { number } from "../../provenance/number";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact, round } from "../../words/format";
import { phrase, richPhrase } from "../../words/text";
import { answerOf } from "../swept";
import { eaten, energy, own, published, question, yours } from "./questions";

/** Changes up to this size are worded as none. */
const alike = 0.005;
const percent = (value: number | undefined): string => exact((value ?? NaN) * 100, 3);

/** Where the drawer of the number in the text opens. */
export const endKey = "growth/end";

/** The yearly gain at which the total stays where it is. */
const threshold = (store: Store, ui: Ui): number | undefined => inTurn(store, ui, "growth", () => {
  const start = yours(store).run?.report.inputs.start_energy?.central;
  if (start === undefined) return undefined;
  const solve = [{ run: own, output: energy, target: start, id: "efficiency_gain" }];
  return answerOf(ask(store, { ...question, solve }), own, energy, "efficiency_gain")?.value ?? undefined;
});

export const title = (store: Store, ui: Ui, run: RunView | undefined): string => {
  const growth = run?.report.inputs.demand_growth?.central;
  if (growth === undefined) return phrase("growthTitlePlain");
  if (growth <= 0) return phrase("growthTitleShrinking");
  const found = threshold(store, ui);
  return found === undefined ? phrase("growthTitleNever") : phrase("growthTitle", { threshold: percent(found) });
};

/** How much of the gain more use takes back by the last year. */
const eatenText = (gain: number, share: number | undefined, last: number): string => {
  if (share === undefined || gain === 0) return phrase("growthNoGain");
  if (Math.abs(share) < alike) return phrase("growthEatenNone");
  if (Math.abs(share - 1) < alike) return phrase("growthEatenAll");
  return share > 1 ? phrase("growthBackfire", { eaten: exact((share - 1) * 100, 2), last })
    : phrase("growthEatenPart", { eaten: exact(share * 100, 2), last });
};

export const text = (store: Store, ui: Ui, run: RunView | undefined): TemplateResult => {
  const series = run?.report.series?.[energy];
  const iea = published(store)[1];
  const total = run && output(run, energy);
  if (!run || !series || !total || !iea) return html`<p>${phrase("growthNone")}</p>`;
  const { demand_growth: demand, efficiency_gain: gain, rebound_elasticity: rebound } = run.report.inputs;
  const start = series.central[0]!;
  const ratio = total.central / start;
  const key = Math.abs(ratio - 1) < alike ? "growthTextLevel" : ratio > 1 ? "growthTextRise" : "growthTextFall";
  const answer = richPhrase(key, {
    demand: percent(demand?.central), gain: percent(gain?.central ?? 0), rebound: exact(rebound?.central ?? NaN, 3),
    start: round(start), first: series.year[0]!, last: iea.year, end: number(ui, endKey, round(total.central)),
  });
  return html`<p>${answer} ${eatenText(gain?.central ?? 0, output(run, eaten)?.central, iea.year)}</p>`;
};

export const side = (store: Store): { bold: string; text: string } => {
  const [first, last] = published(store);
  return {
    bold: phrase("growthSideBold"),
    text: first && last ? phrase("growthSide", {
      from: round(first.value), first: first.year, to: round(last.value), last: last.year,
    }) : "",
  };
};
