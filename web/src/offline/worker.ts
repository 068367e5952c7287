// The service worker: what a reader has opened stays readable without a network. Pages are asked for anew each time,
// so that none is stale after a deploy; files whose names hold a hash of their content never change and are kept.
// Frames on others' pages are left alone.

declare const self: {
  caches: CacheStorage;
  location: Location;
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  addEventListener(type: string, listen: (event: WorkerEvent) => void): void;
};
interface WorkerEvent {
  request: Request;
  data?: { type?: unknown; urls?: unknown };
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const family = "tokenwatt-";
/** Another one for each build: a new worker waits until pages of the one before are closed. */
const name = `${family}${import.meta.env.VITE_BUILD}`;
const { scope } = self.registration;

/** Below the worker's own folder, but no frame, no data and no release that is kept apart. */
const isOurs = (address: string): boolean =>
  address.startsWith(scope) && !/[?&]embed/.test(address) &&
  !/^(?:embed|data|js|v)\//.test(address.slice(scope.length));
const isHashed = (address: string): boolean => /\/assets\/[^/]*-[\w-]{8}\.\w+$/.test(address);
/** A page is the same whatever its state, which stands after #, and whatever a link adds after ?. */
const pageOf = (address: string): string => address.replace(/[?#].*$/, "");

const keep = async (urls: string[]): Promise<void> => {
  const cache = await self.caches.open(name);
  await Promise.all(urls.filter(isOurs).map(async (url) => {
    const page = pageOf(url);
    if (await cache.match(page)) return;
    const response = await fetch(page);
    if (response.ok) await cache.put(page, response);
  }));
};

const kept = async (request: Request): Promise<Response> => {
  const cache = await self.caches.open(name), page = pageOf(request.url);
  const found = isHashed(page) ? await cache.match(page) : undefined;
  if (found) return found;
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(page, response.clone());
    return response;
  } catch (error) {
    const last = await cache.match(page);
    if (last) return last;
    throw error;
  }
};

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  const old = (await self.caches.keys()).filter((one) => one.startsWith(family) && one !== name);
  await Promise.all(old.map((one) => self.caches.delete(one)));
  await self.clients.claim();
})()));

// What a page had fetched before there was a worker.
self.addEventListener("message", (event) => {
  const { type, urls } = event.data ?? {};
  if (type !== "tokenwatt:keep" || !Array.isArray(urls)) return;
  event.waitUntil(keep(urls.filter((one): one is string => typeof one === "string").slice(0, 200)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && isOurs(request.url)) event.respondWith(kept(request));
});
