// How far each input alone moves a result: bars from its low end to its high end, on one linear axis, longest first.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { axisAbove, axisFromZero, type Axis } from "./axis";
import { textWidth } from "./series";
import "./plot";

export interface Swing {
  label: string;
  /** the input's own range */
  detail: string;
  from: number;
  to: number;
  fromText: string;
  toText: string;
  /** what pressing the row does, in words */
  action: string;
  press: () => void;
}

interface Geometry {
  axis: Axis;
  row: number;
  /** where in its row a bar lies */
  middle: number;
}

const top = 32;

const bar = (swing: Swing, i: number, tone: string, width: number, { axis, row, middle }: Geometry): SVGTemplateResult => {
  const y = top + i * row + middle;
  const [from, to] = [axis.x(swing.from), axis.x(swing.to)];
  const left = Math.max(from - 8, textWidth(swing.fromText, 13));
  const outside = to + 8 + textWidth(swing.toText, 13) <= width;
  return svg`
    <rect x=${from} y=${y - 7} width=${Math.max(to - from, 2)} height="14" class=${`fill-${tone}`} />
    <text x=${left} y=${y + 4} text-anchor="end" class="bold halo">${swing.fromText}</text>
    <text x=${outside ? to + 8 : width} y=${y + 4} text-anchor=${outside ? "start" : "end"} class="bold halo">${swing.toText}</text>`;
};

export const tornado = (swings: Swing[], central: number, tone: string, unit: string, label: string): TemplateResult => {
  const draw = (width: number) => {
    const wide = width >= 640;
    const names = wide ? Math.min(340, width * 0.36) : 0;
    const row = wide ? 46 : 62;
    const room = textWidth(swings[0]?.toText ?? "", 13) + 10;
    const axis = axisFromZero(Math.max(central, ...swings.map((one) => one.to)), names + (wide ? 44 : 2), width - room, unit);
    const place: Geometry = { axis, row, middle: wide ? row / 2 : 46 };
    const bottom = top + swings.length * row;
    const x = axis.x(central);
    return html`
      <svg viewBox="0 0 ${width} ${bottom}" width=${width} height=${bottom} role="img" aria-label=${label}>
        ${axisAbove(axis, width, bottom)}
        ${swings.map((one, i) => svg`
          <line x1="0" y1=${top + (i + 1) * row} x2=${width} y2=${top + (i + 1) * row} class="stroke-hair" />
          <text x="0" y=${top + i * row + (wide ? 20 : 16)} class="bold halo">${one.label}</text>
          <text x="0" y=${top + i * row + (wide ? 36 : 31)} class="quiet halo">${one.detail}</text>
          ${bar(one, i, tone, width, place)}
          ${["stroke-paper", "stroke-ink"].map((stroke, j) => svg`<line x1=${x} y1=${top + i * row + place.middle - 11} x2=${x} y2=${top + i * row + place.middle + 11} class=${stroke} stroke-width=${j ? 2 : 6} />`)}`)}
      </svg>
      <ul class="row-buttons" style=${styleMap({ top: `${top}px` })}>${swings.map((one) => html`
        <li><button type="button" aria-label=${one.action} style=${styleMap({ height: `${row}px` })} @click=${one.press}></button></li>`)}</ul>`;
  };
  return html`<tokenwatt-plot class="plot tornado" .draw=${draw}></tokenwatt-plot>`;
};
