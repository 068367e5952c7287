// Where a reader starts: with a comparison, somebody's view of it, and the chip that its makers do not name.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { withBill } from "../answers/billed";
import { alike, start } from "../store/state";
import { settled } from "../answers/settled";
import type { Store } from "../store/store";
import { runsHere, runViews, scenarioOf, whatIf, type RunView } from "../answers/view";
import { energy, isDisputed } from "../answers/headline";
import { richPhrase, phrase, unbroken, type Key } from "../words/text";
import { pick } from "./pick";
import { presetsFor } from "./presets";

const radio = (name: string, checked: boolean, label: unknown, pick: () => void): TemplateResult => html`
  <label class="choice"><input type="radio" name=${name} .checked=${live(checked)} @change=${pick}>${label}</label>`;

export const scenarios = (store: Store): TemplateResult => {
  const billed = withBill(store.core, store.description, energy);
  const rows = store.description.scenarios.filter((row) => billed.includes(row.id) || row.id === store.state.scenario);
  const own = scenarioOf(store);
  if (!rows.includes(own)) rows.push(own); // a claim's own
  return html`
  <fieldset><legend>${phrase("startFrom")}</legend><div class="choices">
    ${rows.map((row) =>
      radio("scenario", row.id === store.state.scenario, row.label, () => store.startFrom(row.id)))}
  </div>${own.note ? html`<p class="hint">${own.note}</p>` : nothing}</fieldset>`;
};

/** Somebody's view of the comparison; none is chosen once the reader goes on from there. */
export const views = (store: Store): TemplateResult | typeof nothing => {
  const scenario = scenarioOf(store);
  const found = presetsFor(store, scenario, energy);
  if (!found.length) return nothing;
  const asIs = alike(store.state, start(scenario.id));
  return html`
    <fieldset><legend>${phrase("views")}</legend><div class="choices">
      ${radio("view", asIs, phrase("preset:none"), () => store.reset())}
      ${found.map(({ preset, state }) => radio("view", alike(store.state, state), phrase(`preset:${preset.id}` as Key), () => store.apply(state)))}
    </div></fieldset>`;
};

/**
 * Asked only where the makers do not say which chip it was. `group` keeps two such rows of one page apart; the chips
 * offered are of the kinds that either run is said to have used.
 */
export const disputedChip = (store: Store, group = "chip"): TemplateResult | typeof nothing => {
  const { models, chips } = store.description;
  const runs = runViews(store);
  if (new Set(runs.map((run) => run.chosen.model)).size < 2) return nothing;
  const run = runs.find((one) => isDisputed(models.find((row) => row.id === one.chosen.model)?.trained_on?.grade ?? ""));
  const model = models.find((row) => row.id === run?.chosen.model);
  if (!run || !model?.trained_on) return nothing;
  const said = model.trained_on.chip;
  const kinds = new Set([said, ...runs.map((one) => one.chosen.chip), ...runsHere(store, scenarioOf(store)).map((one) => one.chip)]
    .map((id) => chips.find((row) => row.id === id)?.family));
  const candidates = chips.filter((row) => kinds.has(row.family) && (!row.released || row.released <= model.released)
    && (row.id === run.chosen.chip || worksOn(store, run, row.id)));
  candidates.sort((a, b) => Number(b.id === said) - Number(a.id === said));
  return html`
    <fieldset><legend>${richPhrase("disputedChip", { model: unbroken(model.label, [model.label]) })}</legend><div class="choices">
      ${candidates.map((row) => radio(group, row.id === run.chosen.chip, row.id === said ? phrase("asReported", { chip: row.label }) : row.label,
        () => pick(store, run, "chip", row.id)))}
    </div></fieldset>`;
};

const worksOn = (store: Store, run: RunView, chip: string): boolean =>
  settled(store, `chip/${run.id}/${chip}`, () => whatIf(store, run, { chip }, [energy])).view?.report.outputs[energy] !== undefined;
