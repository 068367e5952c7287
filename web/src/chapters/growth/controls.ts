// Sliders beside this chapter's charts: for the world's data centres, for frontier runs, and for one model's life.
import { nothing, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import { sideSliders } from "../../controls/side_sliders";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { lifeQuestion, lifeScenario } from "./life";
import { question, scenario } from "./questions";

type Sliders = TemplateResult | typeof nothing;

/** What the reader's path hangs on most, and what the IEA's own path is taken to hold. */
export const three = ["demand_growth", "efficiency_gain", "rebound_elasticity"];
export const others = ["later_demand_growth", "path_efficiency_gain", "path_rebound_elasticity"];
const ofLife = ["tokens_per_day", "token_growth"];

export const worldSliders = (store: Store, ui: Ui, run: RunView | undefined, ids: readonly string[]): Sliders =>
  run ? sideSliders(store, ui, "growth", ids, run, question) : nothing;

export const frontierSliders = (store: Store, ui: Ui, run: RunView | undefined): Sliders =>
  run ? sideSliders(store, ui, "growth-frontier", ["compute_growth"], run, { scenario, draws: 0 }) : nothing;

export const lifeSliders = (store: Store, ui: Ui): Sliders => {
  const [run] = askScenario(store, lifeScenario, lifeQuestion).runs;
  const asked = { scenario: lifeScenario, ...lifeQuestion };
  return run ? sideSliders(store, ui, "growth-life", ofLife, run, asked) : nothing;
};
