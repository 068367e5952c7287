// Every chip with a sourced price, ranked by what arithmetic costs on it, bought and rented.
import { html, type TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf } from "../../answers/view";
import { frame } from "../../charts/frame";
import { ranked, type Ranked } from "../../charts/ranked";
import { list, phrase, unbroken, type Key } from "../../words/text";
import { outcomes, precise, quantity } from "../../words/units";
import type { Request } from "../../types";
import { along, sweepOf } from "../swept";
import { peakQuestion, trained, usedQuestion, type Chips } from "./questions";

interface Entry {
  chip: string;
  label: string;
  value?: number;
  low?: number;
  high?: number;
}

export interface ChipList {
  id: "bought" | "hired" | "rented";
  unit: string;
  rows: Entry[];
}

const lists = [
  { id: "bought", output: "price_per_effective_compute", at: "peak" },
  { id: "hired", output: "price_per_delivered_compute", at: "peak" },
  { id: "rented", output: "rented_cost", at: "used" },
] as const;

/** The same run swept over all chips, as sourced. */
const sweep = (store: Store, question: Request, outputs: string[]) => {
  const chips = store.description.chips.map((chip) => chip.id);
  const [base] = question.runs ?? [];
  return sweepOf(ask(store, { ...question, runs: [base!], outputs, sweeps: [{ run: base!.id!, id: "chip", values: chips, outputs }] }), base!.id!, "chip");
};

export const chipLists = (store: Store, chips: Chips): ChipList[] => {
  const bare = (question: Request): Request => ({ ...question, runs: (question.runs ?? []).map((run) => ({ ...run, chip: chips.reference })) });
  const answers = {
    used: sweep(store, bare(usedQuestion(store, chips, false)), lists.filter((one) => one.at === "used").map((one) => one.output)),
    peak: sweep(store, bare(peakQuestion(store, chips, false)), lists.filter((one) => one.at === "peak").map((one) => one.output)),
  };
  return lists.map(({ id, output, at }) => {
    const found = answers[at];
    const values = along(found, output);
    const rows = store.description.chips.map((chip, i): Entry => {
      const [low, high] = [found?.results.p5?.[output]?.[i], found?.results.p95?.[output]?.[i]];
      return { chip: chip.id, label: chip.label, ...(values[i] === undefined ? {} : { value: values[i] }),
        ...(typeof low === "number" && typeof high === "number" && low < high ? { low, high } : {}) };
    }).sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
    return { id, unit: store.description.outputs.find((row) => row.id === output)?.unit ?? "", rows };
  });
};

/** The unit stands under the title of the list. */
const shown = (one: ChipList, value: number): string => quantity(value, one.unit.startsWith("USD") ? "USD" : one.unit);

export const everyChip = (store: Store, ui: Ui, chips: Chips, found: ChipList[]): TemplateResult => {
  const { description } = store;
  const [s, r] = [labelOf(description.chips, chips.subject), labelOf(description.chips, chips.reference)];
  const model = labelOf(description.models, trained(store, chips));
  const follow = (chip: string) => (chip === chips.subject ? { follow: "filled" as const } : chip === chips.reference ? { follow: "open" as const } : {});
  const rowsOf = (one: ChipList): Ranked[] => one.rows.filter((row) => row.value !== undefined).map((row) => ({
    label: row.label, value: row.value!, text: shown(one, row.value!), ...follow(row.chip), ...(row.low === undefined ? {} : { low: row.low, high: row.high! }) }));
  const none = description.chips.filter((chip) => found.every((one) => one.rows.find((row) => row.chip === chip.id)?.value === undefined)).map((chip) => chip.label);
  const cell = (one: ChipList, chip: string) => {
    const row = one.rows.find((row) => row.chip === chip)!;
    if (row.value === undefined) return html`<span class="no-figure">${phrase("absent")}</span>`;
    return html`${precise(row.value, "USD")}${row.low === undefined || row.high === undefined ? "" : html`<span class="detail">${outcomes(row.low, row.high, "USD")}</span>`}`;
  };
  return frame(ui, {
    id: "chips",
    title: phrase("hwChips"),
    subtitle: unbroken(phrase("hwChipsText", { s, r }), [s, r]),
    plot: html`<div class="small-multiples">${found.map((one) => {
      const name = phrase(`hwList:${one.id}` as Key, { model });
      const rows = rowsOf(one);
      return html`<div><h4>${unbroken(name, [model])}</h4><p>${phrase(`hwListText:${one.id}` as Key)}</p>
        ${ranked(rows, phrase("hwListLabel", { list: name, rows: rows.map((row) => `${row.label} ${row.text}`).join(", ") }))}</div>`;
    })}</div>`,
    source: none.length ? phrase("hwListSource", { chips: list(none) }) : phrase("hwListSourceAll"),
    table: { head: [phrase("hwChip"), ...found.map((one) => phrase(`hwList:${one.id}` as Key, { model }))],
      rows: description.chips.map((chip) => ({ cells: [chip.label, ...found.map((one) => cell(one, chip.id))] })) },
  });
};
