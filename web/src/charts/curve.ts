// A plot of curves: named at their ends, with levels and marked points, on axes that are linear or multiplicative.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { scaleOf, type Scale, type Span } from "./scales";
import { textWidth } from "./series";
import { wrapped } from "./wrapped";
import "./plot";

export interface Point {
  x: number;
  y: number;
}

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

export interface Direction {
  span: Span;
  /** what is drawn, and its unit */
  title: string;
  tick(value: number): string;
}

export interface Curve {
  lines: Line[];
  marks?: Mark[];
  levels?: Level[];
  x: Direction;
  y: Direction;
  /** all numbers in one sentence */
  label: string;
}

const isWide = (width: number): boolean => width >= 640;
const lineHeight = 15;

interface End {
  y: number;
  at: number;
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

const stroke = (line: Line): SVGTemplateResult["values"][number] =>
  `no-fill stroke-${line.tone ?? (line.kind === "main" ? "ink" : "ink-3")}`;

const words = (mark: Mark, x: number, y: number): SVGTemplateResult | string => {
  if (!mark.text) return "";
  const side = mark.side ?? "right";
  const place = { left: [x - 11, y + 4.5], right: [x + 11, y + 4.5], above: [x, y - 12], below: [x, y + 20], corner: [x + 7, y - 9] }[side]!;
  const anchor = side === "left" ? "end" : side === "right" || side === "corner" ? "start" : "middle";
  return svg`<text x=${place[0]} y=${place[1]} text-anchor=${anchor} class=${`${mark.minor ? "quiet" : "bold"} halo${mark.tone && !mark.minor ? ` fill-${mark.tone}` : ""}`}>${mark.text}</text>`;
};

const endsOf = (lines: Line[], y: Scale, room: number): End[] => lines.flatMap((line) => {
  const last = line.points.findLast((point) => point !== undefined);
  if (!last || line.name === undefined) return [];
  return [{ at: y.at(last.y) + 5, y: 0, name: line.name, details: line.detail ? wrapped(line.detail, (line) => textWidth(line, 12) <= room) : [], tone: line.tone ?? "ink", bold: line.kind === "main" }];
});

const draw = (curve: Curve, width: number): { height: number; drawing: SVGTemplateResult } => {
  const wide = isWide(width);
  const named = curve.lines.some((line) => line.name !== undefined) || (curve.levels?.length ?? 0) > 0;
  const longest = Math.max(0, ...[...curve.lines, ...(curve.levels ?? [])].map((one) => textWidth(one.name ?? "", 14)));
  const room = named ? Math.max(wide ? Math.min(210, width * 0.24) : Math.min(112, width * 0.3), Math.min(longest + 16, width * 0.4)) : 18;
  const [top, bottom] = [28, wide ? 356 : 262];
  const yTicks = scaleOf(curve.y.span, bottom, top, 6).ticks.map((value) => curve.y.tick(value));
  const left = Math.max(...yTicks.map((text) => textWidth(text, 13)), 12) + 16;
  const right = width - room;
  const x = scaleOf(curve.x.span, left, right, Math.max(3, Math.floor((right - left) / (wide ? 78 : 56))));
  const y = scaleOf(curve.y.span, bottom, top, wide ? 6 : 5);
  const levels: Line[] = (curve.levels ?? []).map((level) => ({ points: [{ x: 0, y: level.y }], kind: "dashed", name: level.name, ...(level.detail ? { detail: level.detail } : {}) }));
  const ends = apart(endsOf([...curve.lines, ...levels], y, room - 14), top, bottom + 12);
  const inside = (point: Point) => y.at(point.y) >= top - 2;
  return { height: bottom + 44, drawing: svg`
    <text x="0" y="12" class="quiet">${curve.y.title}</text>
    ${y.ticks.map((value) => svg`<line x1=${left} y1=${y.at(value)} x2=${right} y2=${y.at(value)} class="stroke-hair" />
      <text x=${left - 10} y=${y.at(value) + 4.5} text-anchor="end" class="quiet">${curve.y.tick(value)}</text>`)}
    <line x1=${left} y1=${bottom} x2=${right} y2=${bottom} class="stroke-ink" />
    ${x.ticks.map((value, i) => {
      const at = x.at(value), text = curve.x.tick(value);
      const beyond = at + textWidth(text, 13) / 2 > width;
      return svg`<line x1=${at} y1=${bottom} x2=${at} y2=${bottom + 6} class="stroke-ink-3" />
        <text x=${beyond ? width : at} y=${bottom + 21} text-anchor=${beyond ? "end" : i === 0 && at - textWidth(text, 13) / 2 < 0 ? "start" : "middle"} class="quiet">${text}</text>`;
    })}
    <text x=${left} y=${bottom + 39} class="quiet">${curve.x.title}</text>
    ${(curve.levels ?? []).filter((level) => inside({ x: 0, y: level.y })).map((level) => svg`
      <line x1=${left} y1=${y.at(level.y)} x2=${right} y2=${y.at(level.y)} class="stroke-ink-3" stroke-dasharray="1.5 4" />`)}
    ${curve.lines.map((line) => svg`<path d=${pathOf(line, x, y)} class=${stroke(line)} stroke-width=${line.kind === "main" ? 2.5 : 1.75}
      stroke-dasharray=${line.kind === "dashed" ? "6 4" : "none"} stroke-linejoin="round" />`)}
    ${(curve.marks ?? []).map((mark) => {
      const [cx, cy] = [x.at(mark.x), y.at(mark.y)];
      const tone = mark.tone ?? "ink";
      return svg`${mark.open ? svg`<circle cx=${cx} cy=${cy} r="5" class=${`fill-paper stroke-${tone}`} stroke-width="2" />`
        : svg`<circle cx=${cx} cy=${cy} r=${mark.minor ? 3.5 : 5.5} class=${`fill-${tone} stroke-paper`} stroke-width=${mark.minor ? 1 : 2} />`}
        ${mark.minor && !wide ? "" : words(mark, cx, cy)}`;
    })}
    ${ends.map((end) => svg`<text x=${right + 12} y=${end.y} class=${`${end.bold ? "bold" : ""} halo ${end.tone === "ink" ? "" : `fill-${end.tone}`}`}>${end.name}</text>
      ${end.details.map((line, i) => svg`<text x=${right + 12} y=${end.y + (i + 1) * lineHeight} class="quiet fine halo">${line}</text>`)}`)}` };
};

export const curve = (what: Curve): TemplateResult => {
  const render = (width: number) => {
    const { height, drawing } = draw(what, width);
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${what.label}>${drawing}</svg>`;
  };
  return html`<tokenwatt-plot class="plot curve" .draw=${render}></tokenwatt-plot>`;
};
