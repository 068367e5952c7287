// A plot of curves: named at their ends, with levels and marked points, on axes that are linear or multiplicative.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textSize, textWidth, wrapped } from "./label";
import { across, disc, ring, upright, words, type Anchor } from "./marks";
import { plot, type Drawing } from "./plot";
import { scaleOf, type Scale, type Span } from "./scale";
import { isWide } from "./screen";

export interface Point {
  x: number;
  y: number;
}

/** Points over these places on the x axis, with a gap where there is no value. */
export const pointsOver = (xs: readonly number[], ys: (number | undefined)[]): (Point | undefined)[] =>
  ys.map((y, i) => (y === undefined ? undefined : { x: xs[i]!, y }));

export interface Line {
  /** a gap where there is no value */
  points: (Point | undefined)[];
  /** the letter of a run's colour; ink without one */
  tone?: string;
  kind: "main" | "side" | "dashed";
  /** its name at its end, and a second line */
  name?: string;
  detail?: string;
}

export interface Mark extends Point {
  tone?: string;
  open?: boolean;
  text?: string;
  /** where its words stand */
  side?: "left" | "right" | "above" | "below" | "corner";
  /** drawn lighter, and left out on phones */
  minor?: boolean;
}

export interface Level {
  y: number;
  name: string;
  detail?: string;
}

interface Direction {
  span: Span;
  /** what is drawn, and its unit */
  title: string;
  tick(value: number): string;
}

interface Curve {
  lines: Line[];
  marks?: Mark[];
  levels?: Level[];
  x: Direction;
  y: Direction;
  /** all numbers in one sentence */
  label: string;
}

const lineHeight = 15;
/** The size in px of the second line of a name. */
const detailSize = 12;

interface End {
  /** where the line ends, and where its name stands */
  at: number;
  y: number;
  name: string;
  details: string[];
  tone: string;
  bold: boolean;
}

/** Moves names apart that would stand on one another, keeping their order. */
const apart = (ends: End[], top: number, bottom: number): End[] => {
  const sorted = [...ends].sort((a, b) => a.at - b.at);
  const height = (end: End) => (end.details.length + 1) * lineHeight + 5;
  let free = top;
  for (const end of sorted) {
    end.y = Math.max(end.at, free);
    free = end.y + height(end);
  }
  let limit = bottom;
  for (const end of sorted.reverse()) {
    end.y = Math.min(end.y, limit - height(end) + lineHeight);
    limit = end.y - lineHeight + 4;
  }
  return ends;
};

const endsOf = (lines: Line[], y: Scale, room: number): End[] => lines.flatMap((line) => {
  const last = line.points.findLast((point) => point !== undefined);
  if (!last || line.name === undefined) return [];
  const details = line.detail ? wrapped(line.detail, (text) => textWidth(text, detailSize) <= room) : [];
  return [{
    at: y.at(last.y) + 5, y: 0, name: line.name, details, tone: line.tone ?? "ink", bold: line.kind === "main",
  }];
});

const pathOf = (line: Line, x: Scale, y: Scale): string => {
  let drawing = false;
  return line.points.map((point) => {
    if (!point) {
      drawing = false;
      return "";
    }
    const step = `${drawing ? "L" : "M"}${x.at(point.x).toFixed(1)} ${y.at(point.y).toFixed(1)}`;
    drawing = true;
    return step;
  }).join("");
};

const path = (line: Line, x: Scale, y: Scale): SVGTemplateResult => {
  const tone = line.tone ?? (line.kind === "main" ? "ink" : "ink-3");
  return svg`<path d=${pathOf(line, x, y)} class=${`no-fill stroke-${tone}`} stroke-linejoin="round"
    stroke-width=${line.kind === "main" ? 2.5 : 1.75} stroke-dasharray=${line.kind === "dashed" ? "6 4" : "none"} />`;
};

/** Where the words of a mark stand from it. */
const places: Record<NonNullable<Mark["side"]>, { dx: number; dy: number; anchor: Anchor }> = {
  left: { dx: -11, dy: 4.5, anchor: "end" },
  right: { dx: 11, dy: 4.5, anchor: "start" },
  above: { dx: 0, dy: -12, anchor: "middle" },
  below: { dx: 0, dy: 20, anchor: "middle" },
  corner: { dx: 7, dy: -9, anchor: "start" },
};

