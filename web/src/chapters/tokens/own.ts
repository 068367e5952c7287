// Your own machine: what one answer at a time takes on machines that people have, at what a household pays, beside what
// hosts ask for the same model.
import { html, type TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import { ownMachines } from "../../answers/machines";
import { figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import { chooser } from "../../controls/select";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Model, RunReport } from "../../types";
import { exact } from "../../words/format";
import { phrase } from "../../words/text";
import { quantity } from "../../words/units";
import { waiting } from "../waiting";
import { price, tick } from "./price";

const id = "tokens-own";
const scenario = "own-machine";
const modelKey = "own/model", homeKey = "own/home", weightsKey = "own/weights";
const speed = "user_speed", energy = "energy_per_output_token", cost = "cost_per_output_mtok";

/** Weights as people load them; the machines compute in what they have. */
const weights = ["q4-k-m", "int8", "bf16"] as const;

interface Chosen {
  model: string;
  home: string;
  weights: (typeof weights)[number];
}

const modelsAtHome = ({ description }: Store): Model[] =>
  description.models.filter((row) => "kv_bytes" in row.sets && row.format !== undefined);

const chosenBy = (store: Store, ui: Ui): Chosen => {
  const [first] = store.description.scenarios.find((row) => row.id === scenario)!.runs;
  const { places } = store.description;
  return {
    model: ui.choiceOf(modelKey, modelsAtHome(store)) ?? first!.model!,
    home: ui.choiceOf(homeKey, places) ?? first!.place!,
    weights: weights.find((one) => one === ui.choice(weightsKey)) ?? weights[0],
  };
};

/** What each machine makes of it; those that lack a figure, or on which it does not fit, are without outputs. */
const find = (store: Store, chosen: Chosen): RunReport[] => {
  const rows = ownMachines(store), letters = ["a", "b", "c", "d"];
  const found: RunReport[] = [];
  for (let i = 0; i < rows.length; i += 4) {
    const some = rows.slice(i, i + 4);
    const runs = letters.map((letter, at) => (some[at] ? {
      id: letter, label: some[at].label, chip: some[at].id, model: chosen.model, place: chosen.home,
      format: chosen.weights, set: { instance_chips: 1 },
    } : { id: letter, remove: true }));
    found.push(...ask(store, { scenario, runs, outputs: [speed, energy, cost] }).runs);
  }
  return found;
};

const controls = (store: Store, ui: Ui, chosen: Chosen): TemplateResult => {
  const { places } = store.description;
  return html`<div class="choosers">
    ${chooser(phrase("tokensModel"), {
      id: "own-model", options: modelsAtHome(store), chosen: chosen.model, choose: (to) => ui.choose(modelKey, to),
    })}
    ${chooser(phrase("ownWeights"), {
      id: "own-weights", options: weights.map((one) => ({ id: one, label: phrase(`own:${one}`) })),
      chosen: chosen.weights, choose: (to) => ui.choose(weightsKey, to),
    })}
    ${chooser(phrase("ownHome"), {
      id: "own-home", options: places.filter((row) => row.home), chosen: chosen.home,
      choose: (to) => ui.choose(homeKey, to),
    })}
  </div>`;
};

/** The cheapest that a host asks for a million output tokens of the model. */
const cheapest = (store: Store, model: string): { host: string; asked: number } | undefined =>
  store.description.offers.flatMap(({ host, model: of, sets }) => {
    const asked = sets.list_price_output?.central;
    return host && of === model && asked !== undefined ? [{ host, asked }] : [];
  }).sort((a, b) => a.asked - b.asked)[0];

const speedText = ({ outputs }: RunReport): string =>
  phrase("ownSpeed", { speed: exact(outputs[speed]!.p50 ?? outputs[speed]!.central, 2) });

const rowOf = (run: RunReport): RangeRow => {
  const { outputs, label } = run, of = outputs[cost];
  if (!outputs[speed]) return { name: label, missing: phrase("ownNoRoom") };
  if (of?.p50 === undefined) return { name: label, detail: speedText(run), missing: phrase("ownNoPower") };
  return {
    name: label, detail: speedText(run), filled: { value: of.p50, text: price(of.p50) }, low: of.p5!, high: of.p95!,
  };
};

const tableOf = (runs: RunReport[]): Table => ({
  head: [phrase("ownMachine"), phrase("ownSpeedHead"), phrase("ownEnergyHead"), phrase("ownCostHead")],
  rows: runs.map(({ label, outputs }) => {
    const span = (name: string, show: (value: number) => string) => {
      const one = outputs[name];
      return figuredOr(one?.p50, one?.unit ?? "", (value) =>
        phrase("ownSpan", { middle: show(value), low: show(one!.p5!), high: show(one!.p95!) }), one?.p5, one?.p95);
    };
    return {
      cells: [
        label, span(speed, (value) => exact(value, 2)), span(energy, (value) => quantity(value, "J/token")),
        span(cost, price),
      ],
    };
  }),
});

export const own = (store: Store, ui: Ui): TemplateResult => {
  const chosen = chosenBy(store, ui);
  const runs = inTurn(store, ui, id, () => find(store, chosen), { choice: JSON.stringify(chosen) });
  if (!runs) return waiting(id);
  const host = cheapest(store, chosen.model);
  const model = store.description.models.find((row) => row.id === chosen.model)!.label;
  const costs = runs.flatMap(({ outputs, label }) =>
    (outputs[cost]?.p50 === undefined ? [] : [{ label, value: outputs[cost].p50 }])).sort((a, b) => a.value - b.value);
  const values = runs.flatMap(({ outputs }) => [outputs[cost]?.p5, outputs[cost]?.p95, host?.asked])
    .filter((one) => one !== undefined);
  const best = costs[0];
  const words = { model, label: best?.label ?? "", cost: best ? price(best.value) : "", host: host?.host ?? "",
    asked: host ? price(host.asked) : "" };
  const key = !best ? "ownTitleNone" : !host ? "ownTitlePlain" : best.value < host.asked ? "ownTitleLess" : "ownTitle";
  return html`
    ${controls(store, ui, chosen)}
    ${frame(ui, {
      id, title: phrase(key, words), subtitle: phrase("ownText"),
      plot: ranges({
        groups: [{
          rows: runs.map(rowOf),
          uprights: host ? [{ value: host.asked, text: phrase("ownHost", words) }] : [],
        }],
        span: spanOf(values, 10, 1.3), tick,
        label: phrase("ownLabel", {
          model, rows: costs.map(({ label, value }) => `${label} ${price(value)}`).join("; "),
        }),
      }),
      source: phrase("ownSource"), table: tableOf(runs),
    })}`;
};
