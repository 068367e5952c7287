// How far computed figures lie from published ones: one row each, the miss as a line from "exact", its 90% range behind it.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textWidth } from "./series";
import "./plot";

export interface Miss {
  label: string;
  /** computed over published; absent until it is worked out */
  ratio?: number;
  low?: number;
  high?: number;
  filled: boolean;
  text: string;
}
export interface Misses {
  groups: { head: string; rows: Miss[] }[];
  /** the axis, as ratios */
  ends: [number, number];
  ticks: { at: number; text: string }[];
  /** whether equal factors have equal lengths; otherwise equal percentages have */
  byFactors: boolean;
  /** the ratios between which a miss still counts as near; shaded */
  near?: [number, number];
  /** what each direction means */
  sides: [string, string];
  label: string;
}

const line = 15;
const gap = 8;
const head = 30;

/** As many words on a line as fit. */
const wrapped = (text: string, width: number): string[] => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (textWidth(longer, 13) <= width || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

export const misses = ({ groups, ends, ticks, byFactors, near, sides, label }: Misses): TemplateResult => {
  const scaled = (ratio: number) => (byFactors ? Math.log(ratio) : ratio);
  const draw = (width: number) => {
    const names = Math.min(180, width * 0.36);
    const [start, end] = [scaled(ends[0]), scaled(ends[1])];
    const [left, right] = [names + 12, width - 40];
    const x = (ratio: number) => Math.min(Math.max(left - 8 + ((right - left) * (scaled(ratio) - start)) / (end - start), left - 8), width);
    const zero = x(1);
    let y = 40;
    const laid = groups.map((group) => {
      const at = y + head - 12;
      if (group.head) y += head;
      return { ...group, at, rows: group.rows.map((row) => {
        const lines = wrapped(row.label, names);
        const top = y;
        y += lines.length * line + gap;
        return { ...row, lines, top, middle: top + (lines.length * line) / 2 };
      }) };
    });
    const mark = (row: (typeof laid)[number]["rows"][number]): SVGTemplateResult | string => {
      if (row.ratio === undefined) return "";
      const at = x(row.ratio);
      const below = row.ratio < 1;
      const beyond = row.low !== undefined ? x(below ? row.low : row.high!) : at;
      // The miss is written beyond the range, and on the other side of "exact" where there is no room.
      const wanted = below ? Math.min(beyond, at) - 11 : Math.max(beyond, at) + 11;
      const fits = below ? wanted - textWidth(row.text, 13) > names : wanted + textWidth(row.text, 13) <= width;
      const flipped = below ? Math.max(zero, x(row.high ?? row.ratio), at) + 11 : Math.min(zero, x(row.low ?? row.ratio), at) - 11;
      return svg`
        ${row.low === undefined ? "" : svg`<line x1=${x(row.low)} y1=${row.middle} x2=${x(row.high!)} y2=${row.middle} class="stroke-ink-3" stroke-width="2" />`}
        ${row.low !== undefined ? "" : svg`<line x1=${zero} y1=${row.middle} x2=${at} y2=${row.middle} class="stroke-ink-3" stroke-width="1.5" />`}
        <circle cx=${at} cy=${row.middle} r=${row.filled ? 5.5 : 5} class=${row.filled ? "fill-ink stroke-paper" : "fill-paper stroke-ink"} stroke-width="2" />
        <text x=${fits ? wanted : flipped} y=${row.middle + 5} class="quiet halo" text-anchor=${below === fits ? "end" : "start"}>${row.text}</text>`;
    };
    return html`<svg viewBox="0 0 ${width} ${y}" width=${width} height=${y} role="img" aria-label=${label}>
      ${near ? svg`<rect x=${x(near[0])} y="40" width=${x(near[1]) - x(near[0])} height=${y - 40} class="fill-wash" />` : ""}
      <text x=${left - 8} y="14" class="quiet">${sides[0]}</text>
      <text x=${width} y="14" class="quiet" text-anchor="end">${sides[1]}</text>
      ${ticks.map(({ at, text }) => svg`
        <line x1=${x(at)} y1="40" x2=${x(at)} y2=${y} class=${at === 1 ? "stroke-ink" : "stroke-hair"} />
        <text x=${x(at)} y="33" class="quiet" text-anchor=${x(at) + textWidth(text, 13) / 2 > width ? "end" : "middle"}>${text}</text>`)}
      ${laid.map((group) => svg`
        ${group.head ? svg`<text x="0" y=${group.at} class="bold halo">${group.head}</text>` : ""}
        ${group.rows.map((row) => svg`
          ${row.lines.map((text, i) => svg`<text x="0" y=${row.top + 12 + i * line} class="halo">${text}</text>`)}
          ${mark(row)}`)}`)}
    </svg>`;
  };
  return html`<tokenwatt-plot class="plot" .draw=${draw}></tokenwatt-plot>`;
};
