// Somebody's view in one press: the presets of the data that the comparison at hand can take.
import { remember } from "../memo";
import { requestOf } from "../store/request";
import { alike, change, runsIn, start, type State } from "../store/state";
import type { Store } from "../store/store";
import type { Preset, Scenario, Value } from "../types";

/** The state of a comparison with this preset applied and nothing else. */
const applied = (store: Store, scenario: Scenario, preset: Preset): State => {
  const state = start(scenario.id);
  const { chip, every = {}, values } = preset;
  const from = store.description.scenarios.find((row) => row.id === values?.scenario);
  const set = from?.runs.find((run) => run.id === values?.run)?.set ?? {};
  const changed = runsIn(state, scenario).filter((run) => chip === undefined || run.chip === chip);
  return changed.reduce((next, run) => {
    const fields = Object.entries(every).filter(([key, id]) => run[key as "chip"] !== id);
    return [...fields, ...Object.entries(set)].reduce((so, [key, value]) =>
      change(so, run.id, key, value as string | Value), next);
  }, state);
};

/** Whether it changes something and leaves every run its result. */
const isFit = (store: Store, scenario: Scenario, state: State, output: string): boolean => {
  if (alike(state, start(scenario.id))) return false;
  const request = { ...requestOf(state, store.description), outputs: [output], draws: 0 };
  const { runs, problems } = store.core.estimate(request);
  return runs.length > 0 && runs.every((run) => run.outputs[output]) && problems.every((one) => one.level !== "error");
};

/** The presets that change something and leave every run its result. */
export const presetsFor = (store: Store, scenario: Scenario, output: string): { preset: Preset; state: State }[] =>
  remember(store.core, `presets/${scenario.id}/${output}`, () =>
    store.description.presets.map((preset) => ({ preset, state: applied(store, scenario, preset) }))
      .filter(({ state }) => isFit(store, scenario, state, output)));
