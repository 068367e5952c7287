// Rows on one axis: a filled and an open dot for two states of one thing, uprights for what is charged or claimed, and
// a dotted row with its reason where there is no figure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textSize, textWidth } from "./label";
import { across, disc, ring, upright, words } from "./marks";
import { plot, type Drawing } from "./plot";
import { scaleOf, type Scale, type Span } from "./scale";
import { isWide } from "./screen";

export interface Spot {
  value: number;
  text: string;
}

export interface RangeRow {
  name: string;
  detail?: string;
  /** the letter of a run's colour; ink without one */
  tone?: string;
  filled?: Spot;
  open?: Spot;
  /** nine in ten outcomes of the filled dot */
  low?: number;
  high?: number;
  /** an upright of this row alone */
  upright?: Spot | undefined;
  /** why there is no figure */
  missing?: string;
}

export interface RangeGroup {
  title?: string;
  rows: RangeRow[];
  /** uprights through all rows of the group */
  uprights?: Spot[];
  /** its own axis, where it does not share the chart's */
  span?: Span;
}

interface Ranges {
  groups: RangeGroup[];
  span: Span;
  tick(value: number): string;
  /** words over the first row's dots */
  filledName?: string;
  openName?: string;
  label: string;
}

/** Where a row's marks lie. */
interface Lane {
  scale: Scale;
  from: number;
  to: number;
  /** the middle of the lane */
  y: number;
}

type Part = SVGTemplateResult | typeof nothing;

/** A dot's place, at the right edge where it lies beyond. */
const placeIn = ({ scale, to }: Lane) => (spot: Spot): number => Math.min(scale.at(spot.value), to);

/** Dots this near are drawn as one. */
const isSame = (row: RangeRow, at: (spot: Spot) => number): boolean =>
  row.filled !== undefined && row.open !== undefined && Math.abs(at(row.filled) - at(row.open)) < 1;

const dotted = ({ from, to, y }: Lane): SVGTemplateResult => across(y, from, to, "stroke-ink-3", undefined, "1.5 6");

const marks = (row: RangeRow, lane: Lane): SVGTemplateResult => {
  const { filled, open, low, high, tone = "ink" } = row;
  if (!filled && !open) return dotted(lane);
  const { scale, from, to, y } = lane;
  const at = placeIn(lane), same = isSame(row, at);
  const ranged = low !== undefined && high !== undefined && low < high;
  const look = `stroke-${tone}`;
  return svg`
    ${filled && open && !same ? across(y, at(filled), at(open), look, 1.5) : nothing}
    ${ranged ? across(y, Math.max(scale.at(low), from), Math.min(scale.at(high), to), look, 2) : nothing}
    ${row.upright ? upright(at(row.upright), y - 13, y + 13, "stroke-ink", 2.5) : nothing}
    ${open && !same ? ring(at(open), y, 5, tone) : nothing}
    ${filled ? disc(at(filled), y, 5.5, tone) : nothing}`;
};

/** What the row's marks stand for, beside them; `crossed` are the uprights through all rows. */
const texts = (row: RangeRow, lane: Lane, crossed: Spot[]): Part => {
  const { filled, open, upright: own } = row;
  const base = lane.y + 4.5;
  if (!filled && !open) return words(lane.from + 6, base, row.missing ?? "", "quiet halo");
  const at = placeIn(lane), same = isSame(row, at);
  const roomLeft = filled !== undefined && at(filled) - lane.from > textWidth(filled.text, textSize) + 14;
  const pair = !open ? "" : roomLeft || !filled ? open.text : `${filled.text} – ${open.text}`;
  // Words that would cross an upright stand beyond it.
  const end = open ? at(open) + 15 + textWidth(pair, textSize) : 0;
  const crossing = open && [...crossed, ...(own ? [own] : [])].find((one) => at(one) > at(open) && at(one) < end);
  const beyond = crossing && at(crossing) + 8;
  const alone = filled && (roomLeft || !open || same)
    ? words(at(filled) + (roomLeft ? -11 : 11), base, filled.text, "bold halo", roomLeft ? "end" : "start") : nothing;
  const both = beyond !== undefined && own ? `${pair}, ${own.text}` : pair;
  // Where the filled dot is the further one, each has its words on its own side.
  if (filled && open && !same && at(filled) > at(open)) return svg`
    ${words(at(open) - 11, base, open.text, "quiet halo", "end")}
    ${words(at(filled) + 11, base, filled.text, "bold halo")}`;
  return svg`
    ${alone}
    ${open && !same ? words(beyond ?? at(open) + 11, base, both, "quiet halo") : nothing}
    ${own && beyond === undefined ? words(at(own) + 8, base, own.text, "halo") : nothing}`;
};

