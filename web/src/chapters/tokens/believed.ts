// Vera Rubin's claims, believed from nothing to all: what a token costs and what a training run takes.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import { energy } from "../../answers/headline";
import { centralOf, inputOf, type RunView } from "../../answers/view";
import { curve, pointsOver, type Mark } from "../../charts/curve";
import { figured, figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact, inPercent, padded, percentSign } from "../../words/format";
import { orAbsent, phrase } from "../../words/text";
import { quantity } from "../../words/units";
import { along, answerOf, stepsApart, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { price, tick } from "./price";

const id = "tokens-believed";
export const believedScenario = "rubin-believed";
const shares = stepsApart(0, 1, 21);
const cost = "cost_per_output_mtok", hours = "chip_hours", joules = "energy_per_output_token";
/** Without draws, so that the plot shows the reader's own value and not the middle of a range. */
export const believedQuestion = { draws: 0, outputs: [cost, hours, joules, energy] };

/** The run that serves and the run that trains, on chips as claimed; "a" does both on chips as they are. */
const serves = "b", trains = "c";

const find = (store: Store) => {
  const sweep = (run: string, outputs: string[]) => ({ run, id: "believed_share", values: shares, outputs });
  const even = (run: string, output: string) => ({ run, output, equals: "a", id: "believed_share" });
  const { report, runs } = askScenario(store, believedScenario, {
    ...believedQuestion, sweeps: [sweep(serves, [cost, joules]), sweep(trains, [hours, energy])],
    solve: [even(serves, joules), even(trains, energy)],
  });
  const values = (run: string, output: string) => along(sweepOf(report, run, "believed_share"), output);
  const solved = (run: string, output: string) =>
    answerOf(report, run, output, "believed_share")?.value ?? undefined;
  return {
    runs, costs: values(serves, cost), joules: values(serves, joules),
    hours: values(trains, hours), energy: values(trains, energy),
    leaner: solved(serves, joules), leanerTraining: solved(trains, energy),
  };
};

type Found = ReturnType<typeof find>;
type Values = (number | undefined)[];

interface Half {
  id: string;
  values: Values;
  /** as they are, and as they are claimed to be */
  base: RunView;
  run: RunView;
  title: string;
  write(value: number): string;
  /** what is shown for one of it, in the axis */
  scale: number;
  tick(value: number): string;
}

/** One result against how much of the claims is believed, and its level without them. */
const half = ({ id, values, base, run, title, write, scale, tick }: Half): TemplateResult => {
  const known = values.filter((one) => one !== undefined);
  const level = centralOf(base, id), now = centralOf(run, id), share = inputOf(run, "believed_share");
  const [none, last] = [known[0], known.at(-1)];
  if (none === undefined || last === undefined || level === undefined)
    return html`<p class="subtitle">${phrase("absent")}</p>`;
  const { tone } = run;
  const points = pointsOver(shares.map((one) => one * 100), values.map((y) => y && y / scale));
  const marks: Mark[] = now === undefined || share === undefined ? []
    : [{ x: share * 100, y: now / scale, tone, text: write(now), side: "corner" }];
  return curve({
    lines: [{ kind: "main", tone, points, name: write(last), detail: phrase("allBelieved") }],
    marks, levels: [{ y: level / scale, name: write(level), detail: base.label }],
    x: { span: { from: 0, to: 100 }, title: phrase("believedX"), tick: (value) => percentSign(exact(value, 3)) },
    y: { span: { from: 0, to: (Math.max(...known, level) / scale) * 1.08 }, title, tick },
    label: phrase("believedLabel", {
      run: run.label, title, none: write(none), half: write(known[Math.floor(known.length / 2)]!), all: write(last),
      base: base.label, level: write(level),
    }),
  });
};

const tableOf = ({ costs, joules: each, hours: time, energy: whole }: Found): Table => ({
  head: [
    phrase("believedX"), phrase("believedCost"), phrase("believedJoules"), phrase("believedHours"),
    phrase("believedEnergy"),
  ],
  rows: shares.flatMap((share, i) => (i % 4 ? [] : [{
    cells: [
      figured(share, "1", percentSign(inPercent(share))), figuredOr(costs[i], "USD/Mtoken", price),
      figuredOr(each[i], "J/token", (value) => padded(value, 2)),
      figuredOr(time[i], "chip-hour", (value) => padded(value / 1e6, 3)),
      figuredOr(whole[i], "GWh", (value) => padded(value, 3)),
    ],
  }])),
});

export const believed = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const [base, serving, training] = found.runs;
  if (!base || !serving || !training) return html``;
  const share = inputOf(serving, "believed_share");
  const costs = [centralOf(serving, cost), centralOf(base, cost)];
  const words = {
    share: share === undefined ? "" : inPercent(share),
    cost: orAbsent(costs[0], price), base: orAbsent(costs[1], price),
    leaner: found.leaner === undefined ? "" : inPercent(found.leaner, 2),
    training: found.leanerTraining === undefined ? "" : inPercent(found.leanerTraining, 2),
  };
  const ofCost = half({
    id: cost, values: found.costs, base, run: serving, title: phrase("believedCost"), write: price, scale: 1, tick,
  });
  const ofHours = half({
    id: hours, values: found.hours, base, run: training, title: phrase("believedHours"),
    write: (value) => quantity(value, "chip-hour"), scale: 1e6, tick: (value) => exact(value, 3),
  });
  const even = found.leaner === undefined ? phrase("believedNoEven") : phrase("believedEven", words);
  return frame(ui, {
    id, title: costs.includes(undefined) ? phrase("believedNone") : phrase("believedTitle", words),
    subtitle: `${even} ${phrase("believedText")}`,
    plot: html`<div class="side-by-side">${ofCost}${ofHours}</div>`,
    source: phrase("believedSource"),
    table: tableOf(found),
  });
};
