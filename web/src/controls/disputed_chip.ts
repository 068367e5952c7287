// The chip that a model's makers do not name, as a choice.
import { nothing, type TemplateResult } from "lit";
import { energy, isDisputed } from "../answers/headline";
import { settled } from "../answers/settled";
import { runsHere, runViews, scenarioOf, whatIf, type RunView } from "../answers/view";
import type { Store } from "../store/store";
import type { Chip } from "../types";
import { phrase, richPhrase, wholeName } from "../words/text";
import { pick } from "./pick";
import { choices } from "./radios";

/**
 * Asked only where the makers do not say which chip it was. `group` keeps two such rows of one page apart; the chips
 * offered are of the kinds that either run is said to have used, at most so many of them.
 */
export const disputedChip = (store: Store, group = "chip", most = Infinity): TemplateResult | typeof nothing => {
  const { models, chips } = store.description;
  const runs = runViews(store);
  const modelOf = (run: RunView) => models.find((row) => row.id === run.chosen.model);
  if (new Set(runs.map((run) => run.chosen.model)).size < 2) return nothing;
  const run = runs.find((one) => isDisputed(modelOf(one)?.trained_on?.grade ?? ""));
  const model = run && modelOf(run);
  if (!run || !model?.trained_on) return nothing;
  const reported = model.trained_on.chip, chosen = run.chosen.chip;
  const familyOf = (id: string | undefined) => chips.find((row) => row.id === id)?.family;
  const ofRuns = [...runs.map((one) => one.chosen.chip), ...runsHere(store, scenarioOf(store)).map((one) => one.chip)];
  const families = new Set([reported, ...ofRuns].map(familyOf));
  const candidates = chips.filter((row) => families.has(row.family)
    && (!row.released || row.released <= model.released)
    && (row.id === chosen || worksOn(store, run, row.id)));
  const known = new Set(ofRuns);
  const rank = ({ id }: Chip) => (id === reported ? 3 : id === chosen ? 2 : known.has(id) ? 1 : 0);
  candidates.sort((a, b) => rank(b) - rank(a));
  // Those that are offered stay in their places when one of them is chosen.
  const offered = candidates.slice(0, most).sort((a, b) => Number(b.id === reported) - Number(a.id === reported));
  return choices(richPhrase("disputedChip", { model: wholeName(model.label) }), offered.map((row) => ({
    name: group, checked: row.id === chosen, choose: () => pick(store, run, "chip", row.id),
    label: row.id === reported ? phrase("asReported", { chip: row.label }) : row.label,
  })));
};

const worksOn = (store: Store, run: RunView, chip: string): boolean => {
  const { view } = settled(store, `chip/${run.id}/${chip}`, () => whatIf(store, run, { chip }, [energy]));
  return view?.report.outputs[energy] !== undefined;
};
