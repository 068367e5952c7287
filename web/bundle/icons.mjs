// The page's icon as files, drawn from the one that its document holds: for bookmarks, home screens and old browsers.
import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-wasm";

const inDocument = async () => {
  const html = await readFile(new URL("../index.html", import.meta.url), "utf8");
  const [, icon] = /<link rel="icon" href="data:image\/svg\+xml,([^"]*)"/.exec(html);
  return decodeURIComponent(icon.replaceAll("\n", ""));
};

/** One picture as an ICO, which may hold a PNG since Windows Vista. */
function ico(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** By name. The drawing of pictures must have been started. */
export async function icons() {
  const svg = await inDocument();
  const png = (width) => Buffer.from(new Resvg(svg, { fitTo: { mode: "width", value: width } }).render().asPng());
  return {
    "icon.svg": svg, "favicon.ico": ico(png(32), 32), "apple-touch-icon.png": png(180), "icon-512.png": png(512),
  };
}
