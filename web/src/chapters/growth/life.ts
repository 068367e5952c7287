// A model's whole life: after how many days serving has taken as much electricity as training, by tokens served a day.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { centralOf, inputOf, type RunView } from "../../answers/view";
import { curve, pointsOver, type Mark } from "../../charts/curve";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
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

const find = (store: Store) => {
  const { report, runs } = askScenario(store, lifeScenario, {
    ...lifeQuestion, sweeps: [{ run: "a", id: "tokens_per_day", values: volumes, outputs: [result] }],
  });
  return { run: runs[0], days: along(sweepOf(report, "a", "tokens_per_day"), result) };
};

const titleOf = (run: RunView | undefined): string => {
  const served = inputOf(run, "tokens_per_day"), life = inputOf(run, "deployed_life");
  const days = centralOf(run, result);
  if (served === undefined || life === undefined) return phrase("lifeTitleNone");
  if (days !== undefined) return phrase("lifeTitle", { tokens: many(served), days: round(days) });
  const lives = centralOf(run, "lifetime_energy") !== undefined;
  return phrase(lives ? "lifeTitleNever" : "lifeTitleNone", { tokens: many(served), life: exact(life, 3) });
};

const plotOf = (run: RunView | undefined, days: (number | undefined)[], end: number): TemplateResult => {
  const known = days.filter((value) => value !== undefined);
  const [least, most] = [volumes[0]!, volumes.at(-1)!];
  const served = inputOf(run, "tokens_per_day"), now = centralOf(run, result);
  const within = served !== undefined && served >= least && served <= most;
  const mark = (y: number): Mark =>
    ({ x: served!, y, open: true, text: phrase("lifeDay", { days: round(y) }), side: "corner" });
  const rows = volumes.flatMap((volume, i) => (days[i] === undefined || i % 4 ? []
    : [phrase("lifeLabelRow", { days: round(days[i]), tokens: many(volume) })]));
  return curve({
    lines: [{ kind: "main", points: pointsOver(volumes, days) }],
    levels: [{ y: end, name: phrase("lifeDay", { days: exact(end, 3) }), detail: phrase("lifeEnd") }],
    marks: now === undefined || !within ? [] : [mark(now)],
    x: { span: { from: least, to: most, factor: 10 }, title: phrase("lifeX"), tick: many },
    y: {
      span: { from: Math.min(...known) / 1.2, to: Math.max(end, ...known) * 1.2, factor: 10 },
      title: phrase("lifeY"), tick: (value) => exact(value, 3),
    },
    label: phrase("lifeLabel", { rows: rows.join(", ") }),
  });
};

export const life = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const { run, days } = found;
  const end = inputOf(run, "deployed_life");
  const plot = end !== undefined && days.some((value) => value !== undefined) ? plotOf(run, days, end)
    : html`<p class="subtitle">${phrase("lifeNotWithin")}</p>`;
  return frame(ui, {
    id, title: titleOf(run), subtitle: phrase("lifeText"), plot, source: phrase("lifeSource"),
    table: {
      head: [phrase("lifeColumn"), phrase("lifeColumnDays")],
      rows: volumes.map((volume, i) => ({
        cells: [
          figured(volume, "token/day", many(volume)),
          days[i] === undefined ? phrase("lifeNotWithin") : figured(days[i], "day", exact(days[i], 3)),
        ],
      })),
    },
  });
};
