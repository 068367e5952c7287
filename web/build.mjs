// Builds the hosted site, the embed and the offline file from one source: npm run build, after the package is built. An
// argument names another folder than build/ for the result.
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { publish } from "../data/publish/publish.mjs";
import { address, repository } from "./addresses.mjs";
import { around } from "./bundle/around.mjs";
import { coreSource } from "./bundle/core_source.mjs";
import { given } from "./bundle/given.mjs";
import { document, rootOf } from "./bundle/document.mjs";
import { icons } from "./bundle/icons.mjs";
import { notices } from "./bundle/notices.mjs";
import { pictures } from "./bundle/preview.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, "../build");
const out = process.argv[2] ? resolve(process.argv[2]) : built;
const site = join(out, "site");
const packageFolder = join(built, "package"), halves = join(built, "halves");

/** What CITATION.cff says, whose lines are plain "key: value". */
const cited = await readFile(join(here, "../CITATION.cff"), "utf8");
const fact = (key) => new RegExp(`^\\s*(?:- )?${key}: (.+)$`, "m").exec(cited)[1];
const citation = { title: fact("title"), author: fact("name"), version: fact("version") };

/** Results that no reader changes, once they are worked out. */
const results = { reproductions: [], read: [], bills: [], camps: [], queries: [] };
const givenResults = () => Object.keys(results).map((name) =>
  given(`virtual:${name}`, () => `export const rows = ${JSON.stringify(results[name])};`));

/** The name of a build: another whenever any of its files is. */
let buildName = "";

const config = (mode, more = {}) => ({
  root: here, mode, base: "./", configFile: false, logLevel: "warn",
  define: {
    "import.meta.env.VITE_ADDRESS": JSON.stringify(address),
    "import.meta.env.VITE_BUILD": JSON.stringify(buildName),
    "import.meta.env.VITE_REPOSITORY": JSON.stringify(repository),
    "import.meta.env.VITE_CITATION": JSON.stringify(JSON.stringify(citation)),
  },
  resolve: { alias: {
    "tokenwatt/published.js": join(packageFolder, "published.js"),
    "tokenwatt/measured.js": join(packageFolder, "measured.js"), tokenwatt: join(packageFolder, "tokenwatt.js"),
  } },
  plugins: [coreSource(mode, packageFolder, halves), ...givenResults()],
  ...more,
  // light-dark() must survive, so the style target is the browsers that have it.
  build: { target: "es2022", cssTarget: ["chrome123", "firefox120", "safari17.5"], write: false,
    modulePreload: false, assetsInlineLimit: 0, ...more.build },
});

/** Everything that a module imports and what that imports in turn, without what is asked for later. */
const reached = (id, context, found = new Set()) => {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of context.getModuleInfo(id)?.importedIds ?? []) reached(next, context, found);
  return found;
};

const source = (name) => join(here, `src/${name}.ts`);

/**
 * Many small chunks pack badly: two for the first screen (what draws it as written, and what brings it or a card to
 * life), one for what only pages have of the latter and one for what only cards have, one for how a frame begins, one
 * for everything below the first screen of the front page and what the other pages share, one for each of those, one
 * for what is said above in German and one for what is said below.
 */
const chunkOf = (id, context) => {
  const later = (from) => context.getModuleInfo(from)?.dynamicallyImportedIds ?? [];
  const chapters = later(source("chapters/list"));
  const below = [source("page/below")];
  const roots = {
    main: [source("entry/main")], embed: [source("embed/begin")], live: [source("entry/live")],
    page: [source("entry/living_page")], card: [source("entry/living_frame")], below,
    de: [source("words/de"), source("words/de/page")],
    german: [...below, ...chapters, source("chapters/bring")].flatMap(later).filter((one) => /\bde\b/.test(one)),
  };
  const first = Object.keys(roots).filter((name) => roots[name].some((root) => reached(root, context).has(id)));
  if (first.length) return first[0] === "page" && first[1] === "card" ? "live" : first[0];
  const holding = new Set(chapters.filter((root) => reached(root, context).has(id)).map(pageOf));
  return holding.size > 1 || holding.has("front") ? "below" : [...holding][0] ?? null;
};

/** The page that a chapter's module belongs to, by its folder. */
const pageOf = (module) => pages.find(({ chapters }) =>
  chapters.some((id) => module.startsWith(join(here, "src/chapters", id) + sep)))?.id ?? "front";

const chunks = { includeDependenciesRecursively: false, groups: [{ debugName: "parts of the page", name: chunkOf }] };

const inOneFile = { rollupOptions: { output: { codeSplitting: false } } };
const imported = (file) => import(pathToFileURL(file).href);

/** Runs the page's own sentences over the core's default report, in Node. */
async function prerender() {
  const { output } = await build(config("prerender", {
    ssr: { noExternal: true }, build: { ssr: source("entry/written"), minify: false, ...inOneFile },
  }));
  const file = join(out, "written.mjs");
  await writeFile(file, output[0].code);
  const { written } = await imported(file);
  const { load } = await imported(join(packageFolder, "tokenwatt.js"));
  const core = await load();
  const rows = JSON.parse(await readFile(join(packageFolder, "measured.json"), "utf8"));
  const made = await written(core, rootOf, rows);
  await rm(file);
  return { core, ...made };
}

