// What we reproduce, and by how much we miss: energy where hours are given, hours where only the size is; never mixed.
import { energy } from "../../answers/headline";
import { html, nothing, type TemplateResult } from "lit";
import { near } from "../../pace/near";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { frame } from "../../charts/frame";
import { misses, type Miss, type Misses } from "../../charts/misses";
import { exact, perCent } from "../../words/format";
import { phrase, type Key } from "../../words/text";
import { precise } from "../../words/units";
import { isDone, work, workOut, type Published } from "./reproduction";

type Work = NonNullable<ReturnType<typeof work>>;

/** "+36%" or "−36%", with the minus sign of typography. */
export const signed = (ratio: number): string => {
  const percent = (ratio - 1) * 100;
  const size = Math.abs(percent) < 10 ? Math.round(Math.abs(percent) * 10) / 10 : Number(Math.abs(percent).toPrecision(2));
  return `${size === 0 ? "" : percent < 0 ? "−" : "+"}${perCent(exact(size))}`;
};

const away = (ratio: number): number => Math.max(ratio, 1 / ratio);
const middle = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

const isEnergy = (row: Published): boolean => row.output === energy || row.output === "it_energy";
/** Whether chip-hours were given and energy was published. */
const hasHours = (row: Published): boolean =>
  row.kind === "from_hours" && isEnergy(row) && row.request.runs?.[0]?.route === "hours";

interface Drawn extends Miss {
  row: Published;
}

const drawn = (own: Work, rows: Published[], filled: (row: Published) => boolean, ranges: boolean): Drawn[] =>
  rows.map((row): Drawn => {
    const result = own.results.get(row.id);
    if (!result || !isDone(own) || !Number.isFinite(result.ratio)) return { row, label: row.label, filled: filled(row), text: "" };
    const range = ranges && result.p5 < result.p95 ? { low: result.p5 / result.published, high: result.p95 / result.published } : {};
    return { row, label: row.label, filled: filled(row), ratio: result.ratio, text: signed(result.ratio), ...range };
  }).sort((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));

const ratios = (rows: Drawn[]): number[] => rows.flatMap((row) => row.ratio ?? []);
const worst = (values: number[]): number => values.reduce((most, one) => (away(one) > away(most) ? one : most), 1);
const shifted = (ratio: number): string => signed(ratio).replace("+", "");
const percentAway = (ratio: number): string => shifted(1 + Math.abs(ratio - 1));

/** Published beside computed, and the miss; every row of the record that belongs to the plot, drawn or not. */
const table = (store: Store, own: Work, rows: Published[]) => ({
  head: [phrase("missRun"), phrase("missPublished"), phrase("missOurs"), phrase("missMiss"), phrase("missBasis")],
  rows: rows.map((row) => {
    const result = own.results.get(row.id);
    const source = store.description.sources.find((one) => one.id === row.published.source);
    const value = (amount: number | undefined) => (amount === undefined || !Number.isFinite(amount) ? "" : precise(amount, row.published.unit, row.published.unit === "1"));
    return { cells: [html`${row.label}<span class="detail">${source?.title ?? row.published.source}</span>`, value(row.published.central), value(result?.central),
      result && Number.isFinite(result.ratio) ? signed(result.ratio) : "", phrase(`basis:${row.basis}` as Key)] };
  }),
});

/** Two plots of one axis, side by side where there is room. */
const panels = (axis: Omit<Misses, "groups" | "label">, both: [Misses["groups"], Misses["groups"]], label: (rows: string) => string): TemplateResult =>
  html`<div class="panels">${both.map((groups) => misses({ ...axis, groups, label: label(spoken(groups.flatMap((group) => group.rows))) }))}</div>`;

const spoken = (rows: Miss[]): string => rows.filter((row) => row.ratio !== undefined).map((row) => `${row.label} ${row.text}`).join(", ");

