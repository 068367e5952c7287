// One amount turned into another factor by factor on a multiplicative axis: an arrow each, a tick for a factor of 1.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { exact, nbsp } from "../words/format";
import { logAxis, type LogAxis } from "./log_axis";
import { textWidth } from "./series";
import "./plot";

export interface End {
  label: string;
  detail: string;
  value: number;
  text: string;
  tone: string;
}

export interface Step {
  label: string;
  detail: string;
  factor: number;
  text: string;
  /** within rounding of 1 */
  none: boolean;
}

export interface Fall {
  from: End;
  to: End;
  steps: Step[];
  unit: string;
  /** the whole picture in one sentence */
  label: string;
}

interface Place {
  axis: LogAxis;
  top: number;
  row: number;
  /** where in its row a mark lies */
  middle: number;
  width: number;
}

const head = 9;

const arrow = (from: number, to: number, y: number, tone: string): SVGTemplateResult => {
  const way = Math.sign(to - from);
  const tip = Math.min(head, Math.abs(to - from));
  const neck = to - way * tip;
  return svg`<path d=${`M${from} ${y - 4}H${neck}V${y - 9}L${to} ${y}L${neck} ${y + 9}V${y + 4}H${from}Z`} class=${tone} />`;
};

const stepMark = (step: Step, from: number, to: number, y: number, width: number): SVGTemplateResult => {
  if (step.none) return svg`<line x1=${from} y1=${y - 8} x2=${from} y2=${y + 8} class="stroke-ink" stroke-width="3" />
    ${beside(step.text, from, from, y, width, "quiet")}`;
  // On phones the names stand where the text of a long arrow would.
  const above = width >= 640 && Math.abs(to - from) > textWidth(step.text, 16) + 24;
  return svg`${arrow(from, to, y, step.factor < 1 ? "fill-ink" : "fill-field")}
    ${above ? svg`<text x=${(from + to) / 2} y=${y - 12} text-anchor="middle" class="medium bold halo">${step.text}</text>` : beside(step.text, from, to, y, width, "medium bold")}`;
};

/** Before the head of an arrow, or on its other side where there is no room; right of a tick. */
const beside = (text: string, from: number, to: number, y: number, width: number, look: string): SVGTemplateResult => {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const size = look === "quiet" ? 13 : 16;
  const long = textWidth(text, size) + 14;
  const toTheRight = right + long <= width && (to >= from || left - long < 0);
  return toTheRight
    ? svg`<text x=${right + 14} y=${y + 5} class=${`${look} halo`}>${text}</text>`
    : svg`<text x=${left - 14} y=${y + 5} text-anchor="end" class=${`${look} halo`}>${text}</text>`;
};

const endMark = (end: End, at: number, y: number, width: number): SVGTemplateResult => svg`
  <circle cx=${at} cy=${y} r="8" class=${`fill-${end.tone}`} />${at > width * 0.8
    ? svg`<text x=${at - 16} y=${y + 5} text-anchor="end" class=${`medium bold fill-${end.tone} halo`}>${end.text}</text>`
    : svg`<text x=${at + 16} y=${y + 5} class=${`medium bold fill-${end.tone} halo`}>${end.text}</text>`}`;

const names = (label: string, detail: string, y: number, wide: boolean): SVGTemplateResult => svg`
  <text x="0" y=${y + (wide ? 24 : 14)} class="bold halo">${label}</text>
  <text x="0" y=${y + (wide ? 40 : 29)} class=${`quiet halo ${wide ? "" : "fine"}`}>${detail}</text>`;

const drawn = ({ from, to, steps, unit }: Fall, width: number): { height: number; draw: SVGTemplateResult } => {
  const wide = width >= 640;
  const column = wide ? Math.min(380, width * 0.38) : 0;
  const levels = steps.reduce((all, step) => [...all, all.at(-1)! * step.factor], [from.value]);
  const axis = logAxis([...levels, to.value], column + 8, width - (wide ? 24 : 12));
  const place: Place = { axis, top: 30, row: wide ? 52 : 66, middle: wide ? 30 : 46, width };
  const at = (i: number) => place.top + i * place.row;
  const y = (i: number) => at(i) + place.middle;
  const bottom = at(steps.length + 2) + 4;
  const rows = [from, ...steps, to];
  const last = axis.ticks.length - 1;
  return { height: bottom, draw: svg`
    ${axis.ticks.map((tick, i) => svg`<line x1=${tick.at} y1="24" x2=${tick.at} y2=${bottom} class="stroke-hair" />
      <text x=${tick.at} y="14" text-anchor=${i === last ? "end" : !wide && i === 0 ? "start" : "middle"} class="quiet">${exact(tick.value)}${i === 0 ? nbsp + unit : ""}</text>`)}
    ${levels.map((level, i) => svg`<line x1=${axis.x(level)} y1=${y(i)} x2=${axis.x(level)} y2=${y(i + 1)} class="stroke-ink-3" stroke-dasharray="2 3" />`)}
    ${rows.map((row, i) => names(row.label, row.detail, at(i), wide))}
    ${endMark(from, axis.x(from.value), y(0), width)}
    ${steps.map((step, i) => stepMark(step, axis.x(levels[i]!), axis.x(levels[i + 1]!), y(i + 1), width))}
    ${endMark(to, axis.x(to.value), y(steps.length + 1), width)}` };
};

export const waterfall = (fall: Fall): TemplateResult => {
  const draw = (width: number) => {
    const { height, draw: marks } = drawn(fall, width);
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${fall.label}>${marks}</svg>`;
  };
  return html`<tokenwatt-plot class="plot" .draw=${draw}></tokenwatt-plot>`;
};
