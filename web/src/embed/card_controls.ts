// Sliders on a card: as many as its host asks for, of what moves its numbers most. They come only where asked for.
import { html, type TemplateResult } from "lit";
import { resultOf } from "../answers/result";
import { output, runViews } from "../answers/view";
import { bring } from "../chapters/bring";
import { sliderRow } from "../controls/slider_row";
import "../controls/number_box";
import { Ui } from "../store/ui";
import { everyRun } from "../store/state";
import type { Store } from "../store/store";

/** More would be a page and no card. */
export const most = 3;

interface Moved {
  id: string;
  /** the run whose value it is, or all */
  where: string;
}

/** The inputs that move the result of any run most, each once; what all runs share is moved for all. */
const strongest = (store: Store, count: number): Moved[] => {
  const { assumptions } = store.description;
  const found: (Moved & { swing: number })[] = [];
  for (const run of runViews(store)) {
    const value = output(run, resultOf(store).id);
    for (const { id, low, high } of value?.tornado ?? []) {
      if (low === undefined || high === undefined || !value?.central) continue;
      const where = assumptions.find((row) => row.id === id)?.scope === "world" ? everyRun : run.id;
      const swing = Math.abs(high - low) / value.central;
      const known = found.find((one) => one.id === id && one.where === where);
      if (known) known.swing = Math.max(known.swing, swing);
      else found.push({ id, where, swing });
    }
  }
  return found.sort((a, b) => b.swing - a.swing).slice(0, count);
};

/** `count` is from 1 to `most`. The choice of sliders stays as it was at first, while their reader moves them. */
export const cardControls = async (count: number) => {
  await bring([]); // the words of sliders, and what their numbers open
  return (store: Store, redraw: () => Promise<void>): (() => TemplateResult) => {
    const ui = new Ui(store, redraw, async () => undefined);
    const rows = strongest(store, count);
    const slider = ({ id, where }: Moved): TemplateResult => {
      const row = store.description.assumptions.find((one) => one.id === id)!;
      const runs = runViews(store), run = runs.find((one) => one.id === where) ?? runs[0]!;
      const start = store.before.runs.find((one) => one.id === run.id)?.inputs[id];
      return sliderRow(store, ui, row, where, run, { chapter: "card", start });
    };
    return () => html`<div class="slider-rows">${rows.map(slider)}</div>`;
  };
};
