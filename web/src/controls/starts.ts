// Where a reader starts: with a comparison, or somebody's view of it.
import { html, nothing, type TemplateResult } from "lit";
import { answered } from "../answers/result";
import { alike, start } from "../store/state";
import type { Store } from "../store/store";
import { scenarioOf } from "../answers/view";
import { energy } from "../answers/headline";
import { phrase, type Key } from "../words/text";
import { presetsFor } from "./presets";
import { choices } from "./radios";
import { chooser } from "./select";

export const scenarios = (store: Store): TemplateResult => {
  const known = answered(store.core, store.description);
  const rows = store.description.scenarios.filter((row) => known.includes(row.id) || row.id === store.state.scenario);
  const own = scenarioOf(store);
  if (!rows.includes(own)) rows.push(own); // a claim's own
  const note = own.note ? html`<p class="hint">${own.note}</p>` : nothing;
  return html`<div class="choosers">${chooser(phrase("startFrom"), {
    id: "scenario", options: rows, chosen: own.id, choose: (id) => store.startFrom(id),
  })}</div>${note}`;
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
