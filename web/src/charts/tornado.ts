// How far each input alone moves a result: bars from its low end to its high end, on one linear axis, longest first.
import { svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textSize, textWidth } from "./label";
import { across, upright, words } from "./marks";
import { plot, type Drawing } from "./plot";
import { rowButtons, type Pressable } from "./row_buttons";
import { axisAbove, axisFromZero, type Axis } from "./scale";
import { isWide } from "./screen";

export interface Swing extends Pressable {
  label: string;
  /** the input's own range */
  detail: string;
  from: number;
  to: number;
  fromText: string;
  toText: string;
}

interface Tornado {
  swings: Swing[];
  central: number;
  /** the letter of the run's colour */
  tone: string;
  unit: string;
  label: string;
}

const top = 32;

const bar = (swing: Swing, y: number, tone: string, width: number, axis: Axis): SVGTemplateResult => {
  const [from, to] = [axis.at(swing.from), axis.at(swing.to)];
  const left = Math.max(from - 8, textWidth(swing.fromText, textSize));
  const outside = to + 8 + textWidth(swing.toText, textSize) <= width;
  return svg`
    <rect x=${from} y=${y - 7} width=${Math.max(to - from, 2)} height="14" class=${`fill-${tone}`} />
    ${words(left, y + 4, swing.fromText, "bold halo", "end")}
    ${words(outside ? to + 8 : width, y + 4, swing.toText, "bold halo", outside ? "start" : "end")}`;
};

const draw = ({ swings, central, tone, unit }: Tornado, width: number): Drawing => {
  const wide = isWide(width);
  const height = wide ? 46 : 62;
  const bottom = top + swings.length * height;
  const left = wide ? Math.min(340, width * 0.36) + 44 : 2;
  const right = width - textWidth(swings[0]?.toText ?? "", textSize) - 10;
  const axis = axisFromZero(Math.max(central, ...swings.map((one) => one.to)), left, right, unit);
  const x = axis.at(central);
  return {
    height: bottom,
    marks: svg`
      ${axisAbove(axis, width, bottom)}
      ${swings.map((one, i) => {
        const y = top + i * height, middle = y + (wide ? height / 2 : 46);
        return svg`
          ${across(y + height, 0, width, "stroke-hair")}
          ${words(0, y + (wide ? 20 : 16), one.label, "bold halo")}
          ${words(0, y + (wide ? 36 : 31), one.detail, "quiet halo")}
          ${bar(one, middle, tone, width, axis)}
          ${upright(x, middle - 11, middle + 11, "stroke-paper", 6)}
          ${upright(x, middle - 11, middle + 11, "stroke-ink", 2)}`;
      })}`,
    over: rowButtons(swings, top, height),
  };
};

export const tornado = (what: Tornado): TemplateResult =>
  plot(what.label, (width) => draw(what, width), "with-row-buttons");