const point = (mark: Mark, x: number, y: number, wide: boolean): SVGTemplateResult => {
  const { text, minor, side = "right", tone = "ink" } = mark;
  const { dx, dy, anchor } = places[side];
  const look = minor ? "quiet halo" : `bold halo${mark.tone ? ` fill-${mark.tone}` : ""}`;
  return svg`${mark.open ? ring(x, y, 5, tone) : disc(x, y, minor ? 3.5 : 5.5, tone, minor ? 1 : 2)}
    ${!text || (minor && !wide) ? nothing : words(x + dx, y + dy, text, look, anchor)}`;
};

const endName = (end: End, x: number): SVGTemplateResult => {
  const look = `${end.bold ? "bold " : ""}halo${end.tone === "ink" ? "" : ` fill-${end.tone}`}`;
  return svg`${words(x, end.y, end.name, look)}
    ${end.details.map((text, i) => words(x, end.y + (i + 1) * lineHeight, text, "quiet fine halo"))}`;
};

interface Edges {
  left: number;
  /** where the plot ends and the room for names begins */
  right: number;
  bottom: number;
  /** of all */
  width: number;
}

/** Gridlines and what stands at them. */
const grid = (curve: Curve, x: Scale, y: Scale, { left, right, bottom, width }: Edges): SVGTemplateResult => {
  const column = (value: number, i: number): SVGTemplateResult => {
    const at = x.at(value), text = curve.x.tick(value), half = textWidth(text, textSize) / 2;
    const beyond = at + half > width;
    const anchor = beyond ? "end" : i === 0 && at - half < 0 ? "start" : "middle";
    return svg`${upright(at, bottom, bottom + 6, "stroke-ink-3")}
      ${words(beyond ? width : at, bottom + 21, text, "quiet", anchor)}`;
  };
  return svg`
    ${words(0, 12, curve.y.title, "quiet")}
    ${y.ticks.map((value) => svg`${across(y.at(value), left, right, "stroke-hair")}
      ${words(left - 10, y.at(value) + 4.5, curve.y.tick(value), "quiet", "end")}`)}
    ${across(bottom, left, right, "stroke-ink")}
    ${x.ticks.map(column)}
    ${words(left, bottom + 39, curve.x.title, "quiet")}`;
};

/** As much as the longest name asks for, within limits, at the right of the plot. */
const roomForNames = ({ lines, levels = [] }: Curve, width: number): number => {
  const names = [...lines, ...levels].flatMap(({ name }) => name ?? []);
  if (!names.length) return 18;
  const longest = Math.max(...names.map((name) => textWidth(name, 14)));
  const usual = isWide(width) ? Math.min(210, width * 0.24) : Math.min(112, width * 0.3);
  return Math.max(usual, Math.min(longest + 16, width * 0.4));
};

const draw = (curve: Curve, width: number): Drawing => {
  const { lines, marks = [], levels = [] } = curve;
  const wide = isWide(width);
  const room = roomForNames(curve, width);
  const [top, bottom] = [28, wide ? 356 : 262];
  const yTicks = scaleOf(curve.y.span, bottom, top, 6).ticks.map((value) => curve.y.tick(value));
  const left = Math.max(...yTicks.map((text) => textWidth(text, textSize)), 12) + 16;
  const right = width - room;
  const x = scaleOf(curve.x.span, left, right, Math.max(3, Math.floor((right - left) / (wide ? 78 : 56))));
  const y = scaleOf(curve.y.span, bottom, top, wide ? 6 : 5);
  const named: Line[] = levels.map((level) => ({
    points: [{ x: 0, y: level.y }], kind: "dashed", name: level.name,
    ...(level.detail ? { detail: level.detail } : {}),
  }));
  const ends = apart(endsOf([...lines, ...named], y, room - 14), top, bottom + 12);
  const inside = levels.filter((level) => y.at(level.y) >= top - 2);
  return {
    height: bottom + 44,
    marks: svg`
      ${grid(curve, x, y, { left, right, bottom, width })}
      ${inside.map((level) => across(y.at(level.y), left, right, "stroke-ink-3", undefined, "1.5 4"))}
      ${lines.map((line) => path(line, x, y))}
      ${marks.map((mark) => point(mark, x.at(mark.x), y.at(mark.y), wide))}
      ${ends.map((end) => endName(end, right + 12))}`,
  };
};

export const curve = (what: Curve): TemplateResult => plot(what.label, (width) => draw(what, width), "curve");
