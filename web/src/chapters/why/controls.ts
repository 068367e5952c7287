// Sliders beside the waterfall: of each run what is least known, and the chip that its makers do not name.
import { html, nothing, type TemplateResult } from "lit";
import type { RunView } from "../../answers/view";
import { sliderRow } from "../../controls/slider_row";
import { disputedChip } from "../../controls/disputed_chip";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import type { Two } from "./words";

/** What a run's electricity depends on most, by the route to its hours, and the power of its chip. */
const leastKnown = (run: RunView): string[] => {
  if (run.chosen.route === "compute") return ["model_flops_utilization", "chip_power"];
  return run.chosen.route === "cluster" ? ["chip_count", "wall_clock"] : ["chip_hours"];
};

export const controls = (store: Store, ui: Ui, two: Two): TemplateResult => {
  const row = (run: RunView, id: string) => {
    const assumption = store.description.assumptions.find((one) => one.id === id);
    const start = store.before.runs.find((one) => one.id === run.id)?.inputs[id];
    return assumption ? sliderRow(store, ui, assumption, run.id, run, { chapter: "why", start }) : nothing;
  };
  return html`
    <div class="part">
      <h3 class="title">${phrase("whyMove")}</h3>
      <p class="subtitle">${phrase("whyMoveText")}</p>
      ${disputedChip(store, "whyChip")}
      <div class="slider-rows">${[two.base, two.other].map((run) => leastKnown(run).map((id) => row(run, id)))}</div>
    </div>`;
};
