// A run's mark: dots for the first two runs, a square and a diamond for the third and fourth.
import { svg, type SVGTemplateResult } from "lit";

export const mark = (tone: string, x: number, y: number, radius: number): SVGTemplateResult => {
  const side = radius * 1.7;
  if (tone === "c") return svg`<rect x=${x - side / 2} y=${y - side / 2} width=${side} height=${side} class="fc sp" stroke-width="2" />`;
  if (tone === "d") return svg`<path d="M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z" class="fd sp" stroke-width="2" />`;
  return svg`<circle cx=${x} cy=${y} r=${radius} class=${`f${tone} sp`} stroke-width="2" />`;
};
