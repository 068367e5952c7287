// The misses in words: how far half of them and the worst lie from what was published.
import { html, type TemplateResult } from "lit";
import { exact, percentSign } from "../../words/format";
import { phrase } from "../../words/text";
import type { Given } from "./questions";

const away = (ratio: number): number => Math.max(ratio, 1 / ratio);

/** The factor that half of these stay within. */
const middle = (ratios: number[]): number => {
  const sorted = ratios.map(away).sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
const percent = (factor: number): string => percentSign(exact((factor - 1) * 100, 2));

export const text = ({ hours, size, inside }: Given): TemplateResult => {
  if (!hours.length || !size.length) return html`<p>${phrase("wrongText")}</p>`;
  return html`<p>${phrase("wrongHours", { count: hours.length, most: percent(Math.max(...hours.map(away))) })}
    ${phrase("wrongSize", {
      count: size.length, inside, middle: percent(middle(size)), most: exact(Math.max(...size.map(away)), 2),
    })}</p>`;
};
