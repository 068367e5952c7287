// Where a reader starts: with a comparison, somebody's view of it, and the chip that its makers do not name.
import { html, nothing, type TemplateResult } from "lit";
import { withBill } from "../answers/billed";
import { alike, start } from "../store/state";
import { settled } from "../answers/settled";
import type { Store } from "../store/store";
import { runsHere, runViews, scenarioOf, whatIf, type RunView } from "../answers/view";
import { energy, isDisputed } from "../answers/headline";
import { phrase, richPhrase, wholeName, type Key } from "../words/text";
import { pick } from "./pick";
import { presetsFor } from "./presets";
import { choices } from "./radios";

export const scenarios = (store: Store): TemplateResult => {
  const billed = withBill(store.core, store.description, energy);
  const rows = store.description.scenarios.filter((row) => billed.includes(row.id) || row.id === store.state.scenario);
  const own = scenarioOf(store);
  if (!rows.includes(own)) rows.push(own); // a claim's own
  const note = own.note ? html`<p class="hint">${own.note}</p>` : nothing;
  return choices(phrase("startFrom"), rows.map((row) => ({
    name: "scenario", label: row.label, checked: row.id === store.state.scenario, choose: () => store.startFrom(row.id),
  })), note);
};

/** Somebody's view of the comparison; none is chosen once the reader goes on from there. */
export const views = (store: Store): TemplateResult | typeof nothing => {
  const scenario = scenarioOf(store);
  const found = presetsFor(store, scenario, energy);
  if (!found.length) return nothing;
  const asIs = alike(store.state, start(scenario.id));
  return choices(phrase("views"), [
    { name: "view", label: phrase("preset:none"), checked: asIs, choose: () => store.reset() },
    ...found.map(({ preset, state }) => ({
      name: "view", label: phrase(`preset:${preset.id}` as Key), checked: alike(store.state, state),
      choose: () => store.apply(state),
    })),
  ]);
};

/**
 * Asked only where the makers do not say which chip it was. `group` keeps two such rows of one page apart; the chips
 * offered are of the kinds that either run is said to have used.
 */
export const disputedChip = (store: Store, group = "chip"): TemplateResult | typeof nothing => {
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
  candidates.sort((a, b) => Number(b.id === reported) - Number(a.id === reported));
  return choices(richPhrase("disputedChip", { model: wholeName(model.label) }), candidates.map((row) => ({
    name: group, checked: row.id === chosen, choose: () => pick(store, run, "chip", row.id),
    label: row.id === reported ? phrase("asReported", { chip: row.label }) : row.label,
  })));
};

const worksOn = (store: Store, run: RunView, chip: string): boolean => {
  const { view } = settled(store, `chip/${run.id}/${chip}`, () => whatIf(store, run, { chip }, [energy]));
  return view?.report.outputs[energy] !== undefined;
};
