// Parts of the site that do not come, or not whole: what is damaged how, and what the page has to say then. One list
// for all engines, and a server that damages.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../web/serve.mjs";

const notCome = /The calculator has not come; reload the page/;
export const notStarted = /The calculator could not start/;
const noChapters = /The chapters could not be loaded/, noNotes = /The notes and sources could not be loaded/;
const noStyle = /A part of the page’s style has not come/;
const noWords = /The words of the other language could not be loaded/;

/** Each file of the site that a reader may fetch: by what its name begins with, on which page, and what is said. */
export const parts = [
  { file: /^main-.*\.js$/, path: "", notice: notCome },
  { file: /^main-.*\.css$/, path: "", notice: noStyle },
  { file: /^live-.*\.js$/, path: "", notice: notStarted },
  { file: /^page-.*\.js$/, path: "", notice: notStarted },
  { file: /^rolldown-runtime-.*\.js$/, path: "", notice: notStarted },
  { file: /^texts-.*\.json$/, path: "", notice: notStarted },
  { file: /^first-.*\.wasm$/, path: "", notice: notStarted },
  { file: /^rest-.*\.wasm$/, path: "", notice: noChapters },
  { file: /^below-.*\.js$/, path: "", notice: noChapters },
  // To Firefox a style of a wrong type is one that is missing.
  { file: /^below-.*\.css$/, path: "", notice: noStyle, missing: noChapters,
    "of a wrong type": new RegExp(`${noStyle.source}|${noChapters.source}`) },
  { file: /^notes-.*\.json$/, path: "", notice: noNotes },
  { file: /^prose-.*\.json$/, path: "tokens/", notice: noNotes },
  { file: /^measured-.*\.json$/, path: "tokens/", notice: /The measured rates could not be loaded/ },
  { file: /^record-.*\.json$/, path: "working/", notice: noNotes },
  { file: /^tokens-.*\.js$/, path: "tokens/", notice: notStarted },
  { file: /^growth-.*\.js$/, path: "growth/", notice: notStarted },
  { file: /^claims-.*\.js$/, path: "claims/", notice: notStarted },
  { file: /^lab-.*\.js$/, path: "lab/", notice: notStarted },
  { file: /^working-.*\.js$/, path: "working/", notice: notStarted },
  { file: /^de-.*\.js$/, path: "?lang=de", notice: noWords },
  { file: /^data-.*\.js$/, path: "?lang=de", notice: noWords },
  { file: /^embed-.*\.js$/, path: "embed/", notice: notStarted },
  { file: /^card-.*\.js$/, path: "embed/?v=1&w.facility_pue=1.3", notice: notStarted, hasNoAnswer: true },
  { file: /^alone-.*\.js$/, path: "embed/?chapter=why&v=1", notice: notStarted, hasNoAnswer: true },
];

/** Whole files that hold nothing of what is looked for in them: what a cache may still have of a version long gone. */
const former = {
  "text/javascript": "export const former = 1;\n",
  "text/css": "main { color: inherit; }\n",
  "application/json": "{}\n",
  "application/wasm": Buffer.from("\0asm\x01\0\0\0", "latin1"),
};

/** How a file may be damaged: what is answered in its place. */
export const damages = {
  missing: () => ({ status: 404, type: "text/plain", body: "Not found\n" }),
  cut: (body, type) => ({ status: 200, type, body: body.subarray(0, body.length >> 1) }),
  "of another version": (body, type) => ({ status: 200, type, body: former[type] }),
  "of a wrong type": () => ({ status: 200, type: "text/html", body: "<!doctype html><title>Sorry</title>" }),
};

const types = { js: "text/javascript", css: "text/css", json: "application/json", wasm: "application/wasm" };

/** Serves a site; `damage` says which file of assets/ is answered how from then on, or is undefined for none. */
export async function serveDamaged(site) {
  const server = await serve(site), [whole] = server.listeners("request");
  const damaged = { server, damage: undefined, address: `http://localhost:${server.address().port}/` };
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const name = /\/assets\/([^/?]+)/.exec(request.url)?.[1];
    if (!name || !damaged.damage?.file.test(name)) return whole(request, response);
    const given = damages[damaged.damage.how](readFileSync(join(site, "assets", name)), types[name.split(".").at(-1)]);
    const headers = { "content-type": given.type, "cache-control": "no-store" };
    response.writeHead(given.status, headers).end(given.body);
  });
  return damaged;
}

/** What a page has to say of one of the parts that is damaged in this way. */
export const noticeOf = (part, how) => part[how] ?? part.notice;

const ways = Object.keys(damages), everyWay = process.env.TOKENWATT_DAMAGES === "all";

/**
 * Calls `visit` with the address of a site in which each part in turn is damaged: one site for each, so that nothing is
 * kept. The ways take turns; all are tried with each part where TOKENWATT_DAMAGES is "all", as in the weekly run.
 */
export async function withoutEach(site, visit) {
  for (const [index, part] of parts.entries()) {
    for (const how of everyWay ? ways : [ways[index % ways.length]]) {
      const damaged = await serveDamaged(site);
      damaged.damage = { file: part.file, how };
      await visit(damaged.address + part.path, noticeOf(part, how), `${part.file.source}, ${how}`);
      damaged.server.closeAllConnections();
      damaged.server.close();
    }
  }
}

/** What of a site's assets the page fetches by itself and no part of the list stands for. */
export const uncovered = (site) =>
  readdirSync(join(site, "assets"))
    .filter((name) => !name.startsWith("view-") && !parts.some(({ file }) => file.test(name)));
