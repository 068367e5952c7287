// Cuts the core's Wasm in two: node split.mjs <wasm-dis> <wasm-split> <core.js> <package> <first> <rest>. The rest is
// what runs only for questions of a page's chapters; the first part is all else, four fifths of the whole, and a page
// is alive with it. The rest is linked to it later and finds the memory and the tables there.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The functions by which everything in the rest is reached, as the compiler's map of symbols names them. */
const gates = [
  /read_sweeps/, /read_questions/, /read_queries/, /sweeps_json/, /questions_json/, /queries_json/,
  /working_json/, /sobol_json/, /decomposition_json/, /ClaimsWork(::|\d+)?(ClaimsWork|C[12]E|advance|collect)/,
  // What serves users of the package alone.
  /Session(::|\d+)update/,
];
/**
 * The C library's formatted output, by its own names, with what it calls through pointers. The library of JSON writes
 * control characters with it, which no page puts into a request; there may be none of it.
 */
const formatting = [/^__vfprintf_internal$/, /^printf_core$/, /^fmt_fp$/, /^pop_arg_long_double$/, /^sn_write$/];

const [wasmDis, wasmSplit, glue, packageFolder, first, rest] = process.argv.slice(2);
const core = glue.replace(/\.js$/, ".wasm");
// What compilers of today use by themselves, and vectors. All that a newer tool knows would be too much: it makes use
// of that, and browsers cannot read it.
const features = ["mutable-globals", "sign-ext", "nontrapping-float-to-int", "bulk-memory", "reference-types",
  "multivalue", "simd"].map((name) => `--enable-${name}`);
const split = (...options) => execFileSync(wasmSplit, [...features, core, ...options], { stdio: "inherit" });

/** The module's own functions in their order, each with what it calls, and those that may be called from anywhere. */
function readCalls() {
  const text = execFileSync(wasmDis, [...features, core], { encoding: "utf8", maxBuffer: 2 ** 30 });
  const functions = new Map(), anywhere = new Set();
  let imports = 0, calls;
  for (const line of text.split("\n")) {
    const [, kind, own] = /^ {0,2}\((\w+)(?: (\$[^\s()]+))?/.exec(line) ?? [];
    const named = [...line.matchAll(/\$[^\s()]+/g)].map(([name]) => name);
    if (kind === "import" && line.includes("(func")) imports += 1;
    else if (kind === "func") functions.set(own, (calls = new Set()));
    else if (kind === "elem" || kind === "export" || kind === "start") for (const name of named) anywhere.add(name);
    if (calls) for (const [, name] of line.matchAll(/\((?:call|return_call|ref\.func) (\$[^\s()]+)/g)) calls.add(name);
  }
  return { functions, anywhere, imports };
}

/** Those that are reached without passing a gate. */
function reached({ functions, anywhere }, isGate) {
  const found = new Set(), left = [...anywhere];
  while (left.length) {
    const name = left.pop();
    if (found.has(name) || !functions.has(name) || isGate(name)) continue;
    found.add(name);
    left.push(...functions.get(name));
  }
  return found;
}

const calls = readCalls(), order = [...calls.functions.keys()];
const symbols = new Map(readFileSync(`${glue}.symbols`, "utf8").trim().split("\n").map((line) => {
  const [, index, name] = /^(\d+):(.*)$/.exec(line);
  return [order[index - calls.imports], name];
}));
const missing = gates.filter((gate) => ![...symbols.values()].some((name) => gate.test(name)));
// Another compiler may have dissolved one; then the first part is larger, which the tests of bytes say.
if (missing.length) console.warn(`The core has no function ${missing.join(", ")} to be split at`);
const kept = reached(calls, (name) => [...gates, ...formatting].some((gate) => gate.test(symbols.get(name))));

/** The tool's profile of a module that has run no further than to its start: a head, and a number for each function. */
async function emptyProfile(counting) {
  const { load } = await import(pathToFileURL(resolve(packageFolder, "tokenwatt.js")));
  const { instantiate } = WebAssembly;
  let instance;
  WebAssembly.instantiate = async (...given) => (instance = await instantiate.apply(WebAssembly, given));
  await load({ wasm: readFileSync(counting) });
  const { __write_profile: write, ...others } = instance.exports;
  const memory = Object.values(others).find((one) => one instanceof WebAssembly.Memory);
  const size = write(0, 0); // The number of bytes, of which none is written where there is no room.
  write(0, size);
  return Buffer.from(memory.buffer.slice(0, size));
}

const headSize = 8, numberSize = 4;
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-split-"));
try {
  const counting = join(folder, "counting.wasm"), written = join(folder, "profile");
  split("--instrument", "-o", counting);
  const profile = await emptyProfile(counting);
  for (const [index, name] of order.entries())
    profile.writeUInt32LE(Number(kept.has(name)), headSize + index * numberSize);
  writeFileSync(written, profile);
  split(`--profile=${written}`, "-o1", first, "-o2", rest);
} finally {
  rmSync(folder, { recursive: true });
}
