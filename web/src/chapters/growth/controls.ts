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

const ofWorld = [
  "demand_growth", "later_demand_growth", "efficiency_gain", "path_efficiency_gain", "rebound_elasticity",
  "path_rebound_elasticity",
];
const ofLife = ["tokens_per_day", "token_growth"];

export const worldSliders = (store: Store, ui: Ui, run: RunView | undefined): Sliders =>
  run ? sideSliders(store, ui, "growth", ofWorld, run, question) : nothing;

export const frontierSliders = (store: Store, ui: Ui, run: RunView | undefined): Sliders =>
  run ? sideSliders(store, ui, "growth-frontier", ["compute_growth"], run, { scenario, draws: 0 }) : nothing;

export const lifeSliders = (store: Store, ui: Ui): Sliders => {
  const [run] = askScenario(store, lifeScenario, lifeQuestion).runs;
  const asked = { scenario: lifeScenario, ...lifeQuestion };
  return run ? sideSliders(store, ui, "growth-life", ofLife, run, asked) : nothing;
};
