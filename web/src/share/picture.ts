// A chart as a picture of its own: title, what is drawn, the chart, its source line and the address, with styles
// written into every mark.
import { render } from "lit";
import type { Plot } from "../charts/plot";
import { wrapped } from "../charts/label";
import { escape } from "./escape";

interface Caption {
  title: string;
  subtitle: string;
  /** what the reader has changed; empty where nothing */
  changed: string;
  source: string;
  /** the name, the day of the data, and where it lives */
  from: string;
}

const pad = 24;
/** left and right of what a picture shows, together */
export const margins = 2 * pad;
const family = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";
const properties = [
  "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "font-size", "font-weight",
  "letter-spacing", "word-spacing", "opacity", "text-anchor", "dominant-baseline",
];
/** What a mark has anyway. */
const isDefault = (name: string, value: string): boolean =>
  !value || value === "normal" || value === "auto" || (name === "opacity" && value === "1");

const strokes = ["stroke", "stroke-width", "stroke-linejoin", "paint-order"];

/** Draws the outline of a text as a text below it, because many readers of SVG draw strokes over what they surround. */
const outline = (text: SVGElement): void => {
  const below = text.cloneNode(true) as SVGElement;
  for (const part of [below, ...below.querySelectorAll("*")]) {
    part.removeAttribute("paint-order");
    part.setAttribute("fill", text.getAttribute("stroke") ?? "none");
  }
  text.before(below);
  for (const part of [text, ...text.querySelectorAll("*")]) for (const name of strokes) part.removeAttribute(name);
};

/** Writes each mark's style into it, because the page's style sheet does not go with the picture. */
const inlined = (svg: SVGSVGElement): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[...svg.querySelectorAll<SVGElement>("*")], [...copy.querySelectorAll<SVGElement>("*")]];
  from.forEach((mark, i) => {
    const style = getComputedStyle(mark);
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      if (!isDefault(name, value)) to[i]!.setAttribute(name, value);
    }
    to[i]!.removeAttribute("class");
    to[i]!.removeAttribute("style");
  });
  copy.querySelectorAll<SVGElement>("text[paint-order^=stroke]").forEach(outline);
  // An SVG file must be XML, which outerHTML does not write.
  const writer = new XMLSerializer();
  return [...copy.children].map((mark) => writer.serializeToString(mark)).join("").replace(/<!--[^]*?-->/g, "");
};

interface Block {
  text: string;
  size: number;
  leading: number;
  weight: number;
  fill: string;
}

interface Drawn {
  /** as the text of an SVG */
  drawn: string;
  height: number;
}

const block = ({ text, size, leading, weight, fill }: Block, top: number, width: number): Drawn => {
  if (!text) return { drawn: "", height: 0 };
  const pen = document.createElement("canvas").getContext("2d")!;
  pen.font = `${weight} ${size}px ${family}`;
  const rows = wrapped(text, (line) => pen.measureText(line).width <= width);
  const look = `font-size="${size}" font-weight="${weight}" fill="${fill}"`;
  const line = (row: string, i: number) =>
    `<text x="${pad}" y="${top + size + i * leading}" ${look}>${escape(row)}</text>`;
  return { drawn: rows.map(line).join(""), height: rows.length * leading };
};

/** Does something without the style that a reader's contrast theme asks for, which no other reader of a file has. */
const withoutForcedColors = <Result>(work: () => Result): Result => {
  const lists = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) => (rule as CSSMediaRule).media ?? []).filter(({ mediaText }) => /forced-colors/.test(mediaText));
  const before = lists.map(({ mediaText }) => mediaText);
  const write = (text: (i: number) => string) => lists.forEach((list, i) => { list.mediaText = text(i); });
  write(() => "print");
  try {
    return work();
  } finally {
    write((i) => before[i]!);
  }
};

/** The chart's drawing at this width, in the light theme, as text of an SVG and its height. */
const chartAt = (figure: Element, width: number): Drawn => withoutForcedColors(() => {
  const root = document.documentElement, theme = root.style.colorScheme;
  const stage = document.createElement("div");
  stage.className = "plot";
  stage.style.cssText = `position:absolute;left:-9999px;top:0;width:${width}px;forced-color-adjust:none`;
  document.body.append(stage);
  root.style.colorScheme = "light";
  try {
    let top = 0;
    let drawn = "";
    const plots = [...figure.querySelectorAll<Plot>("tokenwatt-plot")];
    for (const plot of plots) {
      render(plot.draw!(width), stage);
      const svg = stage.querySelector("svg");
      if (!svg) continue;
      drawn += `<g transform="translate(0 ${top})">${inlined(svg)}</g>`;
      top += svg.viewBox.baseVal.height + 8;
      render(null, stage);
    }
    return { drawn, height: top };
  } finally {
    stage.remove();
    root.style.colorScheme = theme;
  }
});

interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** `width` is that of the whole picture, margins included. */
export const pictureOf = (figure: Element, caption: Caption, width: number): Picture => {
  const inner = width - margins;
  const [ink, grey] = ["#15181b", "#4a5057"];
  let top = pad;
  let drawn = "";
  const write = (one: Block, gap: number) => {
    const { drawn: text, height } = block(one, top, inner);
    drawn += text;
    top += height && height + gap;
  };
  write({ text: caption.title, size: 19, leading: 25, weight: 700, fill: ink }, 4);
  write({ text: caption.subtitle, size: 15, leading: 22, weight: 400, fill: grey }, 14);
  write({ text: caption.changed, size: 14, leading: 20, weight: 700, fill: ink }, 14);
  const chart = chartAt(figure, inner);
  drawn += `<g transform="translate(${pad} ${top})">${chart.drawn}</g>`;
  top += chart.height + 14;
  drawn += `<path d="M${pad} ${top}h${inner}" stroke="#c9cdd1"/>`;
  top += 8;
  write({ text: caption.source, size: 13, leading: 19, weight: 400, fill: grey }, 2);
  write({ text: caption.from, size: 13, leading: 19, weight: 400, fill: grey }, 0);
  const height = Math.ceil(top + pad - 6);
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}"` +
    ` font-family="${family}" font-size="13"><title>${escape(caption.title || caption.subtitle)}</title>` +
    `<rect ${size} fill="#ffffff"/>${drawn}</svg>`;
  return { svg, width, height };
};

/** `scale` pixels for each unit of the drawing. */
export const pngOf = async ({ svg, width, height }: Picture, scale: number): Promise<Blob | null> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
};
