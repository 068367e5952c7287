// One choice for one run, with what comes with it.
import { runsHere, scenarioOf, type RunView } from "../answers/view";
import type { Store } from "../store/store";
import type { RunField } from "../types";

type Choices = Partial<Record<RunField, string>>;

/**
 * What comes with a choice: a model brings the chip that it is said to have run on, and the route that suits what is
 * known of it.
 */
const comesWith = (store: Store, run: RunView, field: RunField, value: string): Choices => {
  const model = field === "model" && store.description.models.find((row) => row.id === value);
  if (!model) return { [field]: value };
  const chip = model.hours_chip ?? model.trained_on?.chip ?? run.chosen.chip;
  return { model: value, chip, route: model.hours_chip ? "hours" : "compute" };
};

/** A choice that is the scenario's own is no change. */
export const pick = (store: Store, run: RunView, field: RunField, value: string): void => {
  store.settle();
  const own = runsHere(store, scenarioOf(store)).find((row) => row.id === run.id);
  const wanted = Object.entries(comesWith(store, run, field, value)) as [RunField, string][];
  const changes = wanted.map(([key, id]) => [key, id === (own?.[key] ?? "") ? undefined : id]);
  store.setAll(run.id, Object.fromEntries(changes), value);
};
