// Rows of dots with their 90 % lines and, where known, 50 % lines on one axis; claims stand as uprights through all
// rows.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textSize, textWidth } from "./label";
import { across, dot, ring, upright, words, type Anchor } from "./marks";
import { plot, type Drawing } from "./plot";
import { axisFromZero, scaleOf } from "./scale";
import { gridSpan } from "./spans";
import { isWide } from "./screen";

export interface IntervalRow {
  label: string;
  detail: string;
  /** absent: there is no figure, and `text` says why */
  value?: number;
  /** nine in ten outcomes */
  low?: number;
  high?: number;
  /** every second outcome */
  half?: [number, number];
  text: string;
  /** the letter of a run's colour; ink where the row is no run */
  tone?: string;
  /** another's figures: drawn as an open dot */
  open?: boolean;
}

export interface Claimed {
  from: number;
  /** present: a band */
  to?: number;
  label: string;
  short: string;
}

interface Intervals {
  rows: IntervalRow[];
  claims?: Claimed[];
  /** "times": multiplicative around 1; otherwise linear from zero in this unit */
  scale: "times" | { unit: string };
  /** what a gridline of a multiplicative axis is called */
  tick?: (value: number, narrow: boolean) => string;
  label: string;
}

interface Axis {
  at(value: number): number;
  ticks: { at: number; text: string; main: boolean }[];
}

const axisOf = ({ rows, claims = [], scale, tick }: Intervals, from: number, to: number): Axis => {
  const ends = rows.flatMap((row) => [row.value, row.low, row.high]);
  const values = [...ends, ...claims.flatMap((one) => [one.from, one.to])].filter((one) => one !== undefined);
  if (scale !== "times") {
    const { at, ticks } = axisFromZero(Math.max(...values), from, to, scale.unit);
    return { at, ticks: ticks.map((one, i) => ({ ...one, main: i === 0 })) };
  }
  const { at, ticks } = scaleOf(gridSpan([...values, 0.25, 4], 2), from, to);
  const narrow = to - from < 440;
  const every = Math.ceil(ticks.length / (narrow ? 5 : 9));
  const ones = ticks.indexOf(1);
  // Every gridline is drawn; where they are dense only some have their names.
  const nameOf = (value: number, i: number) =>
    (i - ones) % every === 0 ? tick?.(value, narrow) ?? String(value) : "";
  return { at, ticks: ticks.map((value, i) => ({ at: at(value), main: value === 1, text: nameOf(value, i) })) };
};

const mark = (row: IntervalRow, at: Axis["at"], y: number): SVGTemplateResult => {
  const { value, low, high, half, tone = "ink" } = row;
  const x = at(value!);
  return svg`
    ${low === undefined || high === undefined ? nothing : across(y, at(low), at(high), `stroke-${tone}`, 2)}
    ${half ? across(y, at(half[0]), at(half[1]), `stroke-${tone}`, 7) : nothing}
    ${dot(x, y, 7.5, "fill-paper")}
    ${row.open ? ring(x, y, 4.5, tone) : dot(x, y, 5.5, `fill-${tone}`)}`;
};

const claimMarks = (claims: Claimed[], at: Axis["at"], top: number, bottom: number): SVGTemplateResult[] =>
  claims.map(({ from, to }) => {
    if (to === undefined) return upright(at(from), top, bottom, "stroke-ink-3", 3);
    return svg`
      <rect x=${at(from)} y=${top} width=${at(to) - at(from)} height=${bottom - top} class="fill-wash" />
      ${[from, to].map((end) => upright(at(end), top, bottom, "stroke-ink-3"))}`;
  });

const gridLook = ({ main }: { main: boolean }): string => (main ? "stroke-ink-3" : "stroke-hair");

/** Where the rows begin: below the names of claims, if there are any. */
const topOf = ({ claims = [] }: Intervals): number => (claims.length ? 50 : 30);

const wide = (chart: Intervals, width: number): Drawing => {
  const { rows, claims = [] } = chart;
  const height = 52, top = topOf(chart), bottom = top + rows.length * height;
  const left = Math.min(360, width * 0.36) + 8;
  const { at, ticks } = axisOf(chart, left, width - 24);
  const middleOf = ({ from, to }: Claimed) => (to === undefined ? at(from) : (at(from) + at(to)) / 2);
  const figure = (row: IntervalRow, y: number): SVGTemplateResult => {
    if (row.value === undefined) return svg`
      ${across(y, left, width, "stroke-ink-3", undefined, "2 4")}
      ${words(left + 12, y + 4, row.text, "quiet halo")}`;
    const right = at(Math.max(row.value, row.high ?? 0)) + 12;
    const fits = right + textWidth(row.text, textSize) <= width;
    const beside = fits ? right : at(Math.min(row.value, row.low ?? Infinity)) - 12;
    return svg`${mark(row, at, y)}${words(beside, y + 4, row.text, "halo", fits ? "start" : "end")}`;
  };
  return {
    height: bottom + 2,
    marks: svg`
      ${claimMarks(claims, at, top - 4, bottom)}
      ${ticks.map((tick) => svg`${upright(tick.at, top - 4, bottom, gridLook(tick))}
        ${words(tick.at, top - 12, tick.text, "quiet halo", "middle")}`)}
      ${claims.map((one) => words(middleOf(one), 14, one.label, "bold halo", "middle"))}
      ${rows.map((row, i) => {
        const y = top + i * height;
        return svg`
          ${across(y + height, 0, width, "stroke-hair")}
          ${words(0, y + 23, row.label, "bold halo")}
          ${words(0, y + 39, row.detail, "quiet halo")}
          ${figure(row, y + height / 2)}`;
      })}`,
  };
};

const narrow = (chart: Intervals, width: number): Drawing => {
  const { rows, claims = [] } = chart;
  const height = 58, top = topOf(chart), bottom = top + rows.length * height;
  const { at, ticks } = axisOf(chart, 8, width - 8);
  const last = ticks.length - 1;
  const anchorOf = (i: number): Anchor => (i === 0 ? "start" : i === last ? "end" : "middle");
  return {
    height: bottom,
    marks: svg`
      ${claims.map((one, i) => words(i ? width : 0, 14, one.short, "bold halo fine", i ? "end" : "start"))}
      ${ticks.map((tick, i) => words(tick.at, top - 12, tick.text, "quiet halo fine", anchorOf(i)))}
      ${rows.map((row, i) => {
        const y = top + i * height;
        const [lane, floor] = [y + 33, y + 55];
        return svg`
          ${claimMarks(claims, at, lane, floor)}
          ${ticks.map((tick) => upright(tick.at, lane, floor, gridLook(tick)))}
          ${words(0, y + 13, row.label, "bold halo")}
          ${words(0, y + 29, row.detail, "quiet halo fine")}
          ${row.value === undefined ? words(0, lane + 17, row.text, "quiet halo")
            : svg`${words(width, y + 13, row.text, "halo", "end")}${mark(row, at, lane + 11)}`}`;
      })}`,
  };
};

export const intervals = (chart: Intervals): TemplateResult =>
  plot(chart.label, (width) => (isWide(width) ? wide : narrow)(chart, width));
