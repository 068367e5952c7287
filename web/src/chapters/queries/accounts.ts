// One query by every account: ours with its range, each method's beside it, and what each prints itself.
import { html, nothing, type TemplateResult } from "lit";
import { output } from "../../answers/view";
import { figured, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { QueryAccount, QueryMethod } from "../../types";
import { factor } from "../../words/compare";
import { exact } from "../../words/format";
import { labelOf } from "../../words/names";
import { list, phrase, wholeName, type Key } from "../../words/text";
import { precise, quantity, shownAs } from "../../words/units";
import { methodDrawer, printedText } from "./method_drawer";
import { amounts, methodOf, nameOf, own, ownOutput, unitOf, type Amount, type Asked, type Found } from "./questions";

/** What keeps an account from having such a figure. */
const missing = (store: Store, account: QueryAccount, amount: Amount): string => {
  if (!account.lacks) return phrase(`queriesNot:${amount}`);
  const { assumptions, outputs } = store.description;
  const lacking = (id: string) => {
    if (["model", "chip", "place"].includes(id)) return phrase(`queriesLacks:${id}` as Key);
    return phrase("needs", { label: labelOf([...assumptions, ...outputs], id) });
  };
  return [...new Set(account.lacks.map(lacking))].join(", ");
};

/** "own query", "400 tokens": of how long an answer it is, where that is not the reader’s. */
const detail = (account: QueryAccount, method: QueryMethod | undefined): string => {
  if (!method || account.lacks) return "";
  if (account.beyond_fit) return phrase("queriesBeyond");
  if (method.formula !== "disclosed") return "";
  const tokens = account.levels?.tokens;
  return tokens ? phrase("queriesOfTokens", { tokens: exact(tokens) }) : phrase("queriesOfOwn");
};

const counted = (method: QueryMethod | undefined): string => {
  if (!method) return phrase("queriesCountAll");
  const parts = Object.entries(method.counts).filter(([id]) => id !== "grid");
  const inside = parts.filter(([, value]) => value === "yes");
  if (inside.length) return list(inside.map(([id]) => phrase(`queriesCount:${id}` as Key)));
  return phrase(parts.some(([, value]) => value === "unknown") ? "queriesCountUntold" : "queriesCountNone");
};

/** Ours first, then from the least to the most; those without a figure last. */
const sorted = (accounts: QueryAccount[], amount: Amount): QueryAccount[] => {
  const rank = (one: QueryAccount) => (one.method === own ? -Infinity : one[amount] ?? Infinity);
  return [...accounts].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

const row = (store: Store, { run }: Found, account: QueryAccount, amount: Amount): RangeRow => {
  const value = account[amount], unit = unitOf[amount];
  const common = { name: nameOf(store, account.method), detail: detail(account, methodOf(store, account.method)) };
  if (value === undefined) return { ...common, missing: missing(store, account, amount) };
  const spot = { value, text: quantity(value, unit) };
  if (account.method !== own) return { ...common, open: spot };
  // What the making of machines adds to ours has no range here, and so its emissions have none.
  const { p5, p95 } = amount === "emissions" ? {} : output(run, ownOutput(amount)) ?? {};
  return { ...common, tone: run.tone, filled: spot, low: p5, high: p95 };
};

const tableOf = (store: Store, ui: Ui, { accounts, run }: Found): Table => ({
  head: [
    phrase("queriesMethod"), ...amounts.map((amount) => shownAs(unitOf[amount], 1).suffix), phrase("queriesCounts"),
    phrase("queriesPrinted"),
  ],
  rows: accounts.map((account) => {
    const { method: id } = account;
    const key = `queries/${id}`, method = methodOf(store, id);
    const figure = (amount: Amount) => account[amount] === undefined ? "" : exact(account[amount], 3);
    const has = amounts.find((amount) => account[amount] !== undefined);
    const cells = amounts.map((amount) => {
      const text = amount === has ? number(ui, key, figure(amount)) : figure(amount);
      return account[amount] === undefined ? text : figured(account[amount], unitOf[amount], text);
    });
    const [example] = method?.examples ?? [];
    return {
      cells: [
        wholeName(nameOf(store, id)), ...(has ? cells : [number(ui, key, missing(store, account, "energy")), "", ""]),
        counted(method), example ? printedText(example.printed) : "",
      ],
      drawer: drawerFor(ui, {
        [key]: () => (method ? methodDrawer(store, ui, method, account)
          : has ? outputDrawer(store, ui, run, ownOutput(has)) : nothing),
      }),
    };
  }),
});

/** How far apart those lie that have the amount, and how many they are besides ours. */
export const apart = ({ accounts }: Found, amount: Amount) => {
  const values = accounts.flatMap((one) => (one.method === own ? [] : one[amount] ?? []));
  return { count: values.length, low: Math.min(...values), high: Math.max(...values) };
};

export const accounts = (store: Store, ui: Ui, found: Found, { amount }: Asked): TemplateResult => {
  const unit = unitOf[amount];
  const rows = sorted(found.accounts, amount).map((one) => row(store, found, one, amount));
  const values = found.accounts.flatMap((one) => one[amount] ?? []);
  const { count, low, high } = apart(found, amount);
  const spoken = rows.map(({ name, filled, open, missing: none }) =>
    phrase("queriesLabelRow", { label: name, value: (filled ?? open)?.text ?? none ?? "" }));
  const tick = (value: number) => precise(value, unit);
  return frame(ui, {
    id: "queries-accounts",
    title: count ? phrase("queriesChart", { count, factor: factor(high / low) }) : phrase("queriesChartNone"),
    subtitle: phrase("queriesChartText"),
    plot: values.length ? ranges({
      groups: [{ rows }], span: spanOf(values, 10, 1.8), tick,
      label: phrase("queriesLabel", { amount: phrase(`queriesAmount:${amount}`), rows: spoken.join("; ") }),
    }) : html``,
    source: phrase("queriesSource"),
    table: tableOf(store, ui, found),
  });
};
