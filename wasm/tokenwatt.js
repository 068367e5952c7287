// Loads the Wasm core and offers it as plain functions over plain objects.
import { merge } from "./describe.js";
import { startEngine } from "./engine.js";
import { flatten } from "./flatten.js";
import { instances } from "./instance.js";
import { openSession } from "./session.js";

const inNode = typeof process === "object" && typeof process.versions?.node === "string";

// Node's fetch() does not read files, so there a file is read.
async function fetchFile(source) {
  const address = source.url ?? source;
  if (inNode && String(address).startsWith("file:")) {
    // Named by a variable, and marked, so that bundlers leave it as it is: those for browsers have no such module.
    const fs = "node:fs/promises";
    const { readFile } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ fs);
    return new Response(await readFile(new URL(address)));
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

// Some places that have no fetch() have no requests either.
const isRequest = (source) => typeof Request === "function" && source instanceof Request;

async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  const response = await fetchFile(source);
  // Browsers keep compiled code only of streams, and stream only what has exactly this type.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

// Made only when they are asked for, because a bundle for CommonJS has no address that they could be beside.
const beside = {
  wasm: () => new URL("./tokenwatt.wasm", import.meta.url),
  texts: () => new URL("./texts.json", import.meta.url),
  prose: () => new URL("./prose.json", import.meta.url),
  notes: () => new URL("./notes.json", import.meta.url),
  record: () => new URL("./record.json", import.meta.url),
};

function addressOf(name) {
  try {
    return beside[name]();
  } catch {
    throw new Error(`This bundle has no address that ${name} could be beside: give load() wasm, texts, prose and ` +
      "record, or take load() from tokenwatt/inline");
  }
}

async function read(texts) {
  if (typeof texts !== "string" && !(texts instanceof URL) && !isRequest(texts)) return texts;
  const read = await (await fetchFile(texts)).json();
  if (!read.assumptions && !read.claims) throw new Error("the texts are of another version");
  return read;
}

export async function load({
  wasm = addressOf("wasm"), rest, texts = addressOf("texts"), prose = addressOf("prose"),
  record = prose === null ? null : addressOf("record"),
} = {}) {
  const [module, ...words] = await Promise.all([compile(wasm), ...[texts, prose, record].map(read)]);
  const { make, whole } = instances(module, rest && (() => compile(rest)));
  const core = await make();
  const described = core.describe();
  const { version } = JSON.parse(described);
  const engine = startEngine(core, make);
  const refusal = (problem) =>
    ({ version, runs: [], comparisons: [], claims: [], problems: [problem] });

  return {
    describe: () =>
      [...words, later].reduce((joined, more) => merge(joined, more ?? undefined), JSON.parse(described)),

    async addTexts(...texts) {
      const added = texts.length ? texts : ["prose", "record"];
      words.push(...await Promise.all(added.map((one) => read(Object.hasOwn(beside, one) ? addressOf(one) : one))));
    },

    async whole() {
      await whole();
      await engine.ready();
    },

    open: (request = {}) => openSession(engine, request, refusal),

    estimate(request = {}) {
      let problem;
      const flat = flatten(request, (found) => { problem = found; });
      return problem ? refusal(problem) : engine.call((core) => JSON.parse(core.estimate(...flat)), refusal);
    },
  };
}

// Lists that come with the prose and the record.
const later = { claims: [], published: [], query_constants: [], query_methods: [], sources: [], subjects: [] };
