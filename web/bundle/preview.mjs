// Makes the picture beside a link from its drawing: the page's own style for charts, and typefaces that every build
// has.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const { resolve } = createRequire(import.meta.url);
const style = (name) => readFile(new URL(`../src/style/${name}.css`, import.meta.url), "utf8");
const font = (family, face) =>
  readFile(resolve(`@expo-google-fonts/${family.toLowerCase()}/${face}/${family}_${face}.ttf`));

/** The rules of charts, with the light theme's colours written out: outside a browser nothing else knows them. */
const rules = async () => {
  const colours = (await style("tokens")).matchAll(/--([\w-]+): light-dark\((#\w+),/g);
  const tokens = new Map([...colours].map(([, name, light]) => [name, light]));
  return [...(await style("figure")).matchAll(/^svg [^{}]*\{[^}]*\}/gm)].join("\n")
    .replace(/var\(--sans\)/g, "Arimo").replace(/var\(--([\w-]+)\)/g, (_, name) => tokens.get(name));
};

/** Returns a function from a drawing to a PNG. */
export async function pictures() {
  await initWasm(readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fonts = [font("Arimo", "400Regular"), font("Arimo", "700Bold"), font("Tinos", "400Regular")];
  const [css, ...fontBuffers] = await Promise.all([rules(), ...fonts]);
  const own = "svg .answer { font-family: Tinos; letter-spacing: -.018em; } svg .lead { font-size: 19px; }";
  return (drawing) => new Resvg(drawing.replace(">", `><style>${css}\n${own}</style>`),
    { font: { fontBuffers, defaultFontFamily: "Arimo" } }).render().asPng();
}
