// The accounting staircase: one line through methods sorted by what they give, the one in use bold with a dot.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { axisAbove, axisFromZero } from "./axis";
import { textWidth } from "./series";
import "./plot";

export interface Stair {
  label: string;
  detail: string;
  value?: number;
  text: string;
  used: boolean;
  /** what this method counts otherwise than the one before it */
  step: string;
  /** what pressing the row does, in words */
  action: string;
  press: () => void;
}

const top = 32;

const rowHeight = { wide: 46, narrow: 58 };

const wide = (stairs: Stair[], tone: string, unit: string, width: number, usedText: string): { height: number; draw: SVGTemplateResult } => {
  const row = rowHeight.wide;
  const names = Math.min(400, width * 0.42);
  const bottom = top + stairs.length * row;
  const axis = axisFromZero(Math.max(...stairs.map((one) => one.value ?? 0)), names, width - 84, unit);
  const known = stairs.filter((one) => one.value !== undefined);
  const path = known.map((one, i) => {
    const x = axis.x(one.value!);
    const y = top + i * row;
    return `${i === 0 ? `M${x} ${y + 6}` : `V${y}H${x}`}${i === known.length - 1 ? `V${y + row - 6}` : ""}`;
  }).join("");
  return { height: bottom + 2, draw: svg`
    ${axisAbove(axis, width, bottom)}
    ${stairs.map((one, i) => svg`<line x1="0" y1=${top + (i + 1) * row} x2=${width} y2=${top + (i + 1) * row} class="stroke-hair" />
      <text x="0" y=${top + i * row + 20} class=${one.used ? "bold" : ""}>${one.label}</text>
      <text x="0" y=${top + i * row + 36} class="quiet">${one.detail}</text>`)}
    <path d=${path} class=${`no-fill stroke-${tone}`} stroke-width="2" />
    ${stairs.map((one, i) => {
      const y = top + i * row + row / 2;
      if (one.value === undefined) return svg`<line x1=${names} y1=${y} x2=${names + 60} y2=${y} class="stroke-ink-3" stroke-dasharray="2 4" />
        <text x=${names + 72} y=${y + 4} class="quiet">${one.text}</text>`;
      const x = axis.x(one.value);
      return one.used
        ? svg`<circle cx=${x} cy=${y} r="6.5" class=${`fill-${tone} stroke-paper`} stroke-width="2" />
          <text x=${x + 12} y=${y + 5} class=${`medium bold fill-${tone} halo`}>${one.text}<tspan dx="6" class=${`small fill-${tone}`}>${usedText}</tspan></text>`
        : svg`<text x=${x + 10} y=${y + 4} class="bold halo">${one.text}</text>`;
    })}
    ${stairs.map((one, i) => {
      // What the step adds stands left of the line, where there is room.
      const x = one.value === undefined ? 0 : axis.x(one.value) - 12;
      return x - textWidth(one.step, 13) < names ? "" : svg`<text x=${x} y=${top + i * row + row / 2 + 4} text-anchor="end" class="quiet halo">${one.step}</text>`;
    })}` };
};

const narrow = (stairs: Stair[], tone: string, unit: string, width: number): { height: number; draw: SVGTemplateResult } => {
  const row = rowHeight.narrow;
  const bottom = top + stairs.length * row;
  const axis = axisFromZero(Math.max(...stairs.map((one) => one.value ?? 0)), 0, width - 4, unit);
  let before = 0;
  return { height: bottom, draw: svg`
    ${axisAbove(axis, width, bottom - 8)}
    ${stairs.map((one, i) => {
      const y = top + i * row;
      const x = one.value === undefined ? undefined : axis.x(one.value);
      const from = axis.x(before);
      if (one.value !== undefined) before = one.value;
      return svg`
        <text x="0" y=${y + 14} class=${one.used ? "bold halo" : "halo"}>${one.label}</text>
        <text x="0" y=${y + 29} class="quiet halo fine">${one.detail}</text>
        <text x=${width} y=${y + 14} text-anchor="end" class=${x === undefined ? "quiet halo" : one.used ? `medium bold fill-${tone} halo` : "bold halo"}>${one.text}</text>
        ${x === undefined ? svg`<line x1="0" y1=${y + 42} x2="60" y2=${y + 42} class="stroke-ink-3" stroke-dasharray="2 4" />`
          : svg`<line x1=${from} y1=${y + 42} x2=${Math.max(x, from + 2)} y2=${y + 42} class=${`stroke-${tone}`} stroke-width="3" />
            ${one.used ? svg`<circle cx=${x} cy=${y + 42} r="6.5" class=${`fill-${tone} stroke-paper`} stroke-width="2" />` : ""}`}`;
    })}` };
};

export const staircase = (stairs: Stair[], tone: string, unit: string, label: string, usedText: string): TemplateResult => {
  const draw = (width: number) => {
    const isNarrow = width < 640;
    const drawn = isNarrow ? narrow(stairs, tone, unit, width) : wide(stairs, tone, unit, width, usedText);
    const height = `${isNarrow ? rowHeight.narrow : rowHeight.wide}px`;
    return html`
      <svg viewBox="0 0 ${width} ${drawn.height}" width=${width} height=${drawn.height} role="img" aria-label=${label}>${drawn.draw}</svg>
      <ul class="row-buttons" style=${styleMap({ top: `${top}px` })}>${stairs.map((one) => html`
        <li><button type="button" aria-label=${one.action} aria-pressed=${one.used} style=${styleMap({ height })} @click=${one.press}></button></li>`)}</ul>`;
  };
  return html`<tokenwatt-plot class="plot with-row-buttons" .draw=${draw}></tokenwatt-plot>`;
};
