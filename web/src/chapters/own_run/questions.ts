// What a reader's own run takes: his figures as they are, by its arithmetic or by the chip-hours that he knows.
import { ask } from "../../answers/ask";
import { supposed } from "../../answers/supposed";
import { output, type RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Report, Request, Value } from "../../types";
import { phrase } from "../../words/text";

/** In the order of the form, each a row of the assumptions. */
export const fields = [
  "active_parameters", "total_parameters", "training_tokens", "chip_count", "chip_hours", "model_flops_utilization",
] as const;
export type Field = (typeof fields)[number];

/** How it is trained, and how much of the arithmetic of training all weights that takes. */
export const ways = [
  { id: "scratch", share: 1 },
  { id: "full", share: 1 },
  // Gradients pass through the weights, two of six operations, and none is worked out for them: Schulman and Thinking
  // Machines Lab 2025, "LoRA Without Regret".
  { id: "lora", share: 2 / 3 },
] as const;
type Way = (typeof ways)[number]["id"];

export const measures = [
  "facility_energy", "rented_cost", "electricity_cost", "emissions", "water", "chip_hours", "wall_clock",
] as const;

export interface OwnRun {
  way: Way;
  chip: string;
  place: string;
  /** what is filled in */
  set: Partial<Record<Field, number>>;
}

export interface Answer {
  report: Report;
  run: RunView | undefined;
}

/** Whether there is enough to work with: a chip, and its hours or what follows from parameters and tokens. */
export const isEnough = ({ chip, set }: OwnRun): boolean => {
  const has = (field: Field): boolean => set[field] !== undefined;
  return chip !== "" && (has("chip_hours") || (has("active_parameters") && has("training_tokens")));
};

const question = ({ chip, place, set }: OwnRun, more: Record<string, Value> = {}): Request => ({
  outputs: [...measures], baseline: "a",
  runs: [{
    id: "a", label: phrase("ownRunName"), chip, place, accounting: "central", hardware: "rented",
    route: set.chip_hours === undefined ? "compute" : "hours",
    // A model whose total nobody gives has no experts.
    set: { ...set, ...(set.active_parameters === undefined ? {}
      : { total_parameters: set.total_parameters ?? set.active_parameters }), ...more },
  }],
});

const answered = (store: Store, request: Request): Answer => {
  const report = ask(store, request);
  return { report, run: supposed(store, request, report)[0] };
};

export const answer = (store: Store, own: OwnRun): Answer => {
  const { share } = ways.find(({ id }) => id === own.way)!;
  if (share === 1 || own.set.chip_hours !== undefined) return answered(store, question(own));
  // The arithmetic of training all weights, as the core has it, and the share of it that is left.
  const whole = ask(store, { ...question(own), outputs: ["training_compute"], draws: 0 });
  const compute = whole.runs[0]?.outputs.training_compute?.central;
  if (compute === undefined) return answered(store, question(own));
  const { training_tokens: _, ...set } = own.set;
  return answered(store, question({ ...own, set }, { training_compute: compute * share }));
};

/** How much of the chip's peak the run is taken to use; nothing where its hours are known. */
export const usedShare = ({ run }: Answer): { low: number; central: number; high: number } | undefined =>
  run?.chosen.route === "compute" && output(run, "facility_energy") ? run.report.inputs.model_flops_utilization
    : undefined;
