// Ratios as dots on one axis of factors, a lane for each kind: equal lengths are equal factors.
import { svg, type TemplateResult } from "lit";
import { textSize, textWidth } from "./label";
import { across, disc, ring, upright, words } from "./marks";
import { plot, type Drawing } from "./plot";

interface Strips {
  lanes: { name: string; values: number[]; filled: boolean }[];
  ticks: { at: number; text: string }[];
  /** the ratios between which one still counts as near; shaded */
  near: [number, number];
  label: string;
}

const radius = 5, laneHeight = 54, top = 24;

/** Dots that would hide each other are stacked upwards. */
const stacked = (places: number[]): { x: number; level: number }[] => {
  const found: { x: number; level: number }[] = [];
  for (const x of places) {
    let level = 0;
    while (found.some((one) => one.level === level && Math.abs(one.x - x) < 2 * radius + 1)) level += 1;
    found.push({ x, level });
  }
  return found;
};

const draw = ({ lanes, ticks, near, ends }: Strips & { ends: [number, number] }, width: number): Drawing => {
  const [low, high] = ends.map(Math.log) as [number, number];
  const x = (ratio: number) => radius + ((Math.log(ratio) - low) / (high - low)) * (width - 2 * radius);
  const drawn = lanes.map(({ name, values, filled }) => ({ name, filled, dots: stacked(values.map(x)) }));
  const heights = drawn.map(({ dots }) => laneHeight + Math.max(0, ...dots.map((one) => one.level)) * (2 * radius + 1));
  const bottoms = heights.map((_, i) => top + heights.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
  const bottom = bottoms.at(-1)!;
  return {
    height: bottom + 4,
    marks: svg`
      <rect x=${x(near[0])} y=${top} width=${x(near[1]) - x(near[0])} height=${bottom - top} class="fill-wash" />
      ${ticks.map(({ at, text }) => svg`
        ${upright(x(at), top, bottom, at === 1 ? "stroke-ink" : "stroke-hair")}
        ${words(x(at), 14, text, "quiet", x(at) - textWidth(text, textSize) / 2 < 0 ? "start" : "middle")}`)}
      ${drawn.map(({ name, filled, dots }, i) => {
        const base = bottoms[i]! - 14, mark = filled ? disc : ring;
        return svg`
          ${words(0, bottoms[i]! - heights[i]! + 20, name, "bold halo")}
          ${across(base + radius + 2, 0, width, "stroke-hair", 1)}
          ${dots.map((one) => mark(one.x, base - one.level * (2 * radius + 1), radius, "ink"))}`;
      })}`,
  };
};

export const strips = (what: Strips): TemplateResult => {
  const all = [0.45, 2.2, ...what.lanes.flatMap((lane) => lane.values)];
  const ends: [number, number] = [Math.min(...all), Math.max(...all)];
  return plot(what.label, (width) => draw({ ...what, ends }, width));
};
