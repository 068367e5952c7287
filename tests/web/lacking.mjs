// What a browser may lack, or not allow, and what the page has to say then, if anything. One list for all engines, and
// a server that takes it away before the page's own scripts run.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "../../web/serve.mjs";
import { notStarted } from "./damaged.mjs";

const forbidden = (names) => `for (const name of ${JSON.stringify(names)}) Object.defineProperty(globalThis, name,
  { get() { throw new DOMException("It is denied", "SecurityError"); } });`;
const without = (owner, name) => `Object.defineProperty(${owner}, "${name}", { value: undefined });`;

/** By name: the script that takes it away, and what is said where the page cannot do without. */
export const lacks = [
  { name: "WebAssembly", script: without("globalThis", "WebAssembly"), notice: notStarted },
  {
    name: "SIMD",
    script: `for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"])
      WebAssembly[name] = async () => { throw new WebAssembly.CompileError("no such operation"); };`,
    notice: notStarted,
  },
  { name: "storage", script: forbidden(["localStorage", "sessionStorage", "indexedDB", "caches"]) },
  { name: "a clipboard", script: without("navigator", "clipboard") },
  { name: "navigator.languages", script: without("navigator", "languages") },
  { name: "any language", script: without("navigator", "languages") + without("navigator", "language") },
  { name: "service workers", script: without("navigator", "serviceWorker") },
  { name: "idle callbacks", script: "delete globalThis.requestIdleCallback;" },
  { name: "registries of what is forgotten", script: without("globalThis", "FinalizationRegistry") },
];

/** Serves a site to a browser that lacks something: what `lack` says from then on. */
export async function serveLacking(site) {
  const server = await serve(site), [whole] = server.listeners("request");
  const lacking = { server, lack: lacks[0], address: `http://localhost:${server.address().port}/` };
  server.removeAllListeners("request");
  server.on("request", async (request, response) => {
    const { pathname } = new URL(request.url, lacking.address);
    const answer = (type, body) =>
      response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
    if (pathname === "/lack.js") return answer("text/javascript", lacking.lack.script);
    if (!pathname.endsWith("/")) return whole(request, response);
    const document = await readFile(join(site, pathname, "index.html"), "utf8");
    // In front of all, and by address, because the page's policy forbids scripts within it.
    answer("text/html; charset=utf-8", document.replace(/(?=<script)/, '<script src="/lack.js"></script>'));
  });
  return lacking;
}

/** Calls `visit` with the address of a site that lacks each in turn. */
export async function lackingEach(site, visit) {
  const lacking = await serveLacking(site);
  for (const lack of lacks) {
    lacking.lack = lack;
    await visit(lacking.address, lack.notice, lack.name);
  }
  lacking.server.closeAllConnections();
  lacking.server.close();
}
