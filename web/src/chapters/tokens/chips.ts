// Cost to serve by chip against list prices: filled where the fleet is never idle, open at the reader's share in use.
import type { TemplateResult } from "lit";
import { ask, askScenario } from "../../answers/ask";
import { settled } from "../../answers/settled";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { missing, output } from "../../answers/view";
import { frame } from "../../charts/frame";
import { ranges, type RangeGroup, type RangeRow } from "../../charts/ranges";
import { spanOf } from "../../charts/scales";
import { exact, perCent } from "../../words/format";
import { list, phrase } from "../../words/text";
import type { Report, RunReport } from "../../types";
import { along, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { alone, busy, cost, listPrice, offer, serving } from "./questions";
import { price, tick } from "./price";

const id = "tokens-chips";

interface Found {
  chips: Costs["chips"];
  /** chips without a figure, by what they lack */
  without: { reason: string; labels: string[] }[];
  list: number | undefined;
  /** the share in use where the open dots stand, and the mix: the reader's, or the table's */
  share: number;
  ratio: number;
  measured: RangeRow[];
}

/** Why these chips have no cost, in the core's words; where several figures are missing, the first reason. */
const reasons = (store: Store, chips: string[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (let i = 0; i < chips.length; i += 4) {
    const some = chips.slice(i, i + 4);
    const report = ask(store, { draws: 0, outputs: [cost], runs: some.map((chip) => ({ id: chip, model: "glm-5", chip, place: "united-states", format: "fp8", offer })) });
    for (const chip of some) found.set(chip, missing(store, chip, cost, report.problems));
  }
  return found;
};

interface Costs {
  chips: { id: string; label: string; rented: boolean; busy: number; used: number }[];
  list: number | undefined;
  inputs: RunReport["inputs"];
}

/** What these chips cost where they are never idle, and at the reader's share in use; those without a cost are left out. */
const costsOf = (store: Store, ids: string[]): Costs => {
  const at = (shared: Record<string, number>) => ask(store, { scenario: serving, draws: 0, outputs: [listPrice],
    runs: alone("a"), shared, sweeps: [{ run: "a", id: "chip", values: ids, outputs: [cost] }] });
  const costsAlong = (report: Report) => along(sweepOf(report, "a", "chip"), cost);
  const used = at({}), usedCosts = costsAlong(used), fullCosts = costsAlong(at(busy));
  const chips = ids.flatMap((id, i) => {
    const row = store.description.chips.find((one) => one.id === id)!;
    const [some, full] = [usedCosts[i], fullCosts[i]];
    return some === undefined || full === undefined ? []
      : [{ id, label: row.label, rented: row.sets.chip_rent !== undefined, busy: full, used: some }];
  }).sort((a, b) => a.busy - b.busy);
  return { chips, list: used.runs[0]?.outputs[listPrice]?.central, inputs: used.runs[0]?.inputs ?? {} };
};

interface EveryChip extends Costs {
  without: Found["without"];
}

/** Every chip at rest. A drag works out anew only those that had a cost: the others lack figures that no slider brings. */
const everyChip = (store: Store): EveryChip => {
  const rows = store.description.chips;
  const costs = costsOf(store, rows.map((row) => row.id));
  const lacking = rows.filter((row) => !costs.chips.some((chip) => chip.id === row.id));
  const why = reasons(store, lacking.map((row) => row.id));
  const without = [...Map.groupBy(lacking, (row) => why.get(row.id) ?? "")]
    .map(([reason, same]) => ({ reason, labels: same.map((row) => row.label) }));
  return { ...costs, without };
};

const find = (store: Store): Found => {
  const rest = settled(store, id, () => everyChip(store));
  const { chips, list, inputs } = store.moving ? costsOf(store, rest.chips.map((chip) => chip.id)) : rest;
  const share = inputs.fleet_utilization?.central ?? 1;
  return { chips, without: rest.without, list, share, ratio: inputs.input_output_ratio?.central ?? NaN,
    measured: day(store, share) };
};

/** DeepSeek's own day, as measured: its output, its input and its mix, each against its own list price. */
const day = (store: Store, share: number): RangeRow[] => {
  const outputs = ["cost_per_output_mtok", "cost_per_input_mtok", cost, listPrice];
  const at = (shared: Record<string, number>) => askScenario(store, "deepseek-day", { draws: 0, outputs, shared }).runs[0];
  const [full, used] = [at(busy), at({ fleet_utilization: share })];
  if (!full || !used) return [];
  const row = (key: "dayMix" | "dayOutput" | "dayInput", id: string, list: number | undefined): RangeRow[] => {
    const [a, b] = [output(full, id)?.central, output(used, id)?.central];
    return a === undefined || b === undefined ? [{ name: phrase(key), missing: phrase("absent") }]
      : [{ name: phrase(key), filled: { value: a, text: price(a) }, open: { value: b, text: price(b) },
        ...(list === undefined ? {} : { upright: { value: list, text: phrase("listAt", { price: price(list) }) } }) }];
  };
  return [...row("dayOutput", "cost_per_output_mtok", full.report.inputs.list_price_output?.central),
    ...row("dayInput", "cost_per_input_mtok", full.report.inputs.list_price_input?.central),
    ...row("dayMix", cost, output(full, listPrice)?.central)];
};

const draw = (ui: Ui, { chips, without, list: listed, share: used, ratio: mix, measured }: Found): TemplateResult => {
  const rows: RangeRow[] = chips.map((chip) => ({ name: chip.label, detail: phrase(chip.rented ? "chipRented" : "chipOwned"),
    filled: { value: chip.busy, text: price(chip.busy) }, open: { value: chip.used, text: price(chip.used) } }));
  const bare: RangeRow[] = without.map(({ reason, labels }) => ({ name: labels.length > 2 ? phrase("chipsMore", { label: labels[0]!, count: labels.length - 1 }) : list(labels), missing: reason }));
  const ratio = exact(mix, 3);
  const groups: RangeGroup[] = [
    { title: phrase("chipsGroup", { ratio }), rows: [...rows, ...bare], uprights: listed === undefined ? [] : [{ value: listed, text: phrase("listAt", { price: price(listed) }) }] },
    { title: phrase("dayGroup"), rows: measured, span: spanOf(measured.flatMap((row) => [row.open?.value ?? 0, row.upright?.value ?? 0])) }];
  const share = Math.round(used * 100);
  const cheapest = chips[0], dearest = chips.at(-1);
  const below = listed === undefined ? 0 : chips.filter((chip) => chip.used < listed).length;
  const title = !cheapest || !dearest ? phrase("chipsNone") : listed === undefined ? phrase("chipsTitlePlain", { low: price(cheapest.busy), high: price(dearest.busy) })
    : phrase(below === 0 ? "chipsTitleNone" : below === chips.length ? "chipsTitleAll" : "chipsTitle", { count: below, of: chips.length, share, list: price(listed) });
  return frame(ui, {
    id, title, subtitle: phrase(share < 100 ? "chipsText" : "chipsTextFull", { share }),
    plot: ranges({ groups, span: spanOf([...rows.map((row) => row.open?.value ?? 0), listed ?? 0]), tick,
      filledName: phrase("neverIdle"), openName: phrase("inUse", { share }),
      label: phrase("chipsLabel", { share, list: listed === undefined ? phrase("absent") : price(listed), rows: chips.map((chip) => phrase("chipsLabelRow", { label: chip.label, busy: price(chip.busy), used: price(chip.used) })).join("; ") }) }),
    source: phrase("chipsSource"),
    table: { head: [phrase("tokensChip"), phrase("neverIdle"), phrase("inUse", { share }), phrase("ofListPrice")],
      rows: [...chips.map((chip) => ({ cells: [chip.label, price(chip.busy), price(chip.used), listed === undefined ? phrase("absent") : perCent(exact((chip.used / listed) * 100, 3))] })),
        ...without.flatMap(({ reason, labels }) => labels.map((label) => ({ cells: [label, phrase("absent"), phrase("absent"), reason] })))] },
  });
};

export const chips = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  return found ? draw(ui, found) : waiting(id);
};
