// Rows of dots with their 90 % lines and, where known, 50 % lines on one axis; claims stand as uprights through all rows.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { logAxis } from "./log_axis";
import { axisFromZero } from "./axis";
import { textWidth } from "./series";
import "./plot";

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

export interface Upright {
  from: number;
  /** present: a band */
  to?: number;
  label: string;
  short: string;
}

export interface Intervals {
  rows: IntervalRow[];
  uprights?: Upright[];
  /** "times": multiplicative around 1; otherwise linear from zero in this unit */
  scale: "times" | { unit: string };
  /** what a gridline of a multiplicative axis is called */
  tick?: (value: number, narrow: boolean) => string;
  label: string;
}

interface Scale {
  x(value: number): number;
  ticks: { at: number; text: string; main: boolean }[];
}

const scaleOf = ({ rows, uprights = [], scale, tick }: Intervals, from: number, to: number): Scale => {
  const values = [...rows.flatMap((row) => [row.value, row.low, row.high]), ...uprights.flatMap((one) => [one.from, one.to])].filter((one) => one !== undefined);
  if (scale !== "times") {
    const axis = axisFromZero(Math.max(...values), from, to, scale.unit);
    return { x: axis.x, ticks: axis.ticks.map((one, i) => ({ ...one, main: i === 0 })) };
  }
  const axis = logAxis([...values, 0.25, 4], from, to, 2);
  const narrow = to - from < 440;
  const every = Math.ceil(axis.ticks.length / (narrow ? 5 : 9));
  const ones = axis.ticks.findIndex((one) => one.value === 1);
  // Every gridline is drawn; where they are dense only some have their names.
  return { x: axis.x, ticks: axis.ticks.map((one, i) => ({ at: one.at, main: one.value === 1,
    text: (i - ones) % every === 0 ? tick?.(one.value, narrow) ?? String(one.value) : "" })) };
};

const mark = (row: IntervalRow, x: (value: number) => number, y: number): SVGTemplateResult => {
  const at = x(row.value!);
  const tone = row.tone ?? "ink";
  return svg`
    ${row.low !== undefined && row.high !== undefined ? svg`<line x1=${x(row.low)} y1=${y} x2=${x(row.high)} y2=${y} class=${`stroke-${tone}`} stroke-width="2" />` : ""}
    ${row.half ? svg`<line x1=${x(row.half[0])} y1=${y} x2=${x(row.half[1])} y2=${y} class=${`stroke-${tone}`} stroke-width="7" />` : ""}
    <circle cx=${at} cy=${y} r="7.5" class="fill-paper" />
    ${row.open ? svg`<circle cx=${at} cy=${y} r="4.5" class=${`fill-paper stroke-${tone}`} stroke-width="2" />` : svg`<circle cx=${at} cy=${y} r="5.5" class=${`fill-${tone}`} />`}`;
};

const missing = (row: IntervalRow, from: number, to: number, y: number): SVGTemplateResult => svg`
  <line x1=${from} y1=${y} x2=${to} y2=${y} class="stroke-ink-3" stroke-dasharray="2 4" />
  <text x=${from + 12} y=${y + 4} class="quiet halo">${row.text}</text>`;

const uprightMarks = (uprights: Upright[], x: (value: number) => number, top: number, bottom: number): SVGTemplateResult => svg`
  ${uprights.map((one) => (one.to === undefined
    ? svg`<line x1=${x(one.from)} y1=${top} x2=${x(one.from)} y2=${bottom} class="stroke-ink-3" stroke-width="3" />`
    : svg`<rect x=${x(one.from)} y=${top} width=${x(one.to) - x(one.from)} height=${bottom - top} class="fill-wash" />
      ${[one.from, one.to].map((end) => svg`<line x1=${x(end)} y1=${top} x2=${x(end)} y2=${bottom} class="stroke-ink-3" />`)}`))}`;

