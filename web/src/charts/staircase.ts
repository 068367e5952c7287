// The accounting staircase: one line through methods sorted by what they give, the one in use bold with a dot.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textSize, textWidth } from "./label";
import { across, disc, words } from "./marks";
import { plot, type Drawing } from "./plot";
import { rowButtons } from "./row_buttons";
import { axisAbove, axisFromZero, type Axis } from "./scale";
import { isWide } from "./screen";

export interface Stair {
  label: string;
  detail: string;
  value?: number;
  text: string;
  used: boolean;
  /** what this method counts otherwise than the one before it */
  step: string;
  /** what pressing the row does, in words */
  action: string;
  press: () => void;
}

interface Staircase {
  stairs: Stair[];
  /** the letter of the run's colour */
  tone: string;
  unit: string;
  label: string;
  /** what stands beside the value of the method in use */
  usedText: string;
}

const top = 32;
const rowHeights = { wide: 46, narrow: 58 };

const largestOf = (stairs: Stair[]): number => Math.max(...stairs.map((one) => one.value ?? 0));

/** The line from stair to stair, over those that have a value, which come first. */
const pathOf = (stairs: Stair[], axis: Axis): string => {
  const known = stairs.flatMap((one) => one.value ?? []);
  return known.map((value, i) => {
    const x = axis.at(value), y = top + i * rowHeights.wide;
    const start = i === 0 ? `M${x} ${y + 6}` : `V${y}H${x}`;
    return i === known.length - 1 ? `${start}V${y + rowHeights.wide - 6}` : start;
  }).join("");
};

const absent = (x: number, y: number, text: string): SVGTemplateResult => svg`
  ${across(y, x, x + 60, "stroke-ink-3", undefined, "2 4")}${words(x + 72, y + 4, text, "quiet")}`;

const wide = ({ stairs, tone, unit, usedText }: Staircase, width: number): Drawing => {
  const height = rowHeights.wide;
  const names = Math.min(400, width * 0.42);
  const bottom = top + stairs.length * height;
  const axis = axisFromZero(largestOf(stairs), names, width - 84, unit);
  const value = (one: Stair, y: number): SVGTemplateResult => {
    if (one.value === undefined) return absent(names, y, one.text);
    const x = axis.at(one.value);
    if (!one.used) return words(x + 10, y + 4, one.text, "bold halo");
    const text = svg`${one.text}<tspan dx="6" class=${`small fill-${tone}`}>${usedText}</tspan>`;
    return svg`${disc(x, y, 6.5, tone)}${words(x + 12, y + 5, text, `medium bold fill-${tone} halo`)}`;
  };
  // What the step adds stands left of the line, where there is room.
  const step = (one: Stair, y: number): SVGTemplateResult | typeof nothing => {
    const x = one.value === undefined ? 0 : axis.at(one.value) - 12;
    return x - textWidth(one.step, textSize) < names ? nothing : words(x, y + 4, one.step, "quiet halo", "end");
  };
  const rows = stairs.map((one, i) => ({ one, y: top + i * height, middle: top + (i + 0.5) * height }));
  return {
    height: bottom + 2,
    marks: svg`
      ${axisAbove(axis, width, bottom)}
      ${rows.map(({ one, y }) => svg`
        ${across(y + height, 0, width, "stroke-hair")}
        ${words(0, y + 20, one.label, one.used ? "bold" : "")}
        ${words(0, y + 36, one.detail, "quiet")}`)}
      <path d=${pathOf(stairs, axis)} class=${`no-fill stroke-${tone}`} stroke-width="2" />
      ${rows.map(({ one, middle }) => value(one, middle))}
      ${rows.map(({ one, middle }) => step(one, middle))}`,
    over: rowButtons(stairs, top, height),
  };
};

const narrow = ({ stairs, tone, unit }: Staircase, width: number): Drawing => {
  const height = rowHeights.narrow;
  const bottom = top + stairs.length * height;
  const axis = axisFromZero(largestOf(stairs), 0, width - 4, unit);
  const line = (one: Stair, before: number, y: number): SVGTemplateResult => {
    if (one.value === undefined) return across(y, 0, 60, "stroke-ink-3", undefined, "2 4");
    const from = axis.at(before), to = axis.at(one.value);
    return svg`${across(y, from, Math.max(to, from + 2), `stroke-${tone}`, 3)}
      ${one.used ? disc(to, y, 6.5, tone) : nothing}`;
  };
  return {
    height: bottom,
    marks: svg`
      ${axisAbove(axis, width, bottom - 8)}
      ${stairs.map((one, i) => {
        const y = top + i * height;
        const bare = one.value === undefined;
        const look = bare ? "quiet halo" : one.used ? `medium bold fill-${tone} halo` : "bold halo";
        return svg`
          ${words(0, y + 14, one.label, one.used ? "bold halo" : "halo")}
          ${words(0, y + 29, one.detail, "quiet halo fine")}
          ${words(width, y + 14, one.text, look, "end")}
          ${line(one, stairs[i - 1]?.value ?? 0, y + 42)}`;
      })}`,
    over: rowButtons(stairs, top, height),
  };
};

export const staircase = (what: Staircase): TemplateResult =>
  plot(what.label, (width) => (isWide(width) ? wide : narrow)(what, width), "with-row-buttons");
