// Every list price and plan, with what it comes to for the reader's mix; the same of a price of the reader's own; and
// which of them are shown, in which order.
import { ask } from "../../answers/ask";
import { parse } from "../../controls/parse";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Figure, Request, RunRequest } from "../../types";
import { folded } from "../../words/folded";
import { plansScenario } from "./plans";
import { inFours, listPrice } from "./questions";

export const kinds = ["maker", "host", "plan"] as const;
type Kind = (typeof kinds)[number];

export const columns = ["read", "cached", "written", "mix"] as const;
type Column = (typeof columns)[number];

export interface PriceRow extends Partial<Record<Column, number>> {
  id: string;
  label: string;
  kind: Kind | "own";
  /** a plan's price of a month */
  monthly?: number;
  date?: string;
  source?: string;
}

const of: Record<Exclude<Column, "mix">, string> =
  { read: "list_price_input", cached: "list_price_cached", written: "list_price_output" };
const perToken = "subscription_price_per_mtok", fee = "subscription_price";

export const keys = {
  words: "prices/words", kind: "prices/kind", sort: "prices/sort", chosen: "prices/chosen", read: "prices/read",
  cached: "prices/cached", written: "prices/written",
} as const;
export const ownId = "own";

/** An output's central value in each of these runs, by the run. */
const values = (store: Store, output: string, runs: RunRequest[], shared: Request["shared"] = {}) =>
  new Map(inFours(runs, (some) => ask(store, { draws: 0, outputs: [output], shared, runs: some }))
    .flatMap(({ id, outputs }) => (outputs[output] ? [[id, outputs[output].central] as const] : [])));

const central = (figure: Figure | undefined): number | undefined => figure?.central;

/** All that are known, in the order of the tables. */
export const everyPrice = (store: Store): PriceRow[] => {
  const { offers, scenarios, subscriptions } = store.description;
  const mixes = values(store, listPrice, offers.map(({ id }) => ({ id, offer: id })));
  // Where the reader does not say how much he uses, plans are set against the use of their own comparison.
  const usual = Object.fromEntries(Object.entries(scenarios.find(({ id }) => id === plansScenario)?.shared ?? {})
    .flatMap(([id, value]) => (typeof value === "number" ? [[id, value]] : [])));
  const paid = values(store, perToken, subscriptions.map(({ id }) => ({ id, subscription: id })),
    { ...usual, ...store.state.shared });
  return [
    ...offers.map(({ id, label, host, date, sets }): PriceRow => ({
      id, label, kind: host ? "host" : "maker", date, source: sets[of.read]?.source ?? "", ...known({
        read: central(sets[of.read]), cached: central(sets[of.cached]), written: central(sets[of.written]),
        mix: mixes.get(id),
      }),
    })),
    ...subscriptions.map(({ id, label, date, sets }): PriceRow => ({
      id, label, kind: "plan", date, source: sets[fee]?.source ?? "",
      ...known({ monthly: central(sets[fee]), mix: paid.get(id) }),
    })),
  ];
};

const known = <Row extends object>(row: Row): { [Key in keyof Row]?: Exclude<Row[Key], undefined> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;

/** What the reader typed as a price of his own: what cannot be read, or the prices. */
export interface OwnPrice {
  unread: Exclude<Column, "mix">[];
  row?: PriceRow;
}

export const ownPrice = (store: Store, ui: Ui, label: string): OwnPrice => {
  const typed = (["read", "cached", "written"] as const).map((column) => {
    const text = ui.choice(keys[column]) ?? "";
    const value = text ? parse(text.replace(/^\$/, "")) : undefined;
    return { column, text, value: value !== undefined && value >= 0 ? value : undefined };
  });
  const unread = typed.filter(({ text, value }) => text && value === undefined).map(({ column }) => column);
  const [read, cached, written] = typed.map(({ value }) => value);
  if (unread.length || read === undefined || written === undefined) return { unread };
  const set = { [of.read]: read, [of.cached]: cached ?? read, [of.written]: written };
  const report = ask(store, { draws: 0, outputs: [listPrice], runs: [{ id: ownId, set }] });
  const mix = report.runs[0]?.outputs[listPrice]?.central;
  return { unread, row: { id: ownId, label, kind: "own", ...known({ read, cached, written, mix }) } };
};

/** Those that the reader looks for, the least first. */
export const shownPrices = (ui: Ui, rows: PriceRow[]): PriceRow[] => {
  const words = folded(ui.choice(keys.words) ?? "").trim().split(" ").filter(Boolean);
  const kind = kinds.find((one) => one === ui.choice(keys.kind));
  const sort = sortOf(ui);
  const size = (row: PriceRow) => row[sort] ?? Infinity;
  return rows.filter((row) => (!kind || row.kind === kind || row.kind === "own")
    && words.every((word) => folded(row.label).includes(word) || row.kind === "own"))
    .sort((a, b) => size(a) - size(b) || 0);
};

export const sortOf = (ui: Ui): Column => columns.find((one) => one === ui.choice(keys.sort)) ?? "mix";
