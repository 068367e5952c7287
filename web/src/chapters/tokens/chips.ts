// Cost to serve by chip against list prices: filled where the fleet is never idle, open at the reader's share in use.
import type { TemplateResult } from "lit";
import { ask, askScenario } from "../../answers/ask";
import { serverChips } from "../../answers/machines";
import { serving } from "../served";
import { settled } from "../../answers/settled";
import { centralOf, inputOf, missing } from "../../answers/view";
import { figured, figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeGroup, type RangeRow, type Spot } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import { rentalClass } from "../../controls/rental_class";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Chip, Report, RunReport } from "../../types";
import { exact, inPercent, percentSign } from "../../words/format";
import { list, orAbsent, phrase } from "../../words/text";
import { along, sweepOf } from "../swept";
import { waiting } from "../waiting";
import { price, tick } from "./price";
import { alone, busy, cost, listPrice } from "./questions";

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
  for (const chip of chips) {
    const report = ask(store, { scenario: serving, draws: 0, outputs: [cost], runs: alone("a", { chip }) });
    found.set(chip, missing(store, "a", cost, report.problems));
  }
  return found;
};

/** How a chip is paid for, and whether its rent is of the kind that counts. */
type Held = "chipRented" | "chipRentedOther" | "chipOwned";
const heldAs = (store: Store, { rents }: Chip): Held =>
  (!rents ? "chipOwned" : rentalClass(store) in rents ? "chipRented" : "chipRentedOther");

interface Costs {
  chips: { id: string; label: string; held: Held; busy: number; used: number }[];
  list: number | undefined;
  inputs: RunReport["inputs"];
}

/**
 * What these chips cost where they are never idle, and at the reader's share in use; those without a cost are left out.
 */
const costsOf = (store: Store, ids: string[]): Costs => {
  const sweeps = [{ run: "a", id: "chip", values: ids, outputs: [cost] }];
  const at = (shared: Record<string, number>) =>
    ask(store, { scenario: serving, draws: 0, outputs: [listPrice], runs: alone("a"), shared, sweeps });
  const costsAlong = (report: Report) => along(sweepOf(report, "a", "chip"), cost);
  const used = at({}), usedCosts = costsAlong(used), fullCosts = costsAlong(at(busy));
  const chips = ids.flatMap((id, i) => {
    const row = store.description.chips.find((one) => one.id === id)!;
    const [some, full] = [usedCosts[i], fullCosts[i]];
    return some === undefined || full === undefined ? []
      : [{ id, label: row.label, held: heldAs(store, row), busy: full, used: some }];
  }).sort((a, b) => a.busy - b.busy);
  return { chips, list: used.runs[0]?.outputs[listPrice]?.central, inputs: used.runs[0]?.inputs ?? {} };
};

interface EveryChip extends Costs {
  without: Found["without"];
}

/**
 * Every chip at rest. A drag works out anew only those that had a cost: the others lack figures that no slider brings.
 */
const everyChip = (store: Store): EveryChip => {
  const rows = serverChips(store);
  const costs = costsOf(store, rows.map((row) => row.id));
  const lacking = rows.filter((row) => !costs.chips.some((chip) => chip.id === row.id));
  const why = reasons(store, lacking.map((row) => row.id));
  const reasonOf = (row: Chip) => why.get(row.id) ?? "";
  const without = [...new Set(lacking.map(reasonOf))].map((reason) =>
    ({ reason, labels: lacking.filter((row) => reasonOf(row) === reason).map((row) => row.label) }));
  return { ...costs, without };
};

const find = (store: Store): Found => {
  const rest = settled(store, id, () => everyChip(store));
  const { chips, list, inputs } = store.moving ? costsOf(store, rest.chips.map((chip) => chip.id)) : rest;
  const share = inputs.fleet_utilization?.central ?? 1;
  const ratio = inputs.input_output_ratio?.central ?? NaN;
  return { chips, without: rest.without, list, share, ratio, measured: day(store, share) };
};

/** A price as a chart has it. */
const spot = (value: number): Spot => ({ value, text: price(value) });
const listSpot = (value: number): Spot => ({ value, text: phrase("listAt", { price: price(value) }) });

