// The picture beside a link to the page: the answer and its chart. It is drawn here, and made pixels of by the build.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { dotsAre } from "../chapters/bill/said";
import { dots, type RunOutcomes } from "../charts/dots";
import { textWidth, wrapped } from "../charts/label";
import { axisBelow, axisFromZero } from "../charts/scale";
import { manyDots, widePlot } from "../charts/screen";
import { phrase } from "../words/text";

/** The size that social networks ask for. */
const width = 1200, height = 630;
const pad = 48, inner = width - 2 * pad;
const leading = 1.12;
/** Letters of the answer's typeface are narrower than those of the charts. */
const serif = 0.8;

/** The title at the largest size at which it takes two lines. */
const title = (text: string): { size: number; lines: string[] } => {
  for (let size = 60; ; size -= 2) {
    const lines = wrapped(text, (line) => textWidth(line, size) * serif <= inner);
    if (lines.length <= 2 || size <= 40) return { size, lines };
  }
};

/** The dots, as large as there is room for: drawn for a narrower screen, and enlarged. */
const dotted = (runs: RunOutcomes[], unit: string, from: number, to: number): SVGTemplateResult | undefined => {
  for (let drawnFor = widePlot; drawnFor <= inner; drawnFor += 4) {
    const { height: tall, marks } = dots(runs, unit, drawnFor, manyDots), scale = inner / drawnFor;
    if (tall * scale > to - from) continue;
    return svg`<g transform=${`translate(${pad} ${to - tall * scale}) scale(${scale})`}>${marks}</g>`;
  }
  return undefined;
};

/**
 * Where the dots of several runs would mix, and so take more room than there is: a row for each, nine in ten outcomes
 * long, with its central value.
 */
const rows = (runs: RunOutcomes[], unit: string, from: number, to: number): SVGTemplateResult => {
  const at = (run: RunOutcomes, share: number) => run.quantiles[Math.round(share * (run.quantiles.length - 1))]!;
  const names = 330, wide = inner - names, base = to - 30, step = (base - from) / runs.length;
  const axis = axisFromZero(Math.max(...runs.map((run) => at(run, 0.95))), 0, wide - 8, unit);
  return svg`<g transform=${`translate(${pad + names} 0)`}>
    ${axisBelow(axis, wide, base)}
    ${runs.map((run, i) => {
      const y = from + (i + 0.5) * step;
      return svg`<text x=${-names} y=${y - 10} class=${`lead bold fill-${run.tone}`}>${run.label}</text>
        <text x=${-names} y=${y + 22} class=${`large fill-${run.tone}`}>${run.text}</text>
        <line x1=${axis.at(at(run, 0.05))} y1=${y} x2=${axis.at(at(run, 0.95))} y2=${y}
          class=${`stroke-${run.tone}`} stroke-width="6" stroke-linecap="round" />
        <circle cx=${axis.at(run.central)} cy=${y} r="13" class=${`fill-${run.tone} stroke-paper`} stroke-width="3" />`;
    })}</g>`;
};

/** What stands above and below the picture of any page. */
const framed = (text: string, body: (under: number) => unknown): TemplateResult => {
  const { size, lines } = title(text);
  const under = pad + lines.length * size * leading;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <rect width=${width} height=${height} class="fill-paper" />
    ${lines.map((line, i) => svg`<text x=${pad} y=${pad + (i + 0.78) * size * leading} class="answer"
      style=${`font-size:${size}px`}>${line}</text>`)}
    ${body(under)}
    <text x=${pad} y=${height - 26} class="lead bold">${phrase("name")}</text>
    <text x=${width - pad} y=${height - 26} text-anchor="end" class="lead">${phrase("what")}</text>
  </svg>`;
};

/** The picture beside a link to a page without such a chart: its finding, and its first words as far as they fit. */
export const wordsPreview = (heading: string, text: string): TemplateResult => framed(heading, (under) => {
  const size = 30, step = size * 1.4, from = under + 56;
  const room = Math.floor((height - 90 - from) / step) + 1;
  const lines = wrapped(text, (line) => textWidth(line, size) * serif <= inner);
  const shown = lines.slice(0, room);
  if (shown.length < lines.length) shown[shown.length - 1] += " …";
  return shown.map((line, i) => svg`<text x=${pad} y=${from + i * step} class="answer"
    style=${`font-size:${size}px`}>${line}</text>`);
});

export const preview = (answer: string, about: string, runs: RunOutcomes[], unit: string): TemplateResult => {
  return framed(answer, (under) => {
    const [top, bottom] = [under + 44, height - 78];
    const chart = dotted(runs, unit, top, bottom);
    const are = dotsAre(runs);
    const text = chart || are === "chartDotAlone" ? phrase(are, { count: manyDots }) : phrase("tableNinety");
    return svg`<text x=${pad} y=${under + 26} class="lead"><tspan class="bold">${about}</tspan> ${text}</text>
      ${chart ?? rows(runs, unit, top, bottom)}`;
  });
};
