// What drawings are made of: lines, dots and words. `look` names classes of the style: "stroke-hair", "quiet halo".
import { nothing, svg, type SVGTemplateResult } from "lit";

export type Anchor = "start" | "middle" | "end";

/** A level line from left to right, and one from top to bottom. */
export const across = (
  y: number, from: number, to: number, look: string, thickness?: number, dashes?: string,
): SVGTemplateResult => line(from, y, to, y, look, thickness, dashes);
export const upright = (
  x: number, from: number, to: number, look: string, thickness?: number, dashes?: string,
): SVGTemplateResult => line(x, from, x, to, look, thickness, dashes);

const line = (
  x1: number, y1: number, x2: number, y2: number, look: string, thickness?: number, dashes?: string,
): SVGTemplateResult => svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2} class=${look}
  stroke-width=${thickness ?? nothing} stroke-dasharray=${dashes ?? nothing} />`;

/** `edge` is the thickness of its outline, where it has one. */
export const dot = (x: number, y: number, radius: number, look: string, edge?: number): SVGTemplateResult =>
  svg`<circle cx=${x} cy=${y} r=${radius} class=${look} stroke-width=${edge ?? nothing} />`;

/** An open dot is a ring in its colour, a filled one has a rim of paper that keeps it off what it crosses. */
export const ring = (x: number, y: number, radius: number, tone: string, edge = 2): SVGTemplateResult =>
  dot(x, y, radius, `fill-paper stroke-${tone}`, edge);
export const disc = (x: number, y: number, radius: number, tone: string, rim = 2): SVGTemplateResult =>
  dot(x, y, radius, `fill-${tone} stroke-paper`, rim);

/** Words at their base line. */
export const words = (x: number, y: number, text: unknown, look = "", anchor: Anchor = "start"): SVGTemplateResult =>
  svg`<text x=${x} y=${y} text-anchor=${anchor === "start" ? nothing : anchor} class=${look || nothing}>${text}</text>`;