/** Names of uprights above their lines; the second of two that would collide goes to the other side. */
const uprightNames = (uprights: Spot[], scale: Scale, width: number, y: number): SVGTemplateResult[] => {
  let end = -Infinity;
  return [...uprights].sort((a, b) => a.value - b.value).map((one, i, all) => {
    const x = scale.at(one.value), long = textWidth(one.text, textSize) + 4;
    const next = all[i + 1];
    const left = (next !== undefined && scale.at(next.value) - x < long) || x + long > width;
    const start = Math.max(left ? x - long : x - 4, end + 8);
    end = start + long;
    return left ? words(Math.min(end, width), y, one.text, "bold halo", "end")
      : words(start, y, one.text, "bold halo");
  });
};

/** "fully busy" and "half idle" over the first row that has both. */
const dotNames = ({ filledName = "", openName = "" }: Ranges, row: RangeRow, lane: Lane): SVGTemplateResult => {
  const y = lane.y - 12;
  const [a, b] = [lane.scale.at(row.filled!.value), placeIn(lane)(row.open!)];
  const long = (textWidth(filledName, 12) + textWidth(openName, 12)) / 2 + 8;
  const look = "quiet fine halo", inOrder = a < b ? [filledName, openName] : [openName, filledName];
  if (Math.abs(b - a) < long) return words((a + b) / 2, y, inOrder.join(", "), look, "middle");
  return svg`${words(a, y, filledName, look, "middle")}${words(b, y, openName, look, "middle")}`;
};

const name = (row: RangeRow, y: number, look = ""): SVGTemplateResult =>
  words(0, y, svg`${row.name}${row.detail ? svg`<tspan class="quiet">, ${row.detail}</tspan>` : nothing}`, look);

const wideRow = (row: RangeRow, lane: Lane, uprights: Spot[]): SVGTemplateResult => svg`
  ${name(row, lane.y + 4.5)}${marks(row, lane)}${texts(row, lane, uprights)}`;

/** On phones a name and its figures stand above the lane. */
const narrowRow = (row: RangeRow, lane: Lane, uprights: Spot[], top: number, width: number): SVGTemplateResult => {
  const { filled, open } = row;
  const bare = !filled && !open;
  const values = [...new Set([filled, open].flatMap((spot) => spot?.text ?? []))];
  return svg`
    ${name(row, top + 16, bare ? "quiet" : "")}
    ${words(width, top + 16, bare ? row.missing ?? "" : values.join(" – "), bare ? "quiet halo" : "bold halo", "end")}
    ${uprights.map((one) => upright(lane.scale.at(one.value), lane.y - 9, lane.y + 9, "stroke-ink", 2))}
    ${marks(row, lane)}`;
};

const rowHeights = { wide: 36, narrow: 46 };
/** Below the rows of a group: its axis, and some room before the next. */
const below = 46;

/** How much of the width the names have: a third, or more where one is longer, up to nearly half. */
const nameRoom = ({ groups }: Ranges, width: number): number => {
  const longest = Math.max(...groups.flatMap(({ rows }) =>
    rows.map((row) => textWidth([row.name, row.detail ?? ""].filter(Boolean).join(", "), textSize))));
  return Math.min(Math.max(Math.min(300, width * 0.3), longest), width * 0.46) + 14;
};

const draw = (what: Ranges, width: number): Drawing => {
  const wide = isWide(width);
  const left = wide ? nameRoom(what, width) : 8, right = wide ? width - 96 : width - 8;
  const height = wide ? rowHeights.wide : rowHeights.narrow;
  let y = 0;
  const drawn = what.groups.map((group, g) => {
    const { title, rows, uprights = [] } = group;
    const scale = scaleOf(group.span ?? what.span, left, right, wide ? 7 : 5);
    const named = g === 0 && wide && what.filledName !== undefined;
    const titleAt = y + 16;
    const top = y + (title ? 24 : 0) + (uprights.length ? 20 : 0) + (named ? 16 : 4);
    const bottom = top + rows.length * height;
    y = bottom + below;
    const middle = wide ? height / 2 : 31;
    const lane = (i: number): Lane => ({ scale, from: left, to: right, y: top + i * height + middle });
    const both = rows.findIndex((row) => row.filled && row.open);
    return svg`
      ${title ? words(0, titleAt, title, "bold") : nothing}
      ${uprightNames(uprights, scale, width, top - (named ? 20 : 8))}
      ${scale.ticks.map((value) => svg`${upright(scale.at(value), top, bottom, "stroke-hair")}
        ${words(scale.at(value), bottom + 18, what.tick(value), "quiet", "middle")}`)}
      ${wide ? uprights.map((one) => upright(scale.at(one.value), top - 2, bottom, "stroke-ink", 2)) : nothing}
      ${rows.map((row, i) => (wide ? wideRow(row, lane(i), uprights)
        : narrowRow(row, lane(i), uprights, top + i * height, width)))}
      ${named && both >= 0 ? dotNames(what, rows[both]!, lane(both)) : nothing}`;
  });
  return { height: y - below + 26, marks: svg`${drawn}` };
};

export const ranges = (what: Ranges): TemplateResult => plot(what.label, (width) => draw(what, width));
