// Chapter 6, ambition creep: whether better chips lower the total, and what eats the gain.
import { html, type TemplateResult } from "lit";
import { ask, askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output, type RunView } from "../../answers/view";
import { sideSliders } from "../../controls/side_sliders";
import { exact, round } from "../../words/format";
import { outputDrawer } from "../../provenance/output";
import { drawerFor, number } from "../../provenance/number";
import { richPhrase, phrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { answerOf } from "../swept";
import * as en from "./en";
import { eaten, energy, own, published, question, scenario, yours } from "./questions";
import { frontier } from "./frontier";
import { life, lifeQuestion, lifeScenario } from "./life";
import { path } from "./path";
import { rebound } from "./rebound";

const id = "growth";
const sliders = ["demand_growth", "efficiency_gain", "rebound_elasticity"];
const alike = 0.005;
const percent = (value: number | undefined): string => exact((value ?? NaN) * 100, 3);

/** The yearly gain at which the total stays where it is. */
const threshold = (store: Store, ui: Ui): number | undefined => inTurn(store, ui, id, () => {
  const start = yours(store).run?.report.inputs.start_energy?.central;
  if (start === undefined) return undefined;
  const report = ask(store, { ...question, solve: [{ run: own, output: energy, target: start, id: "efficiency_gain" }] });
  return answerOf(report, own, energy, "efficiency_gain")?.value ?? undefined;
});

const title = (store: Store, ui: Ui, run: RunView | undefined): string => {
  const growth = run?.report.inputs.demand_growth?.central;
  if (growth === undefined) return phrase("growthTitlePlain");
  if (growth <= 0) return phrase("growthTitleShrinking");
  const found = threshold(store, ui);
  return found === undefined ? phrase("growthTitleNever") : phrase("growthTitle", { threshold: percent(found) });
};

const text = (store: Store, ui: Ui, run: RunView | undefined): TemplateResult => {
  const series = run?.report.series?.[energy];
  const iea = published(store)[1];
  const total = run && output(run, energy);
  if (!run || !series || !total || !iea) return html`<p>${phrase("growthNone")}</p>`;
  const start = series.central[0]!, inputs = run.report.inputs;
  const ratio = total.central / start;
  const gain = inputs.efficiency_gain?.central ?? 0, share = output(run, eaten)?.central;
  const key = Math.abs(ratio - 1) < alike ? "growthTextLevel" : ratio > 1 ? "growthTextRise" : "growthTextFall";
  const words = { demand: percent(inputs.demand_growth?.central), gain: percent(gain), rebound: exact(inputs.rebound_elasticity?.central ?? NaN, 3), start: round(start), first: series.year[0]!, last: iea.year,
    end: number(ui, "growth/end", round(total.central)) };
  const part = share === undefined || gain === 0 ? phrase("growthNoGain") : Math.abs(share) < alike ? phrase("growthEatenNone") : Math.abs(share - 1) < alike ? phrase("growthEatenAll")
    : phrase(share > 1 ? "growthBackfire" : "growthEatenPart", { eaten: exact((share > 1 ? share - 1 : share) * 100, 2), last: iea.year });
  return html`<p>${richPhrase(key, words)} ${part}</p>`;
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const { run } = yours(store);
  const iea = published(store);
  const served = askScenario(store, lifeScenario, lifeQuestion).runs[0];
  return section(position, { title: title(store, ui, run), text: text(store, ui, run),
    side: { bold: phrase("growthSideBold"), text: iea[0] && iea[1] ? phrase("growthSide", { from: round(iea[0].value), first: iea[0].year, to: round(iea[1].value), last: iea[1].year }) : "" } }, html`
    ${drawerFor(ui, { "growth/end": () => (run ? outputDrawer(store, ui, run, energy) : html``) })}
    ${path(store, ui)}
    ${run ? sideSliders(store, ui, id, sliders, run, question) : html``}
    <div class="beside">${rebound(store, ui)}${frontier(store, ui)}</div>
    ${run ? sideSliders(store, ui, "growth-frontier", ["compute_growth"], run, { scenario, draws: 0 }) : html``}
    ${life(store, ui)}
    ${served ? sideSliders(store, ui, "growth-life", ["tokens_per_day", "token_growth"], served, { scenario: lifeScenario, ...lifeQuestion }) : html``}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
