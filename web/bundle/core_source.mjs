// Tells the page where the core and the measured rows are: beside it on the site, where the rest of the core, notes,
// prose and record come later, or inside it in the single file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const id = "virtual:core-source";

/** `folder` is the package, `halves` its Wasm in two. */
export const coreSource = (mode, folder, halves) => ({
  name: "core-source",
  resolveId: (name) => (name === id ? `\0${id}` : undefined),
  load: (name) => {
    if (name !== `\0${id}`) return undefined;
    if (mode === "single")
      return `export { inside as source, measured } from ${JSON.stringify(join(folder, "inline.js"))};`;
    const file = (path) => JSON.stringify(`${path}?url`);
    // A file that was damaged on the way is refused, because a number in it could be another.
    const whole = (path) => JSON.stringify({
      integrity: `sha256-${createHash("sha256").update(readFileSync(path)).digest("base64")}`,
    });
    const parts = {
      wasm: join(halves, "first.wasm"), rest: join(halves, "rest.wasm"), texts: join(folder, "texts.json"),
    };
    const each = (write) => Object.entries(parts).map(write).join("");
    return `import rows from ${file(join(folder, "measured.json"))};
      ${each(([name, path]) => `import ${name} from ${file(path)};`)}
      export const source = async () => ({
        ${each(([name, path]) => `${name}: new Request(${name}, ${whole(path)}),`)} prose: null,
      });
      export const measured = async () => (await fetch(rows)).json();`;
  },
  transform(code, name) {
    if (!name.endsWith("package/tokenwatt.js")) return undefined;
    // The loader's own addresses would make the bundler pack the files a second time. On the site it finds there what
    // comes later.
    const given = mode === "site" ? /tokenwatt\.wasm|texts\.json/ : /tokenwatt\.wasm|(texts|prose|notes|record)\.json/;
    const addresses = new RegExp(`new URL\\("\\./(${given.source})", import\\.meta\\.url\\)`, "g");
    const without = code.replace(addresses, "undefined");
    if (without === code) this.error("the package's loader no longer names its files as this plugin expects");
    return without;
  },
});
