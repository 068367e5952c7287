// How far computed figures lie from published ones: one row each, the miss as a line from "exact", its 90% range behind
// it.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textSize, textWidth, wrapped } from "./label";
import { across, disc, ring, upright, words } from "./marks";
import { plot, type Drawing } from "./plot";

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

const lineHeight = 15;
const gap = 8;
const headHeight = 30;
/** Where the rows begin, below the axis. */
const top = 40;

/** A row with its name in lines, from `top` down. */
interface Placed extends Miss {
  lines: string[];
  top: number;
  middle: number;
}

interface PlacedGroup {
  head: string;
  headAt: number;
  rows: Placed[];
}

/** Every row under the one before, as tall as its name needs. */
const placed = (groups: Misses["groups"], names: number): { groups: PlacedGroup[]; bottom: number } => {
  let y = top;
  const rowsOf = (rows: Miss[]): Placed[] => rows.map((row) => {
    const lines = wrapped(row.label, (line) => textWidth(line, textSize) <= names);
    const height = lines.length * lineHeight;
    const at = { lines, top: y, middle: y + height / 2 };
    y += height + gap;
    return { ...row, ...at };
  });
  const found = groups.map(({ head, rows }) => {
    const headAt = y + headHeight - 12;
    if (head) y += headHeight;
    return { head, headAt, rows: rowsOf(rows) };
  });
  return { groups: found, bottom: y };
};

type Place = (ratio: number) => number;

const mark = (row: Placed, x: Place, names: number, width: number): SVGTemplateResult | typeof nothing => {
  const { ratio, low, high, middle, text, filled } = row;
  if (ratio === undefined) return nothing;
  const at = x(ratio), exact = x(1);
  const below = ratio < 1;
  const beyond = low === undefined ? at : x(below ? low : high!);
  // The miss is written beyond the range, and on the other side of "exact" where there is no room.
  const wanted = below ? Math.min(beyond, at) - 11 : Math.max(beyond, at) + 11;
  const long = textWidth(text, textSize);
  const fits = below ? wanted - long > names : wanted + long <= width;
  const flipped = below ? Math.max(exact, x(high ?? ratio), at) + 11 : Math.min(exact, x(low ?? ratio), at) - 11;
  return svg`
    ${low === undefined ? across(middle, exact, at, "stroke-ink-3", 1.5)
      : across(middle, x(low), x(high!), "stroke-ink-3", 2)}
    ${filled ? disc(at, middle, 5.5, "ink") : ring(at, middle, 5, "ink")}
    ${words(fits ? wanted : flipped, middle + 5, text, "quiet halo", below === fits ? "end" : "start")}`;
};

const draw = ({ groups, ends, ticks, byFactors, near, sides }: Misses, width: number): Drawing => {
  const names = Math.min(180, width * 0.36);
  const scaled = (ratio: number) => (byFactors ? Math.log(ratio) : ratio);
  const [start, end] = [scaled(ends[0]), scaled(ends[1])];
  const left = names + 4, room = width - 40 - (names + 12);
  const x: Place = (ratio) => Math.min(Math.max(left + (room * (scaled(ratio) - start)) / (end - start), left), width);
  const { groups: found, bottom } = placed(groups, names);
  return {
    height: bottom,
    marks: svg`
      ${near ? svg`<rect x=${x(near[0])} y=${top} width=${x(near[1]) - x(near[0])} height=${bottom - top}
        class="fill-wash" />` : nothing}
      ${words(left, 14, sides[0], "quiet")}
      ${words(width, 14, sides[1], "quiet", "end")}
      ${ticks.map(({ at, text }) => svg`
        ${upright(x(at), top, bottom, at === 1 ? "stroke-ink" : "stroke-hair")}
        ${words(x(at), 33, text, "quiet", x(at) + textWidth(text, textSize) / 2 > width ? "end" : "middle")}`)}
      ${found.map((group) => svg`
        ${group.head ? words(0, group.headAt, group.head, "bold halo") : nothing}
        ${group.rows.map((row) => svg`
          ${row.lines.map((text, i) => words(0, row.top + 12 + i * lineHeight, text, "halo"))}
          ${mark(row, x, names, width)}`)}`)}`,
  };
};

export const misses = (what: Misses): TemplateResult => plot(what.label, (width) => draw(what, width));
