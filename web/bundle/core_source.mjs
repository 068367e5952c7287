// Tells the page where the core and the measured rows are: beside it on the site, where prose and record come later, or
// inside it in the single file.
import { join } from "node:path";

const id = "virtual:core-source";

export const coreSource = (mode, folder) => ({
  name: "core-source",
  resolveId: (name) => (name === id ? `\0${id}` : undefined),
  load: (name) => {
    if (name !== `\0${id}`) return undefined;
    if (mode === "single")
      return `export { inside as source, measured } from ${JSON.stringify(join(folder, "inline.js"))};`;
    return `import rows from ${JSON.stringify(join(folder, "measured.json?url"))};
      export const source = async () => ({ prose: null });
      export const measured = async () => (await fetch(rows)).json();`;
  },
  transform(code, name) {
    if (mode === "site" || !name.endsWith("package/tokenwatt.js")) return undefined;
    // The loader's own addresses would make the bundler pack the files a second time.
    const addresses = /new URL\("\.\/(tokenwatt\.wasm|texts\.json|prose\.json|record\.json)", import\.meta\.url\)/g;
    const without = code.replace(addresses, "undefined");
    if (without === code) this.error("the package's loader no longer names its files as this plugin expects");
    return without;
  },
});