const givenHours = (store: Store, ui: Ui, own: Work): TemplateResult => {
  const rows = own.rows.filter(hasHours);
  const isFilled = (row: Published) => row.basis === "metered" || row.basis === "assumed_power";
  const all = drawn(own, rows, isFilled, false);
  const [metered, power, plates] = ["metered", "assumed_power", "nameplate"].map((basis) => all.filter((one) => one.row.basis === basis)) as [Drawn[], Drawn[], Drawn[]];
  const done = isDone(own);
  const far = Math.max(0.2, ...ratios(all).map((ratio) => Math.abs(ratio - 1)));
  const step = Math.ceil((far * 100) / 20) * 20;
  const other = own.rows.filter((row) => (row.kind === "from_hours" && !hasHours(row)) || row.kind === "accounting");
  return frame(ui, {
    id: "misses-energy",
    title: done ? phrase("missEnergy", { metered: percentAway(worst(ratios(metered))), plates: percentAway(worst(ratios(plates))) }) : phrase("missEnergyWait"),
    subtitle: phrase("missEnergyText"),
    plot: panels({
      ends: [1 - step / 100, 1 + step / 100],
      ticks: [-step, 0, step].map((percent) => ({ at: 1 + percent / 100, text: percent ? signed(1 + percent / 100) : phrase("missExact") })),
      byFactors: false, sides: [phrase("missTooLittle"), phrase("missTooMuch")],
    }, [[{ head: phrase("missMetered"), rows: metered }, { head: phrase("missPower"), rows: power }], [{ head: phrase("missPlates"), rows: plates }]],
    (rows) => phrase("missEnergyLabel", { rows })),
    source: phrase("missEnergySource", { count: other.length }),
    table: table(store, own, [...rows, ...other]),
  });
};

const givenSize = (store: Store, ui: Ui, own: Work): TemplateResult => {
  const rows = own.rows.filter((row) => row.kind === "chip_hours");
  const counted = rows.filter((row) => row.basis === "disclosed");
  const all = drawn(own, counted, (row) => row.listed === true, true);
  const done = isDone(own);
  const inside = counted.filter((row) => own.results.get(row.id)?.inside).length;
  const values = ratios(all);
  const widest = Math.max(2.5, ...all.flatMap((row) => [row.low, row.high, row.ratio]).map((value) => (value === undefined ? 1 : away(value))));
  return frame(ui, {
    id: "misses-hours",
    title: done ? phrase("missHours", { inside, count: counted.length }) : phrase("missHoursWait"),
    subtitle: done ? phrase("missHoursText", { middle: percentAway(middle(values.map(away))), most: exact(away(worst(values)), 2) }) : phrase("missHoursTextWait"),
    plot: panels({
      ends: [1 / widest, widest],
      ticks: [{ at: 0.5, text: phrase("missHalf") }, { at: 1, text: phrase("missExact") }, { at: 2, text: phrase("missTwice") }],
      byFactors: true, near: [0.8, 1.25], sides: [phrase("missTooFew"), phrase("missTooMany")],
    }, [[{ head: phrase("missLearnt"), rows: all.filter((one) => one.row.listed) }], [{ head: phrase("missLater"), rows: all.filter((one) => !one.row.listed) }]],
    (rows) => phrase("missHoursLabel", { rows })),
    source: phrase("missHoursSource"),
    table: table(store, own, rows),
  });
};

export const reproduced = (store: Store, ui: Ui): TemplateResult | typeof nothing => {
  const own = work(store);
  if (!own) return nothing;
  const { part } = ui;
  if (near(ui, "misses")) workOut(store, () => void ui.redraw(part));
  return html`
    <section id="misses" aria-labelledby="misses-title" aria-busy=${isDone(own) ? nothing : "true"}>
      <h3 class="title" id="misses-title">${phrase("missTitle")}</h3>
      ${givenHours(store, ui, own)}${givenSize(store, ui, own)}
    </section>`;
};
