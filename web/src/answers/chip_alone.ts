// What the chip alone makes of the gap: the second run of the first sentence beside the same run on the first one's
// chip.
import type { Comparison } from "../types";
import { requestOf } from "../store/request";
import { change, everyRun, runIds, type State } from "../store/state";
import { draws, type Store } from "../store/store";
import { energy } from "./headline";
import { settled } from "./settled";
import { comparison, runViews, type RunView } from "./view";

/** The page's comparison with a copy of the run on another chip, which all are compared with. */
const withCopy = (store: Store, run: RunView, id: string, chip: string): State => {
  const own = store.state.runs[run.id];
  const copy = { ...own, set: { ...own?.set }, like: own?.like ?? run.id, chip };
  return change({ ...store.state, runs: { ...store.state.runs, [id]: copy } }, everyRun, "baseline", id);
};

/** How much more electricity the run takes than on the baseline's chip; absent where it cannot be put there. */
export const chipAlone = (store: Store, base: RunView, run: RunView): Comparison["ratio"] | undefined => {
  const { chip } = base.chosen;
  const free = runIds.find((id) => runViews(store).every((one) => one.id !== id) && !store.state.runs[id]);
  if (!free || !chip || chip === run.chosen.chip || base.chosen.model === run.chosen.model) return undefined;
  return settled(store, `chipAlone/${run.id}/${chip}`, () => {
    const request = requestOf(withCopy(store, run, free, chip), store.description);
    return comparison(store.core.estimate({ ...request, outputs: [energy], draws }), run, energy)?.ratio;
  });
};
