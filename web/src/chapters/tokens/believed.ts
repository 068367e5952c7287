// Vera Rubin's claims, believed from nothing to all: what a token costs and what a training run takes.
import { html, type TemplateResult } from "lit";
import { askScenario } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { output } from "../../answers/view";
import { energy } from "../../answers/headline";
import { curve, type Line, type Mark } from "../../charts/curve";
import { frame } from "../../charts/frame";
import { exact, padded, perCent } from "../../words/format";
import { phrase } from "../../words/text";
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

const find = (store: Store) => {
  const { report, runs } = askScenario(store, believedScenario, { ...believedQuestion,
    sweeps: [{ run: "b", id: "believed_share", values: shares, outputs: [cost, joules] }, { run: "c", id: "believed_share", values: shares, outputs: [hours, energy] }],
    solve: [{ run: "b", output: joules, equals: "a", id: "believed_share" }, { run: "c", output: energy, equals: "a", id: "believed_share" }] });
  const [b, c] = ["b", "c"].map((run) => sweepOf(report, run, "believed_share"));
  return { runs, costs: along(b, cost), joules: along(b, joules), hours: along(c, hours), energy: along(c, energy),
    leaner: answerOf(report, "b", joules, "believed_share")?.value ?? undefined, leanerTraining: answerOf(report, "c", energy, "believed_share")?.value ?? undefined };
};

export const believed = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const [a, b, c] = found.runs;
  if (!a || !b || !c) return html``;
  const share = b.report.inputs.believed_share?.central;
  const plot = (values: (number | undefined)[], run: typeof b, id: string, title: string, write: (value: number) => string, mark: (value: number) => string): TemplateResult => {
    const known = values.filter((one) => one !== undefined);
    const level = output(a, id)?.central, now = output(run, id)?.central;
    if (!known.length || level === undefined) return html`<p class="subtitle">${phrase("absent")}</p>`;
    const scale = id === hours ? 1e6 : 1;
    const lines: Line[] = [{ kind: "main", tone: run.tone, points: values.map((y, i) => (y === undefined ? undefined : { x: shares[i]! * 100, y: y / scale })), name: write(known.at(-1)!), detail: phrase("allBelieved") }];
    const marks: Mark[] = now === undefined || share === undefined ? [] : [{ x: share * 100, y: now / scale, tone: run.tone, text: mark(now), side: "corner" }];
    return curve({ lines, marks, levels: [{ y: level / scale, name: write(level), detail: a.label }],
      x: { span: { from: 0, to: 100 }, title: phrase("believedX"), tick: (value) => perCent(exact(value, 3)) },
      y: { span: { from: 0, to: (Math.max(...known, level) / scale) * 1.08 }, title, tick: scale === 1 ? tick : (value) => exact(value, 3) },
      label: phrase("believedLabel", { run: run.label, title, none: write(known[0]!), half: write(known[Math.floor(known.length / 2)]!), all: write(known.at(-1)!), base: a.label, level: write(level) }) });
  };
  const words = { share: share === undefined ? "" : exact(share * 100, 3), cost: output(b, cost) ? price(output(b, cost)!.central) : phrase("absent"), base: output(a, cost) ? price(output(a, cost)!.central) : phrase("absent"),
    leaner: found.leaner === undefined ? "" : exact(found.leaner * 100, 2), training: found.leanerTraining === undefined ? "" : exact(found.leanerTraining * 100, 2) };
  const hoursText = (value: number) => quantity(value, "chip-hour");
  return html`${frame(ui, {
    id, title: output(b, cost) && output(a, cost) ? phrase("believedTitle", words) : phrase("believedNone"),
    subtitle: `${found.leaner === undefined ? phrase("believedNoEven") : phrase("believedEven", words)} ${phrase("believedText")}`,
    plot: html`<div class="side-by-side">${plot(found.costs, b, cost, phrase("believedCost"), price, price)}${plot(found.hours, c, hours, phrase("believedHours"), hoursText, hoursText)}</div>`,
    source: phrase("believedSource"),
    table: { head: [phrase("believedX"), phrase("believedCost"), phrase("believedJoules"), phrase("believedHours"), phrase("believedEnergy")],
      rows: shares.filter((_, i) => i % 4 === 0).map((one) => {
        const i = shares.indexOf(one);
        return { cells: [perCent(exact(one * 100, 3)), found.costs[i] === undefined ? phrase("absent") : price(found.costs[i]), found.joules[i] === undefined ? phrase("absent") : padded(found.joules[i], 2),
          found.hours[i] === undefined ? phrase("absent") : padded(found.hours[i] / 1e6, 3), found.energy[i] === undefined ? phrase("absent") : padded(found.energy[i], 3)] };
      }) },
  })}`;
};
