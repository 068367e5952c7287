// A list sorted by itself on one linear axis; the same two entries are followed from list to list by weight, fill and
// their 90 % lines.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textSize, textWidth } from "./label";
import { across, dot, ring, upright, words } from "./marks";
import { plot, type Drawing } from "./plot";

export interface Ranked {
  label: string;
  /** absent: there is no figure, and the row stands at the end */
  value?: number;
  low?: number;
  high?: number;
  text: string;
  /** followed through all lists: filled or open */
  follow?: "filled" | "open";
}

const rowHeight = 25;
/** The size in px that bold names and values are reckoned with. */
const boldSize = 14;

const rangeOf = ({ follow, low, high }: Ranked): [number, number] | undefined =>
  follow && low !== undefined && high !== undefined ? [low, high] : undefined;

/** The values that a row takes up: a followed one also shows its range. */
const extent = (row: Ranked): number[] => (row.value === undefined ? [] : [row.value, ...rangeOf(row) ?? []]);

type Place = (value: number) => number;

const known = (row: Ranked, x: Place, y: number): SVGTemplateResult => {
  const at = x(row.value!);
  const range = rangeOf(row);
  // Beside a negative value the text stands on the other side of the axis, where there is room.
  const end = Math.max(...extent(row).map(x), x(0)) + 12;
  return svg`
    ${across(y, x(0), at, row.follow ? "stroke-ink-3" : "stroke-rule")}
    ${range ? svg`${across(y, x(range[0]), x(range[1]), "stroke-ink", 2)}${dot(at, y, 8, "fill-paper")}` : nothing}
    ${row.follow === "open" ? ring(at, y, 5, "ink", 2.5)
      : row.follow ? dot(at, y, 6.5, "fill-ink") : dot(at, y, 4.5, "fill-field")}
    ${words(end, y + 4, row.text, row.follow ? "halo bold" : "halo quiet")}`;
};

const absent = (row: Ranked, x: number, y: number): SVGTemplateResult => svg`
  ${across(y, x, x + 28, "stroke-ink-3", undefined, "2 4")}${words(x + 36, y + 4, row.text, "quiet halo")}`;

const draw = (rows: Ranked[], width: number): Drawing => {
  const nameWidths = rows.map((row) => textWidth(row.label, row.follow ? boldSize : textSize));
  const names = Math.min(Math.max(...nameWidths) + 12, width * 0.46);
  const values = rows.flatMap(extent);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.max(...rows.map((row) => (row.value === undefined ? 0 : textWidth(row.text, boldSize)))) + 14;
  const left = names + 7 + (least < 0 ? 8 : 0), span = width - room - left;
  const x: Place = (value) => (most === least ? left : left + (span * (value - least)) / (most - least));
  const height = rows.length * rowHeight + 4;
  return {
    height,
    marks: svg`
      ${upright(x(0), 0, height, "stroke-ink-3")}
      ${rows.map((row, i) => {
        const y = (i + 0.5) * rowHeight, bare = row.value === undefined;
        return svg`
          ${words(0, y + 4, row.label, row.follow ? "bold" : bare ? "quiet" : "")}
          ${bare ? absent(row, x(0), y) : known(row, x, y)}`;
      })}`,
  };
};

export const ranked = (rows: Ranked[], label: string): TemplateResult => plot(label, (width) => draw(rows, width));
