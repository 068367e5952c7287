// Every chip with a sourced price, ranked by what arithmetic costs on it, bought and rented.
import { html, type TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import { serverChips } from "../../answers/machines";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranked, type Ranked } from "../../charts/ranked";
import { rentalClass } from "../../controls/rental_class";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Chip, Request } from "../../types";
import { list, phrase, unbroken } from "../../words/text";
import { outcomes, precise, quantity } from "../../words/units";
import { labelOf } from "../../words/names";
import { along, fours, rangeAt, sweepOf } from "../swept";
import { peakQuestion, trained, usedQuestion, type Chips } from "./questions";

interface Entry {
  chip: string;
  label: string;
  value?: number;
  low?: number;
  high?: number;
}

interface ChipList {
  id: "bought" | "hired" | "rented";
  unit: string;
  rows: Entry[];
}

const lists = [
  { id: "bought", output: "price_per_effective_compute", at: "peak" },
  { id: "hired", output: "price_per_delivered_compute", at: "peak" },
  { id: "rented", output: "rented_cost", at: "used" },
] as const;

/** The question's first run swept over some chips, as sourced. */
const sweep = (
  store: Store, { runs = [], ...question }: Request, chips: Chips, at: "used" | "peak", some: readonly Chip[],
) => {
  const run = { ...runs[0]!, chip: chips.reference }, id = run.id!;
  const outputs = lists.filter((one) => one.at === at).map((one) => one.output);
  const values = some.map((chip) => chip.id);
  const asked = { ...question, runs: [run], outputs, sweeps: [{ run: id, id: "chip", values, outputs }] };
  return sweepOf(ask(store, asked), id, "chip");
};

/** A chip's name; in the lists of rents with a word where its rent is of another kind than the one that counts. */
const nameIn = (store: Store, id: ChipList["id"], { label, rents }: Chip): string =>
  (id === "bought" || !rents || rentalClass(store) in rents ? label : `${label} (${phrase("otherRent")})`);

export const chipLists = (store: Store, chips: Chips): ChipList[] => {
  const questions = { used: usedQuestion(store, chips, false), peak: peakQuestion(store, chips, false) };
  return lists.map(({ id, output, at }) => {
    const rows = fours(serverChips(store)).flatMap((some) => {
      const answer = sweep(store, questions[at], chips, at, some), values = along(answer, output);
      return some.map((chip, i): Entry =>
        ({ chip: chip.id, label: nameIn(store, id, chip), value: values[i], ...rangeAt(answer, output, i) }));
    });
    rows.sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
    return { id, unit: store.description.outputs.find((row) => row.id === output)?.unit ?? "", rows };
  });
};

/** The unit stands under the title of the list. */
const shown = (one: ChipList, value: number): string => quantity(value, one.unit.startsWith("USD") ? "USD" : one.unit);

export const everyChip = (store: Store, ui: Ui, chips: Chips, found: ChipList[]): TemplateResult => {
  const { description } = store;
  const [s, r] = [labelOf(description.chips, chips.subject), labelOf(description.chips, chips.reference)];
  const model = labelOf(description.models, trained(store, chips));
  const follow = (chip: string) =>
    (chip === chips.subject ? "filled" : chip === chips.reference ? "open" : undefined);
  const rowsOf = (one: ChipList): Ranked[] => one.rows.flatMap(({ chip, label, value, low, high }) =>
    (value === undefined ? [] : [{ label, value, low, high, text: shown(one, value), follow: follow(chip) }]));
  const entryOf = (one: ChipList, chip: string): Entry => one.rows.find((row) => row.chip === chip)!;
  const none = serverChips(store).filter(({ id }) => found.every((one) => entryOf(one, id).value === undefined));
  const cell = (one: ChipList, chip: string) => {
    const { value, low, high } = entryOf(one, chip);
    if (value === undefined) return html`<span class="no-figure">${phrase("absent")}</span>`;
    const range = low === undefined || high === undefined ? "" : outcomes(low, high, "USD");
    const text = html`${precise(value, "USD")}${range ? html`<span class="detail">${range}</span>` : ""}`;
    return figured(value, "USD", text, low, high);
  };
  const multiple = (one: ChipList): TemplateResult => {
    const name = phrase(`hwList:${one.id}`, { model }), rows = rowsOf(one);
    const all = rows.map((row) => `${row.label} ${row.text}`).join(", ");
    return html`<div><h4>${unbroken(name, [model])}</h4><p>${phrase(`hwListText:${one.id}`)}</p>
      ${ranked(rows, phrase("hwListLabel", { list: name, rows: all }))}</div>`;
  };
  return frame(ui, {
    id: "chips",
    title: phrase("hwChips"),
    subtitle: unbroken(phrase("hwChipsText", { s, r }), [s, r]),
    plot: html`<div class="small-multiples">${found.map(multiple)}</div>`,
    source: none.length ? phrase("hwListSource", { chips: list(none.map((chip) => chip.label)) })
      : phrase("hwListSourceAll"),
    table: {
      head: [phrase("hwChip"), ...found.map((one) => phrase(`hwList:${one.id}`, { model }))],
      rows: serverChips(store).map((chip) => ({ cells: [chip.label, ...found.map((one) => cell(one, chip.id))] })),
    },
  });
};