const wide = (chart: Intervals, width: number): { height: number; draw: SVGTemplateResult } => {
  const row = 52, top = chart.uprights?.length ? 50 : 30;
  const names = Math.min(360, width * 0.36);
  const scale = scaleOf(chart, names + 8, width - 24);
  const bottom = top + chart.rows.length * row;
  const level = (i: number) => top + i * row;
  return { height: bottom + 2, draw: svg`
    ${uprightMarks(chart.uprights ?? [], scale.x, top - 4, bottom)}
    ${scale.ticks.map((tick) => svg`<line x1=${tick.at} y1=${top - 4} x2=${tick.at} y2=${bottom} class=${tick.main ? "stroke-ink-3" : "stroke-hair"} />
      <text x=${tick.at} y=${top - 12} text-anchor="middle" class="quiet halo">${tick.text}</text>`)}
    ${(chart.uprights ?? []).map((one) => svg`<text x=${one.to === undefined ? scale.x(one.from) : (scale.x(one.from) + scale.x(one.to)) / 2} y="14" text-anchor="middle" class="bold halo">${one.label}</text>`)}
    ${chart.rows.map((one, i) => {
      const y = level(i) + row / 2;
      const right = one.value === undefined ? 0 : scale.x(Math.max(one.value, one.high ?? 0)) + 12;
      const fits = right + textWidth(one.text, 13) <= width;
      return svg`
        <line x1="0" y1=${level(i + 1)} x2=${width} y2=${level(i + 1)} class="stroke-hair" />
        <text x="0" y=${level(i) + 23} class="bold halo">${one.label}</text>
        <text x="0" y=${level(i) + 39} class="quiet halo">${one.detail}</text>
        ${one.value === undefined ? missing(one, names + 8, width, y) : svg`${mark(one, scale.x, y)}
          <text x=${fits ? right : scale.x(Math.min(one.value, one.low ?? Infinity)) - 12} y=${y + 4} text-anchor=${fits ? "start" : "end"} class="halo">${one.text}</text>`}`;
    })}` };
};

const narrow = (chart: Intervals, width: number): { height: number; draw: SVGTemplateResult } => {
  const row = 66, top = chart.uprights?.length ? 50 : 30;
  const scale = scaleOf(chart, 8, width - 8);
  const bottom = top + chart.rows.length * row;
  const last = scale.ticks.length - 1;
  return { height: bottom, draw: svg`
    ${(chart.uprights ?? []).map((one, i) => svg`<text x=${i === 0 ? 0 : width} y="14" text-anchor=${i === 0 ? "start" : "end"} class="bold halo fine">${one.short}</text>`)}
    ${scale.ticks.map((tick, i) => svg`<text x=${tick.at} y=${top - 12} text-anchor=${i === 0 ? "start" : i === last ? "end" : "middle"} class="quiet halo fine">${tick.text}</text>`)}
    ${chart.rows.map((one, i) => {
      const y = top + i * row;
      const [lane, floor] = [y + 36, y + 62];
      return svg`
        ${uprightMarks(chart.uprights ?? [], scale.x, lane, floor)}
        ${scale.ticks.map((tick) => svg`<line x1=${tick.at} y1=${lane} x2=${tick.at} y2=${floor} class=${tick.main ? "stroke-ink-3" : "stroke-hair"} />`)}
        <text x="0" y=${y + 13} class="bold halo">${one.label}</text>
        <text x="0" y=${y + 29} class="quiet halo fine">${one.detail}</text>
        ${one.value === undefined ? svg`<text x="0" y=${lane + 17} class="quiet halo">${one.text}</text>` : svg`
          <text x=${width} y=${y + 13} text-anchor="end" class="halo">${one.text}</text>
          ${mark(one, scale.x, lane + 13)}`}`;
    })}` };
};

export const intervals = (chart: Intervals): TemplateResult => {
  const draw = (width: number) => {
    const drawn = width < 640 ? narrow(chart, width) : wide(chart, width);
    return html`<svg viewBox="0 0 ${width} ${drawn.height}" width=${width} height=${drawn.height} role="img" aria-label=${chart.label}>${drawn.draw}</svg>`;
  };
  return html`<tokenwatt-plot class="plot" .draw=${draw}></tokenwatt-plot>`;
};
