// A claim against our range: the range is always the same bracket, the claim a diamond or a bar, one tick for each factor of two outside.
import { svg, html, type TemplateResult } from "lit";

export interface Strip {
  low: number;
  middle: number;
  high: number;
  /** an open side is absent */
  from?: number;
  to?: number;
  /** the ends of the bracket in words */
  lowText: string;
  highText: string;
  label: string;
}

const width = 272;
const [left, right, line] = [96, 176, 17];
/** A factor of two outside the bracket. */
const step = 27;
const ticks = [1, 2, 3];

/** Where a value lies on the strip: by its logarithm, or by its distance where it has none. */
const place = ({ low, middle, high }: Strip) => (value: number): number => {
  const clamp = (x: number) => Math.min(Math.max(x, 4), width - 4);
  if (low <= 0 || value <= 0 || high <= 0) {
    const span = Math.max(high - low, Math.abs(middle), 1e-12);
    return clamp(left + ((value - low) / span) * (right - left));
  }
  const doublings = (ratio: number) => Math.log2(ratio) * step;
  if (high / low < 1.0001) return clamp((left + right) / 2 + doublings(value / middle));
  if (value < low) return clamp(left + doublings(value / low));
  if (value > high) return clamp(right + doublings(value / high));
  return left + (Math.log(value / low) / Math.log(high / low)) * (right - left);
};

const frame = (isPoint: boolean): TemplateResult | unknown => (isPoint
  ? svg`<line x1=${(left + right) / 2} y1="6" x2=${(left + right) / 2} y2="28" class="stroke-ink-2" stroke-width="1.5" />`
  : svg`<rect x=${left} y="6" width=${right - left} height="22" class="fill-wash" /><path d=${`M${left + 5} 6h-5v22h5M${right - 5} 6h5v22h-5`} class="no-fill stroke-ink-2" stroke-width="1.5" />`);

const claim = (strip: Strip): unknown => {
  const at = place(strip);
  const { from, to } = strip;
  if (from !== undefined && from === to) return svg`<path d=${`M${at(from)} 9l7 8l-7 8l-7-8z`} class="fill-ink stroke-paper" stroke-width="1.5" />`;
  // An open side ends in an arrow, which keeps its length where the other end is off the strip.
  const x1 = from === undefined ? 2 : Math.min(at(from), to === undefined ? width - 26 : width);
  const x2 = to === undefined ? width - 2 : Math.max(at(to), from === undefined ? 26 : 0);
  return svg`<line x1=${from === undefined ? x1 + 6 : x1} y1=${line} x2=${Math.max(to === undefined ? x2 - 6 : x2, x1 + 5)} y2=${line} class="stroke-ink" stroke-width="7" />
    ${from === undefined ? svg`<path d=${`M${x1 + 8} 9l-8 8l8 8z`} class="fill-ink" />` : ""}
    ${to === undefined ? svg`<path d=${`M${x2 - 8} 9l8 8l-8 8z`} class="fill-ink" />` : ""}`;
};

export const verdictStrip = (strip: Strip): TemplateResult => {
  const isPoint = strip.lowText === strip.highText;
  const middle = (left + right) / 2;
  return html`<svg viewBox="0 0 ${width} 46" width=${width} height="46" role="img" aria-label=${strip.label}>
    <line x1="0" y1=${line} x2=${width} y2=${line} class="stroke-rule" />
    ${ticks.flatMap((i) => (isPoint ? [middle - i * step, middle + i * step] : [left - i * step, right + i * step]))
      .map((x) => svg`<line x1=${x} y1=${line - 4} x2=${x} y2=${line + 4} class="stroke-rule" />`)}
    ${frame(isPoint)}
    ${isPoint ? svg`<text x=${middle} y="44" text-anchor="middle" class="quiet">${strip.lowText}</text>`
      : svg`<text x=${left} y="44" text-anchor="middle" class="quiet">${strip.lowText}</text><text x=${right} y="44" text-anchor="middle" class="quiet">${strip.highText}</text>`}
    ${claim(strip)}
  </svg>`;
};

/** The strip of a claim that nothing can be set against. */
export const emptyStrip = (label: string): TemplateResult => html`<svg viewBox="0 0 ${width} 30" width=${width} height="30" role="img" aria-label=${label}>
  <line x1="0" y1=${line} x2=${width} y2=${line} class="stroke-ink-3" stroke-dasharray="1.5 6" /></svg>`;
