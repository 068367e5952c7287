// Makes Emscripten's glue a plain ES module: node glue.mjs <core.js> <result>. Its tail for CommonJS and AMD would, in
// bundles, take the place of their exports, and define a nameless module on pages with RequireJS.
import { readFileSync, writeFileSync } from "node:fs";

const [from, to] = process.argv.slice(2);
const glue = readFileSync(from, "utf8");
// An older Emscripten writes it over several lines, a newer one without spaces.
const plain = glue.replace(/if ?\(typeof exports ?===[^]*(?=^export default createCore;$)/m, "");
if (plain === glue || /\bmodule\.exports\b|\bdefine\(/.test(plain))
  throw new Error(`${from} no longer ends as glue.mjs expects`);
writeFileSync(to, plain);
