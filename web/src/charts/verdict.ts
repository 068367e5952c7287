// A claim against our range: the range is always the same bracket with our middle figure in it, the claim a diamond or
// a bar, one tick for each factor of two outside.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { across, upright, words } from "./marks";
import { picture } from "./plot";

/** What was claimed; an open side is absent. */
interface Ends {
  from: number | undefined;
  to: number | undefined;
}

interface Strip {
  low: number;
  middle: number;
  high: number;
  /** absent where nothing was */
  claim?: Ends;
  /** the ends of the bracket in words */
  lowText: string;
  highText: string;
  label: string;
}

const width = 272;
const [left, right, line] = [96, 176, 17];
const middle = (left + right) / 2;
/** A factor of two outside the bracket. */
const step = 27;
const ticks = [1, 2, 3];

/** Where a value lies on the strip: by its logarithm, or by its distance where it has none. */
const placeOn = ({ low, middle: central, high }: Strip) => (value: number): number => {
  const clamp = (x: number) => Math.min(Math.max(x, 4), width - 4);
  if (low <= 0 || value <= 0 || high <= 0) {
    const span = Math.max(high - low, Math.abs(central), 1e-12);
    return clamp(left + ((value - low) / span) * (right - left));
  }
  const doublings = (ratio: number) => Math.log2(ratio) * step;
  if (high / low < 1.0001) return clamp(middle + doublings(value / central));
  if (value < low) return clamp(left + doublings(value / low));
  if (value > high) return clamp(right + doublings(value / high));
  return left + (Math.log(value / low) / Math.log(high / low)) * (right - left);
};

const bracket = (isPoint: boolean): SVGTemplateResult => {
  if (isPoint) return upright(middle, 6, 28, "stroke-ink-2", 1.5);
  const sides = `M${left + 5} 6h-5v22h5M${right - 5} 6h5v22h-5`;
  return svg`<rect x=${left} y="6" width=${right - left} height="22" class="fill-wash" />
    <path d=${sides} class="no-fill stroke-ink-2" stroke-width="1.5" />`;
};

const arrowHead = (x: number, way: 1 | -1): SVGTemplateResult =>
  svg`<path d=${`M${x - way * 8} 9l${way * 8} 8l${-way * 8} 8z`} class="fill-ink" />`;

const claimed = (strip: Strip, { from, to }: Ends): SVGTemplateResult => {
  const at = placeOn(strip);
  if (from !== undefined && from === to)
    return svg`<path d=${`M${at(from)} 9l7 8l-7 8l-7-8z`} class="fill-ink stroke-paper" stroke-width="1.5" />`;
  // An open side ends in an arrow, which keeps its length where the other end is off the strip.
  const start = from === undefined ? 2 : Math.min(at(from), to === undefined ? width - 26 : width);
  const end = to === undefined ? width - 2 : Math.max(at(to), from === undefined ? 26 : 0);
  const barFrom = from === undefined ? start + 6 : start;
  const barTo = Math.max(to === undefined ? end - 6 : end, start + 5);
  return svg`${across(line, barFrom, barTo, "stroke-ink", 7)}
    ${from === undefined ? arrowHead(start, -1) : nothing}
    ${to === undefined ? arrowHead(end, 1) : nothing}`;
};

export const verdictStrip = (strip: Strip): TemplateResult => {
  const { lowText, highText, label } = strip;
  const isPoint = lowText === highText;
  const [low, high] = isPoint ? [middle, middle] : [left, right];
  const places = ticks.flatMap((i) => [low - i * step, high + i * step]);
  const marks = svg`
    ${across(line, 0, width, "stroke-rule")}
    ${places.map((x) => upright(x, line - 4, line + 4, "stroke-rule"))}
    ${bracket(isPoint)}
    ${isPoint ? nothing : upright(placeOn(strip)(strip.middle), 6, 28, "stroke-ink-2", 1.5)}
    ${words(low, 44, lowText, "quiet", "middle")}
    ${isPoint ? nothing : words(high, 44, highText, "quiet", "middle")}
    ${strip.claim ? claimed(strip, strip.claim) : nothing}`;
  return picture(label, width, { height: 46, marks });
};

/** The strip of a claim that nothing can be set against. */
export const emptyStrip = (label: string): TemplateResult =>
  picture(label, width, { height: 30, marks: across(line, 0, width, "stroke-ink-3", undefined, "1.5 6") });
