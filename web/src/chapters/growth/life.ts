// A model's whole life: after how many days serving has taken as much electricity as training, by tokens served a day.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output } from "../../answers/view";
import { curve } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { exact, round } from "../../words/format";
import { phrase } from "../../words/text";
import { precise } from "../../words/units";
import { along, factorsApart, sweepOf } from "../swept";
import { waiting } from "../waiting";

const id = "growth-life";
export const lifeScenario = "lifetime";
const result = "serving_overtakes_training";
export const lifeQuestion = { draws: 0, outputs: [result, "lifetime_energy"] };
const volumes = factorsApart(1e10, 1e13, 13);

/** "776 billion": as exact as it is given. */
const many = (value: number): string => precise(value, "1");

export const life = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => {
    const { report, runs } = askScenario(store, lifeScenario, { ...lifeQuestion, sweeps: [{ run: "a", id: "tokens_per_day", values: volumes, outputs: [result] }] });
    return { run: runs[0], days: along(sweepOf(report, "a", "tokens_per_day"), result) };
  });
  if (!found) return waiting(id);
  const { run, days } = found;
  const served = run?.report.inputs.tokens_per_day?.central, end = run?.report.inputs.deployed_life?.central;
  const now = run && output(run, result)?.central;
  const known = days.filter((value) => value !== undefined);
  const title = served === undefined || end === undefined ? phrase("lifeTitleNone") : now === undefined ? phrase(run && output(run, "lifetime_energy") ? "lifeTitleNever" : "lifeTitleNone", { tokens: many(served), life: exact(end, 3) })
    : phrase("lifeTitle", { tokens: many(served), days: round(now) });
  const within = served !== undefined && served >= volumes[0]! && served <= volumes.at(-1)!;
  return html`${frame(ui, {
    id, title, subtitle: phrase("lifeText"),
    plot: known.length && end !== undefined ? curve({ lines: [{ kind: "main", points: days.map((y, i) => (y === undefined ? undefined : { x: volumes[i]!, y })) }],
      levels: [{ y: end, name: phrase("lifeDay", { days: exact(end, 3) }), detail: phrase("lifeEnd") }],
      marks: now === undefined || !within ? [] : [{ x: served, y: now, open: true, text: phrase("lifeDay", { days: round(now) }), side: "corner" }],
      x: { span: { from: volumes[0]!, to: volumes.at(-1)!, factor: 10 }, title: phrase("lifeX"), tick: (value) => many(value) },
      y: { span: { from: Math.min(...known) / 1.2, to: Math.max(end, ...known) * 1.2, factor: 10 }, title: phrase("lifeY"), tick: (value) => exact(value, 3) },
      label: phrase("lifeLabel", { rows: volumes.flatMap((volume, i) => (days[i] === undefined || i % 4 ? [] : [phrase("lifeLabelRow", { days: round(days[i]), tokens: many(volume) })])).join(", ") }) }) : html`<p class="subtitle">${phrase("lifeNotWithin")}</p>`,
    source: phrase("lifeSource"),
    table: { head: [phrase("lifeColumn"), phrase("lifeColumnDays")], rows: volumes.map((volume, i) => ({ cells: [many(volume), days[i] === undefined ? phrase("lifeNotWithin") : exact(days[i], 3)] })) },
  })}`;
};
