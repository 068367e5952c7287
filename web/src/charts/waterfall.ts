// One amount turned into another factor by factor on a multiplicative axis: an arrow each, a tick for a factor of 1.
import { svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { exact, nbsp } from "../words/format";
import { textSize, textWidth } from "./label";
import { dot, upright, words, type Anchor } from "./marks";
import { plot, type Drawing } from "./plot";
import { scaleOf } from "./scale";
import { gridSpan } from "./spans";
import { isWide } from "./screen";

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

export interface Waterfall {
  from: End;
  to: End;
  steps: Step[];
  unit: string;
  /** the whole picture in one sentence */
  label: string;
}

const head = 9;
/** The size in px of what is written beside an arrow. */
const stepSize = 16;

const arrow = (from: number, to: number, y: number, tone: string): SVGTemplateResult => {
  const way = Math.sign(to - from);
  const neck = to - way * Math.min(head, Math.abs(to - from));
  const outline = `M${from} ${y - 4}H${neck}V${y - 9}L${to} ${y}L${neck} ${y + 9}V${y + 4}H${from}Z`;
  return svg`<path d=${outline} class=${tone} />`;
};

/** Before the head of an arrow, or on its other side where there is no room; right of a tick. */
const beside = (
  text: string, size: number, look: string, from: number, to: number, y: number, width: number,
): SVGTemplateResult => {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const long = textWidth(text, size) + 14;
  const toTheRight = right + long <= width && (to >= from || left - long < 0);
  return toTheRight ? words(right + 14, y + 5, text, look) : words(left - 14, y + 5, text, look, "end");
};

const stepMark = (step: Step, from: number, to: number, y: number, width: number): SVGTemplateResult => {
  const { text } = step;
  if (step.none) return svg`${upright(from, y - 8, y + 8, "stroke-ink", 3)}
    ${beside(text, textSize, "quiet halo", from, from, y, width)}`;
  // On phones the names stand where the text of a long arrow would.
  const above = isWide(width) && Math.abs(to - from) > textWidth(text, stepSize) + 24;
  const look = "medium bold halo";
  return svg`${arrow(from, to, y, step.factor < 1 ? "fill-ink" : "fill-field")}
    ${above ? words((from + to) / 2, y - 12, text, look, "middle")
      : beside(text, stepSize, look, from, to, y, width)}`;
};

const endMark = ({ text, tone }: End, x: number, y: number, width: number): SVGTemplateResult => {
  const left = x > width * 0.8;
  const look = `medium bold fill-${tone} halo`;
  return svg`${dot(x, y, 8, `fill-${tone}`)}
    ${words(left ? x - 16 : x + 16, y + 5, text, look, left ? "end" : "start")}`;
};

const names = (label: string, detail: string, y: number, wide: boolean): SVGTemplateResult => svg`
  ${words(0, y + (wide ? 24 : 14), label, "bold halo")}
  ${words(0, y + (wide ? 40 : 29), detail, wide ? "quiet halo" : "quiet halo fine")}`;

const draw = ({ from, to, steps, unit }: Waterfall, width: number): Drawing => {
  const wide = isWide(width);
  const left = wide ? Math.min(380, width * 0.38) + 8 : 8, right = width - (wide ? 24 : 12);
  // What the amount has come to before each step, and after the last.
  const levels = steps.reduce((all, step) => [...all, all.at(-1)! * step.factor], [from.value]);
  const { at, ticks } = scaleOf(gridSpan([...levels, to.value]), left, right);
  const [top, row, middle] = [30, wide ? 52 : 58, wide ? 30 : 43];
  const rowAt = (i: number) => top + i * row;
  const y = (i: number) => rowAt(i) + middle;
  const bottom = rowAt(steps.length + 2) + 4;
  const last = ticks.length - 1;
  const anchorOf = (i: number): Anchor => (i === last ? "end" : !wide && i === 0 ? "start" : "middle");
  return {
    height: bottom,
    marks: svg`
      ${ticks.map((value, i) => svg`${upright(at(value), 24, bottom, "stroke-hair")}
        ${words(at(value), 14, exact(value) + (i ? "" : nbsp + unit), "quiet", anchorOf(i))}`)}
      ${levels.map((level, i) => upright(at(level), y(i), y(i + 1), "stroke-ink-3", undefined, "2 3"))}
      ${[from, ...steps, to].map((one, i) => names(one.label, one.detail, rowAt(i), wide))}
      ${endMark(from, at(from.value), y(0), width)}
      ${steps.map((step, i) => stepMark(step, at(levels[i]!), at(levels[i + 1]!), y(i + 1), width))}
      ${endMark(to, at(to.value), y(steps.length + 1), width)}`,
  };
};

export const waterfall = (what: Waterfall): TemplateResult => plot(what.label, (width) => draw(what, width));
