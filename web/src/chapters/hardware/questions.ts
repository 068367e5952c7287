// Two chips asked about one training run: the same model, place and accounting, so that what differs is the chip.
import { ask } from "../../answers/ask";
import { supposed } from "../../answers/supposed";
import { comparison, runViews, type RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Comparison, Report, Request, RunRequest, Value } from "../../types";
import { labelOf } from "../../words/names";

export interface Chips {
  /** the chip whose price is asked about */
  subject: string;
  /** the chip that it is compared with */
  reference: string;
}

/** The figures of a chip that the reader may have set on the run that is on it. */
const ofChips = [
  "chip_price", "chip_rent", "chip_peak_compute", "chip_power", "model_flops_utilization", "sparse_efficiency",
  "server_price_factor", "server_overhead",
];

/** What is trained where no run of the page can be worked out from its arithmetic. */
const fallback = { model: "glm-5", place: "china" };

/** The page's run on a chip, if there is one. */
export const runOn = (store: Store, chip: string): RunView | undefined =>
  runViews(store).find((run) => run.chosen.chip === chip);

const readerSet = (store: Store, chip: string): Record<string, Value> => {
  const run = runOn(store, chip);
  const set = run ? store.state.runs[run.id]?.set ?? {} : {};
  return Object.fromEntries(Object.entries(set).filter(([id]) => ofChips.includes(id)));
};

const job = (store: Store, chips: Chips): { model: string; place: string } => {
  const run = [runOn(store, chips.subject), ...runViews(store)].find((one) =>
    one?.chosen.route === "compute" && one.report.outputs.training_compute);
  return run ? { model: run.chosen.model, place: run.chosen.place } : fallback;
};

export const trained = (store: Store, chips: Chips): string => job(store, chips).model;

/** One card, so that the price of a cluster is the price of a card in it. */
const oneCard = { chip_count: 1 };
/** Sets the utilization to 1, so that chips are compared at their peaks. */
const atPeak = { model_flops_utilization: 1, sparse_efficiency: 1 };

/** `own` says whether the figures that the reader has set count too. */
const question = (
  store: Store, chips: Chips, outputs: string[], more: Record<string, number>, own: boolean,
): Request => {
  const run = (id: string, chip: string): RunRequest => ({
    id, chip, label: labelOf(store.description.chips, chip), ...job(store, chips),
    accounting: "central", route: "compute", hardware: "rented",
    set: { ...(own ? readerSet(store, chip) : {}), ...more },
  });
  return { runs: [run("a", chips.reference), run("b", chips.subject)], baseline: "a", outputs };
};

const used = [
  "cluster_capital", "price_per_effective_compute", "rented_cost", "owned_cost", "electricity_cost",
  "electricity_share",
];
const peak = ["price_per_effective_compute", "price_per_delivered_compute"];

export const usedQuestion = (store: Store, chips: Chips, own = true): Request =>
  question(store, chips, used, oneCard, own);
export const peakQuestion = (store: Store, chips: Chips, own = true): Request =>
  question(store, chips, peak, { ...oneCard, ...atPeak }, own);

export interface Asked {
  report: Report;
  /** reference and subject */
  r: RunView | undefined;
  s: RunView | undefined;
}

export const asked = (store: Store, question: Request): Asked => {
  const report = ask(store, question);
  const views = supposed(store, question, report);
  return { report, r: views.find((run) => run.id === "a"), s: views.find((run) => run.id === "b") };
};

export const versus = ({ report, s }: Asked, output: string): Comparison | undefined =>
  s && comparison(report, s, output);
