// What the part on one query asks the core: the tokens of a task, read and written by one model on one chip in one
// place.
import { askScenario } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import { everyRun, read } from "../../store/state";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Description, Report, Request, Scenario } from "../../types";

const scenario = "one-query";
type Task = Scenario["runs"][number] & { id: string };

/** What a query takes, and the part of the training that falls on it, row by row. */
export const measures = [
  ["query_energy", "query_training_energy"],
  ["query_emissions", "query_training_emissions"],
  ["query_embodied_emissions", "query_training_embodied_emissions"],
  ["query_water", "query_training_water"],
  ["query_cost", "query_training_cost"],
] as const;

/** What the reader may choose besides the tokens. */
type Choice = "task" | "model" | "chip" | "place";
export type Chosen = Record<Choice, string>;
export const choiceKey = (choice: Choice): string => `query/${choice}`;

/** The tokens that a task brings, and the reader may move. */
export const tokens = ["prompt_tokens", "answer_tokens"] as const;

export const tasks = ({ description }: Store): Task[] =>
  (description.scenarios.find((row) => row.id === scenario)?.runs ?? []).map((run) => ({ ...run, id: run.id! }));

/** Models whose layers are known: of the others nobody can say how fast they are served. */
export const servedModels = ({ description }: Store): Description["models"] =>
  description.models.filter(({ sets }) => sets.layers);

export const chosenOf = (store: Store, ui: Ui): Chosen => {
  const [first] = tasks(store);
  const { chips, places } = store.description;
  const chosen = (choice: Exclude<Choice, "task">, rows: readonly { id: string }[]) =>
    ui.choiceOf(choiceKey(choice), rows) ?? first?.[choice] ?? "";
  return {
    task: ui.choiceOf(choiceKey("task"), tasks(store)) ?? first?.id ?? "",
    model: chosen("model", servedModels(store)), chip: chosen("chip", chips), place: chosen("place", places),
  };
};

/** Released in 16 bits, a model is served in 8, as providers do; in fewer bits, as it is. */
const formatOf = (store: Store, id: string): string | undefined => {
  const released = store.description.models.find((row) => row.id === id)?.format;
  return released === undefined || released === "bf16" ? "fp8" : released;
};

/** A prompt of the reader's own is the context too, but for a task of many calls, whose context is that of each. */
const contextOf = (store: Store, task: Task | undefined): Record<string, number> => {
  const prompt = read(store.state, everyRun, "prompt_tokens");
  if (prompt === undefined || typeof prompt === "string" || task?.set?.cache_hit_share !== undefined) return {};
  return { context_length: typeof prompt === "number" ? prompt : prompt.central };
};

export const question = (store: Store, { task, ...chosen }: Chosen): Request => {
  const rows = tasks(store);
  const format = formatOf(store, chosen.model);
  const set = contextOf(store, rows.find(({ id }) => id === task));
  const others = rows.filter(({ id }) => id !== task).map(({ id }) => ({ id, remove: true }));
  return {
    scenario, baseline: task, outputs: measures.flat(),
    runs: [{ id: task, ...chosen, ...(format ? { format } : {}), set }, ...others],
  };
};

/** The report, and its one run with what the reader chose in it. */
export const answered = (store: Store, chosen: Chosen): { report: Report; run: RunView | undefined } => {
  const { task, ...fields } = chosen;
  const { scenario: id, ...asked } = question(store, chosen);
  const { report, runs } = askScenario(store, id!, asked);
  const run = runs.find((one) => one.id === task);
  return { report, run: run && { ...run, chosen: { ...run.chosen, ...fields } } };
};