/** DeepSeek's own day, as measured: its output, its input and its mix, each against its own list price. */
const day = (store: Store, share: number): RangeRow[] => {
  const outputs = ["cost_per_output_mtok", "cost_per_input_mtok", cost, listPrice];
  const at = (shared: Record<string, number>) =>
    askScenario(store, "deepseek-day", { draws: 0, outputs, shared }).runs[0];
  const [full, used] = [at(busy), at({ fleet_utilization: share })];
  if (!full || !used) return [];
  const row = (name: string, id: string, list: number | undefined): RangeRow => {
    const [filled, open] = [centralOf(full, id), centralOf(used, id)];
    if (filled === undefined || open === undefined) return { name, missing: phrase("absent") };
    return { name, filled: spot(filled), open: spot(open), upright: list === undefined ? undefined : listSpot(list) };
  };
  return [
    row(phrase("dayOutput"), "cost_per_output_mtok", inputOf(full, "list_price_output")),
    row(phrase("dayInput"), "cost_per_input_mtok", inputOf(full, "list_price_input")),
    row(phrase("dayMix"), cost, centralOf(full, listPrice)),
  ];
};

const titleOf = ({ chips, list }: Found, share: number): string => {
  const cheapest = chips[0], dearest = chips.at(-1);
  if (!cheapest || !dearest) return phrase("chipsNone");
  if (list === undefined)
    return phrase("chipsTitlePlain", { low: price(cheapest.busy), high: price(dearest.busy) });
  const count = chips.filter((chip) => chip.used < list).length;
  const key = count === 0 ? "chipsTitleNone" : count === chips.length ? "chipsTitleAll" : "chipsTitle";
  return phrase(key, { count, of: chips.length, share, list: price(list) });
};

const rowsOf = ({ chips }: Found): RangeRow[] => chips.map((chip) => ({
  name: chip.label, detail: phrase(chip.held),
  filled: spot(chip.busy), open: spot(chip.used),
}));

/** Chips that lack the same figure share a row. */
const bareRows = ({ without }: Found): RangeRow[] => without.map(({ reason, labels }) => {
  const name = labels.length > 2 ? phrase("chipsMore", { label: labels[0]!, count: labels.length - 1 }) : list(labels);
  return { name, missing: reason };
});

const tableOf = ({ chips, without, list }: Found, share: number): Table => {
  const known = chips.map((chip) => [
    chip.label, ...[chip.busy, chip.used].map((value) => figured(value, "USD/Mtoken", price(value))),
    figuredOr(list && chip.used / list, "1", (value) => percentSign(inPercent(value))),
  ]);
  const bare = without.flatMap(({ reason, labels }) =>
    labels.map((label) => [label, phrase("absent"), phrase("absent"), reason]));
  return {
    head: [phrase("tokensChip"), phrase("neverIdle"), phrase("inUse", { share }), phrase("ofListPrice")],
    rows: [...known, ...bare].map((cells) => ({ cells })),
  };
};

const draw = (ui: Ui, found: Found): TemplateResult => {
  const { chips, list: listed, measured } = found;
  const share = Math.round(found.share * 100);
  const rows = rowsOf(found);
  const day = measured.flatMap((row) => [row.open?.value ?? 0, row.upright?.value ?? 0]);
  const groups: RangeGroup[] = [
    {
      title: phrase("chipsGroup", { ratio: exact(found.ratio, 3) }), rows: [...rows, ...bareRows(found)],
      uprights: listed === undefined ? [] : [listSpot(listed)],
    },
    { title: phrase("dayGroup"), rows: measured, span: spanOf(day) },
  ];
  const all = chips.map((chip) =>
    phrase("chipsLabelRow", { label: chip.label, busy: price(chip.busy), used: price(chip.used) }));
  return frame(ui, {
    id, title: titleOf(found, share), subtitle: phrase(share < 100 ? "chipsText" : "chipsTextFull", { share }),
    plot: ranges({
      groups, span: spanOf([...chips.map((chip) => chip.used), listed ?? 0]), tick,
      filledName: phrase("neverIdle"), openName: phrase("inUse", { share }),
      label: phrase("chipsLabel", { share, list: orAbsent(listed, price), rows: all.join("; ") }),
    }),
    source: phrase("chipsSource"),
    table: tableOf(found, share),
  });
};

export const chips = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  return found ? draw(ui, found) : waiting(id);
};
