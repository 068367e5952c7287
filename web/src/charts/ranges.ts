// Rows on one axis: a filled and an open dot for two states of one thing, uprights for what is charged or claimed, and a
// dotted row with its reason where there is no figure.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { scaleOf, type Scale, type Span } from "./scales";
import { textWidth } from "./series";
import "./plot";

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
  upright?: Spot;
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

export interface Ranges {
  groups: RangeGroup[];
  span: Span;
  tick(value: number): string;
  /** words over the first row's dots */
  filledName?: string;
  openName?: string;
  label: string;
}

interface Lane {
  scale: Scale;
  from: number;
  to: number;
  /** the middle of the lane */
  y: number;
}

const row_ = { wide: 36, narrow: 50 };

const marks = (row: RangeRow, { scale, from, to, y }: Lane, texts: boolean, crossed: Spot[] = []): SVGTemplateResult => {
  const tone = row.tone ?? "ink";
  const { filled, open, upright } = row;
  if (!filled && !open) return svg`<line x1=${from} y1=${y} x2=${to} y2=${y} class="stroke-ink-3" stroke-dasharray="1.5 6" />
    ${texts ? svg`<text x=${from + 6} y=${y + 4.5} class="quiet halo">${row.missing ?? ""}</text>` : ""}`;
  const at = (spot: Spot) => Math.min(scale.at(spot.value), to);
  const same = filled && open && Math.abs(at(filled) - at(open)) < 1;
  const leftRoom = filled && at(filled) - from > textWidth(filled.text, 13) + 14;
  const pair = open ? (leftRoom || !filled ? open.text : `${filled.text} – ${open.text}`) : "";
  // Words that would cross an upright stand beyond it.
  const across = open && [...crossed, ...(upright ? [upright] : [])].find((one) => at(one) > at(open) && at(one) < at(open) + 15 + textWidth(pair, 13));
  const beyond = across && at(across) + 8;
  return svg`
    ${filled && open && !same ? svg`<line x1=${at(filled)} y1=${y} x2=${at(open)} y2=${y} class=${`stroke-${tone}`} stroke-width="1.5" />` : ""}
    ${row.low !== undefined && row.high !== undefined && row.low < row.high
      ? svg`<line x1=${Math.max(scale.at(row.low), from)} y1=${y} x2=${Math.min(scale.at(row.high), to)} y2=${y} class=${`stroke-${tone}`} stroke-width="2" />` : ""}
    ${upright ? svg`<line x1=${at(upright)} y1=${y - 13} x2=${at(upright)} y2=${y + 13} class="stroke-ink" stroke-width="2.5" />` : ""}
    ${open && !same ? svg`<circle cx=${at(open)} cy=${y} r="5" class=${`fill-paper stroke-${tone}`} stroke-width="2" />` : ""}
    ${filled ? svg`<circle cx=${at(filled)} cy=${y} r="5.5" class=${`fill-${tone} stroke-paper`} stroke-width="2" />` : ""}
    ${texts && filled && (leftRoom || !open || same) ? svg`<text x=${leftRoom ? at(filled) - 11 : at(filled) + 11} y=${y + 4.5} text-anchor=${leftRoom ? "end" : "start"} class="bold halo">${filled.text}</text>` : ""}
    ${texts && open && !same ? svg`<text x=${beyond ?? at(open) + 11} y=${y + 4.5} class="quiet halo">${pair}${beyond !== undefined && upright ? `, ${upright.text}` : ""}</text>` : ""}
    ${texts && upright && beyond === undefined ? svg`<text x=${at(upright) + 8} y=${y + 4.5} class="halo">${upright.text}</text>` : ""}`;
};

/** Names of uprights above their lines; the second of two that would collide goes to the other side. */
const uprightNames = (uprights: Spot[], scale: Scale, width: number, y: number): SVGTemplateResult[] => {
  let taken = -Infinity;
  return [...uprights].sort((a, b) => a.value - b.value).map((one, i, all) => {
    const x = scale.at(one.value), long = textWidth(one.text, 13) + 4;
    const next = all[i + 1];
    const left = (next !== undefined && scale.at(next.value) - x < long) || x + long > width;
    const start = left ? Math.max(x - long, taken + 8) : Math.max(x - 4, taken + 8);
    taken = start + long;
    return svg`<text x=${left ? Math.min(start + long, width) : start} y=${y} text-anchor=${left ? "end" : "start"} class="bold halo">${one.text}</text>`;
  });
};

