// Serves one folder over HTTP, compressed as a real host would: node web/serve.mjs <folder> [port [interface]]. Others
// on the network reach it only where the interface is named.
import { createServer } from "node:http";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, normalize, sep, extname } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { pathToFileURL } from "node:url";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
const compressed = new Set(
  [".css", ".csv", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"],
);
const encoders = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => gzipSync(body),
  identity: (body) => body,
};

// The bundler puts a hash of the content into the names of assets/.
const isHashed = (path) => /\/assets\/[^/]*-[\w-]{8}\.\w+$/.test(path);

// The file that a request path names inside root, or null. realpath() also refuses links that lead outside.
async function find(root, pathname) {
  const wanted = join(root, normalize(decodeURIComponent(pathname)));
  const path = await realpath(wanted).catch(() => null);
  if (path === null || (path !== root && !path.startsWith(root + sep))) return null;
  const info = await stat(path);
  if (!info.isDirectory()) return { path, info };
  if (!pathname.endsWith("/")) return { redirect: pathname + "/" };
  return find(root, pathname + "index.html");
}

export async function serve(folder, port = 0, host = "127.0.0.1") {
  const root = await realpath(folder);
  const cache = new Map(); // by path, time of change and encoding, so that a rebuilt file is never served stale

  async function answer(request, response) {
    const { method } = request;
    if (method !== "GET" && method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
    const { pathname, search } = new URL(request.url, "http://localhost");
    const file = await find(root, pathname);
    if (file === null) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
    if (file.redirect) return response.writeHead(301, { location: file.redirect + search }).end();

    const extension = extname(file.path);
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding = !compressed.has(extension) ? "identity"
      : /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "identity";
    const tag = `"${file.info.size.toString(36)}-${file.info.mtimeMs.toString(36)}-${encoding}"`;
    const headers = {
      "content-type": types[extension] ?? "application/octet-stream",
      "cache-control": isHashed(file.path) ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
      "access-control-allow-origin": "*",
      etag: tag,
      vary: "accept-encoding",
    };
    if (request.headers["if-none-match"] === tag) return response.writeHead(304, headers).end();
    const key = file.path + tag;
    if (!cache.has(key)) cache.set(key, encoders[encoding](await readFile(file.path)));
    const body = cache.get(key);
    if (encoding !== "identity") headers["content-encoding"] = encoding;
    response.writeHead(200, { ...headers, "content-length": body.length }).end(method === "HEAD" ? undefined : body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      const status = error instanceof URIError || error instanceof TypeError ? 400 : 500;
      response.writeHead(status, { "content-type": "text/plain" }).end("The request could not be answered\n");
    });
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  return server;
}

if (process.argv[1] && import.meta.url === pathToFileURL(await realpath(process.argv[1])).href) {
  const [folder, port = "0", host] = process.argv.slice(2);
  const server = await serve(folder, Number(port), host).catch(({ message }) => {
    console.error(message);
    process.exit(1);
  });
  console.log(`http://localhost:${server.address().port}/`);
}
