// What independent hosts ask for the same model beside what serving it costs here: where our middle figure lies above
// most of them, we are likely too dear.
import type { TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import { servedSpeed } from "../served";
import { figured, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Model, Offer, RunRequest } from "../../types";
import { exact } from "../../words/format";
import { phrase } from "../../words/text";
import { waiting } from "../waiting";
import { price, tick } from "./price";
import { busy, cost, inFours, listPrice } from "./questions";

const id = "tokens-market";

interface Row {
  label: string;
  middle: number;
  low: number;
  high: number;
  /** what it costs where chips are never idle */
  busy: number;
  /** the hosts and what each asks for a token of the mix, cheapest first */
  hosts: { host: string; asked: number }[];
}

const served = (store: Store) => ({ id: model, format }: Model): RunRequest => ({
  id: model, model, chip: "b200", place: "united-states", accounting: "central",
  ...(format === "bf16" ? { format: "fp8" } : {}), set: { target_user_speed: servedSpeed(store) },
});

const find = (store: Store): Row[] => {
  const { models, offers } = store.description;
  const atHosts = offers.filter((row): row is Offer & { host: string } => row.host !== undefined);
  const sold = models.filter((row) => atHosts.some((offer) => offer.model === row.id));
  const requests = sold.map(served(store));
  const costs = inFours(requests, (runs) => ask(store, { outputs: [cost], runs }));
  const atFull = inFours(requests, (runs) => ask(store, { draws: 0, outputs: [cost], shared: busy, runs }));
  const asked = inFours(atHosts.map((offer) => ({ id: offer.id, offer: offer.id })),
    (runs) => ask(store, { draws: 0, outputs: [listPrice], runs }));
  return sold.flatMap(({ id: model, label }): Row[] => {
    const own = costs.find((run) => run.id === model)?.outputs[cost];
    if (own?.p50 === undefined || own.p5 === undefined || own.p95 === undefined) return [];
    const full = atFull.find((run) => run.id === model)?.outputs[cost]?.central ?? NaN;
    const hosts = atHosts.filter((offer) => offer.model === model).flatMap(({ id: offer, host }) => {
      const of = asked.find((run) => run.id === offer)?.outputs[listPrice]?.central;
      return of === undefined ? [] : [{ host, asked: of }];
    }).sort((a, b) => a.asked - b.asked);
    return hosts.length ? [{ label, middle: own.p50, low: own.p5, high: own.p95, busy: full, hosts }] : [];
  });
};

const middleOf = ({ hosts }: Row): number => hosts[Math.floor((hosts.length - 1) / 2)]!.asked;

const isDear = (row: Row): boolean => row.middle > middleOf(row);
const isDearBusy = (row: Row): boolean => row.busy > middleOf(row);

const asks = ({ hosts }: Row): string => {
  const [least, most] = [hosts[0]!.asked, hosts.at(-1)!.asked];
  return hosts.length === 1 ? phrase("marketOne", { price: price(least), host: hosts[0]!.host })
    : phrase("marketHosts", { count: hosts.length, least: price(least), most: price(most) });
};

const rowOf = (row: Row): RangeRow => ({
  name: row.label, detail: asks(row), filled: { value: row.middle, text: price(row.middle) }, low: row.low,
  high: row.high, upright: { value: middleOf(row), text: "" },
});

const tableOf = (rows: Row[]): Table => ({
  head: [
    phrase("tokensModel"), phrase("marketOurs"), phrase("marketRange"), phrase("marketAsked"), phrase("marketSays"),
  ],
  rows: rows.map((row) => ({
    cells: [
      row.label, figured(row.middle, "USD/Mtoken", price(row.middle), row.low, row.high),
      phrase("marketSpan", { low: price(row.low), high: price(row.high) }),
      row.hosts.map(({ host, asked }) => `${host} ${price(asked)}`).join(", "),
      phrase(isDear(row) ? "marketDear" : "marketFits"),
    ],
  })),
});

export const market = (store: Store, ui: Ui): TemplateResult => {
  const rows = inTurn(store, ui, id, () => find(store));
  if (!rows) return waiting(id);
  const dear = rows.filter(isDear).length, dearBusy = rows.filter(isDearBusy).length;
  const values = rows.flatMap((row) => [row.low, row.high, ...row.hosts.map(({ asked }) => asked)]);
  return frame(ui, {
    id, title: phrase(dear ? "marketTitle" : "marketTitleNone", { count: dear, of: rows.length }),
    subtitle: phrase(dear ? "marketTextDear" : "marketText", { busy: dearBusy }),
    plot: ranges({
      groups: [{ rows: rows.map(rowOf) }], span: spanOf(values, 10, 1.3), tick,
      filledName: phrase("marketOurs"),
      label: phrase("marketLabel", {
        rows: rows.map((row) => phrase("marketLabelRow", {
          label: row.label, cost: price(row.middle), asks: asks(row),
        })).join("; "),
      }),
    }),
    source: phrase("marketSource", { speed: exact(servedSpeed(store), 2) }),
    table: tableOf(rows),
  });
};
