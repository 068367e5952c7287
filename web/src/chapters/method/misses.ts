// What we reproduce, and by how much we miss: energy where hours are given, hours where only the size is; never mixed.
import { html, nothing, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { figured, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { misses, type Miss, type Misses } from "../../charts/misses";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact, percentSign } from "../../words/format";
import { phrase, type Key } from "../../words/text";
import { precise } from "../../words/units";
import { work, type Published } from "../../answers/reproduction";

type Work = NonNullable<ReturnType<typeof work>>;

/** "+36%" or "−36%", with the minus sign of typography. */
const signed = (ratio: number): string => {
  const percent = Math.abs(ratio - 1) * 100;
  const size = percent < 10 ? Math.round(percent * 10) / 10 : Number(percent.toPrecision(2));
  return `${size === 0 ? "" : ratio < 1 ? "−" : "+"}${percentSign(exact(size))}`;
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
    const common = { row, label: row.label, filled: filled(row) };
    const result = own.results.get(row.id);
    if (!result) return { ...common, text: "" };
    const { p5, p95, published, ratio } = result;
    const range = ranges && p5 < p95 ? { low: p5 / published, high: p95 / published } : {};
    return { ...common, ratio, text: signed(ratio), ...range };
  }).sort((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));

const ratios = (rows: Drawn[]): number[] => rows.flatMap((row) => row.ratio ?? []);
const worst = (values: number[]): number => values.reduce((most, one) => (away(one) > away(most) ? one : most), 1);
const shifted = (ratio: number): string => signed(ratio).replace("+", "");
const percentAway = (ratio: number): string => shifted(1 + Math.abs(ratio - 1));

/** Published beside computed, and the miss; every row of the record that belongs to the plot, drawn or not. */
const table = (store: Store, own: Work, rows: Published[]): Table => ({
  head: [phrase("missRun"), phrase("missPublished"), phrase("missOurs"), phrase("missMiss"), phrase("missBasis")],
  rows: rows.map(({ id, label, basis, published }) => {
    const { central, ratio } = own.results.get(id) ?? {};
    const source = store.description.sources.find((one) => one.id === published.source)?.title ?? published.source;
    const value = (amount = NaN) =>
      (Number.isFinite(amount)
        ? figured(amount, published.unit, precise(amount, published.unit, published.unit === "1")) : "");
    return {
      cells: [
        html`${label}<span class="detail">${source}</span>`, value(published.central), value(central),
        ratio === undefined ? "" : figured(ratio, "1", signed(ratio)), phrase(`basis:${basis}` as Key),
      ],
    };
  }),
});

type Panel = Misses["groups"];

/** Two plots of one axis, side by side where there is room. */
const panels = (
  axis: Omit<Misses, "groups" | "label">, both: [Panel, Panel], label: (rows: string) => string,
): TemplateResult => {
  const rowsIn = (groups: Panel) => groups.flatMap((group) => group.rows).filter((row) => row.ratio !== undefined);
  const spoken = (groups: Panel) => rowsIn(groups).map((row) => `${row.label} ${row.text}`).join(", ");
  return html`<div class="panels">
    ${both.map((groups) => misses({ ...axis, groups, label: label(spoken(groups)) }))}</div>`;
};

const givenHours = (store: Store, ui: Ui, own: Work): TemplateResult => {
  const rows = own.rows.filter(hasHours);
  const isFilled = (row: Published) => row.basis === "metered" || row.basis === "assumed_power";
  const all = drawn(own, rows, isFilled, false);
  const of = (basis: string) => all.filter((one) => one.row.basis === basis);
  const [metered, power, plates] = [of("metered"), of("assumed_power"), of("nameplate")];
  const worstOf = (some: Drawn[]) => percentAway(worst(ratios(some)));
  const far = Math.max(0.2, ...ratios(all).map((ratio) => Math.abs(ratio - 1)));
  const step = Math.ceil((far * 100) / 20) * 20;
  const other = own.rows.filter((row) => (row.kind === "from_hours" && !hasHours(row)) || row.kind === "accounting"
    || row.kind === "query");
  const tick = (percent: number) => {
    const at = 1 + percent / 100;
    return { at, text: percent ? signed(at) : phrase("missExact") };
  };
  return frame(ui, {
    id: "misses-energy",
    title: phrase("missEnergy", { metered: worstOf(metered), plates: worstOf(plates) }),
    subtitle: phrase("missEnergyText"),
    plot: panels({
      ends: [1 - step / 100, 1 + step / 100], ticks: [-step, 0, step].map(tick),
      byFactors: false, sides: [phrase("missTooLittle"), phrase("missTooMuch")],
    }, [
      [{ head: phrase("missMetered"), rows: metered }, { head: phrase("missPower"), rows: power }],
      [{ head: phrase("missPlates"), rows: plates }],
    ], (rows) => phrase("missEnergyLabel", { rows })),
    source: phrase("missEnergySource", { count: other.length }),
    table: table(store, own, [...rows, ...other]),
  });
};

const givenSize = (store: Store, ui: Ui, own: Work): TemplateResult => {
  const rows = own.rows.filter((row) => row.kind === "chip_hours");
  const counted = rows.filter((row) => row.basis === "disclosed");
  const all = drawn(own, counted, (row) => row.listed === true, true);
  const inside = counted.filter((row) => own.results.get(row.id)?.inside).length;
  const values = ratios(all);
  const widest = Math.max(2.5, ...all.flatMap((row) => [row.low, row.high, row.ratio]).map((value = 1) => away(value)));
  return frame(ui, {
    id: "misses-hours",
    title: phrase("missHours", { inside, count: counted.length }),
    subtitle: phrase("missHoursText", {
      middle: percentAway(middle(values.map(away))), most: exact(away(worst(values)), 2),
    }),
    plot: panels({
      ends: [1 / widest, widest],
      ticks: [
        { at: 0.5, text: phrase("missHalf") }, { at: 1, text: phrase("missExact") },
        { at: 2, text: phrase("missTwice") },
      ],
      byFactors: true, near: [0.8, 1.25], sides: [phrase("missTooFew"), phrase("missTooMany")],
    }, [
      [{ head: phrase("missFirst"), rows: all.filter((one) => one.row.listed) }],
      [{ head: phrase("missLater"), rows: all.filter((one) => !one.row.listed) }],
    ], (rows) => phrase("missHoursLabel", { rows })),
    source: phrase("missHoursSource"),
    table: table(store, own, rows),
  });
};

export const reproduced = (store: Store, ui: Ui): TemplateResult | typeof nothing => {
  const own = work(store);
  if (!own) return nothing;
  return html`
    <section id="misses" aria-labelledby="misses-title">
      <h3 class="title" id="misses-title">${phrase("missTitle")}</h3>
      ${givenHours(store, ui, own)}${givenSize(store, ui, own)}
    </section>`;
};
