// Sliders beside this chapter's charts: for serving, for how far Vera Rubin's claims are believed, and for plans.
import { nothing, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import { sideSliders } from "../../controls/side_sliders";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { believedQuestion, believedScenario } from "./believed";
import { plansQuestion, plansScenario } from "./plans";
import { question } from "./questions";

type Sliders = TemplateResult | typeof nothing;

const ofServing = [
  "fleet_utilization", "target_user_speed", "batch_size", "context_length", "input_output_ratio", "cache_hit_share",
  "speculative_tokens", "accepted_tokens", "disaggregated_prefill",
];

export const servingSliders = (store: Store, ui: Ui, run: RunView | undefined): Sliders =>
  run ? sideSliders(store, ui, "tokens", ofServing, run, question) : nothing;

export const believedSliders = (store: Store, ui: Ui): Sliders => {
  const asked = { scenario: believedScenario, ...believedQuestion };
  const run = askScenario(store, believedScenario, believedQuestion).runs.find((one) => one.id === "b");
  return run ? sideSliders(store, ui, "tokens-believed", ["believed_share"], run, asked) : nothing;
};

export const plansSliders = (store: Store, ui: Ui): Sliders => {
  const asked = { scenario: plansScenario, ...plansQuestion };
  const [run] = askScenario(store, plansScenario, plansQuestion).runs;
  return run ? sideSliders(store, ui, "tokens-plans", ["monthly_tokens"], run, asked) : nothing;
};