const draw = (what: Ranges, width: number): { height: number; drawing: SVGTemplateResult } => {
  const wide = width >= 640;
  const names = wide ? Math.min(300, width * 0.3) : 0;
  const right = wide ? width - 96 : width - 8;
  const height = wide ? row_.wide : row_.narrow;
  let y = 0;
  const drawn = what.groups.map((group, g) => {
    const uprights = group.uprights ?? [];
    const scale = scaleOf(group.span ?? what.span, names + (wide ? 14 : 8), right, wide ? 7 : 5);
    const head = (group.title ? 24 : 0) + (uprights.length ? 20 : 0) + (g === 0 && what.filledName && wide ? 16 : 4);
    const top = y + head, bottom = top + group.rows.length * height;
    const title = y + 16;
    y = bottom + 46;
    const lane = (i: number): Lane => ({ scale, from: names + (wide ? 14 : 8), to: right, y: top + i * height + (wide ? height / 2 : 33) });
    const first = group.rows.findIndex((row) => row.filled && row.open);
    return svg`
      ${group.title ? svg`<text x="0" y=${title} class="bold">${group.title}</text>` : ""}
      ${uprightNames(uprights, scale, width, top - (g === 0 && what.filledName && wide ? 20 : 8))}
      ${scale.ticks.map((value) => svg`<line x1=${scale.at(value)} y1=${top} x2=${scale.at(value)} y2=${bottom} class="stroke-hair" />
        <text x=${scale.at(value)} y=${bottom + 18} text-anchor="middle" class="quiet">${what.tick(value)}</text>`)}
      ${wide ? uprights.map((one) => svg`<line x1=${scale.at(one.value)} y1=${top - 2} x2=${scale.at(one.value)} y2=${bottom} class="stroke-ink" stroke-width="2" />`) : ""}
      ${group.rows.map((row, i) => {
        const place = lane(i), above = top + i * height;
        if (wide) return svg`<text x="0" y=${place.y + 4.5}>${row.name}${row.detail ? svg`<tspan class="quiet">, ${row.detail}</tspan>` : ""}</text>${marks(row, place, true, uprights)}`;
        const value = [row.filled?.text, row.open && row.open.text !== row.filled?.text ? row.open.text : undefined].filter((one) => one !== undefined).join(" – ");
        const bare = !row.filled && !row.open;
        return svg`<text x="0" y=${above + 16} class=${bare ? "quiet" : ""}>${row.name}${row.detail ? svg`<tspan class="quiet">, ${row.detail}</tspan>` : ""}</text>
          <text x=${width} y=${above + 16} text-anchor="end" class=${bare ? "quiet halo" : "bold halo"}>${bare ? row.missing ?? "" : value}</text>
          ${uprights.map((one) => svg`<line x1=${scale.at(one.value)} y1=${place.y - 9} x2=${scale.at(one.value)} y2=${place.y + 9} class="stroke-ink" stroke-width="2" />`)}
          ${marks(row, place, false)}`;
      })}
      ${g === 0 && wide && first >= 0 && what.filledName ? dotNames(what, group.rows[first]!, lane(first)) : ""}`;
  });
  return { height: y - 46 + 26, drawing: svg`${drawn}` };
};

/** "fully busy" and "half idle" over the first row that has both. */
const dotNames = ({ filledName = "", openName = "" }: Ranges, row: RangeRow, { scale, y, to }: Lane): SVGTemplateResult => {
  const [a, b] = [scale.at(row.filled!.value), Math.min(scale.at(row.open!.value), to)];
  if (b - a < (textWidth(filledName, 12) + textWidth(openName, 12)) / 2 + 8)
    return svg`<text x=${(a + b) / 2} y=${y - 12} text-anchor="middle" class="quiet fine halo">${filledName}, ${openName}</text>`;
  return svg`<text x=${a} y=${y - 12} text-anchor="middle" class="quiet fine halo">${filledName}</text>
    <text x=${b} y=${y - 12} text-anchor="middle" class="quiet fine halo">${openName}</text>`;
};

export const ranges = (what: Ranges): TemplateResult => {
  const render = (width: number) => {
    const { height, drawing } = draw(what, width);
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${what.label}>${drawing}</svg>`;
  };
  return html`<tokenwatt-plot class="plot" .draw=${render}></tokenwatt-plot>`;
};
