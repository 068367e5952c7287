// One batch of draws for a number, wherever the page shows it: the headline, the chapters and the claims agree to the
// last digit, and nothing asks with a number of draws of its own.
import { ask } from "../../web/src/answers/ask.ts";
import { energy } from "../../web/src/answers/headline.ts";
import { runViews } from "../../web/src/answers/view.ts";
import { verdicts } from "../../web/src/chapters/claims/questions.ts";
import { lists, spotsOf } from "../../web/src/chapters/grid/questions.ts";
import { draws, Store } from "../../web/src/store/store.ts";
import { start } from "../../web/src/store/state.ts";
import { core, expect, test } from "./help.ts";

/** A store, and how many draws it was asked for, question by question. */
const recorded = (scenario: string) => {
  const asked: number[] = [];
  const note = (request: { draws?: number }) => asked.push(request.draws ?? 16384);
  const recording = Object.create(core, {
    estimate: { value: (request: object) => (note(request), core.estimate(request)) },
    open: { value: (request: object) => (note(request), core.open(request)) },
  });
  const store = new Store(recording, start(scenario));
  const ui = { redraw: async () => {}, part: undefined };
  return { store, ui: ui as never, asked };
};

const outputs = core.describe().outputs.map((row: { id: string }) => row.id);

for (const scenario of ["grok4-vs-glm5", "europe-and-china", "two-camps"]) {
  test(`claims about ${scenario} have the numbers of its own screen`, () => {
    const { store, ui, asked } = recorded(scenario);
    const found = verdicts(store, ui)!;
    let same = 0;
    for (const { claim, verdict } of found) {
      const { id, expression, scenario: tested } = claim;
      const computed = verdict?.computed;
      if (!computed || tested !== scenario || !expression?.output || expression.over) continue;
      const shown = store.report.runs.find((run) => run.id === expression.run)!.outputs[expression.output]!;
      const { central, p5, p50, p95 } = shown;
      expect(computed, id).toMatchObject({ central, p5, p50, p95 });
      same += 1;
    }
    if (scenario === "grok4-vs-glm5") expect(same).toBeGreaterThan(4);
    expect(asked.filter((count) => count !== 0 && count !== draws)).toEqual([]);
  });

  test(`a chapter that asks about ${scenario} once more, and a run in its own place, say the same`, () => {
    const { store, asked } = recorded(scenario);
    const again = ask(store, { scenario, outputs });
    for (const run of store.report.runs) {
      for (const [id, { p5, p50, p95 }] of Object.entries(run.outputs)) {
        const other = again.runs.find((one) => one.id === run.id)!.outputs[id];
        expect(other, `${run.id} ${id}`).toMatchObject({ p5, p50, p95 });
      }
    }
    for (const run of runViews(store)) {
      const [spot] = spotsOf(store, run, [run.chosen.place]);
      for (const id of lists) {
        const { p5, p95 } = run.report.outputs[id] ?? {};
        const { low, high } = spot!.of[id] ?? {};
        if (low !== undefined) expect([low, high], `${run.id} ${id}`).toEqual([p5, p95]);
      }
      expect(spot!.of.emissions, energy).toBeDefined();
    }
    expect(asked.filter((count) => count !== 0 && count !== draws)).toEqual([]);
  });
}
