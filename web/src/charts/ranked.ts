// A list sorted by itself on one linear axis; the same two entries are followed from list to list by weight, fill and
// their 90 % lines.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { textWidth } from "./series";
import "./plot";

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

const row = 27;

/** The values that a row takes up: a followed one also shows its range. */
const taken = (one: Ranked): number[] =>
  one.value === undefined ? [] : one.follow && one.low !== undefined && one.high !== undefined ? [one.value, one.low, one.high] : [one.value];

const known = (one: Ranked, x: (value: number) => number, y: number): SVGTemplateResult => {
  const at = x(one.value!);
  const followed = one.follow !== undefined;
  const ranged = followed && one.low !== undefined && one.high !== undefined;
  // Beside a negative value the text stands on the other side of the axis, where there is room.
  const end = Math.max(...taken(one).map(x), x(0)) + 12;
  return svg`
    <line x1=${x(0)} y1=${y} x2=${at} y2=${y} class=${followed ? "stroke-ink-3" : "stroke-rule"} />
    ${ranged ? svg`<line x1=${x(one.low!)} y1=${y} x2=${x(one.high!)} y2=${y} class="stroke-ink" stroke-width="2" />` : ""}
    ${ranged ? svg`<circle cx=${at} cy=${y} r="8" class="fill-paper" />` : ""}
    ${one.follow === "open" ? svg`<circle cx=${at} cy=${y} r="5" class="fill-paper stroke-ink" stroke-width="2.5" />`
      : svg`<circle cx=${at} cy=${y} r=${followed ? 6.5 : 4.5} class=${followed ? "fill-ink" : "fill-field"} />`}
    <text x=${end} y=${y + 4} class=${`halo ${followed ? "bold" : "quiet"}`}>${one.text}</text>`;
};

export const ranked = (rows: Ranked[], label: string): TemplateResult => {
  const draw = (width: number) => {
    const names = Math.min(Math.max(...rows.map((one) => textWidth(one.label, one.follow ? 14 : 13))) + 12, width * 0.46);
    const values = rows.flatMap(taken);
    const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
    const room = Math.max(...rows.map((one) => (one.value === undefined ? 0 : textWidth(one.text, 14)))) + 14;
    const left = names + 7 + (least < 0 ? 8 : 0), span = width - room - left;
    const x = (value: number) => (most === least ? left : left + (span * (value - least)) / (most - least));
    const height = rows.length * row + 4;
    return html`
      <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${label}>
        <line x1=${x(0)} y1="0" x2=${x(0)} y2=${height} class="stroke-ink-3" />
        ${rows.map((one, i) => {
          const y = i * row + row / 2;
          return svg`
            <text x="0" y=${y + 4} class=${one.follow ? "bold" : one.value === undefined ? "quiet" : ""}>${one.label}</text>
            ${one.value === undefined
              ? svg`<line x1=${x(0)} y1=${y} x2=${x(0) + 28} y2=${y} class="stroke-ink-3" stroke-dasharray="2 4" /><text x=${x(0) + 36} y=${y + 4} class="quiet halo">${one.text}</text>`
              : known(one, x, y)}`;
        })}
      </svg>`;
  };
  return html`<tokenwatt-plot class="plot" .draw=${draw}></tokenwatt-plot>`;
};