const { core, pages, offline: answerOffline, presets, cards, escape, ...made } = await prerender();
Object.assign(results, made.built);
const [answer] = pages;
const parts = (output) => ({
  html: output.find((file) => file.fileName === "index.html").source,
  script: output.find((file) => file.type === "chunk" && file.isEntry),
  style: output.find((file) => file.fileName.endsWith(".css")),
});

const save = async (path, content) => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};

// Both are built before the old site goes, so that a fault leaves it standing.
const outputOf = async (mode, more) => (await build(config(mode, { build: more }))).output;
const hosted = await outputOf("site", { rollupOptions: { output: { codeSplitting: chunks } } });
// An element of others' pages shares no code with ours, which would start as the page does.
const element = await outputOf("site", { rollupOptions: {
  input: source("embed/view"), output: { entryFileNames: "view.js", chunkFileNames: "assets/view-[name]-[hash].js" },
} });
const singleOutput = await outputOf("single", { cssCodeSplit: false, ...inOneFile });
const single = parts(singleOutput);
await rm(site, { recursive: true, force: true });
const sizes = [];
// Plain scripts: what hosts may load without more, and what keeps the site for readers without a network.
buildName = createHash("sha256").update(hosted.map((file) => file.fileName).sort().join()).digest("hex").slice(0, 12);
for (const [name, from] of [["embed.js", "embed/host"], ["worker.js", "offline/worker"]]) {
  const asScript = { input: source(from), output: { format: "iife" } };
  const { code } = (await outputOf("script", { rollupOptions: asScript }))[0];
  await save(join(site, name), code);
  sizes.push([name, code.length]);
}
for (const file of [...hosted, ...element]) {
  if (file.fileName === "index.html") continue;
  const content = file.type === "chunk" ? file.code : file.source;
  sizes.push([file.fileName, content.length]);
  await save(join(site, file.fileName), content);
}
const isFetched = ({ fileName, name, isDynamicEntry }) =>
  /\b(first-.*\.wasm|texts-.*\.json)$/.test(fileName) || (name === "live" && !isDynamicEntry);
const fetched = hosted.filter(isFetched).map((file) => file.fileName);
const picture = await pictures();

/** What a page other than the front needs besides: its chapters, what all share, the core's rest, the notes, style. */
const neededBy = ({ id, chapters }) => {
  const chunks = [...chapters.length ? [id] : ["claims"], "below"];
  const later = /\b(rest-.*\.wasm|prose-.*\.json|below-.*\.css)$/;
  return hosted.map(({ fileName, name }) => (chunks.includes(name) || later.test(fileName) ? fileName : undefined))
    .filter(Boolean);
};

const shared = { address, layout: "page", escape };
const documents = [
  ...pages.map((one) => ({ ...one, of: one.id, fetched: one === answer ? fetched : [...fetched, ...neededBy(one)] })),
  ...presets.map((one) => ({ ...one, of: answer.id, scenario: one.id, fetched })),
].map(({ path, of, scenario, fetched: own, ...written }) =>
  ({ path, written, ...document(parts(hosted), { ...shared, answer: written, path, of, scenario, fetched: own }) }));
for (const { path, written, html, oembed } of documents) {
  await save(join(site, path, "index.html"), html);
  await save(join(site, path, "preview.png"), picture(written.preview));
  await save(join(site, path, "oembed.json"), JSON.stringify(oembed, null, 2));
}

const inside = { answer: answerOffline, address, inline: true, escape };
const notes = notices([hosted, singleOutput], packageFolder);
await save(join(site, "NOTICES.md"), notes);
const offline = `${document(single, { ...inside, layout: "page" }).html}<!--\n${notes.replaceAll("--", "—")}\n-->\n`;
// A frame fetches what it needs. Where it may not, because its host gives it no origin and ours no leave, there is the
// whole in one file.
const beside = `<!-- ${address}NOTICES.md -->\n`;
const embed = document(parts(hosted), { ...shared, answer, layout: "embed", path: "embed/" }).html + beside;
const embedWhole = document(single, { ...inside, layout: "embed" }).html + beside;
await save(join(out, "tokenwatt.html"), offline);
await save(join(site, "tokenwatt.html"), offline);
await save(join(site, "embed/index.html"), embed);
await save(join(site, "embed/whole.html"), embedWhole);
for (const [language, rows] of Object.entries(cards)) for (const [id, card] of Object.entries(rows))
  await save(join(site, `embed/cards/${id}.${language}.json`), JSON.stringify(card));

await cp(packageFolder, join(site, "js"), { recursive: true });
const published = publish(join(site, "data"), {
  core, wasm: await readFile(join(packageFolder, "tokenwatt.wasm")), address: `${address}data/`,
  cache: process.env.TOKENWATT_COEFFICIENTS ? join(built, "coefficients.json") : undefined,
});
const { model, data } = core.describe().version;
const listed = [...documents.map(({ path, written }) => ({ path, title: written.title })),
  { path: "data/", title: "The data" }];
const about = around({ pages: listed, data: published, address, repository, model, day: data });
const files = { ...about, ...await icons() };
for (const [name, content] of Object.entries(files)) await save(join(site, name), content);

for (const [name, content] of [...documents.map(({ path, html }) => [`${path}index.html`, html]),
  ["tokenwatt.html", offline]]) sizes.push([name, content.length]);
// What a host sends of them, the part bytes of the tests says.
for (const [name, size] of sizes) console.log(`${name.padEnd(40)} ${String(size).padStart(8)} bytes`);
