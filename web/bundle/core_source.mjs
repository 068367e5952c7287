// Tells the page where the core and the measured rows are: beside it on the site, where notes, prose and record come
// later, or inside it in the single file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const id = "virtual:core-source";

export const coreSource = (mode, folder) => ({
  name: "core-source",
  resolveId: (name) => (name === id ? `\0${id}` : undefined),
  load: (name) => {
    if (name !== `\0${id}`) return undefined;
    if (mode === "single")
      return `export { inside as source, measured } from ${JSON.stringify(join(folder, "inline.js"))};`;
    const file = (name) => JSON.stringify(join(folder, name));
    // A file that was damaged on the way is refused, because a number in it could be another.
    const whole = (name) => JSON.stringify({
      integrity: `sha256-${createHash("sha256").update(readFileSync(join(folder, name))).digest("base64")}`,
    });
    return `import rows from ${file("measured.json?url")};
      import wasm from ${file("tokenwatt.wasm?url")};
      import texts from ${file("texts.json?url")};
      export const source = async () => ({
        wasm: new Request(wasm, ${whole("tokenwatt.wasm")}), texts: new Request(texts, ${whole("texts.json")}),
        prose: null,
      });
      export const measured = async () => (await fetch(rows)).json();`;
  },
  transform(code, name) {
    if (mode === "site" || !name.endsWith("package/tokenwatt.js")) return undefined;
    // The loader's own addresses would make the bundler pack the files a second time.
    const addresses = /new URL\("\.\/(tokenwatt\.wasm|(texts|prose|notes|record)\.json)", import\.meta\.url\)/g;
    const without = code.replace(addresses, "undefined");
    if (without === code) this.error("the package's loader no longer names its files as this plugin expects");
    return without;
  },
});
